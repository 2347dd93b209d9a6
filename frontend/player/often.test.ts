import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Memory } from '../outbox/memory.test-data.ts';
import { tooOften } from './often.ts';

const at = (time: string) => new Date(`2026-11-23T${time}`);

test('three times a day it begins at once, the fourth time it asks first', () => {
  const store = new Memory();
  const opened = ['09:00', '12:00', '18:00', '22:30', '23:30'].map((time) => tooOften('anne', at(time), store));
  assert.deepEqual(opened, [false, false, false, true, true]);
});

test('loading the page anew, or coming back within minutes, is the same visit', () => {
  const store = new Memory();
  const opened = ['09:00', '09:01', '09:05', '09:09', '12:00', '18:00', '18:02'].map((time) =>
    tooOften('anne', at(time), store),
  );
  assert.deepEqual(opened, [false, false, false, false, false, false, false]);
  assert.equal(tooOften('anne', at('18:30'), store), true);
});

test('the night until four belongs to the day before, and a new day begins anew', () => {
  const store = new Memory();
  for (const time of ['09:00', '12:00', '18:00']) {
    tooOften('anne', at(time), store);
  }
  assert.equal(tooOften('anne', new Date('2026-11-24T03:59'), store), true);
  assert.equal(tooOften('anne', new Date('2026-11-24T04:01'), store), false);
});

test('each person on a device has a count of their own', () => {
  const store = new Memory();
  for (const time of ['09:00', '12:00', '18:00']) {
    tooOften('anne', at(time), store);
  }
  assert.equal(tooOften('bert', at('19:00'), store), false);
});
