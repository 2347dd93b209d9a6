import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bytes, text, toMake, toTell, toUse } from './passkey-json.ts';

const buffer = (...values: number[]): ArrayBuffer => new Uint8Array(values).buffer;

test('bytes survive the way to text and back', () => {
  const all = Uint8Array.from({ length: 256 }, (_, n) => n);

  assert.deepEqual(bytes(text(all.buffer)), all);
  assert.match(text(all.buffer), /^[\w-]+$/);
});

test('the server’s questions become what the browser understands', () => {
  const make = toMake('{"challenge":"AQID","rp":{"id":"localhost"},"user":{"id":"_-8","name":"kim"}}');
  assert.deepEqual(make.challenge, Uint8Array.of(1, 2, 3));
  assert.deepEqual(make.user.id, Uint8Array.of(255, 239));
  assert.equal(make.user.name, 'kim');

  const use = toUse('{"challenge":"AQID","rpId":"localhost","allowCredentials":[{"type":"public-key","id":"BA"}]}');
  assert.deepEqual(use.allowCredentials, [{ type: 'public-key', id: Uint8Array.of(4) }]);
});

test('an answer is told with what it has and no more', () => {
  const told = JSON.parse(
    toTell({
      id: 'BA',
      rawId: buffer(4),
      type: 'public-key',
      response: { clientDataJSON: buffer(1), authenticatorData: buffer(2), signature: buffer(3), userHandle: null },
    }),
  ) as { response: object };

  assert.deepEqual(told.response, { clientDataJSON: 'AQ', authenticatorData: 'Ag', signature: 'Aw' });
});
