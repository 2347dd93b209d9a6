/** What is needed of localStorage. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** The browser's own shelf; where it is closed to us, one that lasts as long as the page. */
export function shelf(): Shelf {
  try {
    localStorage.setItem('lull.probe', '1');
    localStorage.removeItem('lull.probe');
    return localStorage;
  } catch {
    return pageShelf;
  }
}

const kept = new Map<string, string>();

const pageShelf: Shelf = {
  get length() {
    return kept.size;
  },
  key: (n) => [...kept.keys()][n] ?? null,
  getItem: (key) => kept.get(key) ?? null,
  setItem: (key, value) => void kept.set(key, value),
  removeItem: (key) => void kept.delete(key),
};
