import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Memory } from '../outbox/memory.test-data.ts';
import {
  leftOpen,
  pageFor,
  pageWithoutMore,
  QUESTIONS,
  remember,
  shownBefore,
  whyAsksOn,
  type Answers,
  type Shown,
} from './flow.ts';
import type { Asked, Said } from './safety-event.ts';

const SAID: Said[] = ['YES', 'NO', 'UNSAID'];

function everyWay(): Answers[] {
  return SAID.flatMap((THOUGHTS) => SAID.flatMap((PLAN) => SAID.map((ACT) => ({ THOUGHTS, PLAN, ACT }))));
}

test('a plan or means, or feeling able to act, leads to emergency help whatever else was said', () => {
  for (const answers of everyWay().filter((a) => a.PLAN === 'YES' || a.ACT === 'YES')) {
    assert.equal(pageFor(answers), 'EMERGENCY');
  }
});

test('a thought alone, or anything left unsaid, leads to a crisis line and a plan', () => {
  const without = everyWay().filter((a) => a.PLAN !== 'YES' && a.ACT !== 'YES');
  for (const answers of without.filter((a) => Object.values(a).some((said) => said !== 'NO'))) {
    assert.equal(pageFor(answers), 'CRISIS_LINE');
  }
});

test('three times no shows where help is', () => {
  assert.equal(pageFor({ THOUGHTS: 'NO', PLAN: 'NO', ACT: 'NO' }), 'RESOURCES');
});

test('emergency help does not wait for the other questions', () => {
  assert.equal(pageFor({ ACT: 'YES' }), 'EMERGENCY');
  assert.equal(pageFor({ PLAN: 'YES' }), 'EMERGENCY');
});

test('while a question is open that can change the page there is none', () => {
  for (const open of QUESTIONS.map(({ asked }) => asked)) {
    const answers: Answers = { THOUGHTS: 'YES', PLAN: 'NO', ACT: 'NO' };
    delete answers[open as Asked];
    assert.equal(pageFor(answers), undefined);
  }
});

test('who puts the questions away is shown people to talk to, never nothing', () => {
  assert.equal(pageWithoutMore({}), 'CRISIS_LINE');
  assert.equal(pageWithoutMore({ THOUGHTS: 'NO', PLAN: 'NO' }), 'CRISIS_LINE');
  assert.equal(pageWithoutMore({ PLAN: 'YES' }), 'EMERGENCY');
});

test('whoever leaves the questions is not spoken to as if they had said yes', () => {
  assert.equal(leftOpen({}), true);
  assert.equal(leftOpen({ THOUGHTS: 'NO' }), true);
  assert.equal(leftOpen({ THOUGHTS: 'YES' }), false);
  assert.equal(leftOpen({ THOUGHTS: 'NO', PLAN: 'UNSAID', ACT: 'NO' }), false);
});

test('a first no is told why the other two questions are still there, and that one can stop', () => {
  assert.match(whyAsksOn({ THOUGHTS: 'NO' }), /You can stop here/);
  assert.equal(whyAsksOn({}), '');
  assert.equal(whyAsksOn({ THOUGHTS: 'YES' }), '');
  assert.equal(whyAsksOn({ THOUGHTS: 'NO', PLAN: 'NO', ACT: 'NO' }), '');
});

test('one no alone leads nowhere by itself: the other two still count', () => {
  assert.equal(pageFor({ THOUGHTS: 'NO' }), undefined);
  assert.equal(pageFor({ THOUGHTS: 'NO', PLAN: 'YES' }), 'EMERGENCY');
});

const shown: Shown = { concern: 'c', answers: { ACT: 'YES' }, page: 'EMERGENCY', since: 1_000 };

test('a page that was loaded anew shows again what it showed, for an hour, to the same person', () => {
  const tab = new Memory();
  remember(tab, 'anne', shown);
  assert.deepEqual(shownBefore(tab, 'anne', 2_000), shown);
  assert.equal(shownBefore(tab, 'bo', 2_000), null);
  assert.equal(shownBefore(tab, 'anne', 3_601_000), null);
});

test('what was put away does not come back', () => {
  const tab = new Memory();
  remember(tab, 'anne', shown);
  remember(tab, 'anne', null);
  assert.equal(shownBefore(tab, 'anne', 2_000), null);
});

test('a tab that refuses storage does no harm', () => {
  const refuses = {
    getItem: () => '{"broken',
    setItem: () => {
      throw new Error('full');
    },
    removeItem: () => {
      throw new Error('closed');
    },
  };
  remember(refuses, 'anne', shown);
  remember(refuses, 'anne', null);
  assert.equal(shownBefore(refuses, 'anne', 2_000), null);
});
