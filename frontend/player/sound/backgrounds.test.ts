import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BACKGROUND_LUFS, BACKGROUNDS, DRONE_HERTZ, DROPS_PER_SECOND, LOOP_SECONDS, render } from './backgrounds.ts';
import { swellsOf, type Background } from './backgrounds.ts';
import { highPass } from './filters.ts';
import { randomOf } from './random.ts';
import {
  centroid,
  decibels,
  envelope,
  loudnessOf,
  peakOf,
  powerBetween,
  powers,
  rms,
  slope,
  turned,
} from './spectrum.test-data.ts';

const RATE = 32000;
const SEEDS = [1, 20261123];
const HEARD = BACKGROUNDS.filter((kind) => kind !== 'silence');

const made = new Map<string, Float32Array[]>();
function sound(kind: Background, seed = SEEDS[0]): Float32Array[] {
  const key = `${kind} ${seed}`;
  if (!made.has(key)) {
    made.set(key, render(kind, RATE, LOOP_SECONDS[kind], seed));
  }
  return made.get(key)!;
}

for (const seed of SEEDS) {
  test(`every background is equally loud to the ear and none is near the limit (seed ${seed})`, () => {
    for (const kind of HEARD) {
      const channels = sound(kind, seed);
      assert.ok(decibels(peakOf(channels)) < -1, `${kind}: peak ${decibels(peakOf(channels))} dBFS`);
      const loud = loudnessOf(channels, RATE, 'K');
      assert.ok(Math.abs(loud - BACKGROUND_LUFS) < 1.5, `${kind}: ${loud} LUFS`);
      assert.ok(Math.abs(decibels(rms(channels[0]) / rms(channels[1]))) < 1, `${kind}: one ear hears more`);
    }
  });

  test(`no background has a seam: no step and no jump in loudness where it begins again (seed ${seed})`, () => {
    for (const kind of HEARD) {
      sound(kind, seed).forEach((channel) => {
        const steps = new Float32Array(channel.length - 1).map((_, i) => channel[i + 1] - channel[i]);
        const seam = Math.abs(channel[0] - channel[channel.length - 1]);
        assert.ok(seam <= peakOf([steps]), `${kind}: a step of ${seam}`);
        const middle = turned(channel);
        const around = envelope(middle, RATE, 0.25).map(decibels);
        const jumps = around.slice(1).map((level, n) => Math.abs(level - around[n]));
        const half = jumps.length >> 1;
        const highest = jumps.filter((_, n) => Math.abs(n - half) > 8).reduce((a, b) => Math.max(a, b), 0);
        assert.ok(Math.max(...jumps.slice(half - 8, half + 8)) <= highest + 1, `${kind}: a jump at the seam`);
        const tall = highPass(RATE, 8000);
        const clicks = envelope(middle.map(tall), RATE, 0.005).slice(2);
        const at = Math.floor(clicks.length / 2);
        const near = Math.max(...clicks.slice(at - 4, at + 4));
        assert.ok(near <= 1.05 * clicks.reduce((a, b) => Math.max(a, b), 0), `${kind}: a click`);
        assert.ok(kind === 'rain' || near < 3 * rms(Float32Array.from(clicks)), `${kind}: a click of ${near}`);
      });
    }
  });
}

test('the same seed makes the same sound, another seed another', () => {
  const [a, b, c] = [1, 1, 2].map((seed) => render('rain', 8000, 4, seed)[0]);
  assert.deepEqual(a, b);
  assert.notDeepEqual(a, c);
});

test('a loop is as long as asked, to the frame, and silence is silent', () => {
  for (const kind of BACKGROUNDS) {
    const channels = render(kind, 8000, 7.25, 1);
    assert.deepEqual(
      channels.map((channel) => channel.length),
      [58000, 58000],
    );
    assert.equal(peakOf(channels) === 0, kind === 'silence');
  }
});

