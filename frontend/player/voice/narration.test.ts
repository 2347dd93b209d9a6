import assert from 'node:assert/strict';
import { test } from 'node:test';
import { narrationIn, narrationOf } from './narration.ts';

const FOLDER = new URL('https://lull.example/app/narration/en/lull/');

test('files beside the manifest count, and nothing elsewhere', () => {
  const narration = narrationIn(
    {
      'S06-1': 'one.opus',
      'S06-2': 'deep/two.opus',
      'S06-3': '../other/three.opus',
      'S06-4': 'https://elsewhere.example/four.opus',
      'S06-5': '//elsewhere.example/five.opus',
      'S06-6': 6,
      'S06-7': '',
    },
    FOLDER,
  );
  assert.deepEqual(
    [...narration],
    [
      ['S06-1', `${FOLDER.href}one.opus`],
      ['S06-2', `${FOLDER.href}deep/two.opus`],
    ],
  );
});

test('what is no manifest is none', () => {
  for (const nothing of [null, 'text', 7, []]) {
    assert.equal(narrationIn(nothing, FOLDER).size, 0);
  }
});

function asked(answer: () => Promise<Response>) {
  const addresses: string[] = [];
  return [
    addresses,
    ((address: URL) => {
      addresses.push(String(address));
      return answer();
    }) as typeof fetch,
  ] as const;
}

test('it is asked for once, also by several at the same time', async () => {
  const [addresses, ask] = asked(async () => Response.json({ 'S06-1': 'one.opus' }));
  const [one, two] = await Promise.all([
    narrationOf('en', 'kate', 'https://lull.example/app/', ask),
    narrationOf('en', 'kate', 'https://lull.example/app/', ask),
  ]);
  await narrationOf('en', 'kate', 'https://lull.example/app/', ask);
  assert.deepEqual(addresses, ['https://lull.example/app/narration/en/kate/manifest.json']);
  assert.equal(one.get('S06-1'), 'https://lull.example/app/narration/en/kate/one.opus');
  assert.equal(two, one);
});

test('where there is none, or no network, or a page instead, there is quietly none', async () => {
  const answers = {
    missing: async () => new Response('', { status: 404 }),
    offline: async () => Promise.reject(new TypeError('no network')),
    page: async () => new Response('<!doctype html>', { status: 200 }),
  };
  for (const [voice, answer] of Object.entries(answers)) {
    const [addresses, ask] = asked(answer);
    assert.equal((await narrationOf('en', voice, 'https://lull.example/', ask)).size, 0);
    assert.equal((await narrationOf('en', voice, 'https://lull.example/', ask)).size, 0);
    assert.equal(addresses.length, 1);
  }
});
