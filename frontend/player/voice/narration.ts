/** Passage key to the address of its recorded file. */
export type Narration = ReadonlyMap<string, string>;

const NONE: Narration = new Map();
const asked = new Map<string, Promise<Narration>>();

/**
 * The recorded narration of a language and voice: `narration/en/lull/manifest.json` holds passage keys and the names of
 * files beside it. Asked for once in a page's life; where there is none, or no network, there is none.
 */
export function narrationOf(
  language: string,
  voice: string,
  base: string = document.baseURI,
  ask: typeof fetch = (...request) => fetch(...request),
): Promise<Narration> {
  const folder = new URL(`narration/${encodeURIComponent(language)}/${encodeURIComponent(voice)}/`, base);
  let answer = asked.get(folder.href);
  if (!answer) {
    answer = read(new URL('manifest.json', folder), ask).then(
      (manifest) => narrationIn(manifest, folder),
      () => NONE,
    );
    asked.set(folder.href, answer);
  }
  return answer;
}

async function read(manifest: URL, ask: typeof fetch): Promise<unknown> {
  const response = await ask(manifest, { credentials: 'same-origin' });
  return response.ok ? response.json() : null;
}

/** What a manifest says; only files within its own folder count. */
export function narrationIn(manifest: unknown, folder: URL): Narration {
  if (typeof manifest !== 'object' || manifest === null) {
    return NONE;
  }
  const files = Object.entries(manifest)
    .filter((entry): entry is [string, string] => typeof entry[1] === 'string' && URL.canParse(entry[1], folder))
    .map(([key, file]) => [key, new URL(file, folder).href] as const)
    .filter(([, file]) => file.startsWith(folder.href) && file.length > folder.href.length);
  return new Map(files);
}
