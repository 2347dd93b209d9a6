import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axisWords, LETTER } from './axis-words.ts';
import { MONTHS, weeksFrom } from './pictures.test-data.ts';

const words = (first: string, count: number, plot: number) => axisWords(weeksFrom(first, count), MONTHS, plot);
const width = (text: string) => Math.max(...text.split('\n').map((line) => line.length)) * LETTER;

test('a few weeks are named by their first day', () => {
  assert.deepEqual(words('2026-09-02', 3, 280), [
    { week: 0, text: '2 Sep' },
    { week: 1, text: '9 Sep' },
    { week: 2, text: '16 Sep' },
  ]);
});

test('ten weeks on a phone name every third', () => {
  assert.deepEqual(
    words('2026-09-02', 10, 280).map((word) => word.text),
    ['2 Sep', '16 Sep', '30 Sep', '14 Oct', '28 Oct'],
  );
});

test('where weeks lie in two years, both are named', () => {
  assert.deepEqual(
    words('2026-12-16', 4, 900).map((word) => word.text),
    ['16 Dec\n2026', '23 Dec', '30 Dec', '6 Jan\n2027'],
  );
});

test('half a year is named by its months', () => {
  assert.deepEqual(
    words('2026-06-03', 26, 1000).map((word) => word.text),
    ['Jun\n2026', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov'],
  );
});

test('two years on a phone name each half year and every year', () => {
  assert.deepEqual(
    words('2024-11-27', 104, 254).map((word) => word.text),
    ['Jan\n2025', 'Jul', 'Jan\n2026', 'Jul'],
  );
});

test('a month that began before the first week is not named there', () => {
  assert.equal(words('2026-06-24', 26, 1000)[0]!.text, 'Jul\n2026');
});

test('no weeks have no words', () => {
  assert.deepEqual(words('2026-06-24', 0, 280), []);
});

test('no two words touch, whatever the first day, the number of weeks and the width', () => {
  for (let day = 1; day <= 28; day += 3) {
    for (let count = 1; count <= 260; count++) {
      for (const plot of [180, 254, 280, 560, 1026]) {
        const step = plot / count;
        const named = words(`2025-03-${String(day).padStart(2, '0')}`, count, plot);
        assert.ok(named.length > 0, `${count} weeks on ${plot} px have no word`);
        let end = -Infinity;
        for (const { week, text } of named) {
          const middle = (week + 0.5) * step;
          assert.ok(middle - width(text) / 2 >= end + 4, `${count} weeks on ${plot} px: ${text} touches its neighbour`);
          end = middle + width(text) / 2;
        }
        assert.ok(end <= plot + 18, `${count} weeks on ${plot} px: the last word is cut off`);
      }
    }
  }
});
