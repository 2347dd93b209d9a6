import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recordingType, whyNot } from './microphone.ts';

test('each browser records what it can', () => {
  assert.equal(
    recordingType(() => true),
    'audio/webm;codecs=opus',
  );
  assert.equal(
    recordingType((type) => type.startsWith('audio/mp4')),
    'audio/mp4;codecs=mp4a.40.2',
  );
  assert.equal(
    recordingType((type) => type === 'audio/mp4'),
    'audio/mp4',
  );
  assert.equal(
    recordingType(() => false),
    null,
  );
});

test('each refusal has words of its own, and something to do', () => {
  const names = ['NotAllowedError', 'NotFoundError', 'NotReadableError', 'SecurityError', 'NotSupportedError'];
  const words = [...names, 'QuotaExceededError', 'UnknownError'].map((name) => whyNot(new DOMException('', name)));
  assert.equal(new Set(words).size, words.length);
  assert.match(words[0], /not allowed here\. Allow it/);
  assert.match(words[1], /No microphone was found/);
  assert.match(words.at(-1)!, /Your other recordings are safe/);
  assert.equal(whyNot(undefined), words.at(-1));
});
