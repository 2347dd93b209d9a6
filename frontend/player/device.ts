import type { SignalKind } from './signals.ts';
import { VIBRATIONS } from './signals.ts';

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
  shape: 'circle' | 'bar' | null;
  vibration: boolean;
}

const HABITS = 'lull.player';

export function habits(): Habits {
  try {
    return { sound: true, shape: null, vibration: false, ...JSON.parse(localStorage.getItem(HABITS) ?? '{}') };
  } catch {
    return { sound: true, shape: null, vibration: false };
  }
}

export function keepHabits(habits: Habits): void {
  try {
    localStorage.setItem(HABITS, JSON.stringify(habits));
  } catch {
    // Nowhere to keep them; they hold for this page.
  }
}
