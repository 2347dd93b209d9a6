import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { session } from '../contents.test-data.ts';
import { phasesOf, usual } from '../script.ts';
import { timelineOf } from '../timeline.ts';
import { fnv1a, passageKey } from './passage-key.ts';

test('the hash is FNV-1a with 64 bits, as published, over UTF-8', () => {
  assert.equal(fnv1a(''), 'cbf29ce484222325');
  assert.equal(fnv1a('a'), 'af63dc4c8601ec8c');
  assert.equal(fnv1a('foobar'), '85944171f73967e8');
  assert.equal(fnv1a('Grüß – 息'), '9a490c5e22771ccc');
});

test('a changed word, a changed mark and another session are another passage', () => {
  const key = passageKey('S06', 'And your mood? Three words again.');
  assert.notEqual(passageKey('S06', 'And your mood? Four words again.'), key);
  assert.notEqual(passageKey('S06', 'And your mood? Three words again'), key);
  assert.notEqual(passageKey('S07', 'And your mood? Three words again.'), key);
  assert.match(key, /^S06-[0-9a-f]{16}$/);
});

test('no two wordings of the whole library share a key', () => {
  const wordings = new Set<string>();
  const keys = new Set<string>();
  const folder = new URL('../../../src/main/resources/content/en/sessions/', import.meta.url);
  for (const file of readdirSync(folder)) {
    const each = session(file.replace('.json', ''));
    for (const { text } of timelineOf(phasesOf(each, usual(each))).lines) {
      wordings.add(`${each.id} ${text}`);
      keys.add(passageKey(each.id, text));
    }
  }
  assert.ok(wordings.size > 20, `only ${wordings.size}`);
  assert.equal(keys.size, wordings.size);
});
