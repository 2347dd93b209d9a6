import assert from 'node:assert/strict';
import { test } from 'node:test';
import { session } from './contents.test-data.ts';
import { phasesOf } from './script.ts';
import { signalsBetween, signalsOf, TONES, VIBRATIONS } from './signals.ts';
import { timelineOf } from './timeline.ts';

const slow = timelineOf(phasesOf(session('S02'), {}));
const signals = signalsOf(slow);

test('every breath is heard to turn, in and out, at its very moment', () => {
  for (const kind of ['in', 'out'] as const) {
    assert.deepEqual(
      signals.filter((signal) => signal.kind === kind).map((signal) => signal.at),
      slow.segments.filter((segment) => segment.part === kind).map((segment) => segment.start),
    );
  }
});

test('the start, a new part and the end are heard', () => {
  assert.deepEqual(signals[0], { at: 0, kind: 'start' });
  assert.deepEqual(
    signals.filter((signal) => signal.kind === 'part').map((signal) => signal.at),
    [30, 78, 618],
  );
  assert.deepEqual(signals.at(-1), { at: 660, kind: 'end' });
});

test('with closed eyes in rises and out falls', () => {
  assert.ok(TONES.in.every((tone) => tone.to > tone.from));
  assert.ok(TONES.out.every((tone) => tone.to < tone.from));
});

test('on the skin in is one long and out is two short', () => {
  assert.equal(VIBRATIONS.in.length, 1);
  assert.equal(VIBRATIONS.out.length, 3);
  assert.ok(VIBRATIONS.in[0] > 2 * VIBRATIONS.out[0]);
});

test('on the skin no two signals that mean different things feel alike', () => {
  const felt = (['in', 'topUp', 'out', 'holdIn', 'interval', 'end'] as const).map((kind) => VIBRATIONS[kind]);
  const lengths = felt.map((pattern) => [pattern.length, pattern.reduce((sum, ms) => sum + ms, 0)]);
  lengths.forEach(([turns, whole], n) =>
    lengths.slice(n + 1).forEach(([otherTurns, otherWhole]) => {
      assert.ok(turns !== otherTurns || Math.max(whole, otherWhole) > 2 * Math.min(whole, otherWhole));
    }),
  );
});

test('each signal is scheduled once however often one looks ahead', () => {
  const seen = [];
  let to = -1;
  for (let position = 0; position <= 660; position += 7.3) {
    const from = Math.max(to, position - 0.15);
    seen.push(...signalsBetween(signals, from, position + 90));
    to = position + 90;
  }
  assert.equal(seen.length, signals.length);
});
