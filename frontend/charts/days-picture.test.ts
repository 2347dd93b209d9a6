import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LETTER } from './axis-words.ts';
import { init } from './echarts-parts.ts';
import { bars, layout, option, scale, steps, type Amount, type DaysPicture } from './days-picture.ts';
import { INK, MONTHS } from './pictures.test-data.ts';

const amount = (value: number, lower = value, upper = value): Amount => ({ value, lower, upper });

function days(count: number, more: Partial<DaysPicture['amounts']> = {}): DaysPicture {
  const first = Date.UTC(2025, 10, 27);
  const all = Array.from({ length: count }, (_, i) => i);
  return {
    days: all.map((i) => new Date(first + i * 86_400_000).toISOString().slice(0, 10)),
    months: MONTHS,
    look: 'CAFFEINE',
    amounts: {
      title: 'mg a day',
      words: 'Line: how much it could be',
      wordsByWeek: 'Bar: the middle day of a week',
      marks: all.map((i) => (i % 5 === 3 ? null : amount(200 + (i % 4) * 40, 150, 420))),
      without: all.map(() => false),
      plan: all.map((i) => (i < count / 2 ? 300 : null)),
      ...more,
    },
    moments: {
      title: 'The last one',
      from: 4,
      to: 28,
      hours: [
        { at: 4, word: '04:00' },
        { at: 16, word: '16:00' },
        { at: 28, word: '04:00' },
      ],
      marks: all.map((i) => (i % 5 === 3 ? null : 15.5)),
      plan: all.map(() => null),
    },
  };
}

interface Series {
  type: string;
  name: string;
  data: (number | null)[][];
  xAxisIndex: number;
  yAxisIndex: number;
  connectNulls?: boolean;
  barWidth?: number;
  lineStyle?: { type?: unknown; opacity?: number };
}
interface Option {
  animation: boolean;
  aria: { label: { description: string } };
  title: { text: string; subtext: string; top: number }[];
  grid: { top: number; height: number; left: number; right: number }[];
  xAxis: {
    min: number;
    max: number;
    axisLabel: { show: boolean; customValues: number[]; formatter: (day: number) => string };
  }[];
  yAxis: { min: number; max: number; interval: number; axisLabel: { formatter?: (value: number) => string } }[];
  series: Series[];
}
const drawn = (what: DaysPicture, width = 328, still = true) =>
  option(what, INK, width, 'In words.', still) as unknown as Option;
const named = (what: Option, name: string) => what.series.find((series) => series.name === name)!;

test('a day that is not known has no bar: it is not nothing', () => {
  const chart = drawn(days(3, { marks: [amount(0), null, amount(120)], without: [true, false, false] }));
  assert.deepEqual(named(chart, 'mg a day').data, [
    [0.5, 0],
    [2.5, 120],
  ]);
  assert.deepEqual(named(chart, 'Without').data, [[0.5, 0]]);
});

test('the range is an upright line at its day, and none where the amount is certain', () => {
  const chart = drawn(days(2, { marks: [amount(100, 70, 150), amount(80)], without: [false, false], plan: [] }));
  assert.deepEqual(named(chart, 'mg a day: range').data, [
    [0.5, 70],
    [0.5, 150],
    [null, null],
  ]);
  assert.equal(named(chart, 'mg a day: range').connectNulls, false);
});

test('a plan is level through each day, and open where there is none', () => {
  assert.deepEqual(steps([300, 300, null, 200]), [
    [0, 300],
    [1, 300],
    [1, 300],
    [2, 300],
    [null, null],
    [3, 200],
    [4, 200],
    [null, null],
  ]);
  assert.deepEqual(steps([null, null]), []);
});

test('no line joins the moments of two days', () => {
  const moments = named(drawn(days(5)), 'The last one');
  assert.equal(moments.lineStyle!.opacity, 0);
  assert.deepEqual(
    moments.data.map(([at]) => at),
    [0.5, 1.5, 2.5, 4.5],
  );
});

