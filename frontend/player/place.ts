import type { Shelf } from '../outbox/shelf.ts';
import type { RatedOnTheWay } from './completion.ts';
import type { Interrupted } from './run.ts';
import type { Chosen } from './script.ts';

/** Where somebody was interrupted, and all that is needed to go on as if nothing had been. No words a person wrote. */
export interface Place extends Interrupted {
  /** The completion's. */
  id: string;
  session: string;
  version: number;
  /** In milliseconds of the epoch. */
  savedAt: number;
  chosen: Chosen;
  before: number | null;
  feltWorse: boolean;
  ratings: readonly RatedOnTheWay[];
}

/** So long one can go on; after it the session is over where it was left. */
export const PLACE_KEPT_MS = 24 * 3600 * 1000;

const PREFIX = 'lull.places.';
const WORTH_GOING_ON_SECONDS = 5;

/** The places of one patient in this browser, one for each session. */
export class Places {
  readonly #shelf: Shelf;
  readonly #key: string;
  readonly #now: () => number;

  constructor(shelf: Shelf, patient: string, now: () => number = Date.now) {
    this.#shelf = shelf;
    this.#key = PREFIX + patient;
    this.#now = now;
    for (const key of Array.from({ length: shelf.length }, (_, n) => shelf.key(n)!)) {
      if (key.startsWith(PREFIX)) {
        this.#write(key, this.#read(key));
      }
    }
  }

  /** Where that session was left, if it is worth going on there. */
  of(session: string, version: number): Place | null {
    return (
      this.#read(this.#key).find(
        (place) => place.session === session && place.version === version && place.at >= WORTH_GOING_ON_SECONDS,
      ) ?? null
    );
  }

  keep(place: Place): void {
    this.#write(this.#key, [...this.#read(this.#key).filter((other) => other.session !== place.session), place]);
  }

  forget(session: string): void {
    this.#write(
      this.#key,
      this.#read(this.#key).filter((place) => place.session !== session),
    );
  }

  #read(key: string): Place[] {
    try {
      const places = JSON.parse(this.#shelf.getItem(key) ?? '[]') as Partial<Place>[];
      return places.filter(isWhole).filter(({ savedAt }) => savedAt > this.#now() - PLACE_KEPT_MS);
    } catch {
      return [];
    }
  }

  #write(key: string, places: readonly Place[]): void {
    try {
      if (places.length === 0) {
        this.#shelf.removeItem(key);
      } else {
        this.#shelf.setItem(key, JSON.stringify(places));
      }
    } catch {
      // The shelf is full; then a reload begins from the start.
    }
  }
}

function isWhole(place: Partial<Place>): place is Place {
  return (
    typeof place.id === 'string' &&
    typeof place.session === 'string' &&
    Number.isFinite(place.at) &&
    Number.isFinite(place.savedAt) &&
    Number.isFinite(place.startedAt) &&
    Array.isArray(place.spans) &&
    Array.isArray(place.ratings) &&
    typeof place.chosen === 'object'
  );
}
