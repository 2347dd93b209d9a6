import assert from 'node:assert/strict';
import { test } from 'node:test';
import { charactersAtOnce, rateToFit, USUAL_PACE, utteranceAt, utterances } from './utterances.ts';

test('it is cut at sentence ends, and short sentences stay together', () => {
  assert.deepEqual(utterances('You are here. That is enough. Sit as you are, eyes open if you like.', 40), [
    'You are here. That is enough.',
    'Sit as you are, eyes open if you like.',
  ]);
});

test('a number, a quotation and dots do not end a sentence too early', () => {
  assert.deepEqual(utterances('Breathe in for 4.5 seconds. "Not now." Then out … slowly.', 28), [
    'Breathe in for 4.5 seconds.',
    '"Not now." Then out …',
    'slowly.',
  ]);
});

test('a sentence that is too long is cut at a comma, else between words', () => {
  assert.deepEqual(utterances('Let the arms go, let the hands go, and the fingers too.', 30), [
    'Let the arms go,',
    'let the hands go,',
    'and the fingers too.',
  ]);
  assert.deepEqual(utterances('one two three four five six', 11), ['one two', 'three four', 'five six']);
});

test('a word longer than an utterance is cut, and no letter is lost or halved', () => {
  assert.deepEqual(utterances('aaaaa😀😀😀😀', 4), ['aaaa', 'a😀😀😀', '😀']);
});

test('sentences without spaces between them are cut too', () => {
  assert.deepEqual(utterances('息を吸います。息を吐きます。', 8), ['息を吸います。', '息を吐きます。']);
});

test('no words are no utterances', () => {
  assert.deepEqual(utterances('  \n ', 100), []);
});

test('nothing is lost, whatever the length', () => {
  const text =
    'Now let your attention grow wide. Take in the whole room: the light, the air, the space around you. ' +
    'Your body is part of it, as one piece; if something moves in it, it can move. Rest here.';
  for (let most = 12; most < 220; most++) {
    const pieces = utterances(text, most);
    assert.equal(pieces.join(' '), text, `at ${most}`);
    assert.ok(
      pieces.every((piece) => piece.length <= most),
      `at ${most}`,
    );
  }
});

test('an utterance stays below ten seconds at every speed', () => {
  for (const rate of [0.7, 0.9, 1, 1.2]) {
    assert.ok(charactersAtOnce(rate) / (USUAL_PACE * rate) < 10);
    assert.ok(charactersAtOnce(rate) >= 80);
  }
});

test('a late beginning skips what would have been said, but repeats what is less than half over', () => {
  const pieces = ['a'.repeat(100), 'b'.repeat(100), 'c'.repeat(100)];
  assert.deepEqual(
    [0, 4.9, 5.1, 14.9, 15.1, 24.9, 25.1].map((late) => utteranceAt(pieces, late, 10)),
    [0, 0, 1, 1, 2, 2, 3],
  );
});

test('it is read quicker only where it would not fit, and never quicker than the quickest', () => {
  assert.equal(rateToFit(100, 20, 0.9, 10), 0.9);
  assert.equal(rateToFit(100, 10, 0.9, 10), 1);
  assert.equal(rateToFit(100, 5, 0.9, 10), 1.2);
  assert.equal(rateToFit(100, Infinity, 0.7, 10), 0.7);
});
