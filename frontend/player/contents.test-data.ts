import { readFileSync } from 'node:fs';
import type { GuidedSession } from './script.ts';

/** The real file of a session, as the server hands it over. */
export function session(id: string): GuidedSession {
  const file = new URL(`../../src/main/resources/content/en/sessions/${id}.json`, import.meta.url);
  return { choices: [], cautions: [], notes: [], ...JSON.parse(readFileSync(file, 'utf8')) };
}
