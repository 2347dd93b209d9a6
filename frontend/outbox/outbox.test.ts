import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Completion } from '../player/completion.ts';
import { Memory } from './memory.test-data.ts';
import { Outbox, type Answer } from './outbox.ts';
import { post } from './post.ts';
import type { Shelf } from './shelf.ts';

const ANNE = '0190a000-0000-7000-8000-00000000000a';
const BO = '0190a000-0000-7000-8000-00000000000b';

const NOW = Date.parse('2026-11-23T21:00:00Z');

function outbox(shelf: Shelf, patient: string, now = () => NOW): Outbox<Completion> {
  return new Outbox<Completion>(shelf, 'completions', patient, now);
}

function completion(id: string): Completion {
  return {
    id,
    session: 'S06',
    version: 1,
    startedAt: '2026-11-23T20:55:00Z',
    endedAt: '2026-11-23T20:58:00Z',
    secondsDone: 180,
    endedEarly: false,
    feltWorse: false,
    pauses: 0,
    before: 6,
    after: null,
    variant: {},
    toStopATwitch: null,
    ratings: [{ ask: 'URGE', at: 121, value: 7 }],
  };
}

function sent(answers: Answer[]): [Completion[], (c: Completion) => Promise<Answer>] {
  const completions: Completion[] = [];
  return [
    completions,
    async (c) => {
      completions.push(c);
      return answers.shift() ?? 'later';
    },
  ];
}

test('what was kept is done with, and is not sent again', async () => {
  const queue = outbox(new Memory(), ANNE);
  queue.put(completion('one'));
  queue.put(completion('two'));
  const [completions, send] = sent(['kept', 'refused']);
  await queue.deliver(send);
  await queue.deliver(send);
  assert.deepEqual(
    completions.map((c) => c.id),
    ['one', 'two'],
  );
  assert.equal(queue.size, 0);
});

test('without a network everything stays, in order, also after the browser was closed', async () => {
  const shelf = new Memory();
  const queue = outbox(shelf, ANNE);
  queue.put(completion('one'));
  queue.put(completion('two'));
  const [tried, fails] = sent(['later']);
  await queue.deliver(fails);
  assert.equal(tried.length, 1);
  const later = outbox(shelf, ANNE);
  const [completions, send] = sent(['kept', 'kept']);
  await later.deliver(send);
  assert.deepEqual(
    completions.map((c) => c.id),
    ['one', 'two'],
  );
});

test("nobody sends another's completions", async () => {
  const shelf = new Memory();
  outbox(shelf, ANNE).put(completion('one'));
  const [completions, send] = sent(['kept']);
  await outbox(shelf, BO).deliver(send);
  assert.equal(completions.length, 0);
  assert.equal(outbox(shelf, ANNE).size, 1);
});

test('the rating afterwards replaces what was put before, and is waited for', async () => {
  const shelf = new Memory();
  const queue = outbox(shelf, ANNE);
  queue.put(completion('one'), NOW + 60_000);
  const [completions, send] = sent(['kept', 'kept']);
  await queue.deliver(send);
  assert.equal(completions.length, 0);
  queue.put({ ...completion('one'), after: 3 });
  await queue.deliver(send);
  assert.deepEqual(
    completions.map((c) => c.after),
    [3],
  );
});

test('when no rating comes it is sent without one', async () => {
  const shelf = new Memory();
  outbox(shelf, ANNE).put(completion('one'), NOW + 60_000);
  const [completions, send] = sent(['kept']);
  await outbox(shelf, ANNE, () => NOW + 61_000).deliver(send);
  assert.equal(completions.length, 1);
});

test('what nobody came back for is forgotten after two weeks, whoever opens the browser', () => {
  const shelf = new Memory();
  outbox(shelf, ANNE).put(completion('old'));
  outbox(shelf, BO, () => NOW + 15 * 24 * 3600_000);
  assert.equal(shelf.length, 0);
});

test('one kind does not see what another has', () => {
  const shelf = new Memory();
  outbox(shelf, ANNE).put(completion('one'));
  assert.equal(new Outbox(shelf, 'safety', ANNE, () => NOW).size, 0);
  assert.deepEqual(
    outbox(shelf, ANNE).waiting.map((c) => c.id),
    ['one'],
  );
});

test('a queue that cannot be read is an empty one', () => {
  const shelf = new Memory();
  shelf.setItem(`lull.completions.${ANNE}`, '{"broken');
  const queue = outbox(shelf, ANNE);
  assert.equal(queue.size, 0);
  queue.put(completion('one'));
  assert.equal(queue.size, 1);
});

function browser(statuses: (number | Error)[], cookies: string[]) {
  const requests: RequestInit[] = [];
  const paths: unknown[] = [];
  return {
    requests,
    paths,
    fetch: (async (path: unknown, init: RequestInit) => {
      paths.push(path);
      requests.push(init);
      const status = statuses.shift()!;
      if (status instanceof Error) {
        throw status;
      }
      return { status };
    }) as unknown as typeof fetch,
    cookies: () => (cookies.length > 1 ? cookies.shift()! : cookies[0]),
  };
}

test('each answer of the server means what it says', async () => {
  const meaning = new Map<number | Error, Answer>([
    [204, 'kept'],
    [200, 'later'],
    [409, 'later'],
    [422, 'refused'],
    [400, 'refused'],
    [404, 'later'],
    [401, 'later'],
    [403, 'later'],
    [0, 'later'],
    [503, 'later'],
    [new TypeError('no network'), 'later'],
  ]);
  for (const [status, answer] of meaning) {
    assert.equal(
      await post('api/session-completions', ANNE, completion('one'), browser([status], ['XSRF-TOKEN=a'])),
      answer,
    );
  }
});

test('the owner and the token travel with it, and nothing a person wrote', async () => {
  const there = browser([204], ['lang=en; XSRF-TOKEN=t%3D1']);
  await post('api/session-completions', ANNE, completion('one'), there);
  assert.deepEqual(there.paths, ['api/session-completions']);
  assert.equal((there.requests[0].headers as Record<string, string>)['X-XSRF-TOKEN'], 't=1');
  assert.deepEqual(JSON.parse(there.requests[0].body as string), { patient: ANNE, ...completion('one') });
});

test('a token that was renewed meanwhile is tried once more', async () => {
  const there = browser([403, 204], ['XSRF-TOKEN=old', 'XSRF-TOKEN=new']);
  assert.equal(await post('api/session-completions', ANNE, completion('one'), there), 'kept');
  assert.equal(there.requests.length, 2);
});
