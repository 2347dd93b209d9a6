import type { Heard } from './device-voice.ts';

/** The part of an audio element that is used. */
export type Tape = Pick<
  HTMLAudioElement,
  'src' | 'currentTime' | 'volume' | 'paused' | 'ended' | 'play' | 'pause' | 'preload'
> & {
  onplaying: (() => void) | null;
  onended: (() => void) | null;
  onerror: (() => void) | null;
};

export interface Playing {
  address: string;
  volume: number;
  /** Seconds into the recording. */
  from: number;
  /** It is over in this many seconds, faded out before. */
  room: number;
}

const FADE_SECONDS = 0.6;
const HUSH_SECONDS = 0.12;
const FADE_STEPS = 8;
/** 5 ms of nothing: an element that played in a tap may play later without one. */
const NOTHING =
  'data:audio/wav;base64,UklGRkwAAABXQVZFZm10IBAAAAABAAEAQB8AAEAfAAABAAgAZGF0YSgAAACAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICA';

/** Recordings, through one audio element: a second voice can never sound over the first, also with a locked screen. */
export class RecordedVoice {
  readonly #tape: Tape;
  #heard: Heard | null = null;
  #volume = 1;
  #until = 0;
  #begun = false;
  #cut: ReturnType<typeof setTimeout> | undefined;
  #fade: ReturnType<typeof setInterval> | undefined;

  constructor(tape: Tape = new Audio() as Tape) {
    this.#tape = tape;
  }

  /** From a tap. */
  unlock(): void {
    if (!this.#heard) {
      this.#tape.src = NOTHING;
      void this.#tape.play().catch(() => {});
    }
  }

  set volume(volume: number) {
    this.#volume = volume;
    if (this.#fade === undefined) {
      this.#tape.volume = volume;
    }
  }

  /** `failed` is told when it cannot be played; not when the browser waits for a tap. */
  play(playing: Playing, heard: Heard, failed: () => void): void {
    this.#drop();
    this.#heard = heard;
    this.#begun = false;
    this.#until = now() + playing.room;
    const tape = this.#tape;
    const fails = (why?: unknown) => {
      if (this.#heard === heard) {
        const playable = this.#begun || nameOf(why) === 'NotAllowedError';
        this.#over();
        if (!playable) {
          failed();
        }
      }
    };
    tape.onplaying = () => {
      if (this.#heard === heard && !this.#begun) {
        this.#begun = true;
        heard.began();
      }
    };
    tape.onended = () => this.#over();
    tape.onerror = () => fails();
    tape.src = playing.address;
    tape.volume = this.#volume = playing.volume;
    if (playing.from > 0) {
      tape.currentTime = playing.from;
    }
    this.#start(fails);
  }

  hush(): void {
    if (this.#heard && this.#fade === undefined) {
      this.#tellEnd();
      this.#fadeOut(HUSH_SECONDS);
    }
  }

  /** Gives back how to go on; where nothing played, null. */
  pause(): (() => void) | null {
    const heard = this.#heard;
    if (!heard || this.#fade !== undefined) {
      return null;
    }
    const left = this.#until - now();
    clearTimeout(this.#cut);
    this.#tape.pause();
    this.#tellEnd();
    return () => {
      if (this.#heard === heard) {
        this.#until = now() + left;
        this.#start(() => this.#over());
      }
    };
  }

  #start(fails: (why: unknown) => void): void {
    const heard = this.#heard;
    const seconds = Math.max(0, this.#until - now() - FADE_SECONDS);
    this.#cut = setTimeout(() => this.#fadeOut(FADE_SECONDS), Math.min(seconds * 1000, 2 ** 31 - 1));
    this.#tape.play().catch((refused: unknown) => {
      // An AbortError only says that another recording or a pause came before it began.
      if (this.#heard === heard && nameOf(refused) !== 'AbortError') {
        fails(refused);
      }
    });
  }

  #fadeOut(seconds: number): void {
    clearTimeout(this.#cut);
    clearInterval(this.#fade);
    const from = this.#tape.volume;
    let step = 0;
    this.#fade = setInterval(
      () => {
        step++;
        this.#tape.volume = Math.max(0, from * (1 - step / FADE_STEPS));
        if (step >= FADE_STEPS) {
          this.#over();
        }
      },
      (seconds * 1000) / FADE_STEPS,
    );
  }

  #over(): void {
    this.#drop();
    this.#tape.volume = this.#volume;
  }

  #drop(): void {
    clearTimeout(this.#cut);
    clearInterval(this.#fade);
    this.#fade = undefined;
    this.#tape.onplaying = this.#tape.onended = this.#tape.onerror = null;
    this.#tape.pause();
    this.#tellEnd();
    this.#heard = null;
  }

  #tellEnd(): void {
    if (this.#begun) {
      this.#begun = false;
      this.#heard?.ended();
    }
  }
}

function nameOf(refused: unknown): string {
  return refused instanceof Error || refused instanceof DOMException ? refused.name : '';
}

function now(): number {
  return performance.now() / 1000;
}
