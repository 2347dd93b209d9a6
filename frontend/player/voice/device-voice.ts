import { charactersAtOnce, rateToFit, USUAL_PACE, utteranceAt, utterances } from './utterances.ts';
import { voiceFor, voicesFor } from './voices.ts';

export interface Wish {
  text: string;
  language: string;
  /** The voiceURI; empty for the best one. */
  voice: string;
  rate: number;
  /** 0 to 1. */
  volume: number;
  /** It should have begun this many seconds ago. */
  late: number;
  /** It has to be over in this many seconds. */
  room: number;
}

export interface Heard {
  began(): void;
  /** Told once for each beginning; by the device's voice also where nothing came at all. */
  ended(): void;
}

/** Chrome stops a long utterance after about 15 seconds unless it is nudged; on phones the nudge would end it. */
const NUDGE_MS = 10_000;
/** A new utterance handed over at once after a cancelled one is lost in some browsers. */
const AFTER_CANCEL_MS = 60;
const STUCK_SECONDS = 4;
const PHONE = /android|iphone|ipad/i;

/** The device's own voice. It says a passage in short utterances, one after the other, and lets go at a sentence's end. */
export class DeviceVoice {
  readonly #synth: SpeechSynthesis | undefined;
  readonly #onPhone: boolean;
  #pace = USUAL_PACE;
  #said: Said | null = null;
  #cancelled = -Infinity;

  constructor(
    synth: SpeechSynthesis | undefined = globalThis.speechSynthesis,
    agent: string = globalThis.navigator?.userAgent ?? '',
  ) {
    this.#synth = synth;
    this.#onPhone = PHONE.test(agent);
  }

  voices(language: string): SpeechSynthesisVoice[] {
    return this.#synth ? voicesFor(this.#synth.getVoices(), language) : [];
  }

  /** Tells when the list of voices changes, since browsers have it late; gives back how to stop telling. */
  onVoices(tell: () => void): () => void {
    this.#synth?.addEventListener?.('voiceschanged', tell);
    return () => this.#synth?.removeEventListener?.('voiceschanged', tell);
  }

  /** Whether there is anything to say it with. */
  say(wish: Wish, heard: Heard): boolean {
    this.hush();
    const voice = this.#synth && voiceFor(this.#synth.getVoices(), wish.language, wish.voice);
    if (!voice) {
      return false;
    }
    const rate = rateToFit(wish.text.length, wish.room + wish.late, wish.rate, this.#pace);
    const pieces = utterances(wish.text, charactersAtOnce(rate, this.#pace));
    const said = {
      wish: { ...wish, rate },
      voice,
      pieces,
      next: utteranceAt(pieces, wish.late, this.#pace * rate),
      until: now() + wish.room,
      heard,
      begun: false,
      utterance: null,
      timers: [],
    };
    this.#said = said;
    this.#goOn(said);
    return true;
  }

  /** From a tap: browsers on phones let a page speak only after it did so in one. */
  unlock(): void {
    if (this.#synth && !this.#said && !this.#synth.speaking) {
      const nothing = new SpeechSynthesisUtterance('');
      nothing.volume = 0;
      this.#synth.speak(nothing);
    }
  }

  hush(): void {
    const said = this.#said;
    if (said) {
      this.#said = null;
      this.#stop(said);
      said.heard.ended();
    }
  }

  /** Falls silent and gives back what is left to say; browsers differ too much in what their own pause does. */
  pause(): Rest | null {
    const said = this.#said;
    if (!said) {
      return null;
    }
    const rest = { said, left: said.until - now() };
    this.hush();
    return rest;
  }

  /** Goes on with the utterance that was interrupted, from its beginning. */
  resume({ said, left }: Rest): void {
    this.hush();
    said.next = Math.max(0, said.next - (said.utterance ? 1 : 0));
    said.until = now() + left;
    said.begun = false;
    said.utterance = null;
    this.#said = said;
    this.#goOn(said);
  }

  #goOn(said: Said): void {
    const left = said.until - now();
    const piece = said.pieces[said.next];
    if (piece === undefined || (said.begun && left < this.#seconds(piece, said.wish.rate))) {
      this.#said = null;
      this.#stop(said);
      said.heard.ended();
      return;
    }
    const wait = Math.max(0, this.#cancelled + AFTER_CANCEL_MS - now() * 1000);
    if (wait > 0) {
      said.timers.push(setTimeout(() => this.#utter(said, piece), wait));
    } else {
      this.#utter(said, piece);
    }
  }

  #utter(said: Said, piece: string): void {
    const utterance = new SpeechSynthesisUtterance(piece);
    utterance.voice = said.voice;
    utterance.lang = said.voice.lang.replaceAll('_', '-');
    utterance.rate = said.wish.rate;
    utterance.volume = said.wish.volume;
    said.next++;
    // Held on to: an utterance nobody holds is collected in some browsers, and its end never told.
    said.utterance = utterance;
    let began = 0;
    utterance.onstart = () => {
      began = now();
      if (this.#said === said && !said.begun) {
        said.begun = true;
        said.heard.began();
      }
    };
    const over = () => {
      if (said.utterance === utterance && this.#said === said) {
        clear(said);
        said.utterance = null;
        this.#goOn(said);
      }
    };
    utterance.onend = () => {
      if (began > 0) {
        this.#learn(piece, said.wish.rate, now() - began);
      }
      over();
    };
    utterance.onerror = over;
    const room = (said.until - now()) * 1000;
    const stuck = (2 * this.#seconds(piece, said.wish.rate) + STUCK_SECONDS) * 1000;
    said.timers.push(setTimeout(() => this.hush(), Math.max(0, Math.min(room, 2 ** 31 - 1))));
    said.timers.push(
      setTimeout(() => {
        if (said.begun) {
          this.#cancel();
          over();
        } else {
          this.hush();
        }
      }, stuck),
    );
    if (!this.#onPhone) {
      said.nudge = setInterval(() => {
        this.#synth!.pause();
        this.#synth!.resume();
      }, NUDGE_MS);
    }
    this.#synth!.speak(utterance);
  }

  #seconds(piece: string, rate: number): number {
    return piece.length / (this.#pace * rate);
  }

  #learn(piece: string, rate: number, seconds: number): void {
    const measured = piece.length / (seconds * rate);
    if (piece.length >= 20 && measured > USUAL_PACE / 2 && measured < USUAL_PACE * 2) {
      this.#pace += 0.3 * (measured - this.#pace);
    }
  }

  #stop(said: Said): void {
    clear(said);
    if (said.utterance) {
      this.#cancel();
    }
  }

  #cancel(): void {
    this.#cancelled = now() * 1000;
    this.#synth!.cancel();
  }
}

interface Said {
  wish: Wish;
  voice: SpeechSynthesisVoice;
  pieces: string[];
  next: number;
  /** Seconds on the steady clock. */
  until: number;
  heard: Heard;
  begun: boolean;
  utterance: SpeechSynthesisUtterance | null;
  timers: ReturnType<typeof setTimeout>[];
  nudge?: ReturnType<typeof setInterval>;
}

/** What is left to say after a pause. */
export interface Rest {
  readonly said: Said;
  readonly left: number;
}

function clear(said: Said): void {
  said.timers.splice(0).forEach((timer) => clearTimeout(timer));
  clearInterval(said.nudge);
}

function now(): number {
  return performance.now() / 1000;
}
