import assert from 'node:assert/strict';
import { test } from 'node:test';
import { whoReads } from './who-reads.ts';

test('it is never said that nobody reads it where somebody may, or where that is not known', () => {
  assert.match(whoReads([], null), /Nobody else reads it/);
  assert.doesNotMatch(whoReads(['Dr. Kim'], null), /Nobody else/);
  assert.match(whoReads(['Dr. Kim'], null), /Dr\. Kim/);
  assert.doesNotMatch(whoReads(null, null), /Nobody else/);
});

test('whatever is shared, nobody watches at this moment', () => {
  for (const readers of [null, [], ['A', 'B']]) {
    for (const watch of [null, { who: 'the team on call', within: 'one working day' }]) {
      assert.match(whoReads(readers, watch), /obody is watching at this moment/);
    }
  }
});
