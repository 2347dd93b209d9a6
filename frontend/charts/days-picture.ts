import { axisWords, LETTER, type AxisWord } from './axis-words.ts';
import type { Ink } from './drawing.ts';
import { frame, title } from './frame.ts';
import { known, LOOKS } from './looks.ts';

/** How much it was on a day, or on the middle day of a week, and the ends of its range. */
export interface Amount {
  value: number;
  lower: number;
  upper: number;
}

/** How much a day; unknown days are null, and stay open. */
export interface Amounts {
  title: string;
  /** under the title, where a bar is a day */
  words: string;
  /** under the title, where days are so narrow that a bar is a week */
  wordsByWeek: string;
  marks: (Amount | null)[];
  /** days that are known to be without */
  without: boolean[];
  /** at most so much, as the person means to keep it */
  plan: (number | null)[];
}

/** When on a day, in hours from its midnight; from 24 on it is past the next one. */
export interface Moments {
  title: string;
  from: number;
  to: number;
  /** words for hours that are equally far apart, the first at `from` and the last at `to` */
  hours: { at: number; word: string }[];
  marks: (number | null)[];
  /** none after that hour, as the person means to keep it */
  plan: (number | null)[];
}

/** What the server hands over: two panels, one above the other on one time axis, each with its own value axis. */
export interface DaysPicture {
  /** as ISO dates, none left out */
  days: string[];
  /** twelve short names */
  months: string[];
  look: string;
  amounts: Amounts;
  moments: Moments;
}

const TITLE = 34;
const WORDS = 20;
const GAP = 18;
const AXIS = 12;
const AXIS_LINE = 20;
const RIGHT = 18;
const WEEK = 7;
const NARROWEST_DAY = 4;

interface Place {
  title: number;
  top: number;
  height: number;
}

/** Where everything stands, in pixels; both panels share `left` and `right`. */
export interface Layout {
  left: number;
  right: number;
  /** one day's width */
  day: number;
  byWeek: boolean;
  amounts: Place;
  moments: Place;
  /** `week` is counted from the first day */
  words: AxisWord[];
  height: number;
}

/** Finds a place for each part of the picture in a chart this wide. */
export function layout(picture: DaysPicture, width: number): Layout {
  const left = Math.ceil(Math.max(4, ...picture.moments.hours.map(({ word }) => word.length)) * LETTER) + 8;
  const day = Math.max(1, width - left - RIGHT) / Math.max(1, picture.days.length);
  const weeks = picture.days.filter((_, i) => i % WEEK === 0);
  const words = axisWords(weeks, picture.months, day * WEEK * weeks.length);
  const narrow = width < 520;
  const amounts = { title: 0, top: TITLE + WORDS, height: narrow ? 170 : 210 };
  const second = amounts.top + amounts.height + GAP;
  const moments = { title: second, top: second + TITLE, height: narrow ? 120 : 140 };
  const lines = Math.max(1, ...words.map((word) => word.text.split('\n').length));
  const height = moments.top + moments.height + AXIS + AXIS_LINE * lines;
  return { left, right: RIGHT, day, byWeek: day < NARROWEST_DAY, amounts, moments, words, height };
}

/** A bar over some days: the day itself, or the days of a week that are known. */
export interface Bar extends Amount {
  /** where its middle is, in days from the beginning of the first */
  at: number;
}

/** The bars of the days that are known; by week the middle of them, and the least and the most as the range. */
export function bars(marks: (Amount | null)[], byWeek: boolean): Bar[] {
  if (!byWeek) return marks.flatMap((mark, i) => (mark ? [{ ...mark, at: i + 0.5 }] : []));
  const weeks = Array.from({ length: Math.ceil(marks.length / WEEK) }, (_, week) => week * WEEK);
  return weeks.flatMap((first) => {
    const values = marks
      .slice(first, first + WEEK)
      .flatMap((mark) => (mark ? [mark.value] : []))
      .sort((a, b) => a - b);
    if (values.length === 0) return [];
    const days = Math.min(WEEK, marks.length - first);
    return [{ at: first + days / 2, value: middle(values), lower: values[0]!, upper: values.at(-1)! }];
  });
}

function middle(sorted: number[]): number {
  const half = sorted.length / 2;
  return (sorted[Math.ceil(half) - 1]! + sorted[Math.floor(half)]!) / 2;
}

/** A line that is level through each day and open where there is none. */
export function steps(values: (number | null)[]): [number | null, number | null][] {
  return values.flatMap((value, i): [number | null, number | null][] => {
    if (value === null) return [];
    const ends = i + 1 < values.length && values[i + 1] !== null;
    const points: [number | null, number | null][] = [
      [i, value],
      [i + 1, value],
    ];
    return ends ? points : [...points, [null, null]];
  });
}

/** The end of the value axis, and how far its lines lie apart. */
export function scale(most: number): { to: number; every: number } {
  const every = [25, 50, 100, 200, 500, 1000].find((step) => most <= step * 4) ?? 2500;
  return { to: Math.max(every * 2, Math.ceil(most / every) * every), every };
}

/** The chart, in ECharts' words. What is not known stays open. */
export function option(
  picture: DaysPicture,
  ink: Ink,
  width: number,
  description: string,
  still: boolean,
): Record<string, unknown> {
  const places = layout(picture, width);
  const panels = [places.amounts, places.moments];
  const { amounts, moments } = picture;
  return {
    ...frame(ink, description, still),
    title: [
      title(amounts.title, places.amounts.title, places.byWeek ? amounts.wordsByWeek : amounts.words, width, ink),
      title(moments.title, places.moments.title, '', width, ink),
    ],
    grid: panels.map(({ top, height }) => ({
      left: places.left,
      right: places.right,
      top,
      height,
      outerBoundsMode: 'none',
    })),
    xAxis: panels.map((_, i) => timeAxis(i, picture, places, ink)),
    yAxis: [amountAxis(amounts, ink), momentAxis(moments, ink)],
    series: [...amountSeries(picture, places, ink), ...momentSeries(picture, places, ink)],
  };
}

