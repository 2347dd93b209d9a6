import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Memory } from '../outbox/memory.test-data.ts';
import {
  answer,
  asksDifficulty,
  begin,
  filledIn,
  goOn,
  lay,
  leaveOut,
  missing,
  putAway,
  type Form,
} from './filling.ts';

const NOW = new Date('2026-11-25T20:00:00Z');
const answers = [0, 1, 2].map((value) => ({ value, text: `answer ${value}` }));
const form: Form = {
  id: 'TEST-3',
  version: 2,
  language: 'en',
  title: 'A test',
  stem: 'Lately',
  answers,
  items: ['q1', 'q2', 'q3'].map((id) => ({
    id,
    text: id,
    onlyFor: id === 'q2' ? 'MENSTRUATING' : null,
    safety: false,
  })),
  difficulty: { text: 'How hard?', answers },
  credit: '',
};
const fresh = () => begin(form, 'id', NOW);

test('every item is asked for until it is answered or does not apply', () => {
  let filling = fresh();
  assert.deepEqual(missing(form, filling), ['q1', 'q2', 'q3']);
  filling = leaveOut(answer(filling, 'q3', 0), 'q2');
  assert.deepEqual(missing(form, filling), ['q1']);
  assert.deepEqual(missing(form, answer(filling, 'q1', 2)), []);
});

test('an item that did not apply does when it is answered, and the other way round', () => {
  const answered = answer(leaveOut(fresh(), 'q2'), 'q2', 1);
  assert.deepEqual(answered.doesNotApply, []);
  assert.deepEqual(leaveOut(answered, 'q2').values, {});
  assert.deepEqual(leaveOut(leaveOut(fresh(), 'q2'), 'q2').doesNotApply, ['q2']);
});

test('the question about daily life is asked only where there is a problem, and not sent where there is none', () => {
  const none = { ...answer(fresh(), 'q1', 0), difficulty: 2 };
  assert.equal(asksDifficulty(form, none), false);
  assert.equal(filledIn(form, none, NOW).difficulty, null);
  const some = { ...answer(fresh(), 'q1', 1), difficulty: 2 };
  assert.equal(asksDifficulty(form, some), true);
  assert.equal(filledIn(form, some, NOW).difficulty, 2);
});

test('what was begun is gone on with for a day, by the same person, in the same words', () => {
  const shelf = new Memory();
  const filling = answer(fresh(), 'q1', 2);
  lay(shelf, 'anne', filling);
  assert.deepEqual(goOn(shelf, 'anne', form, new Date(NOW.getTime() + 3600_000)), filling);
  assert.equal(goOn(shelf, 'bo', form, NOW), null);
  assert.equal(goOn(shelf, 'anne', { ...form, version: 3 }, NOW), null);
  assert.equal(goOn(shelf, 'anne', form, new Date(NOW.getTime() + 25 * 3600_000)), null);
  putAway(shelf, 'anne');
  assert.equal(goOn(shelf, 'anne', form, NOW), null);
});

test('it is sent under the id it had from the start, with the time it was finished', () => {
  const sent = filledIn(form, fresh(), new Date('2026-11-25T20:03:00Z'));
  assert.deepEqual([sent.id, sent.startedAt, sent.answeredAt], ['id', NOW.toISOString(), '2026-11-25T20:03:00.000Z']);
});

test('a shelf that cannot be read or written does no harm', () => {
  const shelf = new Memory();
  shelf.setItem('lull.filling.anne', '{"broken');
  assert.equal(goOn(shelf, 'anne', form, NOW), null);
  shelf.setItem = () => {
    throw new Error('full');
  };
  lay(shelf, 'anne', fresh());
});
