import type { TimeSource } from './play-clock.ts';

/** Clocks that a test moves; the sound's clock can be off, drift or stall. */
export class Times implements TimeSource {
  seconds = 1000;
  day = 1_800_000_000;
  sound: number | null = null;
  drift = 1;
  stalled = false;

  steady(): number {
    return this.seconds;
  }

  wall(): number {
    return this.day;
  }

  audio(): number | null {
    return this.sound;
  }

  pass(seconds: number): void {
    this.seconds += seconds;
    this.day += seconds;
    if (this.sound !== null && !this.stalled) {
      this.sound += seconds * this.drift;
    }
  }
}
