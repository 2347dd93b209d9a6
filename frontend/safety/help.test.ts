import assert from 'node:assert/strict';
import { test } from 'node:test';
import { here, type Help } from './help.ts';

const help = (country: string): Help => ({ country, name: country, emergency: [], lines: [], unchecked: '' });
const all = [help(''), help('DE'), help('GB'), help('US')];

test('the region of the first language that has numbers is taken', () => {
  assert.equal(here(all, null, ['en', 'en-XX', 'de-DE', 'en-US']).country, 'DE');
  assert.equal(here(all, null, ['zh-Hant-US']).country, 'US');
});

test('a country somebody chose wins over the languages, also somewhere else', () => {
  assert.equal(here(all, 'GB', ['en-US']).country, 'GB');
  assert.equal(here(all, '', ['en-US']).country, '');
});

test('without any there is the number that works in many places', () => {
  assert.equal(here(all, null, ['eo']).country, '');
  assert.equal(here(all, 'ZZ', []).country, '');
});
