import assert from 'node:assert/strict';
import { test } from 'node:test';
import { uuid7 } from './uuid.ts';

test('an id is a version 7 UUID and begins with its time', () => {
  for (let n = 0; n < 200; n++) {
    const id = uuid7(1_795_000_000_000 + n, crypto.getRandomValues(new Uint8Array(10)));
    assert.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    assert.equal(parseInt(id.slice(0, 13).replace('-', ''), 16), 1_795_000_000_000 + n);
  }
});
