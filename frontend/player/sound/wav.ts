import { atOnce, SLICE, type Work } from './work.ts';

/** Sixteen-bit WAV: every browser plays it, and a loop of it has no padding at its ends. */
export function wav(channels: readonly Float32Array[], sampleRate: number): ArrayBuffer {
  return atOnce(encoding(channels, sampleRate));
}

export function* encoding(channels: readonly Float32Array[], sampleRate: number, times = 1): Work<ArrayBuffer> {
  const frames = channels[0].length;
  const once = frames * channels.length;
  const bytes = once * times * 2;
  const buffer = new ArrayBuffer(44 + bytes);
  const view = new DataView(buffer);
  const text = (at: number, letters: string) =>
    [...letters].forEach((letter, i) => view.setUint8(at + i, letter.charCodeAt(0)));
  text(0, 'RIFF');
  view.setUint32(4, 36 + bytes, true);
  text(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, channels.length, true);
  view.setUint32(24, sampleRate, true);
  view.setUint32(28, sampleRate * channels.length * 2, true);
  view.setUint16(32, channels.length * 2, true);
  view.setUint16(34, 16, true);
  text(36, 'data');
  view.setUint32(40, bytes, true);
  const samples = new Int16Array(buffer, 44);
  for (const [c, channel] of channels.entries()) {
    for (let i = 0, to = c; i < frames; i++, to += channels.length) {
      samples[to] = Math.round(Math.max(-1, Math.min(1, channel[i])) * 32767);
      if (i % SLICE === 0) {
        yield;
      }
    }
  }
  for (let n = 1; n < times; n++) {
    samples.copyWithin(n * once, 0, once);
    yield;
  }
  return buffer;
}

/** Browsers leave a hole of some 30 ms where a file begins again (measured in Chromium). */
const EDGE_SECONDS = 0.04;
const LONG_SECONDS = 180;

/**
 * A loop for an audio element: repeated within the file, sample after sample, so that the browser itself has to go back
 * only once in about three minutes; and there the sound dips softly, so that its hole is no click.
 */
export function* encodingLong(channels: readonly Float32Array[], sampleRate: number): Work<ArrayBuffer> {
  const times = Math.max(1, Math.round((LONG_SECONDS * sampleRate) / channels[0].length));
  const buffer = yield* encoding(channels, sampleRate, times);
  const samples = new Int16Array(buffer, 44);
  const edge = Math.round(EDGE_SECONDS * sampleRate) * channels.length;
  for (let i = 0; i < edge; i++) {
    const gain = Math.sin(((i - (i % channels.length)) / edge) * (Math.PI / 2)) ** 2;
    samples[i] *= gain;
    samples[samples.length - 1 - i] *= gain;
  }
  return buffer;
}
