import { loudness } from './loudness.ts';
import { SLICE, type Work } from './work.ts';

/** What gives the next sample; it is told the number of the frame. */
export type Source = (frame: number) => number;

/** A slow source looked at once in so many frames: its steps are too small to be heard, and it costs next to nothing. */
export function held(source: Source, frames = 64): Source {
  let last = Number.NaN;
  let value = 0;
  return (frame) => {
    const step = Math.floor(frame / frames);
    if (step !== last) {
      last = step;
      value = source(step * frames);
    }
    return value;
  };
}

const HIGHEST = 10 ** (-1.5 / 20);
const SEAM_SECONDS = 2;

/**
 * A stretch of noise that ends where it begins: what would follow its end is faded into its beginning, at equal power.
 * Whatever else moves in it has to come round in as many frames.
 */
export function* noiseLoop(frames: number, rate: number, source: Source): Work<Float32Array> {
  const seam = Math.min(Math.round(SEAM_SECONDS * rate), frames >> 2);
  const loop = new Float32Array(frames);
  for (let frame = -rate >> 2; frame < 0; frame++) {
    source(frame + frames);
  }
  yield;
  for (let from = 0; from < frames + seam; from += SLICE) {
    const to = Math.min(frames + seam, from + SLICE);
    for (let frame = from; frame < to; frame++) {
      const sample = source(frame % frames);
      const turn = ((frame % frames) / seam) * (Math.PI / 2);
      if (frame >= frames) {
        loop[frame - frames] += sample * Math.cos(turn);
      } else {
        loop[frame] = frame < seam ? sample * Math.sin(turn) : sample;
      }
    }
    yield;
  }
  return loop;
}

/** Adds a short sound to a loop; what is too long for it goes on at its beginning. */
export function addRound(loop: Float32Array, sound: ArrayLike<number>, at: number, gain = 1): void {
  const frames = loop.length;
  let to = ((Math.round(at) % frames) + frames) % frames;
  for (let i = 0; i < sound.length; i++) {
    loop[to] += gain * sound[i];
    to = to + 1 === frames ? 0 : to + 1;
  }
}

/** A steady tone that comes round: the nearest pitch that fits the loop in whole waves. */
export function* addSteady(
  loop: Float32Array,
  rate: number,
  hertz: number,
  gain: Source | number,
  phase = 0,
): Work<void> {
  const waves = Math.max(1, Math.round((hertz * loop.length) / rate));
  const turn = (2 * Math.PI * waves) / loop.length;
  const [stepX, stepY] = [Math.cos(turn), Math.sin(turn)];
  for (let from = 0; from < loop.length; from += SLICE) {
    const to = Math.min(loop.length, from + SLICE);
    let x = Math.cos(turn * from + phase);
    let y = Math.sin(turn * from + phase);
    for (let i = from; i < to; i++) {
      loop[i] += y * (typeof gain === 'number' ? gain : gain(i));
      const turned = x * stepX - y * stepY;
      y = x * stepY + y * stepX;
      x = turned;
    }
    yield;
  }
}

/** Makes it as loud as asked (LUFS), but never higher than 1.5 dB below full. */
export function* leveled(channels: Float32Array[], rate: number, lufs: number): Work<Float32Array[]> {
  const now = yield* loudness(channels, rate);
  if (now === -Infinity) {
    return channels;
  }
  yield* scale(channels, Math.min(10 ** ((lufs - now) / 20), HIGHEST / (yield* peak(channels))));
  return channels;
}

export function* scale(channels: readonly Float32Array[], gain: number): Work<void> {
  for (const channel of channels) {
    for (let i = 0; i < channel.length; i++) {
      channel[i] *= gain;
      if (i % SLICE === 0) {
        yield;
      }
    }
  }
}

function* peak(channels: readonly Float32Array[]): Work<number> {
  let highest = 1e-9;
  for (const channel of channels) {
    for (let i = 0; i < channel.length; i++) {
      highest = Math.max(highest, Math.abs(channel[i]));
      if (i % SLICE === 0) {
        yield;
      }
    }
  }
  return highest;
}
