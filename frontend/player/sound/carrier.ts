import { fileOf } from './jobs.ts';
import { wav } from './wav.ts';

/** Browsers show what plays on the lock screen only if it is longer than five seconds. */
const SILENCE_SECONDS = 12;
const SETTLE_MS = 500;
const TRIES = 3;
/** At its beginning a loop is put right exactly; later only what could be felt is, for a jump is heard too. */
const EXACT_SECONDS = 0.03;
const DRIFT_SECONDS = 0.08;
const AGAIN_AFTER_MS = 5000;

/** A loop within a file: its length in seconds, and where in it one should be now. */
export interface Course {
  readonly seconds: number;
  readonly at: () => number;
}

/**
 * An audio element that plays on with a locked phone. While the page makes its own sound it plays silence, which keeps the
 * lock screen's buttons ours; when the page cannot, it plays a loop in step with the breath.
 */
export class Carrier {
  readonly #audio = new Audio();
  readonly #bell = new Audio();
  #silence = '';
  #loop = '';
  #course: Course | null = null;
  #lead = 0;
  #seekedAt = 0;
  #wanted = false;
  /** Called when somebody else stopped it: a call, a pulled plug. */
  onInterrupted: (() => void) | null = null;

  constructor() {
    this.#bell.volume = 0.5;
    this.isStubborn = this.#bell.volume !== 0.5;
    this.#bell.volume = 1;
    this.#audio.loop = true;
    this.#audio.preload = 'auto';
    this.#audio.addEventListener('pause', () => {
      if (this.#wanted && !this.#audio.ended && this.#audio.readyState > 0) {
        this.#wanted = false;
        this.onInterrupted?.();
      }
    });
  }

  /** Whether this device ignores the volume of an element, as iOS does; there a locked page's own sound stops too. */
  readonly isStubborn: boolean;

  /** Whether it is heard at the moment. */
  get carries(): boolean {
    return this.#course !== null && !this.#audio.paused;
  }

  /** Seconds by which the loop is early (or late, below zero). */
  get outOfStep(): number {
    if (!this.#course) {
      return 0;
    }
    const { seconds, at } = this.#course;
    const apart = (((this.#audio.currentTime - at()) % seconds) + seconds) % seconds;
    return apart > seconds / 2 ? apart - seconds : apart;
  }

  /** Has to begin in a tap or a key. */
  async begin(): Promise<void> {
    this.#silence ||= URL.createObjectURL(fileOf(wav([new Float32Array(SILENCE_SECONDS * 8000)], 8000)));
    this.#wanted = true;
    if (!this.#course) {
      this.#change(this.#silence);
    }
    await this.#audio.play().catch(() => undefined);
  }

  /** Plays a loop from where it should be now, and sees to it that it really is there. */
  async carry(file: Blob, course: Course): Promise<void> {
    const old = this.#loop;
    this.#loop = URL.createObjectURL(file);
    this.#change(this.#loop);
    URL.revokeObjectURL(old);
    this.#course = course;
    await new Promise((resolve) => this.#audio.addEventListener('loadedmetadata', resolve, { once: true }));
    this.#audio.currentTime = this.#target();
    if (this.#wanted) {
      await this.#audio.play().catch(() => undefined);
      setTimeout(() => this.#seek(EXACT_SECONDS), SETTLE_MS);
    }
  }

  /** Looks whether it has drifted. */
  keepInStep(): void {
    if (this.carries && performance.now() - this.#seekedAt > AGAIN_AFTER_MS) {
      this.#seek(DRIFT_SECONDS, 1);
    }
  }

  /** Back to silence. */
  letGo(): void {
    if (this.#course) {
      this.#course = null;
      this.#change(this.#silence);
      if (this.#wanted) {
        void this.#audio.play().catch(() => undefined);
      }
      URL.revokeObjectURL(this.#loop);
      this.#loop = '';
    }
  }

  rest(): void {
    this.#wanted = false;
    this.#audio.pause();
  }

  ring(file: Blob): void {
    const url = URL.createObjectURL(file);
    this.#bell.src = url;
    this.#bell.onended = () => URL.revokeObjectURL(url);
    void this.#bell.play().catch(() => undefined);
  }

  /** Lowers what it plays, where the device lets it. */
  fadeOut(seconds: number): void {
    const from = performance.now();
    const step = () => {
      const left = Math.max(0, 1 - (performance.now() - from) / 1000 / seconds);
      this.#audio.volume = left * left;
      if (left > 0) {
        setTimeout(step, 40);
      } else {
        this.rest();
        this.letGo();
        this.#audio.volume = 1;
      }
    };
    step();
  }

  close(): void {
    this.rest();
    this.#course = null;
    this.#audio.removeAttribute('src');
    this.#audio.load();
    URL.revokeObjectURL(this.#loop);
    URL.revokeObjectURL(this.#silence);
    this.#loop = this.#silence = '';
  }

  #seek(tolerated: number, tries = TRIES): void {
    const apart = this.outOfStep;
    if (this.carries && tries > 0 && Math.abs(apart) > tolerated) {
      this.#seekedAt = performance.now();
      this.#lead = Math.max(0, Math.min(0.5, this.#lead - apart / 2));
      this.#audio.currentTime = this.#target();
      setTimeout(() => this.#seek(tolerated, tries - 1), SETTLE_MS);
    }
  }

  #target(): number {
    const { seconds, at } = this.#course!;
    return (at() + this.#lead) % seconds;
  }

  #change(url: string): void {
    const wanted = this.#wanted;
    this.#wanted = false;
    this.#audio.src = url;
    this.#wanted = wanted;
  }
}
