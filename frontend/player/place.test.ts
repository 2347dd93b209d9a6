import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Outbox } from '../outbox/outbox.ts';
import type { Completion } from './completion.ts';
import { session } from './contents.test-data.ts';
import { Memory } from '../outbox/memory.test-data.ts';
import { PLACE_KEPT_MS, Places, type Place } from './place.ts';
import { Run } from './run.ts';
import { phasesOf } from './script.ts';
import { Times } from './times.test-data.ts';
import { timelineOf } from './timeline.ts';

const ANNE = '0190a000-0000-7000-8000-00000000000a';
const BO = '0190a000-0000-7000-8000-00000000000b';
const NOW = Date.parse('2026-11-23T21:00:00Z');

function place(session = 'S02', at = 260): Place {
  return {
    id: `id-${session}`,
    session,
    version: 1,
    at,
    spans: [[0, at]],
    startedAt: NOW - 300_000,
    savedAt: NOW,
    pauses: 1,
    chosen: { length: '10' },
    before: 6,
    feltWorse: false,
    ratings: [],
  };
}

test('a place is found again within a day, by its owner, in the same version', () => {
  const shelf = new Memory();
  new Places(shelf, ANNE, () => NOW).keep(place());
  new Places(shelf, ANNE, () => NOW).keep(place('S06', 30));
  const at = (hours: number, who = ANNE) => new Places(shelf, who, () => NOW + hours * 3600_000);
  assert.equal(at(23.9).of('S02', 1)?.at, 260);
  assert.equal(at(1).of('S06', 1)?.at, 30);
  assert.equal(at(1).of('S02', 2), null);
  assert.equal(at(1, BO).of('S02', 1), null);
  assert.equal(at(24).of('S02', 1), null);
  assert.equal(shelf.length, 0);
});

test('a newer place replaces the older, and a forgotten one is gone', () => {
  const places = new Places(new Memory(), ANNE, () => NOW);
  places.keep(place());
  places.keep(place('S02', 300));
  assert.equal(places.of('S02', 1)?.at, 300);
  places.forget('S02');
  assert.equal(places.of('S02', 1), null);
});

test('nobody is asked to go on after a few seconds, or from what cannot be read', () => {
  const shelf = new Memory();
  new Places(shelf, ANNE, () => NOW).keep(place('S02', 3));
  assert.equal(new Places(shelf, ANNE, () => NOW).of('S02', 1), null);
  for (const broken of ['{"broken', '[{}]', '7', '[{"id":"x","session":"S02","at":"4"}]']) {
    shelf.setItem(`lull.places.${ANNE}`, broken);
    assert.equal(new Places(shelf, ANNE, () => NOW).of('S02', 1), null);
  }
});

test('a full shelf does no harm', () => {
  const full = new Memory();
  full.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  new Places(full, ANNE, () => NOW).keep(place());
  assert.equal(new Places(full, ANNE, () => NOW).of('S02', 1), null);
});

test('a playing that was interrupted goes on as the same one, through JSON', () => {
  const time = new Times();
  const timeline = timelineOf(phasesOf(session('S02'), {}));
  const first = new Run(timeline, time);
  first.start();
  for (let n = 0; n < 260; n++) {
    time.pass(1);
    first.look();
  }
  first.pause();
  const kept = JSON.parse(JSON.stringify(first.interrupted));
  time.pass(3 * 3600);
  const second = new Run(timeline, time, kept);
  second.start();
  assert.equal(second.look().at, 260);
  assert.equal(second.startedAt.getTime(), first.startedAt.getTime());
  for (let n = 0; n < 401; n++) {
    time.pass(1);
    second.look();
  }
  assert.equal(second.state, 'over');
  assert.equal(second.secondsDone, 660);
  assert.equal(second.pauses, 1);
});

test('interrupted, gone on with and ended, it is reported once', async () => {
  const shelf = new Memory();
  let now = NOW;
  const queue = () => new Outbox<Completion>(shelf, 'completions', ANNE, () => now);
  const report = (secondsDone: number, endedEarly: boolean): Completion => ({
    id: 'one',
    session: 'S02',
    version: 1,
    startedAt: '2026-11-23T20:55:00Z',
    endedAt: '2026-11-23T21:00:00Z',
    secondsDone,
    endedEarly,
    feltWorse: false,
    pauses: 0,
    before: null,
    after: null,
    variant: {},
    toStopATwitch: null,
    ratings: [],
  });
  const arrived: Completion[] = [];
  const send = async (completion: Completion) => {
    arrived.push(completion);
    return 'kept' as const;
  };
  queue().put(report(260, true), now + PLACE_KEPT_MS);
  now += 6 * 3600_000;
  await queue().deliver(send);
  assert.equal(arrived.length, 0);
  queue().put(report(660, false));
  await queue().deliver(send);
  await queue().deliver(send);
  assert.deepEqual(
    arrived.map(({ secondsDone, endedEarly }) => [secondsDone, endedEarly]),
    [[660, false]],
  );
});

test('begun anew, what was left goes out as it was left; nobody came back, likewise', async () => {
  for (const comes of ['anew', 'never']) {
    const shelf = new Memory();
    let now = NOW;
    const queue = () => new Outbox<Completion>(shelf, 'completions', ANNE, () => now);
    const left = { id: 'left', endedAt: '2026-11-23T21:00:00Z' } as Completion;
    queue().put(left, now + PLACE_KEPT_MS);
    if (comes === 'anew') {
      queue().release('left');
    } else {
      now += PLACE_KEPT_MS + 1;
    }
    const arrived: string[] = [];
    await queue().deliver(async ({ id }) => {
      arrived.push(id);
      return 'kept';
    });
    assert.deepEqual(arrived, ['left'], comes);
  }
});
