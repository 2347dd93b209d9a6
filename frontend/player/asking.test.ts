import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ratedIn, shownAs, withRating } from './asking.ts';

const FIRST = { start: 0, end: 10, ask: 'URGE' as const };
const SECOND = { start: 120.5, end: 130.5, ask: 'URGE' as const };

test('a second thought replaces the first; another part is another rating', () => {
  let ratings = withRating([], { ask: 'URGE', at: 4, value: 8 }, FIRST);
  ratings = withRating(ratings, { ask: 'URGE', at: 7, value: 7 }, FIRST);
  ratings = withRating(ratings, { ask: 'URGE', at: 120, value: 5 }, SECOND);
  assert.deepEqual(ratings, [
    { ask: 'URGE', at: 7, value: 7 },
    { ask: 'URGE', at: 120, value: 5 },
  ]);
  assert.equal(ratedIn(ratings, FIRST), 7);
  assert.equal(ratedIn(ratings, SECOND), 5);
});

test('where nothing was rated nothing is chosen', () => {
  assert.equal(ratedIn([{ ask: 'SUDS', at: 4, value: 50 }], FIRST), null);
  assert.equal(ratedIn([], SECOND), null);
});

test('after going back it is in order of time', () => {
  const ratings = withRating([{ ask: 'URGE', at: 125, value: 5 }], { ask: 'URGE', at: 3, value: 6 }, FIRST);
  assert.deepEqual(
    ratings.map(({ at }) => at),
    [3, 125],
  );
});

test('numbers below nought have a real minus', () => {
  assert.deepEqual(
    [-3, 0, 2].map((n) => shownAs('SELF_FOCUS', n)),
    ['−3', '0', '+2'],
  );
  assert.equal(shownAs('SUDS', 40), '40');
});
