import assert from 'node:assert/strict';
import { test } from 'node:test';
import { left, moments, passed, said, untilNextWords, words } from './waiting.ts';

const MINUTE = 60_000;
const END = Date.parse('2026-11-27T00:04:00Z');

test('the time left comes from the end alone: a reload, another tab or the next day tell the same', () => {
  assert.equal(left(END, END - 7 * MINUTE), 7 * MINUTE);
  assert.equal(left(END, END), 0);
  assert.equal(left(END, END + 24 * 60 * MINUTE), 0);
});

test('an end that is none leaves no time rather than a broken page', () => {
  assert.equal(left(Number.NaN, END), 0);
  assert.equal(words(left(Number.NaN, END)), 'The time is over.');
});

test('it is told in minutes, never in seconds', () => {
  const told = [120, 119.2, 61, 60.5, 60, 30, 9.2, 1.1, 1, 0.2, 0].map((minutes) => words(minutes * MINUTE));
  assert.deepEqual(told, [
    '2 hours left.',
    '2 hours left.',
    '1 hour and 1 minute left.',
    '1 hour and 1 minute left.',
    '1 hour left.',
    '30 minutes left.',
    '10 minutes left.',
    '2 minutes left.',
    'Less than a minute left.',
    'Less than a minute left.',
    'The time is over.',
  ]);
  for (const words of told) assert.doesNotMatch(words, /second/);
});

test('a screen reader is told halfway, shortly before the end and at the end, and at no other time', () => {
  for (const minutes of [10, 30, 120]) {
    const heard: string[] = [];
    for (let second = 1; second <= minutes * 60; second++) {
      const words = said(minutes, minutes * MINUTE - (second - 1) * 1000, minutes * MINUTE - second * 1000);
      if (words) heard.push(words);
    }
    assert.equal(heard.length, 3);
    assert.equal(heard.at(-1), 'The time is over.');
  }
  assert.deepEqual(moments(10), [5, 1, 0]);
  assert.deepEqual(moments(30), [15, 5, 0]);
});

test('a tab that slept is told once where it is now, not what it slept through', () => {
  assert.equal(said(30, 29 * MINUTE, -MINUTE), 'The time is over.');
  assert.equal(said(30, 29 * MINUTE, 4 * MINUTE), '4 minutes left.');
});

test('what has passed grows from 0 to 1 and stays within, whatever the clock says', () => {
  assert.equal(passed(END, 10, END - 10 * MINUTE, false), 0);
  assert.equal(passed(END, 10, END - 5 * MINUTE, false), 0.5);
  assert.equal(passed(END, 10, END + MINUTE, false), 1);
  assert.equal(passed(END, 10, END - 60 * MINUTE, false), 0);
  assert.equal(passed(END, 0, END, false), 1);
});

test('where nothing is to move, it grows by whole minutes', () => {
  assert.equal(passed(END, 10, END - 8.5 * MINUTE, true), 0.1);
  assert.equal(passed(END, 10, END - 8 * MINUTE, true), 0.2);
});

test('it looks again when the words change, and not after the end', () => {
  assert.equal(untilNextWords(9.5 * MINUTE), 0.5 * MINUTE);
  assert.equal(untilNextWords(9 * MINUTE), MINUTE);
  assert.equal(untilNextWords(0), 0);
});

test('at any moment of any wait, seeded: the next look is where the words change', () => {
  let seed = 20261126;
  console.log(`seed ${seed}`);
  for (let i = 0; i < 500; i++) {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    const millis = (seed % (120 * MINUTE)) + 1;
    const next = untilNextWords(millis);
    assert.ok(next > 0 && next <= MINUTE);
    assert.equal(words(millis), words(millis - next + 1));
    assert.notEqual(words(millis), words(millis - next));
  }
});
