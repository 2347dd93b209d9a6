import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DeviceVoice } from './device-voice.ts';
import { Narrator, type Preparation, type SpokenLine } from './narrator.ts';
import { passageKey } from './passage-key.ts';
import { RecordedVoice } from './recorded-voice.ts';
import { Synth } from './synth.test-data.ts';
import type { Take } from './takes.ts';
import { FakeTape } from './tape.test-data.ts';
import { Time } from './time.test-data.ts';

const LINES: SpokenLine[] = [
  { start: 0, text: 'One is said first.' },
  { start: 10, text: 'Two comes at ten seconds.' },
  { start: 20, text: 'Three. It has more to say. And then some more.' },
];

const key = (n: number) => passageKey('S06', LINES[n].text);

/** Recordings are at `sound:<seconds>`: blobs whose text says how long they are. */
function there({ takes = {}, files = {} }: { takes?: Record<string, number>; files?: Record<string, number> } = {}) {
  const time = new Time();
  const synth = new Synth(time);
  const tape = new FakeTape(time);
  const asked: string[] = [];
  const sounds = new Map<Blob, string>();
  const revoked: string[] = [];
  const blob = (seconds: number) => {
    const sound = new Blob([String(seconds)]);
    sounds.set(sound, `sound:${seconds}`);
    return sound;
  };
  URL.createObjectURL = (sound) => sounds.get(sound as Blob) ?? `sound:${(sound as Blob).size}`;
  URL.revokeObjectURL = (address) => void revoked.push(address);
  const narrator = new Narrator({
    device: new DeviceVoice(synth as unknown as SpeechSynthesis, ''),
    recorded: new RecordedVoice(tape),
    takes: {
      of: async () => Object.keys(takes).map((k) => ({ key: k }) as Take),
      recording: async (_, k) => ({ bytes: new ArrayBuffer(takes[k]), type: 'audio/webm' }),
    },
    narration: async () => new Map(Object.keys(files).map((k) => [k, `https://lull.example/${k}`])),
    load: async (address) => {
      asked.push(address);
      return blob(files[address.replace('https://lull.example/', '')]);
    },
  });
  const speech: string[] = [];
  narrator.addEventListener('speech', (event) =>
    speech.push(`${(event as CustomEvent).detail.speaking ? 'on' : 'off'} ${time.seconds.toFixed(1)}`),
  );
  const preparation: Preparation = {
    session: 'S06',
    lines: LINES,
    total: 40,
    patient: 'anne',
    language: 'en',
    narration: 'lull',
  };
  /** Plays from one position to another, looking every tenth of a second. */
  const play = (from: number, to: number) => {
    for (let at = from; at < to - 1e-9; at += 0.1) {
      narrator.follow(at);
      time.pass(0.1);
    }
  };
  return { time, synth, tape, narrator, speech, preparation, play, asked, revoked };
}

const srcs = (tape: FakeTape) => [...new Set(tape.heard.map(({ src }) => src))];

test('a recording made here comes first, then the narration, then the device', async () => {
  const { tape, synth, narrator, preparation, play, asked } = there({
    takes: { [key(0)]: 4 },
    files: { [key(0)]: 7, [key(1)]: 5 },
  });
  narrator.setSource('device');
  await narrator.prepare(preparation);
  assert.deepEqual(
    LINES.map((line) => narrator.sourceOf(line)),
    ['here', 'file', 'device'],
  );
  play(0, 40);
  assert.deepEqual(srcs(tape), ['sound:4', 'sound:5']);
  assert.equal(synth.whole.join(' '), LINES[2].text);
  assert.deepEqual(asked, [`https://lull.example/${key(1)}`]);
});

test('without a choice for it the device is silent, and nobody reads where nobody should', async () => {
  const { tape, synth, narrator, preparation, play } = there({ takes: { [key(0)]: 4 } });
  await narrator.prepare(preparation);
  play(0, 40);
  assert.deepEqual(srcs(tape), ['sound:4']);
  assert.equal(synth.said.length, 0);
  narrator.setSource('nobody');
  play(0, 40);
  assert.equal(tape.heard.length, 80);
  assert.deepEqual(
    LINES.map((line) => narrator.sourceOf(line)),
    ['none', 'none', 'none'],
  );
});

test('a recording of other words is never played', async () => {
  const { tape, narrator, preparation, play } = there({ takes: { [passageKey('S06', 'One is said second.')]: 4 } });
  await narrator.prepare(preparation);
  play(0, 40);
  assert.equal(tape.heard.length, 0);
});

test('nobody signed in: no recordings are looked for', async () => {
  const { tape, narrator, preparation, play } = there({ takes: { [key(0)]: 4 } });
  await narrator.prepare({ ...preparation, patient: '' });
  play(0, 40);
  assert.equal(tape.heard.length, 0);
});

test('each passage is said once, in time, and over before the next', async () => {
  const { tape, narrator, preparation, play, speech } = there({
    takes: { [key(0)]: 30, [key(1)]: 30, [key(2)]: 30 },
  });
  await narrator.prepare({ ...preparation, lines: LINES, total: 40 });
  play(0, 40);
  assert.equal(tape.plays, 3);
  const on = speech.filter((s) => s.startsWith('on')).map((s) => Number(s.slice(3)) - 1);
  const off = speech.filter((s) => s.startsWith('off')).map((s) => Number(s.slice(4)) - 1);
  [0, 10, 20].forEach((start, n) => assert.ok(Math.abs(on[n] - start) < 0.25, `${on}`));
  [10, 20, 40].forEach((end, n) => assert.ok(off[n] < end && off[n] > end - 1, `${off}`));
});

