import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PlayClock } from './play-clock.ts';
import { Times } from './times.test-data.ts';

/** The error against the leading clock after looking at every step, in seconds. */
function errorAfter(seconds: number, step: number, drift: number): number {
  const time = new Times();
  time.sound = 5;
  time.drift = drift;
  const clock = new PlayClock(time);
  clock.go();
  let worst = 0;
  for (let passed = step; passed <= seconds; passed += step) {
    time.pass(step);
    worst = Math.max(worst, Math.abs(clock.position() - passed * drift));
  }
  return worst;
}

test('after twenty minutes it is right within 50 ms, looked at 60 times a second or once a second', () => {
  for (const drift of [1, 1.0001, 0.9999, 1.001]) {
    assert.ok(errorAfter(1200, 1 / 60, drift) < 0.05);
    assert.ok(errorAfter(1200, 1, drift) < 0.05);
    assert.ok(errorAfter(1200, 60, drift) < 0.05);
  }
});

test('without sound it goes by the steady clock', () => {
  const time = new Times();
  const clock = new PlayClock(time);
  clock.go();
  time.pass(61.5);
  assert.equal(clock.position(), 61.5);
});

test('it is right again at the first look after the tab slept', () => {
  const time = new Times();
  time.sound = 0;
  const clock = new PlayClock(time);
  clock.go();
  time.pass(10);
  clock.position();
  time.pass(50);
  assert.equal(clock.position(), 60);
  assert.ok(clock.running);
});

test('when the sound stalls the session goes on, and comes back to the sound without a jump back', () => {
  const time = new Times();
  time.sound = 0;
  const clock = new PlayClock(time);
  clock.go();
  time.pass(10);
  clock.position();
  time.stalled = true;
  for (let i = 0; i < 50; i++) {
    time.pass(0.1);
    clock.position();
  }
  assert.ok(Math.abs(clock.position() - 15) <= 0.11);
  time.stalled = false;
  let last = clock.position();
  for (let i = 0; i < 50; i++) {
    time.pass(0.1);
    const position = clock.position();
    assert.ok(position >= last);
    last = position;
  }
  assert.ok(Math.abs(last - 20) <= 0.11);
});

test('sound that is turned on or off in the middle moves nothing', () => {
  const time = new Times();
  const clock = new PlayClock(time);
  clock.go();
  time.pass(7);
  clock.position();
  time.sound = 123;
  time.pass(0.02);
  clock.position();
  time.pass(3);
  assert.ok(Math.abs(clock.position() - 10.02) < 1e-9);
  time.sound = null;
  time.pass(1);
  assert.ok(Math.abs(clock.position() - 11.02) < 1e-9);
});

test('after a long absence it stands where the person left', () => {
  const time = new Times();
  const clock = new PlayClock(time);
  clock.go();
  time.pass(30);
  clock.position();
  time.pass(600);
  assert.equal(clock.position(), 30);
  assert.ok(clock.away);
  assert.ok(!clock.running);
  clock.go();
  time.pass(5);
  assert.equal(clock.position(), 35);
  assert.ok(!clock.away);
});

test('a device that slept with its steady clock stopped was an absence too', () => {
  const time = new Times();
  const clock = new PlayClock(time);
  clock.go();
  time.pass(30);
  clock.position();
  time.day += 3600;
  time.pass(0.02);
  assert.equal(clock.position(), 30);
  assert.ok(clock.away);
});

test('while it stands, time does not count', () => {
  const time = new Times();
  const clock = new PlayClock(time);
  clock.go();
  time.pass(30);
  clock.stop();
  time.pass(500);
  assert.equal(clock.position(), 30);
  clock.go();
  time.pass(1);
  assert.equal(clock.position(), 31);
});
