import type { Channels } from './jobs.ts';
import { fadeAt, fadeCurve } from './volumes.ts';

/** A loop that plays in the page's own sound: it fades in, and out when another takes its place. */
export class Bed {
  readonly #context: BaseAudioContext;
  readonly #fader: Fader;
  readonly #source: AudioBufferSourceNode;

  constructor(context: BaseAudioContext, to: AudioNode, buffer: AudioBuffer, level: number, seconds: number) {
    this.#context = context;
    this.#fader = new Fader(context, to, 0);
    this.#source = context.createBufferSource();
    this.#source.buffer = buffer;
    this.#source.loop = true;
    this.#source.connect(this.#fader.node);
    this.#source.start();
    this.#fader.to(level, seconds);
  }

  fadeTo(level: number, seconds: number): void {
    this.#fader.to(level, seconds);
  }

  end(seconds: number): void {
    this.#fader.to(0, seconds);
    this.#source.onended = () => this.#fader.node.disconnect();
    this.#source.stop(this.#context.currentTime + seconds + 0.1);
  }
}

/** Copied a second or so at a time: a page that draws is not held up by many megabytes. */
const COPY_FRAMES = 2 ** 18;

export async function bufferOf(context: BaseAudioContext, channels: Channels): Promise<AudioBuffer> {
  const buffer = context.createBuffer(channels.length, channels[0].length, context.sampleRate);
  for (const [c, channel] of channels.entries()) {
    for (let from = 0; from < channel.length; from += COPY_FRAMES) {
      buffer.copyToChannel(channel.subarray(from, from + COPY_FRAMES), c, from);
      if (channel.length > COPY_FRAMES) {
        await new Promise((resolve) => setTimeout(resolve));
      }
    }
  }
  return buffer;
}

/** A gain that moves at equal power, and knows where it is (a gain's own value does not say so in every browser). */
export class Fader {
  readonly node: GainNode;
  readonly #context: BaseAudioContext;
  #move = { from: 0, to: 0, at: 0, seconds: 0 };

  constructor(context: BaseAudioContext, to: AudioNode, level: number) {
    this.#context = context;
    this.node = context.createGain();
    this.node.gain.value = level;
    this.node.connect(to);
    this.#move = { from: level, to: level, at: 0, seconds: 0 };
  }

  /** At least 20 ms, so that nothing clicks. */
  to(level: number, seconds: number): void {
    const now = this.#context.currentTime;
    const { from, to, at, seconds: whole } = this.#move;
    const here = whole > 0 ? fadeAt(from, to, (now - at) / whole) : to;
    const gain = this.node.gain;
    const takes = Math.max(0.02, seconds);
    gain.cancelScheduledValues(now);
    gain.setValueAtTime(here, now);
    gain.setValueCurveAtTime(fadeCurve(here, level), now, takes);
    this.#move = { from: here, to: level, at: now, seconds: takes };
  }
}
