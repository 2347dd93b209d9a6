import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { known, LANE_LOOKS, LOOKS, token } from './looks.ts';

const tokens = readFileSync('src/main/resources/META-INF/resources/styles/tokens.css', 'utf8');
const java = (name: string) => readFileSync(`src/main/java/app/lull/ui/${name}.java`, 'utf8');

/** In light and in dark. */
function colours(name: string): [string, string] {
  const found = new RegExp(`--lull-${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(tokens);
  assert.ok(found, `--lull-${name} is no token with two colours`);
  return [found[1]!, found[2]!];
}

/** WCAG 2.2, relative luminance. */
function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

test('each look of the kit is known here, and no other', () => {
  const named = (source: string) => [...source.matchAll(/^ {4}([A-Z][A-Z_]+)[,;]?$/gm)].map((match) => match[1]);
  assert.deepEqual(named(java('SeriesLook')), Object.keys(LOOKS));
  assert.deepEqual(named(java('LaneLook')), Object.keys(LANE_LOOKS));
});

test('each series stands out from paper, card and band at 3:1, in light and in dark', () => {
  for (const look of Object.keys(LOOKS)) {
    for (const ground of ['paper', 'card', 'band', `${token(look)}-soft`]) {
      colours(token(look)).forEach((colour, i) => {
        const measured = contrast(colour, colours(ground)[i]!);
        assert.ok(measured >= 3, `${look} on ${ground}: ${measured.toFixed(2)}`);
      });
    }
  }
});

test('the edges of bands and lanes, in muted ink, stand out at 3:1', () => {
  for (const ground of ['card', 'band']) {
    colours('muted').forEach((colour, i) => assert.ok(contrast(colour, colours(ground)[i]!) >= 3));
  }
});

test('no two series share a mark, and no two a line', () => {
  const looks = Object.values(LOOKS);
  const marks = looks.map(({ symbol, turned, hollow }) => `${symbol} ${turned ?? 0} ${hollow ?? false}`);
  assert.equal(new Set(marks).size, looks.length);
  assert.equal(new Set(looks.map(({ line }) => `${line}`)).size, looks.length);
});

test('no two kinds of stretch share an edge', () => {
  const looks = Object.values(LANE_LOOKS);
  assert.equal(new Set(looks.map(({ edge }) => `${edge}`)).size, looks.length);
});

test('a look that nobody knows is an error', () => {
  assert.throws(() => known(LOOKS, 'MOOD'), /MOOD/);
});
