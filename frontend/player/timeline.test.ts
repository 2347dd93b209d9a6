import assert from 'node:assert/strict';
import { test } from 'node:test';
import { session } from './contents.test-data.ts';
import { phasesOf, usual } from './script.ts';
import { clockFace, momentAt, nextChange, spent, timelineOf } from './timeline.ts';

const S02 = session('S02');
const S06 = session('S06');
const slow = timelineOf(phasesOf(S02, usual(S02)));
const space = timelineOf(phasesOf(S06, {}));

test('slow breathing takes exactly what the table says', () => {
  const totals = ['5', '10', '20'].map((length) => timelineOf(phasesOf(S02, { length })).total);
  assert.deepEqual(totals, [360, 660, 1260]);
});

test('a pace keeps the number of breaths', () => {
  for (const [pace, total] of [
    ['5-5', 660],
    ['5.5-5.5', 714],
    ['4.5-4.5', 606],
    ['6-6', 768],
  ] as const) {
    const timeline = timelineOf(phasesOf(S02, { pace }));
    assert.equal(timeline.total, total);
    assert.equal(timeline.segments.filter((s) => s.phase === 2 && s.part === 'in').length, 54);
  }
});

test('segments follow each other without a gap, to the end', () => {
  for (const timeline of [slow, space]) {
    let at = 0;
    for (const segment of timeline.segments) {
      assert.equal(segment.start, at);
      assert.ok(segment.end > segment.start);
      at = segment.end;
    }
    assert.equal(at, timeline.total);
  }
});

test('the breathing space has three parts of a minute', () => {
  assert.deepEqual(
    space.parts.map((part) => [part.label, part.end - part.start]),
    [
      ['Arrive', 60],
      ['Gather', 60],
      ['Widen', 60],
    ],
  );
});

test('in the main part one breathes in for four and out for six', () => {
  const start = 78;
  assert.equal(momentAt(slow, start).segment.part, 'in');
  assert.equal(momentAt(slow, start + 3.999).segment.part, 'in');
  assert.equal(momentAt(slow, start + 4).segment.part, 'out');
  assert.equal(momentAt(slow, start + 9.999).segment.part, 'out');
  assert.equal(momentAt(slow, start + 10).segment.part, 'in');
});

test('the count goes from one to the length of the breath', () => {
  const counts = [0, 0.9, 1, 2.5, 3.99, 4, 9.99].map((t) => momentAt(slow, 78 + t).count);
  assert.deepEqual(counts, [1, 1, 2, 3, 4, 1, 6]);
});

test('words stay until others come', () => {
  assert.match(momentAt(space, 0).line, /^Three minutes/);
  assert.match(momentAt(space, 11.9).line, /^Three minutes/);
  assert.match(momentAt(space, 12).line, /^What is going through/);
  assert.match(momentAt(space, 180).line, /^Look up/);
});

test('a passage that belongs to a breath comes with that breath, and one counted from the end in every length', () => {
  assert.match(momentAt(slow, 78).line, /^Now slower/);
  assert.match(momentAt(slow, 78 + 30).line, /^If you feel light-headed/);
  for (const [length, breaths] of [
    ['5', 24],
    ['10', 54],
    ['20', 114],
  ] as const) {
    const timeline = timelineOf(phasesOf(S02, { length }));
    assert.match(momentAt(timeline, 78 + (breaths - 3) * 10).line, /^A few more breaths/);
    assert.doesNotMatch(momentAt(timeline, 78 + (breaths - 3) * 10 - 0.1).line, /^A few more breaths/);
  }
});

test('a passage beyond the chosen length is left out', () => {
  const short = timelineOf(phasesOf(S02, { length: '5' }));
  assert.ok(!short.lines.some((line) => line.text.startsWith('You are about halfway')));
  const long = timelineOf(phasesOf(S02, { length: '20' }));
  const halfway = long.lines.find((line) => line.text.startsWith('You are about halfway'))!;
  assert.ok(Math.abs(halfway.start / long.total - 0.5) < 0.05);
});

test('before the start and after the end it is the first and the last moment', () => {
  assert.equal(momentAt(slow, -5).part.label, 'Settle');
  assert.equal(momentAt(slow, 9999).left, 0);
  assert.equal(momentAt(slow, 9999).part.label, 'Let the pace go');
  assert.ok(momentAt(slow, 9999).isLastPart);
});

test('time left is shown as minutes and seconds', () => {
  assert.deepEqual([432, 59.6, 0.2, -1, 1260].map(clockFace), ['7:12', '1:00', '0:00', '0:00', '21:00']);
});

test('what took less than a minute is told in seconds', () => {
  assert.deepEqual([0, 1, 5.4, 59.6, 365].map(spent), [
    '0 seconds',
    '1 second',
    '5 seconds',
    '1:00 minutes',
    '6:05 minutes',
  ]);
});

test('between one change and the next nothing on the screen differs', () => {
  for (const timeline of [slow, space]) {
    let at = 0;
    while (at < timeline.total) {
      const now = momentAt(timeline, at);
      const next = nextChange(timeline, now);
      assert.ok(next > at && next <= at + 1);
      const before = momentAt(timeline, next - 1e-6);
      assert.deepEqual(
        [before.part, before.segment, before.count, before.line, before.focus],
        [now.part, now.segment, now.count, now.line, now.focus],
      );
      at = next;
    }
  }
});
