import assert from 'node:assert/strict';
import { test } from 'node:test';
import { RecordedVoice, type Playing } from './recorded-voice.ts';
import { FakeTape } from './tape.test-data.ts';
import { Time } from './time.test-data.ts';

function there() {
  const time = new Time();
  const tape = new FakeTape(time);
  const voice = new RecordedVoice(tape);
  const heard: string[] = [];
  const play = (playing: Partial<Playing>) =>
    voice.play(
      { address: 'sound:10', volume: 0.8, from: 0, room: 60, ...playing },
      { began: () => heard.push('began'), ended: () => heard.push('ended') },
      () => heard.push('failed'),
    );
  return { time, tape, voice, heard, play };
}

test('a recording is played to its end, as loud as was asked', () => {
  const { time, tape, heard, play } = there();
  play({});
  time.pass(12);
  assert.deepEqual(heard, ['began', 'ended']);
  assert.equal(tape.heard.length, 200);
  assert.ok(tape.heard.every(({ volume }) => volume === 0.8));
});

test('what would run into the next words is faded out before them', () => {
  const { time, tape, heard, play } = there();
  play({ room: 5 });
  time.pass(12);
  assert.deepEqual(heard, ['began', 'ended']);
  const start = tape.heard[0].at;
  const last = tape.heard.at(-1)!;
  assert.ok(last.at - start <= 5 && last.at - start > 4.5, String(last.at - start));
  assert.ok(last.volume < 0.2);
  const steps = tape.heard.slice(-12).map(({ volume }) => volume);
  assert.deepEqual(
    steps,
    [...steps].sort((a, b) => b - a),
  );
});

test('a late one begins in the middle', () => {
  const { time, tape, play } = there();
  play({ from: 7 });
  time.pass(12);
  assert.equal(tape.heard.length, 60);
});

test('the next is as loud as it should be, also when the last was fading', () => {
  const { time, tape, voice, heard, play } = there();
  play({});
  time.pass(2);
  voice.hush();
  assert.deepEqual(heard, ['began', 'ended']);
  time.pass(0.05);
  play({ address: 'sound:3' });
  time.pass(5);
  assert.deepEqual(heard, ['began', 'ended', 'began', 'ended']);
  assert.deepEqual(
    new Set(tape.heard.filter(({ src }) => src === 'sound:3').map(({ volume }) => volume)),
    new Set([0.8]),
  );
});

test('hushed again and again it still falls silent', () => {
  const { time, tape, voice, play } = there();
  play({});
  time.pass(1);
  for (let n = 0; n < 30; n++) {
    voice.hush();
    time.pass(0.02);
  }
  assert.ok(tape.paused);
});

test('after a pause it goes on where it was, with the room it had', () => {
  const { time, tape, voice, heard, play } = there();
  play({ room: 6 });
  time.pass(2);
  const goOn = voice.pause()!;
  time.pass(60);
  assert.equal(tape.heard.length, 40);
  goOn();
  time.pass(12);
  assert.deepEqual(heard, ['began', 'ended', 'began', 'ended']);
  assert.ok(tape.heard.length > 100 && tape.heard.length <= 120, String(tape.heard.length));
});

test('what cannot be played is told once; what waits for a tap is not broken', async () => {
  for (const [why, told] of [
    ['NotSupportedError', ['failed']],
    ['NotAllowedError', []],
    ['AbortError', []],
  ] as const) {
    const { tape, heard, play } = there();
    tape.refuses = why;
    play({});
    await new Promise(setImmediate);
    assert.deepEqual(heard, told, why);
  }
});

test('a tap makes the element ready, without a sound and without disturbing what plays', () => {
  const { time, tape, voice, play } = there();
  voice.unlock();
  assert.match(tape.src, /^data:audio\/wav/);
  time.pass(1);
  assert.equal(tape.heard.length, 0);
  play({});
  voice.unlock();
  assert.equal(tape.src, 'sound:10');
});

test('loudness can change while it plays', () => {
  const { time, tape, voice, play } = there();
  play({});
  time.pass(1);
  voice.volume = 0.25;
  time.pass(1);
  assert.equal(tape.heard.at(-1)!.volume, 0.25);
});
