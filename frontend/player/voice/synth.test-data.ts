import type { Time } from './time.test-data.ts';

class Utterance {
  text: string;
  voice: unknown = null;
  lang = '';
  rate = 1;
  volume = 1;
  onstart: (() => void) | null = null;
  onend: (() => void) | null = null;
  onerror: (() => void) | null = null;

  constructor(text: string) {
    this.text = text;
  }
}

/** A device's voice that reads at an even pace, and whose bad habits can be switched on. */
export class Synth {
  readonly said: Utterance[] = [];
  /** What was heard to its end. */
  readonly whole: string[] = [];
  cancels = 0;
  nudges = 0;
  pace = 14.5;
  mute = false;
  neverEnds = false;
  remote = false;
  readonly #time: Time;
  #now: { utterance: Utterance; timer: ReturnType<typeof setTimeout> } | null = null;
  #cancelledAt = -1;

  constructor(time: Time) {
    this.#time = time;
    Object.assign(globalThis, { SpeechSynthesisUtterance: Utterance });
  }

  get speaking(): boolean {
    return this.#now !== null;
  }

  getVoices() {
    return [{ voiceURI: 'kate', name: 'Kate', lang: 'en_GB', localService: !this.remote, default: true }];
  }

  speak(utterance: Utterance): void {
    if (this.#now) {
      throw new Error('two at a time');
    }
    if (this.#time.seconds - this.#cancelledAt < 0.05) {
      // As some browsers do: it is lost, and nobody is told.
      return;
    }
    this.said.push(utterance);
    if (this.mute) {
      return;
    }
    const seconds = utterance.text.length / (this.pace * utterance.rate);
    utterance.onstart?.();
    const timer = setTimeout(
      () => {
        this.#now = null;
        this.whole.push(utterance.text);
        utterance.onend?.();
      },
      this.neverEnds ? 3_600_000 : seconds * 1000,
    );
    this.#now = { utterance, timer };
  }

  cancel(): void {
    this.cancels++;
    this.#cancelledAt = this.#time.seconds;
    if (this.#now) {
      clearTimeout(this.#now.timer);
      const { utterance } = this.#now;
      this.#now = null;
      utterance.onerror?.();
    }
  }

  pause(): void {
    this.nudges++;
  }

  resume(): void {}
}
