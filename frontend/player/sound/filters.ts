import type { Random } from './random.ts';

/** One sample in, one out, with a memory. */
export type Filter = (sample: number) => number;

/** One pole: 6 dB an octave above the corner. */
export function lowPass(rate: number, hertz: number): Filter {
  const pull = 1 - Math.exp((-2 * Math.PI * hertz) / rate);
  let held = 0;
  return (sample) => (held += pull * (sample - held));
}

export function highPass(rate: number, hertz: number): Filter {
  const low = lowPass(rate, hertz);
  return (sample) => sample - low(sample);
}

export type Biquad = readonly [b0: number, b1: number, b2: number, a1: number, a2: number];

export function biquad([b0, b1, b2, a1, a2]: Biquad): Filter {
  let one = 0;
  let two = 0;
  return (sample) => {
    const out = b0 * sample + one;
    one = b1 * sample - a1 * out + two;
    two = b2 * sample - a2 * out;
    return out;
  };
}

/** A moving corner is looked at once in so many samples; it moves too slowly for a step to be heard. */
const LOOK_EVERY = 16;

/** A band whose middle may move all the time and stays stable then (state variable, trapezoidal). */
export function movingBand(rate: number, width: number): (sample: number, hertz: number) => number {
  let count = 0;
  let g = 0;
  let a = 0;
  let one = 0;
  let two = 0;
  return (sample, hertz) => {
    if (count++ % LOOK_EVERY === 0) {
      g = Math.tan((Math.PI * hertz) / rate);
      a = 1 / (1 + g * (g + width));
    }
    const band = a * (one + g * (sample - two));
    const low = two + g * band;
    one = 2 * band - one;
    two = 2 * low - two;
    return width * band;
  };
}

/** Two poles, 12 dB an octave, with a corner that may move. */
export function movingLowPass(rate: number): (sample: number, hertz: number) => number {
  let count = 0;
  let pull = 0;
  let one = 0;
  let two = 0;
  return (sample, hertz) => {
    if (count++ % LOOK_EVERY === 0) {
      pull = 1 - Math.exp((-2 * Math.PI * hertz) / rate);
    }
    one += pull * (sample - one);
    two += pull * (one - two);
    return two;
  };
}

/** White noise, the same power in every hertz. */
export function white(random: Random): () => number {
  return () => 2 * random() - 1;
}

/** Pink noise, the same power in every octave, after Paul Kellet; without what lies below hearing. */
export function pink(random: Random, rate: number): () => number {
  const source = white(random);
  const audible = highPass(rate, 20);
  let [a, b, c, d, e, f, g] = [0, 0, 0, 0, 0, 0, 0];
  return () => {
    const w = source();
    a = 0.99886 * a + w * 0.0555179;
    b = 0.99332 * b + w * 0.0750759;
    c = 0.969 * c + w * 0.153852;
    d = 0.8665 * d + w * 0.3104856;
    e = 0.55 * e + w * 0.5329522;
    f = -0.7616 * f - w * 0.016898;
    const sum = a + b + c + d + e + f + g + w * 0.5362;
    g = w * 0.115926;
    return audible(sum);
  };
}

/** Brown noise, white noise summed up; without what lies below hearing. */
export function brown(random: Random, rate: number): () => number {
  const source = white(random);
  const summed = lowPass(rate, 20);
  const audible = highPass(rate, 20);
  return () => audible(summed(source()));
}
