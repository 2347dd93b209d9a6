/**
 * Names a passage by its session and its exact words, whatever the version of the content. A changed word is another
 * passage, so that an old recording is never played to new words. It can stand in a file's name.
 */
export function passageKey(session: string, say: string): string {
  return `${session}-${fnv1a(say)}`;
}

/** FNV-1a with 64 bits over the UTF-8 bytes, as 16 hex digits. */
export function fnv1a(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, '0');
}
