import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TONES, type SignalKind } from '../signals.ts';
import { chimeSeconds, renderChime, sampleAt } from './chimes.ts';
import { envelope, peakOf, pitches, powerBetween, powers, rms } from './spectrum.test-data.ts';

const RATE = 48000;
const KINDS = Object.keys(TONES) as SignalKind[];
const chimes = new Map(KINDS.map((kind) => [kind, renderChime(kind, RATE)]));

/** The pitch heard early and late in a tone. */
function glide(kind: SignalKind): [number, number] {
  const all = pitches(chimes.get(kind)!, RATE);
  const seconds = chimeSeconds(kind);
  const middle = (from: number, to: number) => {
    const found = all.filter(({ at }) => at > from * seconds && at < to * seconds).map(({ hertz }) => hertz);
    return found.sort((a, b) => a - b)[found.length >> 1];
  };
  return [middle(0, 0.12), middle(0.6, 0.75)];
}

test('with closed eyes the pitch of in is heard to rise and that of out to fall, by a fifth at least', () => {
  const [inEarly, inLate] = glide('in');
  const [outEarly, outLate] = glide('out');
  assert.ok(inLate / inEarly > 1.4, `${inEarly} to ${inLate}`);
  assert.ok(outEarly / outLate > 1.5, `${outEarly} to ${outLate}`);
  const all = (kind: SignalKind) => pitches(chimes.get(kind)!, RATE).filter(({ at }) => at < 0.55 * chimeSeconds(kind));
  assert.ok(all('in').every(({ hertz }, n, list) => n === 0 || hertz > list[n - 1].hertz * 0.995));
  assert.ok(all('out').every(({ hertz }, n, list) => n === 0 || hertz < list[n - 1].hertz * 1.005));
});

test('the holds stay on the pitch where in and out ended', () => {
  assert.ok(Math.abs(glide('holdIn')[1] / glide('in')[1] - 1) < 0.01);
  assert.ok(Math.abs(glide('holdOut')[1] / glide('out')[1] - 1) < 0.01);
});

test('no chime clicks: it comes and goes smoothly and has nothing high in it', () => {
  for (const [kind, chime] of chimes) {
    assert.ok(Math.abs(chime[0]) < 1e-4 && Math.abs(chime.at(-1)!) < 1e-4, kind);
    assert.ok(rms(chime, 0, 0.004 * RATE) < 0.02 * peakOf([chime]), `${kind} begins at once`);
    const padded = new Float32Array(2 ** 19);
    padded.set(chime, 2 ** 13);
    const power = powers(padded, 4096);
    const high = powerBetween(power, RATE, 4000, 24000) / powerBetween(power, RATE, 20, 24000);
    assert.ok(high < 1e-6, `${kind}: ${10 * Math.log10(high)} dB above 4 kHz`);
  }
});

test('every chime fades as a bell does, and is below full', () => {
  for (const kind of ['in', 'out', 'part', 'interval'] as const) {
    const levels = envelope(chimes.get(kind)!, RATE, chimeSeconds(kind) / 8);
    assert.ok(
      levels.slice(2).every((level, n) => level < levels[n + 1]),
      `${kind}: ${levels}`,
    );
  }
  for (const chime of chimes.values()) {
    assert.ok(peakOf([chime]) < 0.6 && peakOf([chime]) > 0.05);
  }
});

test('a tone is the same whenever it is asked: begun in the middle it goes on as if heard from its beginning', () => {
  const tone = TONES.out[0];
  const chime = chimes.get('out')!;
  for (const frame of [1, 4801, 33333, 90000]) {
    assert.ok(Math.abs(chime[frame] - sampleAt(tone, frame / RATE)) < 1e-6);
  }
  assert.equal(sampleAt(tone, -0.001), 0);
  assert.equal(sampleAt(tone, tone.seconds), 0);
});

test('start, part, interval and end are told apart: by their first pitch or by how they go on', () => {
  const tunes = (['start', 'part', 'interval', 'end'] as const).map((kind) =>
    [0, 1, 2].map((n) => {
      const from = Math.round((0.15 + n * 0.85) * RATE);
      const power = powers(chimes.get(kind)!, 16384, from, from + 16384);
      return [...power.keys()].reduce((best, i) => (power[i] > power[best] ? i : best), 0);
    }),
  );
  assert.equal(new Set(tunes.map((tune) => tune.join())).size, 4, `${tunes.join(' ; ')}`);
});
