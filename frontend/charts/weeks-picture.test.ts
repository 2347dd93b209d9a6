import assert from 'node:assert/strict';
import { test } from 'node:test';
import { height, namedEvery, option, type Ink, type Mark, type Picture } from './weeks-picture.ts';

const ink: Ink = {
  muted: '#555555',
  line: '#eeeeee',
  font: 'serif',
  series: { ANXIETY: { stroke: '#4f5bc7', soft: '#e6e8f8' }, TWITCH: { stroke: '#127a64', soft: '#dcefe9' } },
};
const mark = (middle: number, lower: number | null = null, upper: number | null = null): Mark => ({
  middle,
  lower,
  upper,
});
const picture: Picture = {
  weeks: ['2 Sep', '9 Sep', '16 Sep'],
  from: 0,
  to: 10,
  panels: [
    { title: 'Anxiety', look: 'ANXIETY', marks: [mark(6, 5, 7.5), null, mark(4)] },
    { title: 'Bother', look: 'TWITCH', marks: [mark(5, 5, 5), mark(4, 3, 6), null] },
  ],
};
interface Series {
  type: string;
  data: (number | null)[];
  connectNulls?: boolean;
  symbol?: string;
  lineStyle?: { type: unknown };
  xAxisIndex: number;
}
const drawn = (width = 328, still = true) =>
  option(picture, ink, width, 'In words.', still) as {
    series: Series[];
    animation: boolean;
    aria: { enabled: boolean; label: { description: string } };
    grid: { top: number; height: number; left: number; right: number }[];
    yAxis: { min: number; max: number }[];
  };

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

test('the two series differ in mark and line, not in colour alone', () => {
  const [anxiety, bother] = drawn().series.filter((s) => s.type === 'line');
  assert.notEqual(anxiety!.symbol, bother!.symbol);
  assert.notDeepEqual(anxiety!.lineStyle!.type, bother!.lineStyle!.type);
});

test('the panels share the edges of one time axis and the same scale, and do not overlap', () => {
  const { grid, yAxis } = drawn();
  assert.equal(grid[0]!.left, grid[1]!.left);
  assert.equal(grid[0]!.right, grid[1]!.right);
  assert.deepEqual([yAxis[0]!.min, yAxis[0]!.max], [yAxis[1]!.min, yAxis[1]!.max]);
  assert.ok(grid[0]!.top + grid[0]!.height < grid[1]!.top);
  assert.ok(grid[1]!.top + grid[1]!.height < height(2, 328));
});

test('each panel is drawn on its own axes', () => {
  assert.deepEqual(
    drawn().series.map((s) => s.xAxisIndex),
    [0, 0, 0, 1, 1, 1],
  );
});

test('it is said in words, and stands still where less motion is wanted', () => {
  assert.equal(drawn().aria.label.description, 'In words.');
  assert.equal(drawn(328, true).animation, false);
  assert.equal(drawn(328, false).animation, true);
});

test('on a narrow phone fewer weeks are named', () => {
  assert.equal(namedEvery(4, 328), 1);
  assert.equal(namedEvery(26, 328), 7);
  assert.ok(namedEvery(26, 1000) < namedEvery(26, 328));
  assert.equal(namedEvery(0, 328), 1);
});

test('a look that nobody knows is an error', () => {
  const odd = { ...picture, panels: [{ ...picture.panels[0]!, look: 'MOOD' }] };
  assert.throws(() => option(odd, ink, 328, '', true), /MOOD/);
});
