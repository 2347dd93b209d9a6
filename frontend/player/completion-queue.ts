/** What was played, as it is reported. Only numbers, ids and times: no words a person wrote. */
export interface Completion {
  id: string;
  session: string;
  version: number;
  startedAt: string;
  endedAt: string;
  secondsDone: number;
  endedEarly: boolean;
  feltWorse: boolean;
  pauses: number;
  before: number | null;
  after: number | null;
  variant: Readonly<Record<string, string>>;
  /** Whether it was done to make a twitch stop, by their own word; null where not asked or skipped. */
  toStopATwitch: boolean | null;
  ratings: readonly RatedOnTheWay[];
}

/** Something rated while a session played. */
export interface RatedOnTheWay {
  ask: 'URGE' | 'SELF_FOCUS' | 'SUDS';
  /** Whole seconds in the session. */
  at: number;
  value: number;
}

/** What a queue needs of localStorage. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

interface Waiting {
  completion: Completion;
  /** Not sent before, in milliseconds of the epoch: the rating afterwards may still come. */
  notBefore: number;
}

export type Answer = 'kept' | 'refused' | 'later';

const PREFIX = 'lull.completions.';
const KEPT_MS = 14 * 24 * 3600 * 1000;

/**
 * Completions that wait to be sent, in this browser. Each patient has their own queue, and nothing of it is sent while
 * somebody else is signed in. An id is there once; putting it again replaces what is known.
 */
export class CompletionQueue {
  readonly #shelf: Shelf;
  readonly #key: string;
  readonly #now: () => number;

  constructor(shelf: Shelf, patient: string, now: () => number = Date.now) {
    this.#shelf = shelf;
    this.#key = PREFIX + patient;
    this.#now = now;
    forgetOld(shelf, now());
  }

  put(completion: Completion, notBefore = 0): void {
    this.#write([...this.#read().filter((w) => w.completion.id !== completion.id), { completion, notBefore }]);
  }

  /** It is final now: nobody goes on with it. */
  release(id: string): void {
    this.#write(this.#read().map((w) => (w.completion.id === id ? { ...w, notBefore: 0 } : w)));
  }

  get size(): number {
    return this.#read().length;
  }

  /** Sends what is due, one after the other; what was kept or refused for good is done with. */
  async deliver(send: (completion: Completion) => Promise<Answer>): Promise<void> {
    for (const { completion, notBefore } of this.#read()) {
      if (notBefore > this.#now()) {
        continue;
      }
      if ((await send(completion)) === 'later') {
        return;
      }
      this.#write(this.#read().filter((w) => w.completion.id !== completion.id));
    }
  }

  #read(): Waiting[] {
    return read(this.#shelf, this.#key);
  }

  #write(waiting: Waiting[]): void {
    write(this.#shelf, this.#key, waiting);
  }
}

function forgetOld(shelf: Shelf, now: number): void {
  const keys = Array.from({ length: shelf.length }, (_, n) => shelf.key(n)).filter((k) => k?.startsWith(PREFIX));
  for (const key of keys) {
    const waiting = read(shelf, key!);
    const fresh = waiting.filter((w) => Date.parse(w.completion.endedAt) > now - KEPT_MS);
    if (fresh.length < waiting.length || fresh.length === 0) {
      write(shelf, key!, fresh);
    }
  }
}

function read(shelf: Shelf, key: string): Waiting[] {
  try {
    const waiting = JSON.parse(shelf.getItem(key) ?? '[]') as Partial<Waiting>[];
    return waiting.filter((w): w is Waiting => typeof w.completion?.id === 'string');
  } catch {
    return [];
  }
}

function write(shelf: Shelf, key: string, waiting: Waiting[]): void {
  if (waiting.length === 0) {
    shelf.removeItem(key);
  } else {
    shelf.setItem(key, JSON.stringify(waiting));
  }
}
