import assert from 'node:assert/strict';
import { test } from 'node:test';
import { farEnd, typed, type Choice } from './choices.ts';

const upTo = (most: number, from = 0): Choice[] =>
  Array.from({ length: most - from + 1 }, (_, i) => ({ value: String(from + i), text: String(from + i) }));

test('a digit chooses its number', () => {
  assert.equal(typed('', '7', upTo(10)), '7');
});

test('one and then nought is ten', () => {
  assert.equal(typed('', '1', upTo(10)), '1');
  assert.equal(typed('1', '0', upTo(10)), '10');
});

test('two digits that name nothing together are two choices', () => {
  assert.equal(typed('4', '2', upTo(10)), '2');
});

test('a digit beyond the scale chooses nothing', () => {
  assert.equal(typed('', '9', upTo(4)), undefined);
});

test('home and end go to the ends of the scale', () => {
  assert.equal(farEnd('Home', upTo(3, -3)), '-3');
  assert.equal(farEnd('End', upTo(3, -3)), '3');
  assert.equal(farEnd('ArrowLeft', upTo(10)), undefined);
  assert.equal(farEnd('End', []), undefined);
});
