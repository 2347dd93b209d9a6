import assert from 'node:assert/strict';
import { test } from 'node:test';
import { session } from './contents.test-data.ts';
import { Run } from './run.ts';
import { phasesOf } from './script.ts';
import { Times } from './times.test-data.ts';
import { timelineOf } from './timeline.ts';

function run(id = 'S06'): [Run, Times] {
  const time = new Times();
  return [new Run(timelineOf(phasesOf(session(id), {})), time), time];
}

function live(run: Run, time: Times, seconds: number, step = 0.5): void {
  for (let passed = 0; passed < seconds; passed += step) {
    time.pass(step);
    run.look();
  }
}

test('played through, it ends by itself with all its seconds', () => {
  const [played, time] = run();
  played.start();
  live(played, time, 181);
  assert.equal(played.state, 'over');
  assert.equal(played.secondsDone, 180);
  assert.equal(played.endedEarly, false);
  assert.equal(played.endedAt.getTime() - played.startedAt.getTime(), 180_000);
});

test('pauses are counted and take nothing from the session', () => {
  const [played, time] = run();
  played.start();
  live(played, time, 20);
  played.pause();
  time.pass(100);
  assert.equal(played.look().at, 20);
  played.goOn();
  live(played, time, 10);
  assert.equal(played.look().at, 30);
  assert.equal(played.pauses, 1);
  assert.equal(played.secondsDone, 30);
});

test('what is heard twice counts once', () => {
  const [played, time] = run();
  played.start();
  live(played, time, 30);
  played.back(10);
  assert.equal(played.look().at, 20);
  live(played, time, 15);
  assert.equal(played.secondsDone, 35);
  for (let i = 0; i < 9; i++) {
    live(played, time, 10);
    played.back(10);
  }
  live(played, time, 200);
  assert.equal(played.secondsDone, 180);
});

test('going back stops at the start', () => {
  const [played, time] = run();
  played.start();
  live(played, time, 4);
  played.back(10);
  assert.equal(played.look().at, 0);
});

test('a part that was skipped was not played', () => {
  const [played, time] = run();
  played.start();
  live(played, time, 10);
  played.nextPart();
  assert.equal(played.look().part.label, 'Gather');
  played.nextPart();
  assert.equal(played.look().part.label, 'Widen');
  played.nextPart();
  assert.equal(played.look().part.label, 'Widen');
  live(played, time, 61);
  assert.equal(played.state, 'over');
  assert.equal(played.secondsDone, 70);
});

test('it can be left early, also from a pause', () => {
  const [played, time] = run();
  played.start();
  live(played, time, 42);
  played.pause();
  time.pass(5);
  played.endEarly();
  assert.equal(played.state, 'over');
  assert.equal(played.endedEarly, true);
  assert.equal(played.secondsDone, 42);
});

test('it can go back and forth while paused', () => {
  const [played, time] = run();
  played.start();
  live(played, time, 42);
  played.pause();
  played.back(10);
  assert.equal(played.look().at, 32);
  time.pass(30);
  assert.equal(played.look().at, 32);
  played.goOn();
  live(played, time, 1);
  assert.equal(played.look().at, 33);
});

test('with timers held back to one a minute it still ends with all its seconds', () => {
  const [played, time] = run('S02');
  played.start();
  live(played, time, 720, 60);
  assert.equal(played.state, 'over');
  assert.equal(played.secondsDone, 660);
});

test('a device that slept in the middle pauses it where the person left', () => {
  const [played, time] = run();
  played.start();
  live(played, time, 30);
  time.pass(900);
  played.look();
  assert.equal(played.state, 'paused');
  assert.ok(played.away);
  assert.equal(played.secondsDone, 30);
  played.goOn();
  live(played, time, 151);
  assert.equal(played.state, 'over');
  assert.equal(played.secondsDone, 180);
});

test('once it is over nothing moves it', () => {
  const [played, time] = run();
  played.start();
  live(played, time, 181);
  played.back(10);
  played.goOn();
  played.pause();
  played.endEarly();
  assert.equal(played.state, 'over');
  assert.equal(played.look().left, 0);
  assert.equal(played.endedEarly, false);
});
