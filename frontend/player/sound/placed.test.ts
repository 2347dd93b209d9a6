import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gainsFor, PLACED, PLACES, renderPlaced, type Placed } from './placed.ts';
import {
  centroid,
  decibels,
  envelope,
  loudnessOf,
  peakOf,
  powerBetween,
  powers,
  rms,
  turned,
} from './spectrum.test-data.ts';

const RATE = 32000;
const SEED = 1;
const sounds = new Map(PLACED.map((kind) => [kind, renderPlaced(kind, RATE, SEED)]));

const balance = (kind: Placed) => {
  const [left, right] = sounds.get(kind)!;
  return decibels(rms(left) / rms(right));
};

test(`each placed sound is heard where it is: left, right or in the middle (seed ${SEED})`, () => {
  for (const kind of ['ticking', 'birds'] as const) {
    assert.ok(balance(kind) > 6, `${kind}: ${balance(kind)} dB to the left`);
  }
  for (const kind of ['fan', 'rain'] as const) {
    assert.ok(balance(kind) < -6, `${kind}: ${balance(kind)} dB to the left`);
  }
  for (const kind of ['traffic', 'tone'] as const) {
    assert.ok(Math.abs(balance(kind)) < 2, `${kind}: ${balance(kind)} dB to the left`);
  }
});

test('what is far is softer and duller than what is near on its side', () => {
  const loud = (kind: Placed) => loudnessOf(sounds.get(kind)!, RATE, 'K');
  assert.ok(loud('rain') < loud('fan') - 2);
  assert.ok(loud('traffic') < loud('tone'));
  for (const kind of PLACED.filter((each) => PLACES[each].far)) {
    const power = powers(sounds.get(kind)![PLACES[kind].side > 0 ? 1 : 0]);
    const high = powerBetween(power, RATE, 8000, 16000) / powerBetween(power, RATE, 20, 16000);
    assert.ok(high < 0.01, `${kind}: ${high} of its power above 8 kHz`);
  }
  for (const kind of PLACED) {
    assert.ok(Math.abs(loud(kind) - PLACES[kind].lufs) < 1.5, `${kind}: ${loud(kind)}`);
  }
});

test('far sounds are answered by the walls on the other side', () => {
  const [left, right] = sounds.get('ticking')!;
  const [far, answer] = sounds.get('birds')!;
  assert.ok(decibels(rms(left) / rms(right)) > decibels(rms(far) / rms(answer)) + 2);
});

test('the six can be told from each other by what they are made of', () => {
  const edges = [60, 120, 240, 480, 960, 1920, 3840, 7680];
  const portraits = PLACED.map((kind) => {
    const [left, right] = sounds.get(kind)!;
    const both = left.map((x, i) => x + right[i]);
    const power = powers(both);
    const all = powerBetween(power, RATE, 20, 20000);
    const bands = edges
      .slice(1)
      .map((to, n) => Math.max(-40, 10 * Math.log10(powerBetween(power, RATE, edges[n], to) / all)));
    const levels = [...envelope(both, RATE, 0.05)].sort((a, b) => a - b);
    const swing = decibels((levels.at(-levels.length >> 4)! + 1e-5) / (levels[levels.length >> 1] + 1e-5));
    return [...bands, 2 * swing];
  });
  portraits.forEach((one, n) =>
    portraits.slice(n + 1).forEach((other, m) => {
      const apart = Math.sqrt(one.reduce((sum, x, k) => sum + (x - other[k]) ** 2, 0) / one.length);
      assert.ok(apart > 4, `${PLACED[n]} and ${PLACED[n + 1 + m]}: ${apart}`);
    }),
  );
});

test('the clock ticks twice a second, the birds sing high, the tone is one tone, the cars come and go', () => {
  const ticks = envelope(sounds.get('ticking')![0], RATE, 0.05);
  assert.equal([...ticks].filter((level) => level > Math.max(...ticks) / 3).length, PLACES.ticking.seconds * 2);
  assert.ok(centroid(powers(sounds.get('birds')![0]), RATE) > 2000);
  const tone = powers(sounds.get('tone')![0], 65536);
  assert.ok(powerBetween(tone, RATE, 388, 396) / powerBetween(tone, RATE, 20, 20000) > 0.85);
  const cars = [...envelope(sounds.get('traffic')![0], RATE, 1)];
  assert.ok(decibels(Math.max(...cars) / Math.min(...cars)) > 4);
});

test('none of them has a seam', () => {
  for (const [kind, channels] of sounds) {
    channels.forEach((channel) => {
      const middle = turned(channel);
      const half = middle.length >> 1;
      const step = (i: number) => Math.abs(middle[i] - 2 * middle[i - 1] + middle[i - 2]);
      let highest = 0;
      for (let i = 2; i < middle.length; i++) {
        highest = Math.abs(i - half) > 8 ? Math.max(highest, step(i)) : highest;
      }
      for (let i = half - 3; i <= half + 3; i++) {
        assert.ok(step(i) <= highest, `${kind}: a corner at the seam`);
      }
    });
  }
});

test('all together, and with one of them forward, they stay below full', () => {
  for (const focus of ['all', 'left', 'right', 'near', 'far', ...PLACED] as const) {
    const gains = gainsFor(focus);
    const mix = [0, 1].map((side) => {
      const sum = new Float32Array(24 * RATE);
      for (const [kind, channels] of sounds) {
        for (let from = 0; from < sum.length; from += channels[side].length) {
          for (let i = 0; i < channels[side].length; i++) {
            sum[from + i] += gains[kind] * channels[side][i];
          }
        }
      }
      return sum;
    });
    assert.ok(decibels(peakOf(mix)) < -1, `${focus}: ${decibels(peakOf(mix))} dBFS`);
  }
});

test('a sound is brought forward softly: clearly above the others, which are still there', () => {
  for (const kind of PLACED) {
    const gains = gainsFor(kind);
    for (const other of PLACED.filter((each) => each !== kind)) {
      assert.ok(decibels(gains[kind] / gains[other]) > 8 && gains[other] > 0.3);
    }
  }
  assert.equal(new Set(Object.values(gainsFor('all'))).size, 1);
  const left = gainsFor('left');
  assert.equal(left.ticking, left.birds);
  assert.ok(left.ticking > left.fan);
  const loud = (focus: 'left' | 'right' | 'near' | 'far') =>
    PLACED.filter((kind) => gainsFor(focus)[kind] > 1).join(' ');
  assert.equal(loud('left'), 'ticking birds');
  assert.equal(loud('right'), 'fan rain');
  assert.equal(loud('near'), 'ticking fan tone');
  assert.equal(loud('far'), 'birds rain traffic');
  assert.ok(Object.values(gainsFor(null)).every((gain) => gain === 0));
});
