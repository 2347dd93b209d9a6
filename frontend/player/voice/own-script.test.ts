import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ownLines, ownPassage, readingSeconds, scriptWords, whatIsKept } from './own-script.ts';
import { passageKey } from './passage-key.ts';

const words = (n: number) => Array(n).fill('word').join(' ');

test('what becomes of the words is said, whether they were kept before or not', () => {
  assert.match(whatIsKept(true), /the words you kept.* forgotten .* sent nowhere/);
  assert.match(whatIsKept(false), /forgets the words .* sends them nowhere/);
});

test('its length is said before it is read', () => {
  assert.equal(readingSeconds(words(240)), 120);
  assert.match(scriptWords('  ', 180), /lasts 3:00 minutes\. That is about 360 words/);
  assert.match(scriptWords(words(240), 180), /About 2:00 minutes .* the rest of it is quiet/);
  assert.match(scriptWords(words(400), 180), /About 3:20 minutes .* cut off/);
});

test('a space at the end is not another script, a word is', () => {
  const key = ownPassage('S24', 'I wait.', 180).key;
  assert.equal(ownPassage('S24', ' I wait.\n', 180).key, key);
  assert.notEqual(ownPassage('S24', 'I wait on.', 180).key, key);
});

test('it is said once in every loop, by whom the person chose, and finds its recording', () => {
  const lines = ownLines({ text: ' I wait. ', by: 'recordings' }, [10, 200]);
  assert.deepEqual(lines, [
    { start: 10, text: 'I wait.', by: 'recordings' },
    { start: 200, text: 'I wait.', by: 'recordings' },
  ]);
  assert.equal(passageKey('S24', lines[0].text), ownPassage('S24', ' I wait. ', 180).key);
});
