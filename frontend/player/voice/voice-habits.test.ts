import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Shelf } from '../../outbox/shelf.ts';
import { keepVoiceHabits, USUAL_VOICE, voiceHabits } from './voice-habits.ts';

function shelfWith(value: string | null): Shelf {
  let kept = value;
  return {
    length: 1,
    key: () => 'lull.voice',
    getItem: () => kept,
    setItem: (_, text) => void (kept = text),
    removeItem: () => void (kept = null),
  };
}

test('what was chosen is there again', () => {
  const shelf = shelfWith(null);
  assert.deepEqual(voiceHabits(shelf), USUAL_VOICE);
  keepVoiceHabits({ reader: 'device', voice: 'urn:kate', rate: 1.1 }, shelf);
  assert.deepEqual(voiceHabits(shelf), { reader: 'device', voice: 'urn:kate', rate: 1.1 });
});

test('what cannot be is as usual', () => {
  assert.deepEqual(voiceHabits(shelfWith('{"reader":"ghost","voice":3,"rate":"fast"}')), USUAL_VOICE);
  assert.deepEqual(voiceHabits(shelfWith('{"broken')), USUAL_VOICE);
  assert.deepEqual(voiceHabits(shelfWith('null')), USUAL_VOICE);
  assert.equal(voiceHabits(shelfWith('{"rate":9}')).rate, 1.2);
  assert.equal(voiceHabits(shelfWith('{"rate":0.1}')).rate, 0.7);
});

test('a full shelf breaks nothing', () => {
  const full = { ...shelfWith(null), setItem: () => assert.fail('full') };
  keepVoiceHabits(USUAL_VOICE, full);
});
