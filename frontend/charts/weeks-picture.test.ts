import assert from 'node:assert/strict';
import { test } from 'node:test';
import { INK, mark, MONTHS, panel, whole } from './pictures.test-data.ts';
import { layout, option, type Picture } from './weeks-picture.ts';

const picture: Picture = {
  weeks: ['2026-09-02', '2026-09-09', '2026-09-16'],
  months: MONTHS,
  panels: [
    panel('Anxiety', 'ANXIETY', [mark(6, 5, 7.5), null, mark(4)]),
    panel('Bother', 'TWITCH', [mark(5, 5, 5), mark(4, 3, 6), null]),
  ],
  lanes: [],
};
interface Series {
  type: string;
  data: (number | null)[];
  connectNulls?: boolean;
  symbol?: string;
  lineStyle?: { type: unknown };
  xAxisIndex: number;
  yAxisIndex: number;
  markArea?: { data: [{ yAxis?: number; xAxis?: number }, { yAxis?: number; xAxis?: number }][] };
}
interface Option {
  series: Series[];
  animation: boolean;
  aria: { enabled: boolean; label: { description: string } };
  title: { text: string; subtext: string; top: number }[];
  grid: { top: number; height: number; left: number; right: number }[];
  xAxis: { axisLabel?: { show: boolean; formatter: (value: string, week: number) => string } }[];
  yAxis: { min: number; max: number; interval: number; axisLabel: { formatter: (value: number) => string } }[];
}
const drawn = (what = picture, width = 328, still = true) =>
  option(what, INK, width, 'In words.', still) as unknown as Option;

test('a week without an evening is a gap that no line crosses', () => {
  const line = drawn().series[2]!;
  assert.deepEqual(line.data, [6, null, 4]);
  assert.equal(line.connectNulls, false);
});

test('the spread stands on its lower end and is as high as the spread', () => {
  const [lower, spread] = drawn().series;
  assert.deepEqual(lower!.data, [5, null, null]);
  assert.deepEqual(spread!.data, [2.5, null, null]);
});

test('a week with a middle and no spread has a mark and no bar', () => {
  const [, spread, line] = drawn().series;
  assert.equal(spread!.data[2], null);
  assert.equal(line!.data[2], 4);
});

test('each panel is drawn on its own axes', () => {
  assert.deepEqual(
    drawn().series.map((s) => [s.xAxisIndex, s.yAxisIndex]),
    [0, 0, 0, 1, 1, 1].map((i) => [i, i]),
  );
});

test('each panel has its own range, and bands have their words', () => {
  const { yAxis } = drawn(whole(10));
  assert.deepEqual([yAxis[0]!.min, yAxis[0]!.max, yAxis[0]!.interval], [0, 10, 5]);
  assert.deepEqual([yAxis[4]!.min, yAxis[4]!.max, yAxis[4]!.interval], [0, 4, 1]);
  assert.deepEqual(
    [0, 2, 4].map((value) => yAxis[4]!.axisLabel.formatter(value)),
    ['none', '3–5', '> 10'],
  );
});

test('the band lies behind its own panel and ends where the axis ends', () => {
  const banded = drawn({
    ...picture,
    panels: [
      panel('Sum', 'SCORE', [mark(20), null, mark(9)], { to: 32, band: { lower: -2, upper: 18.5, words: 'At first' } }),
    ],
  });
  assert.deepEqual(banded.series[2]!.markArea!.data, [[{ yAxis: 0 }, { yAxis: 18.5 }]]);
  assert.equal(banded.title[0]!.subtext, 'At first');
  assert.deepEqual(banded.series[1]!.data, [null, null, null]);
});

test('it is said in words, and stands still where less motion is wanted', () => {
  assert.equal(drawn().aria.label.description, 'In words.');
  assert.equal(drawn(picture, 328, true).animation, false);
  assert.equal(drawn(picture, 328, false).animation, true);
});

test('the words of time stand under the last panel, once', () => {
  const { xAxis } = drawn(whole(10));
  assert.deepEqual(
    xAxis.slice(0, 6).map((axis) => axis.axisLabel!.show),
    [false, false, false, false, false, true],
  );
});

for (const weeks of [1, 10, 26, 104]) {
  for (const width of [328, 1100]) {
    test(`${weeks} weeks at ${width} px: panels and lanes share both edges and do not overlap`, () => {
      const what = whole(weeks);
      const { grid, title } = drawn(what, width);
      assert.equal(grid.length, 10);
      assert.equal(new Set(grid.map(({ left, right }) => `${left} ${right}`)).size, 1);
      let end = 0;
      grid.forEach(({ top, height }, i) => {
        const firstLine = title[i]!.top;
        assert.ok(firstLine >= end, `title ${i} begins at ${firstLine}, before ${end}`);
        assert.ok(top >= firstLine + (title[i]!.subtext ? 46 : 22), `panel ${i} covers its title`);
        end = top + height;
      });
      assert.ok(end <= layout(what, width).height);
    });

    test(`${weeks} weeks at ${width} px: the words of the value axes have room`, () => {
      const what = whole(weeks);
      const { left, plot } = layout(what, width);
      assert.ok(left >= '<15 min'.length * 7);
      assert.ok(plot > width * 0.7);
    });
  }
}