/** Both panels have the whole axis; its words stand under the second. */
function timeAxis(i: number, picture: DaysPicture, places: Layout, ink: Ink): object {
  const texts = new Map(places.words.map(({ week, text }) => [week * WEEK + 0.5, text]));
  const named = [...texts.keys()];
  return {
    gridIndex: i,
    type: 'value',
    min: 0,
    max: Math.max(1, picture.days.length),
    containShape: false, // else the panel with bars grows past its days, and the two no longer stand over one another
    axisTick: { show: true, customValues: named, lineStyle: { color: ink.line } },
    axisLine: { onZero: false, lineStyle: { color: ink.line } },
    splitLine: { show: false },
    axisLabel: {
      show: i === 1,
      color: ink.muted,
      fontSize: 13,
      lineHeight: AXIS_LINE - 3,
      customValues: named,
      hideOverlap: false,
      formatter: (day: number) => texts.get(day) ?? '',
    },
  };
}

function amountAxis(amounts: Amounts, ink: Ink): object {
  const { to, every } = scale(
    Math.max(0, ...amounts.marks.map((mark) => mark?.upper ?? 0), ...amounts.plan.map((mg) => mg ?? 0)),
  );
  return {
    gridIndex: 0,
    type: 'value',
    min: 0,
    max: to,
    interval: every,
    axisLabel: { color: ink.muted, fontSize: 13 },
    splitLine: { lineStyle: { color: ink.line } },
  };
}

function momentAxis(moments: Moments, ink: Ink): object {
  const words = new Map(moments.hours.map(({ at, word }) => [at, word]));
  return {
    gridIndex: 1,
    type: 'value',
    min: moments.from,
    max: moments.to,
    interval: (moments.to - moments.from) / Math.max(1, moments.hours.length - 1),
    axisLabel: { color: ink.muted, fontSize: 13, formatter: (hour: number) => words.get(hour) ?? '' },
    splitLine: { lineStyle: { color: ink.line } },
  };
}

function amountSeries(picture: DaysPicture, places: Layout, ink: Ink): object[] {
  const { amounts, look } = picture;
  const { stroke, soft } = ink.series[look]!;
  const drawn = bars(amounts.marks, places.byWeek);
  const wide = places.day * (places.byWeek ? WEEK : 1);
  return [
    {
      ...plan('Your plan: room', 0, amounts.plan, ink),
      z: 1,
      lineStyle: { opacity: 0 },
      areaStyle: { color: ink.band, opacity: 0.7 },
    },
    plan('Your plan', 0, amounts.plan, ink),
    {
      type: 'bar',
      name: amounts.title,
      ...on(0),
      barWidth: Math.min(20, Math.max(1.25, wide * 0.7)),
      itemStyle: {
        color: wide >= 6 ? soft : stroke,
        borderColor: stroke,
        borderWidth: wide >= 6 ? 1.25 : 0,
        borderRadius: wide >= 6 ? [3, 3, 0, 0] : 0,
      },
      data: drawn.map(({ at, value }) => [at, value]),
    },
    {
      type: 'line',
      name: `${amounts.title}: range`,
      ...on(0),
      symbol: 'none',
      connectNulls: false,
      z: 4,
      lineStyle: { color: wide >= 6 ? stroke : ink.muted, width: wide >= 6 ? 2 : 1 },
      data: drawn
        .filter(({ lower, upper }) => lower < upper)
        .flatMap(({ at, lower, upper }): [number | null, number | null][] => [
          [at, lower],
          [at, upper],
          [null, null],
        ]),
    },
    points(
      'Without',
      0,
      amounts.without.flatMap((without, i) => (without ? [[i + 0.5, 0]] : [])),
      { symbol: 'circle', symbolSize: size(places.day), itemStyle: ring(stroke, ink) },
    ),
  ];
}

function momentSeries(picture: DaysPicture, places: Layout, ink: Ink): object[] {
  const { moments, look } = picture;
  const { stroke } = ink.series[look]!;
  const { symbol, hollow } = known(LOOKS, look);
  return [
    plan('Your time', 1, moments.plan, ink),
    points(
      moments.title,
      1,
      moments.marks.flatMap((hour, i) => (hour === null ? [] : [[i + 0.5, hour]])),
      { symbol, symbolSize: size(places.day), itemStyle: hollow ? ring(stroke, ink) : { color: stroke } },
    ),
  ];
}

/** The steps of a plan: dashed, in muted ink; over a bar that goes beyond them they can still be seen. */
function plan(name: string, panel: number, values: (number | null)[], ink: Ink): object {
  return {
    type: 'line',
    name,
    ...on(panel),
    symbol: 'none',
    connectNulls: false,
    z: 3,
    lineStyle: { color: ink.muted, width: 1.5, type: [6, 4] },
    data: steps(values),
  };
}

/** Marks that no line joins. */
function points(name: string, panel: number, data: number[][], style: object): object {
  return { type: 'line', name, ...on(panel), showAllSymbol: true, z: 5, lineStyle: { opacity: 0 }, data, ...style };
}

function on(panel: number): object {
  return { xAxisIndex: panel, yAxisIndex: panel, silent: true, clip: false };
}

function ring(stroke: string, ink: Ink): object {
  return { color: ink.ground, borderColor: stroke, borderWidth: 1.5 };
}

/** Marks of neighbouring days do not cover each other more than they must. */
function size(day: number): number {
  return Math.min(9, Math.max(3.5, day * 0.9));
}
