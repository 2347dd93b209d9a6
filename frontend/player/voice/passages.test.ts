import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { session } from '../contents.test-data.ts';
import { OWN, usual, type GuidedSession, type Phase } from '../script.ts';
import { passageKey } from './passage-key.ts';
import { inSeconds, lengthWords, passagesOf } from './passages.ts';
import { rateToFit, USUAL_PACE } from './utterances.ts';

function of(phases: Partial<Phase>[], id = 'S90'): GuidedSession {
  const whole = phases.map((phase, n) => ({ id: `p${n}`, label: `Part ${n + 1}`, repeat: 1, passages: [], ...phase }));
  return { ...session('S06'), id, phases: whole, choices: [] };
}

test('the passages of a session come in order, with their part, their seconds and their room', () => {
  const [first, second] = passagesOf(
    of([
      { seconds: 20, passages: [{ say: 'One.', seconds: 6 }, { silence: 14 }] },
      { seconds: 10, passages: [{ say: 'Two.', seconds: 4 }, { silence: 6 }] },
    ]),
    {},
  );
  assert.deepEqual(first, { key: passageKey('S90', 'One.'), say: 'One.', part: 'Part 1', seconds: 6, room: 19.8 });
  assert.deepEqual(second, { key: passageKey('S90', 'Two.'), say: 'Two.', part: 'Part 2', seconds: 4, room: 9.8 });
});

test('a wording that comes twice is recorded once, for the shorter room', () => {
  const passages = passagesOf(
    of([
      {
        seconds: 30,
        passages: [
          { say: 'Rest.', seconds: 8 },
          { silence: 12 },
          { say: 'Rest.', seconds: 5 },
          { say: 'Go on.', seconds: 5 },
        ],
      },
    ]),
    {},
  );
  assert.deepEqual(
    passages.map(({ say, seconds, room }) => [say, seconds, room]),
    [
      ['Rest.', 4.8, 4.8],
      ['Go on.', 4.8, 4.8],
    ],
  );
});

test('words to a breath have until the next words', () => {
  const breath = { in: 4, holdIn: 0, out: 6, holdOut: 0 };
  const passages = passagesOf(
    of([
      {
        breath,
        repeat: 4,
        passages: [
          { say: 'In.', breath: 1 },
          { say: 'Last one.', breath: -1 },
        ],
      },
    ]),
    {},
  );
  assert.deepEqual(
    passages.map(({ seconds }) => seconds),
    [29.8, 9.8],
  );
});

test('every passage of a real session can be recorded in its room', () => {
  const whole = session('S06');
  const passages = passagesOf(whole, usual(whole));
  assert.equal(passages.length, whole.phases.flatMap((p) => p.passages).filter((p) => p.say).length);
  assert.ok(passages.every(({ seconds, room }) => seconds > 0 && seconds <= room));
});

test('a take that is too long says by how much, one that still fits says so', () => {
  const passage = { seconds: 10, room: 14.8 };
  assert.equal(lengthWords(9, passage), '');
  assert.equal(lengthWords(10.4, passage), '');
  assert.match(lengthWords(12, passage), /longer than 10 seconds\. It still fits/);
  assert.match(lengthWords(17.8, passage), /Too long by 3 seconds: the end would be cut off/);
});

test('seconds are said as people say them', () => {
  assert.deepEqual([0.2, 1, 7.3, 59.4, 180].map(inSeconds), [
    '1 second',
    '1 second',
    '7 seconds',
    '59 seconds',
    '3:00 minutes',
  ]);
});

test("the device's voice gets every passage of the library said in its room, hardly quicker than was chosen", () => {
  let passages = 0;
  for (const file of readdirSync(new URL('../../../src/main/resources/content/en/sessions/', import.meta.url))) {
    const whole = session(file.replace('.json', ''));
    for (const { say, room } of passagesOf(whole, usual(whole))) {
      passages++;
      const rate = rateToFit(say.length, room, 0.7, USUAL_PACE);
      assert.ok(rate <= 1 && say.length / (USUAL_PACE * rate) <= room + 1e-9, `${whole.id}: ${say} at ${rate}`);
    }
  }
  assert.ok(passages > 20, `only ${passages}`);
});

test("a passage with a word of one's own is another passage", () => {
  const whole = session('S12');
  const choice = whole.choices.find(({ own }) => own)!;
  const usually = new Set(passagesOf(whole, usual(whole)).map(({ key }) => key));
  const own = passagesOf(whole, { ...usual(whole), [choice.id]: OWN }, { [choice.id]: 'harbour' });
  const theirs = own.filter(({ say }) => say.toLowerCase().includes('harbour'));
  assert.ok(theirs.length > 0);
  assert.ok(theirs.every(({ key }) => !usually.has(key)));
  assert.ok(own.filter(({ say }) => !say.toLowerCase().includes('harbour')).every(({ key }) => usually.has(key)));
});
