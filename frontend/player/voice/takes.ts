/** What is known of a recording without loading its sound. */
export interface Take {
  patient: string;
  /** See passageKey. */
  key: string;
  session: string;
  /** Recorded from a person's own script, whose words are kept nowhere. */
  own: boolean;
  seconds: number;
  /** The loudest moment, 0 to 1. */
  loudest: number;
  /** When it was made, in milliseconds. */
  at: number;
}

export interface Recording {
  bytes: ArrayBuffer;
  type: string;
}

const DATABASE = 'lull-recordings';
const TAKES = 'takes';
const SOUNDS = 'sounds';

/**
 * The recordings made on this device, each for one person. They are bytes rather than blobs, since some browsers refuse
 * to keep blobs in a private window.
 */
export class Takes {
  readonly #factory: IDBFactory | undefined;
  #opened: Promise<IDBDatabase> | null = null;

  constructor(factory: IDBFactory | undefined = globalThis.indexedDB) {
    this.#factory = factory;
  }

  /** Keeps a take in place of an earlier one of the same passage; of own scripts only the newest of a session stays. */
  async keep(take: Take, recording: Recording): Promise<void> {
    const older = take.own ? (await this.of(take.patient)).filter((t) => t.own && t.session === take.session) : [];
    await this.#write((takes, sounds) => {
      for (const { patient, key } of older) {
        takes.delete([patient, key]);
        sounds.delete([patient, key]);
      }
      takes.put(take);
      sounds.put({ patient: take.patient, key: take.key, ...recording });
    });
  }

  /** All of one person, oldest first. */
  async of(patient: string): Promise<Take[]> {
    const database = await this.#open();
    const takes = await done<Take[]>(database.transaction(TAKES).objectStore(TAKES).getAll(everythingOf(patient)));
    return takes.sort((a, b) => a.at - b.at);
  }

  async recording(patient: string, key: string): Promise<Recording | null> {
    const database = await this.#open();
    return (await done<Recording>(database.transaction(SOUNDS).objectStore(SOUNDS).get([patient, key]))) ?? null;
  }

  async drop(patient: string, key: string): Promise<void> {
    await this.#write((takes, sounds) => {
      takes.delete([patient, key]);
      sounds.delete([patient, key]);
    });
  }

  async dropAll(patient: string): Promise<void> {
    await this.#write((takes, sounds) => {
      takes.delete(everythingOf(patient));
      sounds.delete(everythingOf(patient));
    });
  }

  async #write(change: (takes: IDBObjectStore, sounds: IDBObjectStore) => void): Promise<void> {
    const database = await this.#open();
    const transaction = database.transaction([TAKES, SOUNDS], 'readwrite');
    change(transaction.objectStore(TAKES), transaction.objectStore(SOUNDS));
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new DOMException('aborted', 'AbortError'));
    });
  }

  #open(): Promise<IDBDatabase> {
    this.#opened ??= this.#ask().catch((refused: unknown) => {
      this.#opened = null;
      throw refused;
    });
    return this.#opened;
  }

  #ask(): Promise<IDBDatabase> {
    if (!this.#factory) {
      return Promise.reject(new DOMException('no database', 'NotSupportedError'));
    }
    const asked = this.#factory.open(DATABASE, 1);
    asked.onupgradeneeded = () => {
      asked.result.createObjectStore(TAKES, { keyPath: ['patient', 'key'] });
      asked.result.createObjectStore(SOUNDS, { keyPath: ['patient', 'key'] });
    };
    return done(asked).then((database) => {
      const letGo = () => {
        database.close();
        this.#opened = null;
      };
      database.onversionchange = letGo;
      database.onclose = letGo;
      return database;
    });
  }
}

function everythingOf(patient: string): IDBKeyRange {
  return IDBKeyRange.bound([patient], [patient, []]);
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
