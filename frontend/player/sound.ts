import { signalsBetween, TONES, type Signal, type Tone } from './signals.ts';

/** Signals are handed to the sound's clock this far ahead, so that a tab looked at once a minute stays in time. */
const AHEAD_SECONDS = 90;
const LATE_SECONDS = 0.15;

/** The chimes: made, not recorded, and played on the sound's own clock. */
export class Sound {
  #context: AudioContext | null = null;
  #master: GainNode | null = null;
  #scheduledTo = -1;
  #playing = new Set<OscillatorNode>();

  /** The sound's clock while it runs. */
  clock(): number | null {
    return this.#context?.state === 'running' ? this.#context.currentTime : null;
  }

  get on(): boolean {
    return this.#context?.state === 'running';
  }

  /** Has to be called from a tap or a key; browsers allow it only there. */
  async turnOn(): Promise<void> {
    this.#context ??= new AudioContext({ latencyHint: 'playback' });
    if (!this.#master) {
      this.#master = this.#context.createGain();
      this.#master.gain.value = 0.5;
      this.#master.connect(this.#context.destination);
    }
    await this.#context.resume();
  }

  async turnOff(): Promise<void> {
    this.hush();
    await this.#context?.suspend();
  }

  /** Lets the sound's resources go; the last chime is heard to its end. */
  close(afterSeconds: number): void {
    const context = this.#context;
    this.#context = null;
    this.#master = null;
    setTimeout(() => void context?.close(), afterSeconds * 1000);
  }

  /** Sees to it that all signals of the near future are scheduled. */
  keepAhead(signals: readonly Signal[], position: number): void {
    const now = this.clock();
    if (now === null || !this.#context || !this.#master) {
      return;
    }
    const from = Math.max(this.#scheduledTo, position - LATE_SECONDS);
    const to = position + AHEAD_SECONDS;
    for (const { at, kind } of signalsBetween(signals, from, to)) {
      for (const tone of TONES[kind]) {
        this.#ring(tone, Math.max(now, now + at - position) + tone.after);
      }
    }
    this.#scheduledTo = Math.max(from, to);
  }

  /** Takes back what was scheduled: after a pause, a move, or with sound off. */
  hush(): void {
    this.#scheduledTo = -1;
    for (const oscillator of this.#playing) {
      oscillator.stop();
    }
    this.#playing.clear();
  }

  #ring(tone: Tone, when: number): void {
    const oscillator = ring(this.#context!, this.#master!, tone, when);
    this.#playing.add(oscillator);
    oscillator.onended = () => this.#playing.delete(oscillator);
  }
}

/** One soft tone; works in an OfflineAudioContext too. */
export function ring(context: BaseAudioContext, to: AudioNode, tone: Tone, when: number): OscillatorNode {
  const oscillator = context.createOscillator();
  const envelope = context.createGain();
  oscillator.type = 'sine';
  oscillator.frequency.setValueAtTime(tone.from, when);
  oscillator.frequency.exponentialRampToValueAtTime(tone.to, when + tone.seconds * 0.7);
  envelope.gain.setValueAtTime(0.0001, when);
  envelope.gain.exponentialRampToValueAtTime(tone.loudness, when + 0.06);
  envelope.gain.exponentialRampToValueAtTime(0.0001, when + tone.seconds);
  oscillator.connect(envelope).connect(to);
  oscillator.start(when);
  oscillator.stop(when + tone.seconds + 0.05);
  return oscillator;
}
