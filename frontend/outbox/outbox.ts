import type { Shelf } from './shelf.ts';

/** Something a person did that the server has to learn of. Never words a person wrote. */
export interface Sendable {
  id: string;
}

interface Waiting<T> {
  sent: T;
  /** Not sent before, in milliseconds of the epoch: more about it may still come. */
  notBefore: number;
  /** When it was put here, in milliseconds of the epoch. */
  since: number;
}

export type Answer = 'kept' | 'refused' | 'later';

const KEPT_MS = 14 * 24 * 3600 * 1000;

/**
 * What waits to be sent, in this browser, of one kind. Each patient has their own, and nothing of it is sent while
 * somebody else is signed in. An id is there once; putting it again replaces what is known.
 */
export class Outbox<T extends Sendable> {
  readonly #shelf: Shelf;
  readonly #key: string;
  readonly #now: () => number;

  /** @param kind names it on the shelf, for example `completions` */
  constructor(shelf: Shelf, kind: string, patient: string, now: () => number = Date.now) {
    this.#shelf = shelf;
    this.#key = `lull.${kind}.${patient}`;
    this.#now = now;
    forgetOld(shelf, `lull.${kind}.`, now());
  }

  put(sent: T, notBefore = 0): void {
    this.#write([...this.#read().filter((w) => w.sent.id !== sent.id), { sent, notBefore, since: this.#now() }]);
  }

  /** It is final now: nobody goes on with it. */
  release(id: string): void {
    this.#write(this.#read().map((w) => (w.sent.id === id ? { ...w, notBefore: 0 } : w)));
  }

  get size(): number {
    return this.#read().length;
  }

  /** What still waits, the oldest first. */
  get waiting(): T[] {
    return this.#read().map((w) => w.sent);
  }

  /** Sends what is due, one after the other; what was kept or refused for good is done with. */
  async deliver(send: (sent: T) => Promise<Answer>): Promise<void> {
    for (const { sent, notBefore } of this.#read()) {
      if (notBefore > this.#now()) {
        continue;
      }
      if ((await send(sent)) === 'later') {
        return;
      }
      this.#write(this.#read().filter((w) => w.sent.id !== sent.id));
    }
  }

  #read(): Waiting<T>[] {
    return read(this.#shelf, this.#key);
  }

  #write(waiting: Waiting<T>[]): void {
    write(this.#shelf, this.#key, waiting);
  }
}

function forgetOld(shelf: Shelf, prefix: string, now: number): void {
  const keys = Array.from({ length: shelf.length }, (_, n) => shelf.key(n)).filter((k) => k?.startsWith(prefix));
  for (const key of keys) {
    const waiting = read(shelf, key!);
    const fresh = waiting.filter((w) => w.since > now - KEPT_MS);
    if (fresh.length < waiting.length || fresh.length === 0) {
      write(shelf, key!, fresh);
    }
  }
}

function read<T extends Sendable>(shelf: Shelf, key: string): Waiting<T>[] {
  try {
    const waiting = JSON.parse(shelf.getItem(key) ?? '[]') as Partial<Waiting<T>>[];
    return waiting.filter((w): w is Waiting<T> => typeof w.sent?.id === 'string' && typeof w.since === 'number');
  } catch {
    return [];
  }
}

function write(shelf: Shelf, key: string, waiting: Waiting<Sendable>[]): void {
  if (waiting.length === 0) {
    shelf.removeItem(key);
  } else {
    shelf.setItem(key, JSON.stringify(waiting));
  }
}
