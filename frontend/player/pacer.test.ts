import assert from 'node:assert/strict';
import { test } from 'node:test';
import { session } from './contents.test-data.ts';
import { barFrames, circleFrames, waypoints } from './pacer.ts';
import { phasesOf } from './script.ts';
import { timelineOf } from './timeline.ts';

const slow = timelineOf(phasesOf(session('S02'), {}));
const space = timelineOf(phasesOf(session('S06'), {}));

test('the circle is full at the end of each in-breath and empty at the end of each out-breath', () => {
  const fill = new Map(waypoints(slow).map((point) => [point.at, point.fill]));
  for (const { end, part } of slow.segments.filter((s) => s.part !== 'still')) {
    assert.equal(fill.get(end), part === 'in' ? 1 : 0);
  }
});

test('it stays full or empty while the breath is held', () => {
  const box = timelineOf([
    { id: 'box', label: 'Box', repeat: 2, breath: { in: 4, holdIn: 4, out: 4, holdOut: 4 }, passages: [] },
  ]);
  assert.deepEqual(
    waypoints(box).map((point) => [point.at, point.fill]),
    [
      [0, 0],
      [4, 1],
      [8, 1],
      [12, 0],
      [16, 0],
      [20, 1],
      [24, 1],
      [28, 0],
      [32, 0],
    ],
  );
});

test('a breath that is topped up is not full before its top-up', () => {
  const sigh = timelineOf([
    { id: 'sigh', label: 'Sigh', repeat: 1, breath: { in: 3, topUp: 1, holdIn: 0, out: 8, holdOut: 0 }, passages: [] },
  ]);
  assert.deepEqual(
    waypoints(sigh).map((point) => [point.at, point.fill]),
    [
      [0, 0],
      [3, 0.8],
      [4, 1],
      [12, 0],
    ],
  );
});

test('frames go from the first moment to the last, in order', () => {
  for (const timeline of [slow, space]) {
    for (const frames of [circleFrames(timeline), barFrames(timeline)]) {
      const offsets = frames.map((frame) => frame.offset as number);
      assert.equal(offsets[0], 0);
      assert.equal(offsets.at(-1), 1);
      assert.deepEqual(
        offsets,
        offsets.toSorted((a, b) => a - b),
      );
    }
  }
});

test('where nothing is paced the circle moves little, and the bar shows how far the part has come', () => {
  assert.ok(waypoints(space).every((point) => point.fill < 0.3));
  assert.deepEqual(
    barFrames(space).map((frame) => [Math.round((frame.offset as number) * 180), frame.transform]),
    [0, 60, 120].flatMap((start) => [
      [start, 'scaleX(0)'],
      [start + 60, 'scaleX(1)'],
      [start + 60, 'scaleX(0)'],
    ]),
  );
});

test('the bar fills with the breath in and empties with the breath out', () => {
  const at = new Map(barFrames(slow).map((frame) => [Math.round((frame.offset as number) * 660), frame.transform]));
  assert.equal(at.get(78), 'scaleX(0)');
  assert.equal(at.get(82), 'scaleX(1)');
  assert.equal(at.get(88), 'scaleX(0)');
});
