import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DeviceVoice, type Wish } from './device-voice.ts';
import { Synth } from './synth.test-data.ts';
import { Time } from './time.test-data.ts';

const SENTENCE = 'This sentence is made of exactly fifty-eight characters..';
const LONG = [1, 2, 3, 4, 5, 6].map((n) => `This is number ${n} of six sentences that are equally long.`).join(' ');

function there(agent = 'desktop') {
  const time = new Time();
  const synth = new Synth(time);
  const voice = new DeviceVoice(synth as unknown as SpeechSynthesis, agent);
  const heard: string[] = [];
  const ear = { began: () => heard.push('began'), ended: () => heard.push('ended') };
  const say = (wish: Partial<Wish>) =>
    voice.say({ text: LONG, language: 'en', voice: '', rate: 1, volume: 0.5, late: 0, room: 120, ...wish }, ear);
  return { time, synth, voice, heard, say };
}

test('a long passage is said in short utterances, one after the other, and is one speech', () => {
  const { time, synth, heard, say } = there();
  assert.ok(say({}));
  time.pass(60);
  assert.equal(synth.whole.join(' '), LONG);
  assert.equal(synth.said.length, 3);
  assert.ok(synth.said.every(({ text }) => text.length / 14.5 < 10));
  assert.deepEqual(heard, ['began', 'ended']);
});

test('voice, speed and loudness are the chosen ones', () => {
  const { synth, say } = there();
  say({ text: 'Rest.', rate: 0.7 });
  const [{ lang, rate, volume, voice }] = synth.said;
  assert.deepEqual([lang, rate, volume, (voice as { name: string }).name], ['en-GB', 0.7, 0.5, 'Kate']);
});

test('where the room ends, the speech ends, at a sentence if it can', () => {
  const { time, synth, heard, say } = there();
  synth.pace = 12;
  say({ room: 21 });
  time.pass(21.01);
  assert.ok(!synth.speaking);
  assert.equal(heard.at(-1), 'ended');
  assert.equal(synth.said.length, synth.whole.length, 'the last utterance was whole');
  assert.ok(synth.said.length < 3);
});

test('a single long utterance is cut where its room ends', () => {
  const { time, synth, heard, say } = there();
  synth.pace = 7;
  say({ text: SENTENCE, room: 4 });
  time.pass(3.9);
  assert.ok(synth.speaking);
  time.pass(0.2);
  assert.ok(!synth.speaking);
  assert.deepEqual(heard, ['began', 'ended']);
});

test('it reads a little quicker where the words would not fit', () => {
  const { synth, say } = there();
  say({ text: SENTENCE, rate: 0.7, room: SENTENCE.length / 14.5 });
  assert.ok(Math.abs(synth.said[0].rate - 1) < 1e-9);
});

test('what is late begins with what would be heard now', () => {
  const { time, synth, say } = there();
  say({ late: 9 });
  time.pass(60);
  assert.equal(synth.said.length, 2);
  assert.ok(LONG.endsWith(synth.whole.join(' ')));
});

test('what is over already is not said', () => {
  const { time, synth, heard, say } = there();
  say({ late: 90, room: 30 });
  time.pass(5);
  assert.equal(synth.said.length, 0);
  assert.deepEqual(heard, ['ended']);
});

test('after a pause it goes on with the utterance that was interrupted', () => {
  const { time, synth, voice, heard, say } = there();
  say({});
  time.pass(12);
  const interrupted = synth.said.at(-1)!.text;
  const rest = voice.pause()!;
  assert.ok(!synth.speaking);
  time.pass(30);
  assert.equal(synth.said.length, 2);
  voice.resume(rest);
  time.pass(60);
  assert.equal(synth.whole.filter((text) => text === interrupted).length, 1);
  assert.equal(synth.whole.join(' '), LONG);
  assert.deepEqual(heard, ['began', 'ended', 'began', 'ended']);
});

test('a pause takes nothing from its room', () => {
  const { time, synth, voice, say } = there();
  synth.pace = 7.3;
  say({ text: SENTENCE, room: 6 });
  time.pass(1);
  const rest = voice.pause()!;
  time.pass(100);
  voice.resume(rest);
  time.pass(4.9);
  assert.ok(synth.speaking);
  time.pass(0.2);
  assert.ok(!synth.speaking);
});

test('new words after old ones are not lost, and never at the same time', () => {
  const { time, synth, say } = there();
  say({});
  time.pass(3);
  say({ text: 'Other words.' });
  time.pass(5);
  assert.deepEqual(synth.whole, ['Other words.']);
});

test('an utterance whose end is never told holds nothing up', () => {
  const { time, synth, heard, say } = there();
  synth.neverEnds = true;
  say({ text: `${SENTENCE} ${SENTENCE} ${SENTENCE}` });
  time.pass(30);
  assert.equal(synth.said.length, 2);
  time.pass(30);
  assert.deepEqual(heard, ['began', 'ended']);
});

test('a voice that says nothing is given up, and it is told', () => {
  const { time, synth, heard, say } = there();
  synth.mute = true;
  say({});
  time.pass(30);
  assert.equal(synth.said.length, 1);
  assert.deepEqual(heard, ['ended']);
});

test('a computer is nudged after ten seconds, a phone never', () => {
  for (const [agent, nudges] of [
    ['Mozilla/5.0 (X11; Linux x86_64)', 1],
    ['Mozilla/5.0 (Linux; Android 16)', 0],
  ] as const) {
    const { time, synth, say } = there(agent);
    synth.pace = 8;
    say({ text: SENTENCE + SENTENCE });
    time.pass(13);
    assert.equal(synth.nudges, nudges, agent);
  }
});

test('it learns how quickly this voice reads', () => {
  const { time, synth, say } = there();
  synth.pace = 9;
  for (let n = 0; n < 12; n++) {
    say({ text: SENTENCE });
    time.pass(10);
  }
  say({ text: SENTENCE, room: SENTENCE.length / 9.9 });
  assert.ok(Math.abs(synth.said.at(-1)!.rate - 1.1) < 0.02, String(synth.said.at(-1)!.rate));
});

test('without a voice of its own the device says nothing', () => {
  const { synth, heard, say } = there();
  synth.remote = true;
  assert.equal(say({}), false);
  assert.deepEqual(heard, []);
  assert.equal(new DeviceVoice(undefined).say({} as Wish, { began() {}, ended() {} }), false);
});
