import { biquad, type Biquad } from './filters.ts';
import { SLICE, type Work } from './work.ts';

/** How loud something is to people, in LUFS: mean power after the ear's weighting (ITU-R BS.1770), for any rate. */
export function* loudness(channels: readonly Float32Array[], rate: number): Work<number> {
  let power = 0;
  for (const channel of channels) {
    const shelf = biquad(highShelf(rate));
    const low = biquad(withoutLow(rate));
    let sum = 0;
    for (let from = 0; from < channel.length; from += SLICE) {
      const to = Math.min(channel.length, from + SLICE);
      for (let i = from; i < to; i++) {
        const heard = low(shelf(channel[i]));
        sum += heard * heard;
      }
      yield;
    }
    power += sum / Math.max(1, channel.length);
  }
  return power > 0 ? -0.691 + 10 * Math.log10(power) : -Infinity;
}

function highShelf(rate: number): Biquad {
  const k = Math.tan((Math.PI * 1681.974) / rate);
  const high = 10 ** (3.99984 / 20);
  const middle = high ** 0.4996668;
  const q = 0.7071752;
  const a0 = 1 + k / q + k * k;
  return [
    (high + (middle * k) / q + k * k) / a0,
    (2 * (k * k - high)) / a0,
    (high - (middle * k) / q + k * k) / a0,
    (2 * (k * k - 1)) / a0,
    (1 - k / q + k * k) / a0,
  ];
}

function withoutLow(rate: number): Biquad {
  const k = Math.tan((Math.PI * 38.13547) / rate);
  const q = 0.500327;
  const a0 = 1 + k / q + k * k;
  return [1, -2, 1, (2 * (k * k - 1)) / a0, (1 - k / q + k * k) / a0];
}
