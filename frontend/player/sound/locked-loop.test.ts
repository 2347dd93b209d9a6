import assert from 'node:assert/strict';
import { test } from 'node:test';
import { session } from '../contents.test-data.ts';
import { phasesOf } from '../script.ts';
import { signalsOf, type Signal } from '../signals.ts';
import { timelineOf } from '../timeline.ts';
import { render } from './backgrounds.ts';
import { renderChime } from './chimes.ts';
import { breathAt, cycleOf, loopSeconds, renderBreathLoop, renderingLocked } from './locked-loop.ts';
import { gainsFor } from './placed.ts';
import { peakOf, rms } from './spectrum.test-data.ts';
import { atOnce } from './work.ts';
import { encodingLong, wav } from './wav.ts';

const RATE = 16000;
const SEED = 7;
const GAINS = { background: 0.5, chimes: 0.6 };
const slow = { in: 4, holdIn: 0, out: 6, holdOut: 0 };
const box = { in: 4, holdIn: 4, out: 4, holdOut: 4 };

test('the chimes of a breathing cycle stand at its turns, to the sample, in every round', () => {
  for (const breath of [slow, box]) {
    const loop = renderBreathLoop(breath, null, GAINS, RATE, SEED)[0];
    const { seconds, signals } = cycleOf(breath);
    assert.equal((loop.length / RATE) % seconds, 0);
    const wanted = new Float32Array(loop.length);
    for (let round = 0; round < loop.length / RATE / seconds; round++) {
      for (const { at, kind } of signals) {
        renderChime(kind, RATE).forEach((x, i) => {
          wanted[((at + round * seconds) * RATE + i) % wanted.length] += GAINS.chimes * x;
        });
      }
    }
    assert.ok(peakOf([loop.map((x, i) => x - wanted[i])]) < 1e-5);
    assert.ok(peakOf([loop]) > 0.1);
  }
});

test('a chime that is longer than what is left of the loop rings on at its beginning', () => {
  const loop = renderBreathLoop({ in: 4, holdIn: 0, out: 1, holdOut: 0 }, null, GAINS, RATE, SEED)[0];
  const out = renderChime('out', RATE);
  const rings = renderChime('in', RATE);
  const at = Math.round(0.1 * RATE);
  assert.ok(Math.abs(loop[at] - GAINS.chimes * (rings[at] + out[RATE + at])) < 1e-5);
  assert.ok(rms(out, RATE, RATE + at) > 0.005);
});

test('over a background the loop has no seam, and the background is as loud as its gain says', () => {
  for (const kind of ['sea', 'drone', 'rain'] as const) {
    const loop = renderBreathLoop(slow, kind, GAINS, RATE, SEED);
    assert.equal(loop[0].length, 30 * RATE);
    const quiet = renderBreathLoop(slow, kind, { ...GAINS, chimes: 0 }, RATE, SEED);
    const full = render(kind, RATE, 30, SEED);
    assert.ok(peakOf([quiet[0].map((x, i) => x - 0.5 * full[0][i])]) < 1e-6);
    loop.forEach((channel) => {
      let highest = 0;
      for (let i = 1; i < channel.length; i++) {
        highest = Math.max(highest, Math.abs(channel[i] - channel[i - 1]));
      }
      assert.ok(Math.abs(channel[0] - channel.at(-1)!) <= highest);
    });
    assert.ok(peakOf(loop) < 0.89, `${kind}: ${peakOf(loop)}`);
  }
});

test('the breath that goes on is found from the signals, in every phase of S02 and none in its still parts', () => {
  const signals = signalsOf(timelineOf(phasesOf(session('S02'), {})));
  assert.equal(breathAt(signals, 12), null);
  assert.equal(breathAt(signals, 640), null);
  assert.deepEqual(breathAt(signals, 31), {
    start: 30,
    cycle: cycleOf({ in: 4, holdIn: 0, out: 4, holdOut: 0 }),
  });
  for (const position of [78, 80, 87.9, 300.5, 617.9]) {
    const breath = breathAt(signals, position)!;
    assert.deepEqual(breath.cycle, cycleOf(slow));
    assert.equal((breath.start - 78) % 10, 0);
    assert.ok(breath.start <= position && position < breath.start + 10);
  }
});

test('a second, small breath in before the breath out belongs to the same cycle', () => {
  const sigh = cycleOf({ in: 3, topUp: 1, holdIn: 0, out: 8, holdOut: 0 });
  assert.deepEqual(sigh, {
    seconds: 12,
    signals: [
      { at: 0, kind: 'in' },
      { at: 3, kind: 'topUp' },
      { at: 4, kind: 'out' },
    ],
  });
  const signals: Signal[] = [0, 1, 2].flatMap((n) =>
    sigh.signals.map(({ at, kind }) => ({ at: 20 + 12 * n + at, kind })),
  );
  signals.push({ at: 56, kind: 'part' });
  for (const position of [20, 23.5, 31, 40, 55.9]) {
    assert.deepEqual(breathAt(signals, position)?.cycle, sigh);
  }
  assert.equal(breathAt(signals, 57), null);
});

test('the placed sounds fit the loop they are in', () => {
  const loop = { cycle: null, background: null, placed: gainsFor('all'), gains: GAINS };
  const [left, right] = atOnce(renderingLocked(loop, RATE, SEED));
  assert.equal(left.length / RATE, loopSeconds(loop));
  for (const side of [left, right]) {
    for (let from = 0; from < side.length; from += 4 * RATE) {
      assert.ok(rms(side, from, from + 4 * RATE) > 0.003);
    }
  }
});

test('a WAV file holds the same samples, to half a step of sixteen bits', () => {
  const channels = render('pink', RATE, 2, SEED);
  const file = new DataView(wav(channels, RATE));
  const text = (at: number) => String.fromCharCode(...new Uint8Array(file.buffer, at, 4));
  assert.deepEqual([text(0), text(8), text(12), text(36)], ['RIFF', 'WAVE', 'fmt ', 'data']);
  assert.equal(file.getUint32(4, true), file.byteLength - 8);
  assert.equal(file.getUint32(24, true), RATE);
  assert.equal(file.getUint32(40, true), 2 * RATE * 2 * 2);
  for (let i = 0; i < 2 * RATE; i += 997) {
    for (const c of [0, 1]) {
      assert.ok(Math.abs(file.getInt16(44 + (2 * i + c) * 2, true) / 32767 - channels[c][i]) < 0.51 / 32767);
    }
  }
});

test('a file for a locked phone repeats its loop without a seam for minutes, and is soft where it begins again', () => {
  const channels = renderBreathLoop(slow, 'rain', GAINS, RATE, SEED);
  const file = atOnce(encodingLong(channels, RATE));
  const samples = new Int16Array(file, 44);
  assert.equal(new DataView(file).getUint32(40, true), samples.length * 2);
  const once = channels[0].length;
  assert.equal(samples.length, 6 * 2 * once);
  for (const frame of [once - 1, once, once + 1, 3 * once - 1, 3 * once, 5 * once + 77]) {
    assert.ok(Math.abs(samples[2 * frame] / 32767 - channels[0][frame % once]) < 1 / 32767);
  }
  for (const edge of [samples.subarray(0, 40), samples.subarray(-40)]) {
    assert.ok(edge.every((sample) => Math.abs(sample) < 33));
  }
});