test('amounts and moments each have their own panel and value axis, and share the time', () => {
  const chart = drawn(days(28));
  assert.ok(chart.series.every(({ xAxisIndex, yAxisIndex }) => xAxisIndex === yAxisIndex));
  assert.deepEqual(
    chart.xAxis.map(({ min, max, axisLabel }) => [min, max, axisLabel.show]),
    [
      [0, 28, false],
      [0, 28, true],
    ],
  );
  assert.deepEqual([chart.yAxis[1]!.min, chart.yAxis[1]!.max, chart.yAxis[1]!.interval], [4, 28, 12]);
  assert.equal(chart.yAxis[1]!.axisLabel.formatter!(16), '16:00');
});

test('a day stands at the same place in both panels, also where only one has bars', () => {
  for (const count of [2, 28]) {
    const picture = days(count);
    const chart = init(null, null, { renderer: 'svg', ssr: true, width: 390, height: layout(picture, 390).height });
    chart.setOption(option(picture, INK, 390, '', true));
    const at = (xAxisIndex: number) => [0, count / 2, count].map((day) => chart.convertToPixel({ xAxisIndex }, day));
    const [above, below] = [at(0), at(1)];
    chart.dispose();
    assert.deepEqual(above, below, `${count} days`);
  }
});

test('where a day is too narrow, a bar is the middle day of its week, from the least to the most', () => {
  assert.deepEqual(bars([amount(100), null, amount(300), amount(180), null, null, null, amount(90), null], true), [
    { at: 3.5, value: 180, lower: 100, upper: 300 },
    { at: 8, value: 90, lower: 90, upper: 90 },
  ]);
  assert.equal(bars([amount(100), amount(200)], true)[0]!.value, 150);
  assert.deepEqual(bars([null, null, null, null, null, null, null], true), []);
});

test('four weeks are by day on a phone, three months on a tablet; a year is by week on both', () => {
  assert.equal(layout(days(28), 290).byWeek, false);
  assert.equal(layout(days(92), 328).byWeek, true);
  assert.equal(layout(days(92), 640).byWeek, false);
  assert.equal(layout(days(365), 328).byWeek, true);
  assert.equal(layout(days(365), 1000).byWeek, true);
  assert.equal(named(drawn(days(365)), 'mg a day').data.length, 53);
  assert.equal(drawn(days(365)).title[0]!.subtext, 'Bar: the middle day of a week');
  assert.equal(drawn(days(28)).title[0]!.subtext, 'Line: how much it could be');
});

test('the value axis ends on a line above all that is drawn', () => {
  assert.deepEqual(scale(0), { to: 50, every: 25 });
  assert.deepEqual(scale(210), { to: 300, every: 100 });
  assert.deepEqual(scale(400), { to: 400, every: 100 });
  for (let most = 0; most < 12_000; most += 7) {
    const { to, every } = scale(most);
    assert.ok(to >= most && to % every === 0 && to / every <= 6, `${most}: ${to} by ${every}`);
  }
});

for (const count of [1, 28, 91, 92, 365, 366]) {
  for (const width of [328, 1000]) {
    test(`${count} days at ${width} px: both panels share their edges, and bars have room`, () => {
      const what = days(count);
      const { grid, title, series } = drawn(what, width);
      assert.equal(new Set(grid.map(({ left, right }) => `${left} ${right}`)).size, 1);
      assert.ok(title[1]!.top >= grid[0]!.top + grid[0]!.height);
      assert.ok(grid[1]!.top + grid[1]!.height < layout(what, width).height);
      const bar = series.find(({ type }) => type === 'bar')!;
      const step = layout(what, width).day * (layout(what, width).byWeek ? 7 : 1);
      assert.ok(bar.barWidth! >= 1.25 && bar.barWidth! <= Math.max(1.25, step), `${bar.barWidth} of ${step}`);
    });

    test(`${count} days at ${width} px: no two words of time touch`, () => {
      const what = days(count);
      const places = layout(what, width);
      let end = -Infinity;
      for (const { week, text } of places.words) {
        const half = (Math.max(...text.split('\n').map((line) => line.length)) * LETTER) / 2;
        const at = (week * 7 + 0.5) * places.day;
        assert.ok(at - half >= end, text);
        end = at + half;
      }
      assert.ok(places.words.length > 0);
    });
  }
}

test('it is said in words, and stands still where less motion is wanted', () => {
  assert.equal(drawn(days(3)).aria.label.description, 'In words.');
  assert.equal(drawn(days(3)).animation, false);
  assert.equal(drawn(days(3), 328, false).animation, true);
});
