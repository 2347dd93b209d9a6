import assert from 'node:assert/strict';
import test from 'node:test';
import { centre, marked, toggled, type Figure, type Group } from './marks.ts';

const GROUPS: Group[] = [
  { title: 'Head', regions: [{ id: 'face', words: 'face' }] },
  {
    title: 'Legs',
    regions: [
      { id: 'calf_l', words: 'your left lower leg' },
      { id: 'calf_r', words: 'your right lower leg' },
    ],
  },
];

test('a tap marks a region and another tap takes the mark away', () => {
  const once = toggled('', 'calf_l', GROUPS);
  assert.equal(once, 'calf_l');
  assert.equal(toggled(once, 'calf_l', GROUPS), '');
});

test('marks stand in the order they are offered in, whichever came first', () => {
  assert.equal(toggled('calf_r', 'face', GROUPS), 'face calf_r');
  assert.equal(toggled('face calf_r', 'calf_l', GROUPS), 'face calf_l calf_r');
});

test('a region that is not on offer is not marked', () => {
  assert.equal(toggled('face', 'wing_l', GROUPS), 'face');
});

test('no value is no marks', () => {
  assert.equal(marked('').size, 0);
  assert.deepEqual([...marked('face calf_l')], ['face', 'calf_l']);
});

test('the mark of a mirrored shape stands on the other side', () => {
  const figure: Figure = { title: '', width: 200, height: 460, left: '', right: '', shapes: [], lines: [] };
  const shape = { region: 'calf_l', d: '', mirrored: false, x: 80, y: 370 };
  assert.equal(centre(shape, figure), 'translate(80 370)');
  assert.equal(centre({ ...shape, mirrored: true }, figure), 'translate(120 370)');
});