test('late by a look it begins at its beginning, late by more it begins in the middle', async () => {
  const { tape, narrator, preparation } = there({ takes: { [key(0)]: 8 } });
  await narrator.prepare(preparation);
  narrator.speak(LINES[0], { late: 0.3 });
  assert.equal(tape.currentTime, 0);
  narrator.speak(LINES[0], { late: 3 });
  assert.equal(tape.currentTime, 3);
});

test('going back says the passage again from there, going on leaves it', async () => {
  const { tape, narrator, preparation, play } = there({ takes: { [key(0)]: 9, [key(1)]: 8 } });
  await narrator.prepare(preparation);
  play(0, 13);
  assert.equal(srcs(tape).at(-1), 'sound:8');
  play(3, 4);
  assert.equal(tape.heard.at(-1)!.src, 'sound:9');
  assert.ok(Math.abs(tape.currentTime - 4) < 0.15, String(tape.currentTime));
  play(25, 30);
  assert.ok(tape.paused);
});

test('timers that were held back are no move', async () => {
  const { time, tape, narrator, preparation } = there({ takes: { [key(2)]: 15 } });
  await narrator.prepare(preparation);
  narrator.follow(20);
  time.pass(7);
  narrator.follow(27);
  time.pass(5);
  assert.equal(tape.plays, 1);
  assert.equal(tape.heard.length, 240);
});

test('after a pause it goes on; after a pause and a move it goes on from there', async () => {
  const { time, tape, narrator, preparation, play, speech } = there({ takes: { [key(0)]: 9 } });
  await narrator.prepare(preparation);
  play(0, 3);
  narrator.pause();
  narrator.follow(3);
  time.pass(100);
  assert.ok(tape.paused);
  narrator.resume();
  play(3, 4);
  assert.equal(tape.plays, 2);
  assert.ok(Math.abs(tape.currentTime - 4) < 0.15, String(tape.currentTime));
  narrator.pause();
  time.pass(10);
  narrator.resume();
  play(1, 2);
  assert.ok(Math.abs(tape.currentTime - 2) < 0.15, String(tape.currentTime));
  assert.equal(speech.at(-1)!.split(' ')[0], 'on');
});

test('the device goes on after a pause, too', async () => {
  const { time, synth, narrator, preparation, play } = there();
  narrator.setSource('device');
  await narrator.prepare(preparation);
  play(20, 21);
  narrator.pause();
  assert.ok(!synth.speaking);
  time.pass(5);
  narrator.resume();
  play(21, 30);
  assert.equal(synth.whole.join(' '), LINES[2].text);
});

test('a reader chosen in the middle of a passage goes on there', async () => {
  const { synth, narrator, preparation, play } = there();
  const text = 'The first part of it is rather long and takes its time to be said, as some parts do. '.repeat(3).trim();
  await narrator.prepare({ ...preparation, lines: [{ start: 0, text }] });
  play(0, 7);
  assert.equal(synth.said.length, 0);
  narrator.setSource('device');
  play(7, 39);
  assert.ok(synth.whole.length > 0);
  assert.ok(text.endsWith(synth.whole.join(' ')) && synth.whole.join(' ') !== text);
});

test('a recording that arrives after its passage began is joined', async () => {
  const { tape, narrator, preparation, play } = there({ takes: { [key(0)]: 8 } });
  const prepared = narrator.prepare(preparation);
  narrator.follow(0);
  assert.equal(tape.heard.length, 0);
  await prepared;
  play(0.1, 9);
  assert.equal(tape.plays, 1);
  assert.equal(tape.heard.length, 160);
});

test('a file that cannot be played gives its passage to the device', async () => {
  const { synth, tape, narrator, preparation } = there({ files: { [key(0)]: 4 } });
  narrator.setSource('device');
  await narrator.prepare(preparation);
  tape.refuses = 'NotSupportedError';
  narrator.speak(LINES[0]);
  await new Promise(setImmediate);
  assert.deepEqual(
    synth.said.map(({ text }) => text),
    [LINES[0].text],
  );
  assert.equal(narrator.sourceOf(LINES[0]), 'device');
});

test('an own script is read by whom it says, whatever the others are read by', async () => {
  const { synth, tape, narrator, preparation, play } = there({ takes: { [key(0)]: 4, [key(1)]: 5, [key(2)]: 6 } });
  await narrator.prepare({
    ...preparation,
    lines: [
      { ...LINES[0], by: 'device' },
      { ...LINES[1], by: 'nobody' },
      { ...LINES[2], by: 'recordings' },
    ],
  });
  narrator.setSource('nobody');
  play(0, 40);
  assert.deepEqual(synth.whole, [LINES[0].text]);
  assert.deepEqual(srcs(tape), ['sound:6']);
});

test('closed, it gives back what it held', async () => {
  const { tape, narrator, preparation, play, revoked } = there({ takes: { [key(0)]: 4 } });
  await narrator.prepare(preparation);
  narrator.close();
  assert.deepEqual(revoked, ['sound:4']);
  play(0, 5);
  assert.equal(tape.heard.length, 0);
});

test('a closed database and no network leave the device and the text', async () => {
  const time = new Time();
  const synth = new Synth(time);
  const narrator = new Narrator({
    device: new DeviceVoice(synth as unknown as SpeechSynthesis, ''),
    recorded: new RecordedVoice(new FakeTape(time)),
    takes: { of: () => Promise.reject(new DOMException('', 'InvalidStateError')), recording: async () => null },
    narration: async () => new Map([[key(0), 'https://lull.example/one']]),
    load: () => Promise.reject(new TypeError('no network')),
  });
  narrator.setSource('device');
  await narrator.prepare({ ...there().preparation, lines: LINES });
  assert.equal(narrator.sourceOf(LINES[0]), 'device');
});