test('white is level, pink falls by 3 and brown by 6 decibels an octave', () => {
  const slopes = { white: 0, pink: -3.01, brown: -6.02 };
  for (const [kind, wanted] of Object.entries(slopes)) {
    for (const channel of render(kind as Background, 48000, 12, SEEDS[0])) {
      const found = slope(powers(channel), 48000, 60, 8000);
      assert.ok(Math.abs(found - wanted) < 0.35, `${kind}: ${found} dB an octave`);
    }
  }
});

test('left and right are two noises, not one in the middle of the head; the drone is one place', () => {
  for (const kind of HEARD) {
    const [left, right] = sound(kind);
    const together = left.reduce((sum, x, i) => sum + x * right[i], 0) / left.length / rms(left) / rms(right);
    assert.ok(Math.abs(together) < 0.4 || kind === 'drone', `${kind}: correlation ${together}`);
  }
});

/** Short bursts that stand out of the second around them, each second. */
function bursts(samples: Float32Array): number {
  const thin = highPass(RATE, 900);
  const levels = envelope(samples.map(thin), RATE, 0.004);
  let count = 0;
  for (let from = 0; from + 250 <= levels.length; from += 250) {
    const around = levels.slice(from, from + 250);
    const usual = Float64Array.from(around).sort()[125];
    for (let i = 2; i < 249; i++) {
      if (around[i] > 2.4 * usual && around[i] >= around[i + 1] && around[i] > around[i - 1]) {
        count++;
      }
    }
  }
  return count / (samples.length / RATE);
}

test('rain falls in drops: they are heard one by one, about as many as fall, and nothing else has them', () => {
  for (const seed of SEEDS) {
    const [left, right] = sound('rain', seed);
    const found = bursts(left.map((x, i) => x + right[i]));
    assert.ok(found > DROPS_PER_SECOND.single * 0.7 && found < DROPS_PER_SECOND.single * 2, `${found} drops a second`);
    for (const kind of HEARD.filter((other) => other !== 'rain')) {
      const others = bursts(sound(kind, seed)[0]);
      assert.ok(others < found / 2, `${kind} has ${others} bursts a second, rain ${found}`);
    }
  }
});

/** Seconds between the crests of slow swells. */
function crests(samples: Float32Array): number[] {
  const raw = envelope(samples, RATE, 0.25);
  const smooth = raw.map((_, n) => [-3, -2, -1, 0, 1, 2, 3].reduce((s, k) => s + raw.at((n + k) % raw.length)!, 0) / 7);
  const least = (Math.max(...smooth) + Math.min(...smooth)) / 2;
  const at = [...smooth.keys()].filter((n) => {
    const around = Array.from({ length: 17 }, (_, k) => smooth.at((n + k - 8) % smooth.length)!);
    return smooth[n] > least && smooth[n] === Math.max(...around);
  });
  return at.map((n, i) => ((at[(i + 1) % at.length] - n + smooth.length - 1) % smooth.length) * 0.25 + 0.25);
}

test('the sea comes in whole swells of about 7 to 12 seconds, far above the water between them', () => {
  for (const seed of SEEDS) {
    const channel = sound('sea', seed)[0];
    const apart = crests(channel);
    assert.equal(apart.length, 5);
    assert.ok(
      apart.every((seconds) => seconds >= 7 && seconds <= 12),
      `${apart} seconds`,
    );
    assert.equal(
      apart.reduce((a, b) => a + b, 0),
      LOOP_SECONDS.sea,
    );
    const levels = [...envelope(channel, RATE, 0.5)].sort((a, b) => a - b);
    assert.ok(decibels(levels.at(-6)! / levels[5]) > 9);
  }
  for (let seconds = 24; seconds <= 60; seconds += 0.5) {
    const swells = swellsOf(seconds, randomOf(seconds));
    assert.ok(
      swells.every((each) => each > 6.9 && each < 12.1),
      `${seconds}: ${swells}`,
    );
  }
});

/** The middle of the spectrum each half second, in octaves. */
function middles(samples: Float32Array): number[] {
  const half = RATE / 2;
  return Array.from({ length: Math.floor(samples.length / half) }, (_, n) =>
    Math.log2(centroid(powers(samples, 4096, n * half, (n + 1) * half), RATE, 150, 6000)),
  );
}

