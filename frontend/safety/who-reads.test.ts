import assert from 'node:assert/strict';
import { test } from 'node:test';
import { whoReads } from './who-reads.ts';

test('it is never said that it is shared with nobody where somebody may, or where that is not known', () => {
  assert.match(whoReads([], [], null), /You share it with nobody/);
  assert.doesNotMatch(whoReads(['Dr. Kim'], [], null), /with nobody/);
  assert.match(whoReads(['Dr. Kim'], [], null), /Dr\. Kim/);
  assert.doesNotMatch(whoReads(null, [], null), /with nobody/);
});

test('who may read questionnaires alone is named, for the form tells what was answered in it', () => {
  const said = whoReads([], ['Dr. Kim'], null);
  assert.match(said, /Dr\. Kim read your questionnaires, not what you tap here/);
  assert.doesNotMatch(said, /with nobody/);
});

test('whatever is shared, nobody watches at this moment', () => {
  for (const readers of [null, [], ['A', 'B']]) {
    for (const watch of [null, { who: 'the team on call', within: 'one working day' }]) {
      assert.match(whoReads(readers, [], watch), /obody is watching at this moment/);
    }
  }
});
