import type { Chosen } from './script.ts';
import type { SignalKind } from './signals.ts';
import { VIBRATIONS } from './signals.ts';
import type { Background } from './sound/backgrounds.ts';
import { USUAL_VOLUMES, type Volumes } from './sound/volumes.ts';

/** Keeps the screen awake while something plays; the browser lets go when the page is hidden, so we ask again. */
export class ScreenAwake {
  #lock: WakeLockSentinel | null = null;
  #wanted = false;

  readonly #again = () => {
    if (this.#wanted && !document.hidden) {
      void this.#ask();
    }
  };

  keep(wanted: boolean): void {
    if (wanted === this.#wanted) {
      return;
    }
    this.#wanted = wanted;
    if (wanted) {
      document.addEventListener('visibilitychange', this.#again);
      void this.#ask();
    } else {
      document.removeEventListener('visibilitychange', this.#again);
      void this.#lock?.release();
      this.#lock = null;
    }
  }

  async #ask(): Promise<void> {
    try {
      const lock = await navigator.wakeLock?.request('screen');
      if (this.#wanted) {
        this.#lock = lock ?? null;
      } else {
        await lock?.release();
      }
    } catch {
      // Refused: a low battery, or no secure connection. The session plays on.
    }
  }
}

/** Whether this is a device one holds that can vibrate. */
export function canVibrate(): boolean {
  return 'vibrate' in navigator && matchMedia('(pointer: coarse)').matches;
}

export function vibrate(kind: SignalKind): void {
  navigator.vibrate?.([...VIBRATIONS[kind]]);
}

/** How a person likes to play on this device; kept for those who are signed in only. */
export interface Habits {
  sound: boolean;
  /** The bar, or for a scene its still picture, instead of what moves; null as the device asks for. */
  shape: 'circle' | 'bar' | null;
  vibration: boolean;
  /** What is heard beneath the words; null as the session has it. */
  background: Background | null;
  volumes: Volumes;
  /** What was found to be the most comfortable pace; null where nothing was. */
  pace: string | null;
}

const HABITS = 'lull.player';
const USUAL: Readonly<Habits> = {
  sound: true,
  shape: null,
  vibration: false,
  background: null,
  volumes: USUAL_VOLUMES,
  pace: null,
};

export function habits(): Habits {
  try {
    const kept = JSON.parse(localStorage.getItem(HABITS) ?? '{}') as Partial<Habits>;
    return { ...USUAL, ...kept, volumes: { ...USUAL_VOLUMES, ...kept.volumes } };
  } catch {
    return { ...USUAL };
  }
}

export function keepHabits(habits: Habits): void {
  try {
    localStorage.setItem(HABITS, JSON.stringify(habits));
  } catch {
    // Nowhere to keep them; they hold for this page.
  }
}

const OWN_WORDS = 'lull.own-words.';

/** The words somebody gave as answers of their own: choice to words. They never leave this browser. */
export function ownWords(patient: string): Chosen {
  try {
    return patient ? JSON.parse(localStorage.getItem(OWN_WORDS + patient) ?? '{}') : {};
  } catch {
    return {};
  }
}

export function keepOwnWords(patient: string, words: Chosen): void {
  try {
    localStorage.setItem(OWN_WORDS + patient, JSON.stringify(words));
  } catch {
    // Nowhere to keep them; they hold for this page.
  }
}
