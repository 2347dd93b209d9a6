import type { Ink } from './drawing.ts';
import { frame } from './frame.ts';

/** What the server hands over: one level at each point, with the ends of its ranges, and where now and bedtime are. */
export interface LevelPicture {
  /** the wall clock at each point; '' where none is to be shown */
  hours: string[];
  low: number[];
  commonLow: number[];
  middle: number[];
  commonHigh: number[];
  high: number[];
  /** counted in points from the first */
  now: number;
  nowWords: string;
  bedtime: number;
  bedtimeWords: string;
  /** a quiet line to compare with, in the unit of the levels */
  line: number;
  lineWords: string;
}

const LEFT = 38;
const RIGHT = 16;
const TOP = 30;
const BOTTOM = 26;
/** Of the width: where an upright line stands here, the words of the level line go to its other end. */
const NEAR_THE_START = 0.2;

/** In pixels. */
export function height(width: number): number {
  return width < 520 ? 230 : 280;
}

/** The end of the value axis, and the way from one of its figures to the next: few figures, and round ones. */
export function axis(picture: LevelPicture): { top: number; step: number } {
  const most = Math.max(...picture.high, picture.line);
  const step = most <= 60 ? 20 : most <= 250 ? 50 : most <= 600 ? 100 : 200;
  return { top: Math.ceil(most / step) * step, step };
}

/** Where the word of a line stands: over it, or away from another line that is near. */
export function aside(place: number, other: number, last: number): 'left' | 'center' | 'right' {
  if (Math.abs(place - other) > last / 8) return 'center';
  return place <= other ? 'right' : 'left';
}

/** The middle at a place between two points. */
export function between(levels: number[], place: number): number {
  const before = Math.min(levels.length - 1, Math.max(0, Math.floor(place)));
  const after = Math.min(levels.length - 1, before + 1);
  const share = Math.min(1, Math.max(0, place - before));
  return levels[before]! * (1 - share) + levels[after]! * share;
}

/** The points up to now, with now itself, or those from now on. */
export function split(levels: number[], now: number): { past: [number, number][]; future: [number, number][] } {
  const points = levels.map((level, i): [number, number] => [i, level]);
  const here: [number, number] = [now, between(levels, now)];
  if (now <= 0) return { past: [], future: points };
  if (now >= levels.length - 1) return { past: points, future: [] };
  return {
    past: [...points.filter(([i]) => i < now), here],
    future: [here, ...points.filter(([i]) => i > now)],
  };
}

/** The chart, in ECharts' words: a wide soft band, a narrower one, a line that is solid up to now and dashed after. */
export function option(
  picture: LevelPicture,
  ink: Ink,
  width: number,
  description: string,
  still: boolean,
): Record<string, unknown> {
  const { stroke, soft } = ink.series['CAFFEINE']!;
  const { past, future } = split(picture.middle, picture.now);
  const last = picture.hours.length - 1;
  const values = axis(picture);
  const every = width < 520 ? 2 : 1;
  const named = picture.hours.flatMap((hour, i) => (hour ? [i] : [])).filter((_, n) => n % every === 0);
  const silent = { silent: true, symbol: 'none' };
  const area = (name: string, lower: number[], upper: number[], style: object) => [
    { type: 'line', ...silent, stack: name, lineStyle: { opacity: 0 }, data: lower.map((value, i) => [i, value]) },
    {
      type: 'line',
      ...silent,
      name,
      stack: name,
      lineStyle: { opacity: 0 },
      areaStyle: style,
      data: upper.map((value, i) => [i, value - lower[i]!]),
    },
  ];
  const line = (name: string, type: unknown, data: [number, number][]) => ({
    type: 'line',
    ...silent,
    name,
    z: 4,
    lineStyle: { color: stroke, width: 2.5, type },
    data,
  });
  const upright = (place: number, words: string, type: string, other: number) => ({
    xAxis: Math.min(last, Math.max(0, place)),
    lineStyle: { color: ink.muted, type, width: 1.5 },
    label: { formatter: words, color: ink.muted, fontSize: 13, position: 'end', align: aside(place, other, last) },
  });
  const freeEnd = [picture.now, picture.bedtime].some((place) => place > 0 && place < last * NEAR_THE_START)
    ? 'insideEndTop'
    : 'insideStartTop';
  return {
    ...frame(ink, description, still),
    grid: { left: LEFT, right: RIGHT, top: TOP, bottom: BOTTOM, outerBoundsMode: 'none' },
    xAxis: {
      type: 'value',
      min: 0,
      max: last,
      interval: 1,
      axisTick: { show: false },
      axisLine: { lineStyle: { color: ink.line } },
      splitLine: { show: false },
      axisLabel: {
        color: ink.muted,
        fontSize: 13,
        customValues: named,
        formatter: (place: number) => picture.hours[place] ?? '',
      },
    },
    yAxis: {
      type: 'value',
      min: 0,
      max: values.top,
      interval: values.step,
      axisLabel: { color: ink.muted, fontSize: 13 },
      splitLine: { lineStyle: { color: ink.line } },
    },
    series: [
      ...area('whole range', picture.low, picture.high, { color: soft, opacity: 1 }),
      ...area('common range', picture.commonLow, picture.commonHigh, { color: stroke, opacity: 0.28 }),
      line('until now', 'solid', past),
      {
        ...line('from now on', [5, 5], future),
        markLine: {
          ...silent,
          animation: false,
          data: [
            ...(picture.now > 0 && picture.now < last
              ? [upright(picture.now, picture.nowWords, 'solid', picture.bedtime)]
              : []),
            ...(picture.bedtime > 0 && picture.bedtime <= last
              ? [upright(picture.bedtime, picture.bedtimeWords, 'dotted', picture.now)]
              : []),
            {
              yAxis: picture.line,
              lineStyle: { color: ink.muted, type: 'dashed', width: 1 },
              label: { formatter: picture.lineWords, color: ink.muted, fontSize: 12, position: freeEnd },
            },
          ],
        },
      },
    ],
  };
}
