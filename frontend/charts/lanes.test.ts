import assert from 'node:assert/strict';
import { test } from 'node:test';
import { thinned } from './lanes.ts';

const modules = Array.from({ length: 10 }, (_, n) => ({ from: n * 7, to: n * 7 + 7, label: `${n + 1}` }));

test('where there is room, each stretch stands with its label', () => {
  assert.deepEqual(thinned(modules, 4), modules);
});

test('on ten weeks of a phone, each module keeps its number', () => {
  assert.deepEqual(
    thinned(modules, 254 / 70).map(({ label }) => label),
    ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'],
  );
});

test('too narrow to be told apart, neighbours are one stretch from the first to the last', () => {
  assert.deepEqual(thinned(modules, 1), [{ from: 0, to: 70, label: '1–10' }]);
});

test('what lies apart is not joined', () => {
  const apart = [
    { from: 0, to: 5, label: 'a' },
    { from: 100, to: 105, label: 'b' },
  ];
  assert.equal(thinned(apart, 0.35).length, 2);
});

test('a single day of two years can still be seen, without its label', () => {
  const [day] = thinned([{ from: 400, to: 401, label: 'off' }], 0.35);
  assert.ok((day!.to - day!.from) * 0.35 >= 2.9);
  assert.equal(day!.label, '');
});
