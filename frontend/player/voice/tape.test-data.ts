import type { Tape } from './recorded-voice.ts';
import type { Time } from './time.test-data.ts';

/** An audio element without sound: a recording of so many seconds is at the address `sound:<seconds>`. */
export class FakeTape implements Tape {
  #src = '';
  #ms = 0;
  volume = 1;
  preload: Tape['preload'] = 'auto';
  paused = true;
  ended = false;
  onplaying: (() => void) | null = null;
  onended: (() => void) | null = null;
  onerror: (() => void) | null = null;
  /** Every second at which it sounds, with what and how loud. */
  readonly heard: { at: number; src: string; volume: number }[] = [];
  refuses: string | null = null;
  plays = 0;
  readonly #time: Time;

  constructor(time: Time) {
    this.#time = time;
    setInterval(() => this.#tick(50), 50);
  }

  get src(): string {
    return this.#src;
  }

  set src(src: string) {
    this.#src = src;
    this.#ms = 0;
    this.paused = true;
  }

  get currentTime(): number {
    return this.#ms / 1000;
  }

  set currentTime(seconds: number) {
    this.#ms = Math.round(seconds * 1000);
  }

  async play(): Promise<void> {
    this.plays++;
    this.paused = false;
    this.ended = false;
    if (this.refuses) {
      this.paused = true;
      throw new DOMException('', this.refuses);
    }
    this.onplaying?.();
  }

  pause(): void {
    this.paused = true;
  }

  #tick(ms: number): void {
    if (this.paused || !this.src.startsWith('sound:')) {
      return;
    }
    this.heard.push({ at: this.#time.seconds, src: this.src, volume: this.volume });
    this.#ms += ms;
    if (this.currentTime >= Number(this.src.slice('sound:'.length))) {
      this.paused = true;
      this.ended = true;
      this.onended?.();
    }
  }
}
