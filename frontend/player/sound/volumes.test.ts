import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rendering } from './backgrounds.ts';
import { decibels } from './spectrum.test-data.ts';
import { fadeAt, fadeCurve, gainOf } from './volumes.ts';
import { atOnce, inSlices } from './work.ts';

test('the middle of a volume slider sounds half as loud, its ends are silence and all', () => {
  assert.deepEqual([gainOf(0), gainOf(1), gainOf(-3), gainOf(9)], [0, 1, 0, 1]);
  assert.ok(Math.abs(decibels(gainOf(0.5)) + 10) < 0.1);
  for (let value = 0.05; value <= 1; value += 0.05) {
    assert.ok(gainOf(value) > gainOf(value - 0.05));
  }
});

test('two sounds that cross keep their power together all the way', () => {
  for (let through = 0; through <= 1; through += 0.05) {
    assert.ok(Math.abs(fadeAt(0, 1, through) ** 2 + fadeAt(1, 0, through) ** 2 - 1) < 1e-9);
  }
});

test('a fade begins and ends exactly where it is asked to and never turns back', () => {
  for (const [from, to] of [
    [0, 0.7],
    [0.7, 0.1],
    [0.4, 0.4],
  ]) {
    const curve = fadeCurve(from, to);
    assert.ok(Math.abs(curve[0] - from) < 1e-7 && Math.abs(curve.at(-1)! - to) < 1e-7);
    assert.ok(curve.every((x, n) => n === 0 || (to >= from ? x >= curve[n - 1] : x <= curve[n - 1])));
  }
});

test('rendered in slices a sound is the same, and no slice holds the page up for 50 milliseconds', async () => {
  const work = () => rendering('wind', 48000, 12, 3);
  const steps = work();
  const slices: number[] = [];
  for (let done = false; !done;) {
    const from = process.cpuUsage();
    done = steps.next().done === true;
    slices.push(process.cpuUsage(from).user / 1000);
  }
  slices.sort((a, b) => a - b);
  assert.ok(slices.length > 60);
  const most = slices[Math.floor(slices.length * 0.9)]; // the rest is the machine's own: other work, a garbage collector
  assert.ok(most < 12, `${most} ms, four times that on a slow phone`);
  assert.deepEqual(await inSlices(work()), atOnce(work()));
});
