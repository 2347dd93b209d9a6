import assert from 'node:assert/strict';
import { test } from 'node:test';
import { levelWords, meterOf, peakOf } from './level.ts';

test('the peak is the loudest sample, up or down', () => {
  assert.equal(peakOf(Float32Array.of(0.25, -0.5, 0.125)), 0.5);
  assert.equal(peakOf(new Float32Array(0)), 0);
});

test('the meter goes up in even steps for the ear', () => {
  assert.equal(meterOf(1), 1);
  assert.equal(meterOf(0), 0);
  assert.ok(Math.abs(meterOf(0.5) - meterOf(0.25) - (meterOf(0.25) - meterOf(0.125))) < 1e-9);
  assert.equal(meterOf(4), 1);
});

test('each level has its words', () => {
  assert.deepEqual([0.001, 0.05, 0.4, 1].map(levelWords), [
    'Nothing heard yet',
    'Very quiet: come closer',
    'We hear you well',
    'Too loud: move back a little',
  ]);
});
