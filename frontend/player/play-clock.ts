/** Where time comes from, in seconds. */
export interface TimeSource {
  /** A clock that only goes forward. */
  steady(): number;
  /** The time of day; it goes on while a device sleeps. */
  wall(): number;
  /** The sound's own clock while sound is running, else null. */
  audio(): number | null;
}

interface Anchor {
  steady: number;
  audio: number | null;
  position: number;
}

/** Nothing was heard or seen for so long that the person was not there. */
export const AWAY_SECONDS = 120;
const STALL_SECONDS = 0.1;
const ANCHOR_SECONDS = 10;

/**
 * The position in a session. It is always computed from clocks, never counted in ticks, so a tab whose timers were held
 * back is right again at its first look. Sound and picture agree because the sound's clock leads while it runs; where it
 * stalls, the steady clock goes on. After a long absence the position stays where the person left.
 */
export class PlayClock {
  readonly #time: TimeSource;
  #running = false;
  #anchor: Anchor = { steady: 0, audio: null, position: 0 };
  #lastLook = { steady: 0, wall: 0, position: 0 };
  #away = false;

  constructor(time: TimeSource) {
    this.#time = time;
  }

  get running(): boolean {
    return this.#running;
  }

  /** Whether it stopped because of a long absence; until it goes again. */
  get away(): boolean {
    return this.#away;
  }

  go(): void {
    this.#away = false;
    this.#running = true;
    this.#setTo(this.#lastLook.position);
  }

  stop(): void {
    this.position();
    this.#running = false;
  }

  moveTo(position: number): void {
    this.#setTo(position);
  }

  /** Looks at the clocks. */
  position(): number {
    if (!this.#running) {
      return this.#lastLook.position;
    }
    const steady = this.#time.steady();
    const wall = this.#time.wall();
    const gap = Math.max(steady - this.#lastLook.steady, wall - this.#lastLook.wall);
    if (gap > AWAY_SECONDS) {
      this.#running = false;
      this.#away = true;
      return this.#lastLook.position;
    }
    const bySteady = steady - this.#anchor.steady;
    const audio = this.#time.audio();
    const byAudio = audio !== null && this.#anchor.audio !== null ? audio - this.#anchor.audio : null;
    const stalled = byAudio !== null && Math.abs(byAudio - bySteady) > STALL_SECONDS;
    const moved = byAudio === null || stalled ? bySteady : byAudio;
    const position = Math.max(this.#anchor.position + moved, this.#lastLook.position);
    if (stalled || bySteady > ANCHOR_SECONDS || (audio === null) !== (this.#anchor.audio === null)) {
      this.#anchor = { steady, audio, position };
    }
    this.#lastLook = { steady, wall, position };
    return position;
  }

  #setTo(position: number): void {
    const steady = this.#time.steady();
    this.#anchor = { steady, audio: this.#time.audio(), position };
    this.#lastLook = { steady, wall: this.#time.wall(), position };
  }
}
