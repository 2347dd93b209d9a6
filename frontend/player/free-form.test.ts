import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  keepMade,
  made,
  paceWords,
  pacerSession,
  pacerVariant,
  patternOf,
  patternText,
  rampTo,
  timerSession,
  timerVariant,
  USUAL_PACER,
  USUAL_TIMER,
  type PacerForm,
} from './free-form.ts';
import { PACES, paceTrial } from './pace-trial.ts';
import { Memory } from '../outbox/memory.test-data.ts';
import { phasesOf } from './script.ts';
import { timelineOf } from './timeline.ts';

const SEED = Number(process.env.SEED ?? Date.now() % 1_000_000);

/** A small generator, the same for the same seed. */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function anyForm(next: () => number): PacerForm {
  const half = (least: number) => least + Math.floor(next() * (31 - 2 * least)) / 2;
  return {
    in: half(1),
    holdIn: half(0),
    out: half(1),
    holdOut: half(0),
    minutes: 1 + Math.floor(next() * 60),
    ramp: next() < 0.5,
  };
}

test('a pacer lasts exactly its minutes, whatever its pattern', (t) => {
  t.diagnostic(`SEED=${SEED}`);
  const next = random(SEED);
  for (let n = 0; n < 400; n++) {
    const form = anyForm(next);
    const session = pacerSession(form);
    const timeline = timelineOf(phasesOf(session, {}));
    assert.equal(timeline.total, form.minutes * 60, JSON.stringify({ SEED, form }));
    assert.equal(pacerVariant(form).seconds, String(timeline.total));
    assert.ok(session.phases.every(({ repeat }) => repeat >= 1));
    assert.deepEqual(patternOf(pacerVariant(form).pattern), {
      in: form.in,
      holdIn: form.holdIn,
      out: form.out,
      holdOut: form.holdOut,
    });
  }
});

test('its breaths are the ones that were set', () => {
  const { phases } = pacerSession({ in: 4, holdIn: 0, out: 6, holdOut: 0, minutes: 10, ramp: false });
  assert.equal(phases.length, 1);
  assert.deepEqual(phases[0].breath, { in: 4, holdIn: 0, out: 6, holdOut: 0 });
  assert.equal(phases[0].repeat, 60);
});

test('a ramp comes to the pace in even steps of half seconds, and never takes more than half of the time', () => {
  assert.deepEqual(
    rampTo({ in: 4, holdIn: 0, out: 6, holdOut: 0 }).map(({ in: breathIn, out }) => [breathIn, out]),
    [
      [3, 3],
      [3.5, 4],
      [3.5, 5],
    ],
  );
  assert.deepEqual(rampTo({ in: 3, holdIn: 0, out: 4, holdOut: 0 }), []);
  const short = pacerSession({ in: 15, holdIn: 15, out: 15, holdOut: 15, minutes: 1, ramp: true });
  assert.deepEqual(
    short.phases.map(({ id }) => id),
    ['main'],
  );
});

test('holds bring their cautions', () => {
  const tags = (holdIn: number) => pacerSession({ ...USUAL_PACER, holdIn }).cautions.map(({ tag }) => tag);
  assert.deepEqual(tags(0), ['RESP', 'PANIC']);
  assert.deepEqual(tags(4), ['RESP', 'CARD', 'PREG', 'PANIC', 'SEIZ', 'FAINT']);
});

test('a timer is silence of exactly its minutes, with a bell each time but the last', () => {
  const timeline = timelineOf(phasesOf(timerSession({ minutes: 20, every: 5 }), {}));
  assert.equal(timeline.total, 1200);
  assert.deepEqual(timeline.bells, [300, 600, 900]);
  assert.deepEqual(timelineOf(phasesOf(timerSession({ minutes: 20, every: 0 }), {})).bells, []);
  assert.deepEqual(timerVariant({ minutes: 20, every: 5 }), { seconds: '1200', bells: '300' });
});

test('patterns are read back from what was written, and nothing else is', () => {
  assert.equal(patternText({ in: 4.5, holdIn: 0, out: 6, holdOut: 0.5 }), '4.5-0-6-0.5');
  for (const wrong of [
    '',
    '4-0-6',
    '0-0-6-0',
    '4-0-0-0',
    '4-0-6-16',
    '4.2-0-6-0',
    '4-0-6-0-1',
    'a-b-c-d',
    '4--1-6-0',
  ]) {
    assert.equal(patternOf(wrong), null, wrong);
  }
});

test('what was made is there again for its owner only, and what cannot be read is as usual', () => {
  const shelf = new Memory();
  const mine = {
    patterns: [{ name: 'Evening', in: 4, holdIn: 1, out: 7, holdOut: 0 }],
    pacer: { ...USUAL_PACER, out: 7 },
    timer: { minutes: 25, every: 5 },
  };
  keepMade(shelf, 'anne', mine);
  assert.deepEqual(made(shelf, 'anne'), mine);
  assert.deepEqual(made(shelf, 'bo').patterns, []);
  for (const broken of ['{', 'null', '{"patterns":7,"pacer":{"in":0},"timer":{"minutes":-3}}']) {
    shelf.setItem('lull.free.anne', broken);
    assert.deepEqual(made(shelf, 'anne'), { patterns: [], pacer: USUAL_PACER, timer: USUAL_TIMER });
  }
});

test('the paces to be tried say their true rates, and take about two minutes each', () => {
  assert.deepEqual(
    PACES.map(({ words }) => words),
    [
      '6.7 breaths a minute',
      '6 breaths a minute',
      '5.5 breaths a minute',
      '5 breaths a minute',
      '4.6 breaths a minute',
    ],
  );
  const { parts } = timelineOf(phasesOf(paceTrial(), {}));
  assert.deepEqual(
    parts.map(({ start, end }) => end - start),
    [117, 120, 121, 120, 117],
  );
  assert.equal(paceWords({ in: 15, holdIn: 15, out: 15, holdOut: 15 }), '1 breath a minute');
});
