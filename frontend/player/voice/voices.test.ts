import assert from 'node:assert/strict';
import { test } from 'node:test';
import { voiceFor, voiceLabel, voicesFor, type DeviceVoiceInfo } from './voices.ts';

function voice(name: string, lang = 'en-US', more: Partial<DeviceVoiceInfo> = {}): DeviceVoiceInfo {
  return { voiceURI: name, name, lang, localService: true, default: false, ...more };
}

const names = (voices: DeviceVoiceInfo[]) => voices.map(({ name }) => name);

test('only voices of the language are offered, however the device writes it', () => {
  const voices = [voice('Anna', 'de-DE'), voice('Kate', 'en_GB'), voice('Sam', 'en'), voice('Enya', 'enx-XX')];
  assert.deepEqual(names(voicesFor(voices, 'en')), ['Kate', 'Sam']);
  assert.deepEqual(names(voicesFor(voices, 'de-CH')), ['Anna']);
});

test('a voice that would send the words away is not offered', () => {
  assert.deepEqual(voicesFor([voice('Google US English', 'en-US', { localService: false })], 'en'), []);
});

test('voices made for fun are not offered', () => {
  assert.deepEqual(names(voicesFor([voice('Bad News'), voice('Zarvox'), voice('Samantha')], 'en')), ['Samantha']);
});

test("the well-spoken come first, then the device's own choice", () => {
  const voices = [voice('Sam'), voice('Kate', 'en-GB', { default: true }), voice('Ava (Enhanced)')];
  assert.deepEqual(names(voicesFor(voices, 'en')), ['Ava (Enhanced)', 'Kate', 'Sam']);
});

test('a voice that is listed twice is offered once', () => {
  assert.equal(voicesFor([voice('Sam'), voice('Sam')], 'en').length, 1);
});

test('the chosen voice reads while there is one, else the best', () => {
  const voices = [voice('Sam'), voice('Kate')];
  assert.equal(voiceFor(voices, 'en', 'Kate')?.name, 'Kate');
  assert.equal(voiceFor(voices, 'en', 'Gone')?.name, 'Sam');
  assert.equal(voiceFor(voices, 'fr', 'Kate'), null);
});

test('a label says the country where the name does not', () => {
  assert.equal(voiceLabel(voice('Kate', 'en_GB')), 'Kate, United Kingdom');
  assert.equal(voiceLabel(voice('Microsoft Zira - English (United States)')), 'Zira, United States');
  assert.equal(voiceLabel(voice('English United States')), 'English United States');
  assert.equal(voiceLabel(voice('Sam', 'en')), 'Sam');
});
