import assert from 'node:assert/strict';
import { test } from 'node:test';
import { post } from './completion-post.ts';
import { CompletionQueue, type Answer, type Completion } from './completion-queue.ts';
import { Memory } from './memory.test-data.ts';

const ANNE = '0190a000-0000-7000-8000-00000000000a';
const BO = '0190a000-0000-7000-8000-00000000000b';

const NOW = Date.parse('2026-11-23T21:00:00Z');

function completion(id: string, endedAt = '2026-11-23T20:58:00Z'): Completion {
  return {
    id,
    session: 'S06',
    version: 1,
    startedAt: '2026-11-23T20:55:00Z',
    endedAt,
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
  const queue = new CompletionQueue(new Memory(), ANNE, () => NOW);
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
  const queue = new CompletionQueue(shelf, ANNE, () => NOW);
  queue.put(completion('one'));
  queue.put(completion('two'));
  const [tried, fails] = sent(['later']);
  await queue.deliver(fails);
  assert.equal(tried.length, 1);
  const later = new CompletionQueue(shelf, ANNE, () => NOW);
  const [completions, send] = sent(['kept', 'kept']);
  await later.deliver(send);
  assert.deepEqual(
    completions.map((c) => c.id),
    ['one', 'two'],
  );
});

test("nobody sends another's completions", async () => {
  const shelf = new Memory();
  new CompletionQueue(shelf, ANNE, () => NOW).put(completion('one'));
  const [completions, send] = sent(['kept']);
  await new CompletionQueue(shelf, BO, () => NOW).deliver(send);
  assert.equal(completions.length, 0);
  assert.equal(new CompletionQueue(shelf, ANNE, () => NOW).size, 1);
});

test('the rating afterwards replaces what was put before, and is waited for', async () => {
  const shelf = new Memory();
  const queue = new CompletionQueue(shelf, ANNE, () => NOW);
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
  new CompletionQueue(shelf, ANNE, () => NOW).put(completion('one'), NOW + 60_000);
  const [completions, send] = sent(['kept']);
  await new CompletionQueue(shelf, ANNE, () => NOW + 61_000).deliver(send);
  assert.equal(completions.length, 1);
});

test('what nobody came back for is forgotten after two weeks, whoever opens the browser', () => {
  const shelf = new Memory();
  new CompletionQueue(shelf, ANNE, () => NOW).put(completion('old'));
  new CompletionQueue(shelf, BO, () => NOW + 15 * 24 * 3600_000);
  assert.equal(shelf.length, 0);
});

test('a queue that cannot be read is an empty one', () => {
  const shelf = new Memory();
  shelf.setItem(`lull.completions.${ANNE}`, '{"broken');
  const queue = new CompletionQueue(shelf, ANNE, () => NOW);
  assert.equal(queue.size, 0);
  queue.put(completion('one'));
  assert.equal(queue.size, 1);
});

function browser(statuses: (number | Error)[], cookies: string[]) {
  const requests: RequestInit[] = [];
  return {
    requests,
    fetch: (async (_: unknown, init: RequestInit) => {
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
    [200, 'kept'],
    [409, 'kept'],
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
    assert.equal(await post(ANNE, completion('one'), browser([status], ['XSRF-TOKEN=a'])), answer);
  }
});

test('the owner and the token travel with it, and nothing a person wrote', async () => {
  const there = browser([204], ['lang=en; XSRF-TOKEN=t%3D1']);
  await post(ANNE, completion('one'), there);
  assert.equal((there.requests[0].headers as Record<string, string>)['X-XSRF-TOKEN'], 't=1');
  assert.deepEqual(JSON.parse(there.requests[0].body as string), { patient: ANNE, ...completion('one') });
});

test('a token that was renewed meanwhile is tried once more', async () => {
  const there = browser([403, 204], ['XSRF-TOKEN=old', 'XSRF-TOKEN=new']);
  assert.equal(await post(ANNE, completion('one'), there), 'kept');
  assert.equal(there.requests.length, 2);
});
