import type { Shelf } from './shelf.ts';

/** A shelf that forgets everything afterwards. */
export class Memory implements Shelf {
  readonly map = new Map<string, string>();

  get length(): number {
    return this.map.size;
  }

  key(n: number): string | null {
    return [...this.map.keys()][n] ?? null;
  }

  getItem(key: string): string | null {
    return this.map.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    this.map.set(key, value);
  }

  removeItem(key: string): void {
    this.map.delete(key);
  }
}