test('the wind wanders slowly up and down; steady noises stay where they are', () => {
  const spread = (all: number[]) => {
    const sorted = [...all].sort((a, b) => a - b);
    return sorted[Math.floor(sorted.length * 0.95)] - sorted[Math.floor(sorted.length * 0.05)];
  };
  for (const seed of SEEDS) {
    const wind = middles(sound('wind', seed)[0]);
    assert.ok(spread(wind) > 1.2, `${spread(wind)} octaves`);
    const mean = wind.reduce((a, b) => a + b, 0) / wind.length;
    const next = wind.reduce((sum, x, n) => sum + (x - mean) * (wind[(n + 1) % wind.length] - mean), 0);
    assert.ok(next / wind.reduce((sum, x) => sum + (x - mean) ** 2, 0) > 0.8, 'it jumps');
  }
  for (const kind of ['white', 'pink', 'brown', 'rain', 'drone'] as const) {
    assert.ok(spread(middles(sound(kind)[0])) < 0.85, `${kind}: ${spread(middles(sound(kind)[0]))} octaves`);
  }
});

test('the drone is a chord of its notes, each a little apart from itself, and breathes', () => {
  const channel = sound('drone')[0];
  const power = powers(channel, 2 ** 17, 0, 2 ** 17);
  const all = powerBetween(power, RATE, 20, 20000);
  const notes = DRONE_HERTZ.map((hertz) => powerBetween(power, RATE, hertz - 2, hertz + 2) / all);
  assert.ok(
    notes.every((part) => part > 0.02),
    `${notes}`,
  );
  const partials = new Set(DRONE_HERTZ.flatMap((hertz) => [hertz, 2 * hertz, 3 * hertz]));
  const tonal = [...partials].reduce((sum, hertz) => sum + powerBetween(power, RATE, hertz - 3, hertz + 3), 0);
  assert.ok(tonal / all > 0.98, `${tonal / all}`);
  const peaks = [...power.keys()].filter(
    (i) =>
      (i * RATE) / 2 ** 17 > 215 && (i * RATE) / 2 ** 17 < 225 && power[i] > power[i - 1] && power[i] > power[i + 1],
  );
  const strong = peaks.sort((a, b) => power[b] - power[a]).slice(0, 2);
  assert.ok(Math.abs(Math.abs(strong[0] - strong[1]) * (RATE / 2 ** 17) - 0.7) < 0.3, 'two voices, beating');
  const breath = envelope(channel, RATE, 2.5);
  assert.ok(decibels(Math.max(...breath) / Math.min(...breath)) > 1.5);
});

test('any two backgrounds differ by far more than one does from itself', () => {
  const edges = [30, 60, 120, 240, 480, 960, 1920, 3840, 7680, 15360];
  const portrait = (kind: Background, seed: number) => {
    const channel = sound(kind, seed)[0];
    const power = powers(channel);
    const bands = edges.slice(1).map((to, n) => 10 * Math.log10(powerBetween(power, RATE, edges[n], to)));
    const mean = bands.reduce((a, b) => a + b, 0) / bands.length;
    const levels = [...envelope(channel, RATE, 0.5)].sort((a, b) => a - b);
    const swing = decibels(levels[Math.floor(levels.length * 0.9)] / levels[Math.floor(levels.length * 0.1)]);
    return [...bands.map((band) => band - mean), swing, 2 * Math.min(bursts(channel), 10)];
  };
  const apart = (a: number[], b: number[]) => Math.sqrt(a.reduce((sum, x, n) => sum + (x - b[n]) ** 2, 0) / a.length);
  const portraits = HEARD.map((kind) => SEEDS.map((seed) => portrait(kind, seed)));
  const itself = Math.max(...portraits.map(([a, b]) => apart(a, b)));
  portraits.forEach((one, n) =>
    portraits.slice(n + 1).forEach((other, m) => {
      const between = Math.min(...one.flatMap((a) => other.map((b) => apart(a, b))));
      assert.ok(between > 2.5 && between > 2 * itself, `${HEARD[n]} and ${HEARD[n + 1 + m]}: ${between}, ${itself}`);
    }),
  );
});
