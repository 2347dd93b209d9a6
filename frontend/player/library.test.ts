import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answersOf } from './asking.ts';
import { session } from './contents.test-data.ts';
import { Run } from './run.ts';
import { placesOf } from './scene-sounds.ts';
import { OWN, phasesOf, usual, type Chosen, type GuidedSession } from './script.ts';
import { Times } from './times.test-data.ts';
import { momentAt, timelineOf } from './timeline.ts';

const ALL = Array.from({ length: 26 }, (_, n) => session(`S${String(n + 1).padStart(2, '0')}`));

/** The usual choices, and each other answer in turn. */
function variants(script: GuidedSession): Chosen[] {
  const others = script.choices.flatMap((choice) =>
    [...choice.options.map(({ id }) => id), ...(choice.own ? [OWN] : [])]
      .filter((id) => id !== choice.usual)
      .map((id) => ({ ...usual(script), [choice.id]: id })),
  );
  return [usual(script), ...others];
}

test('every session and variant plays to its end, through every part and every line, in exactly its seconds', () => {
  for (const script of ALL) {
    for (const chosen of variants(script)) {
      const timeline = timelineOf(phasesOf(script, chosen));
      const time = new Times();
      const run = new Run(timeline, time);
      const parts = new Set<number>();
      const lines = new Set<string>();
      run.start();
      for (let passed = 0; passed < timeline.total; passed += 0.5) {
        const { part, line } = run.look();
        parts.add(part.start);
        lines.add(line);
        time.pass(0.5);
      }
      const named = `${script.id} ${JSON.stringify(chosen)}`;
      run.look();
      assert.equal(run.state, 'over', named);
      assert.equal(run.secondsDone, Math.round(timeline.total), named);
      assert.deepEqual(
        [...parts],
        timeline.parts.map((part) => part.start),
        named,
      );
      assert.deepEqual(
        timeline.lines.filter(({ text }) => !lines.has(text)),
        [],
        named,
      );
      assert.ok(!timeline.lines.some(({ text }) => text.includes('{')), named);
    }
  }
});

test('what is rated on the way is asked where the reference has it', () => {
  const asks = Object.fromEntries(
    ALL.map(
      (script) => [script.id, timelineOf(phasesOf(script, {})).parts.flatMap(({ ask }) => ask ?? [])] as const,
    ).filter(([, each]) => each.length > 0),
  );
  assert.deepEqual(asks, {
    S15: ['SELF_FOCUS', 'SELF_FOCUS'],
    S21: ['URGE', 'URGE', 'URGE', 'URGE', 'URGE'],
    S24: ['SUDS', 'SUDS', 'SUDS', 'SUDS', 'SUDS'],
    S26: ['SUDS', 'SUDS'],
  });
  assert.deepEqual(answersOf('SELF_FOCUS'), [-3, -2, -1, 0, 1, 2, 3]);
  assert.deepEqual([answersOf('URGE').at(-1), answersOf('SUDS')[1], answersOf('SUDS').at(-1)], [10, 10, 100]);
});

test('a cramp is never followed by another tensing of the same muscle', () => {
  for (const id of ['S08', 'S09', 'S10']) {
    const timeline = timelineOf(phasesOf(session(id), {}));
    for (const part of timeline.parts.slice(0, -1)) {
      const time = new Times();
      const run = new Run(timeline, time, { at: part.start + 1, spans: [], startedAt: 1, pauses: 0 });
      run.start();
      run.pause();
      run.untense();
      const next = run.look().part;
      assert.ok(next.start > part.start, `${id} ${part.label}`);
      assert.notEqual(next.body, 'TENSE', `${id} ${part.label}`);
    }
  }
});

test("the reader's own script has the longest silence of its part", () => {
  const { parts, lines } = timelineOf(phasesOf(session('S24'), {}));
  const scripts = parts.flatMap(({ script }) => script ?? []);
  assert.equal(scripts.length, 4);
  for (const { start, end } of scripts) {
    assert.equal(end - start, 120);
    assert.equal(lines.findLast((line) => line.start < start)?.text, 'Now your text.');
    assert.ok(lines.some((line) => line.start === end));
  }
});

test('attention is asked where the words say', () => {
  const timeline = timelineOf(phasesOf(session('S15'), {}));
  assert.equal(momentAt(timeline, 20).focus, null);
  assert.equal(momentAt(timeline, 46).focus, 'ticking');
  assert.equal(momentAt(timeline, 770).focus, null);
  const focused = timeline.turns.filter(({ focus }) => focus !== null);
  assert.ok(focused.length > 50);
  assert.deepEqual(placesOf('left'), ['ticking', 'birds']);
  assert.deepEqual(placesOf('right'), ['fan', 'rain']);
  assert.deepEqual(placesOf('near'), ['ticking', 'fan', 'tone']);
  assert.deepEqual(placesOf('far'), ['birds', 'rain', 'traffic']);
  assert.equal(placesOf('all').length, 6);
  assert.deepEqual(placesOf('tone'), ['tone']);
  assert.deepEqual(placesOf(null), []);
});

test('it can wait for something that takes its own time, and that is no pause', () => {
  const time = new Times();
  const run = new Run(timelineOf(phasesOf(session('S06'), {})), time);
  run.start();
  time.pass(20);
  run.wait(true);
  time.pass(50);
  assert.equal(run.look().at, 20);
  assert.equal(run.state, 'playing');
  run.wait(false);
  time.pass(5);
  assert.equal(run.look().at, 25);
  assert.equal(run.pauses, 0);
  assert.equal(run.secondsDone, 25);
});
