import type { FilledIn } from '../measures/filled-in.ts';
import type { Completion } from '../player/completion.ts';
import type { SafetyEvent } from '../safety/safety-event.ts';
import { Outbox, type Answer } from './outbox.ts';
import { post } from './post.ts';
import { shelf } from './shelf.ts';

/** What travels this way, each to its own address. What a person said about their safety goes first. */
interface Kinds {
  safety: SafetyEvent;
  completions: Completion;
  measures: FilledIn;
}

export type Kind = keyof Kinds;

const PATHS: Record<Kind, string> = {
  safety: 'api/safety-events',
  completions: 'api/session-completions',
  measures: 'api/measures-answers',
};

const browser = () => ({ fetch: window.fetch.bind(window), cookies: () => document.cookie });

const underWay = new Map<string, Promise<void>>();

/** The outbox of that kind of that patient in this browser. */
export function outboxOf<K extends Kind>(kind: K, patient: string): Outbox<Kinds[K]> {
  return new Outbox<Kinds[K]>(shelf(), kind, patient);
}

/**
 * Tries to send what waits of one kind; once at a time, and once more for what came meanwhile.
 *
 * @param told learns of each thing what the server said
 */
export async function deliver<K extends Kind>(
  kind: K,
  patient: string,
  told: (id: string, answer: Answer) => void = () => {},
): Promise<void> {
  const key = `${kind} ${patient}`;
  const before = underWay.get(key);
  const now = (async () => {
    await before;
    await outboxOf(kind, patient).deliver(async (sent) => {
      const answer = await post(PATHS[kind], patient, sent, browser());
      told(sent.id, answer);
      return answer;
    });
  })();
  underWay.set(key, now);
  try {
    await now;
  } finally {
    if (underWay.get(key) === now) underWay.delete(key);
  }
}

/** Puts it on the shelf and tries to send it. Where the shelf takes nothing more, it is sent at once or not at all. */
export function hand<K extends Kind>(kind: K, patient: string, sent: Kinds[K]): void {
  try {
    outboxOf(kind, patient).put(sent);
  } catch {
    void post(PATHS[kind], patient, sent, browser());
    return;
  }
  void deliver(kind, patient);
}

/** Tries to send everything that waits. */
export async function deliverAll(patient: string): Promise<void> {
  for (const kind of Object.keys(PATHS) as Kind[]) {
    await deliver(kind, patient);
  }
}
