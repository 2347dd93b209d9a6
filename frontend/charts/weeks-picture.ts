import { axisWords, LETTER, type AxisWord } from './axis-words.ts';
import type { Ink } from './drawing.ts';
import { frame, title } from './frame.ts';
import { thinned, type Stretch } from './lanes.ts';
import { known, LANE_LOOKS, LOOKS } from './looks.ts';

/** One week of one series; without a spread, both ends are null. */
export interface Mark {
  middle: number;
  lower: number | null;
  upper: number | null;
}

/** Where a person's own values lay at first. */
export interface Band {
  lower: number;
  upper: number;
  words: string;
}

/** One series in its own panel, on its own value axis. `steps` are words for from, from + 1 … to; none means figures. */
export interface Panel {
  title: string;
  look: string;
  from: number;
  to: number;
  marks: (Mark | null)[];
  band: Band | null;
  steps: string[];
}

/** What went on meanwhile, under the panels. */
export interface Lane {
  title: string;
  look: string;
  stretches: Stretch[];
}

/** What the server hands over: panels one above the other on one time axis, and lanes under them. */
export interface Picture {
  /** the first day of each week, as ISO dates */
  weeks: string[];
  /** twelve short names */
  months: string[];
  panels: Panel[];
  lanes: Lane[];
}

const TITLE = 34;
const BAND_WORDS = 20;
const GAP = 14;
const AXIS_LINE = 20;
const AXIS = 12;
const LANE_TITLE = 24;
const LANE = 22;
const LANE_GAP = 8;
const RIGHT = 18;
const DAYS = 7;

/** Where everything stands, in pixels. All panels and lanes share `left` and `right`. */
export interface Layout {
  left: number;
  right: number;
  /** the width of the time axis */
  plot: number;
  panels: { title: number; top: number; height: number }[];
  words: AxisWord[];
  lanes: { title: number; top: number; height: number }[];
  height: number;
}

/** Finds a place for each part of the picture in a chart this wide. */
export function layout(picture: Picture, width: number): Layout {
  const longest = Math.max(0, ...picture.panels.flatMap((panel) => panel.steps.map((step) => step.length)));
  const left = Math.max(30, Math.ceil(longest * LETTER) + 8);
  const plot = Math.max(1, width - left - RIGHT);
  const words = axisWords(picture.weeks, picture.months, plot);
  const high = width < 520 ? 116 : 150;
  let y = 0;
  const panels = picture.panels.map((panel, i) => {
    const title = y + (i === 0 ? 0 : GAP);
    const top = title + TITLE + (panel.band ? BAND_WORDS : 0);
    y = top + high;
    return { title, top, height: high };
  });
  y += AXIS + AXIS_LINE * Math.max(1, ...words.map((word) => word.text.split('\n').length));
  const lanes = picture.lanes.map(() => {
    const title = y;
    const top = title + LANE_TITLE;
    y = top + LANE + LANE_GAP;
    return { title, top, height: LANE };
  });
  return { left, right: RIGHT, plot, panels, words, lanes, height: y };
}

/** The chart, in ECharts' words. Weeks without a mark stay open: no line crosses them. */
export function option(
  picture: Picture,
  ink: Ink,
  width: number,
  description: string,
  still: boolean,
): Record<string, unknown> {
  const places = layout(picture, width);
  const grids = [...places.panels, ...places.lanes];
  return {
    ...frame(ink, description, still),
    title: [
      ...picture.panels.map((panel, i) =>
        title(panel.title, places.panels[i]!.title, panel.band?.words ?? '', width, ink),
      ),
      ...picture.lanes.map((lane, i) => title(lane.title, places.lanes[i]!.title, '', width, ink)),
    ],
    // No panel makes room for long words by itself: all share one time axis, whatever the letters' width.
    grid: grids.map(({ top, height }) => ({
      left: places.left,
      right: places.right,
      top,
      height,
      outerBoundsMode: 'none',
    })),
    xAxis: [
      ...picture.panels.map((_, i) => timeAxis(i, picture, places, ink)),
      ...picture.lanes.map((_, i) => ({
        gridIndex: picture.panels.length + i,
        type: 'value',
        min: 0,
        max: picture.weeks.length * DAYS,
        show: false,
      })),
    ],
    yAxis: [
      ...picture.panels.map((panel, i) => valueAxis(panel, i, ink)),
      ...picture.lanes.map((_, i) => ({
        gridIndex: picture.panels.length + i,
        type: 'value',
        min: 0,
        max: 1,
        show: false,
      })),
    ],
    series: [
      ...picture.panels.flatMap((panel, i) => series(panel, i, ink, places.plot / Math.max(1, picture.weeks.length))),
      ...picture.lanes.map((lane, i) =>
        stretches(lane, picture.panels.length + i, ink, places.plot / Math.max(1, picture.weeks.length * DAYS)),
      ),
    ],
  };
}

/** Each panel has the whole axis, with quiet lines at the words; the words stand under the last panel only. */
function timeAxis(i: number, picture: Picture, places: Layout, ink: Ink): object {
  const texts = new Map(places.words.map(({ week, text }) => [week, text]));
  const isNamed = (week: number) => texts.has(week);
  return {
    gridIndex: i,
    type: 'category',
    data: picture.weeks,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: ink.line } },
    splitLine: { show: true, interval: isNamed, lineStyle: { color: ink.line, type: [2, 3] } },
    axisLabel: {
      show: i === picture.panels.length - 1,
      color: ink.muted,
      fontSize: 13,
      lineHeight: AXIS_LINE - 3,
      interval: isNamed,
      hideOverlap: false,
      formatter: (_: string, week: number) => texts.get(week) ?? '',
    },
  };
}

function valueAxis(panel: Panel, i: number, ink: Ink): object {
  const worded = panel.steps.length > 0;
  return {
    gridIndex: i,
    type: 'value',
    min: panel.from,
    max: panel.to,
    interval: worded ? 1 : (panel.to - panel.from) / 2,
    axisLabel: {
      color: ink.muted,
      fontSize: 13,
      formatter: (value: number) => (worded ? (panel.steps[value - panel.from] ?? '') : `${value}`),
    },
    splitLine: { lineStyle: { color: ink.line } },
  };
}

function series(panel: Panel, i: number, ink: Ink, week: number): object[] {
  const look = known(LOOKS, panel.look);
  const colour = ink.series[panel.look]!;
  const axes = { xAxisIndex: i, yAxisIndex: i, silent: true };
  const bar = { type: 'bar', stack: `spread ${i}`, barWidth: barWidth(week), ...axes };
  const roomy = week >= 6;
  return [
    {
      ...bar,
      itemStyle: { color: 'transparent' },
      data: panel.marks.map((mark) => mark?.lower ?? null),
    },
    {
      ...bar,
      name: `${panel.title}: spread`,
      itemStyle: {
        color: colour.soft,
        borderRadius: roomy ? 4 : 0,
        borderColor: colour.stroke,
        borderWidth: roomy ? 1 : 0,
        borderType: look.edge,
      },
      data: panel.marks.map((mark) =>
        mark && mark.lower !== null && mark.upper !== null ? mark.upper - mark.lower : null,
      ),
    },
    {
      type: 'line',
      name: panel.title,
      ...axes,
      connectNulls: false,
      symbol: look.symbol,
      symbolRotate: look.turned ?? 0,
      symbolSize: markSize(week),
      showAllSymbol: true,
      lineStyle: { color: colour.stroke, width: roomy ? 2.5 : 1.75, type: look.line },
      itemStyle: look.hollow
        ? { color: ink.ground, borderColor: colour.stroke, borderWidth: roomy ? 2 : 1 }
        : { color: colour.stroke },
      data: panel.marks.map((mark) => mark?.middle ?? null),
      ...(panel.band ? { markArea: bandArea(panel.band, panel, ink) } : {}),
    },
  ];
}

/** The person's own band: soft, with a dashed edge that shows without colour; cut off where the axis ends. */
function bandArea(band: Band, panel: Panel, ink: Ink): object {
  return {
    silent: true,
    z: 0,
    itemStyle: { color: ink.band, borderColor: ink.muted, borderWidth: 1, borderType: 'dashed' },
    data: [[{ yAxis: Math.max(panel.from, band.lower) }, { yAxis: Math.min(panel.to, band.upper) }]],
  };
}

function stretches(lane: Lane, i: number, ink: Ink, dayWidth: number): object {
  const look = known(LANE_LOOKS, lane.look);
  return {
    type: 'line',
    name: lane.title,
    xAxisIndex: i,
    yAxisIndex: i,
    silent: true,
    data: [],
    markArea: {
      silent: true,
      itemStyle: {
        color: look.filled ? ink.band : 'transparent',
        borderColor: ink.muted,
        borderWidth: 1.5,
        borderType: look.edge,
      },
      label: { position: 'inside', color: ink.muted, fontSize: 13 },
      data: thinned(lane.stretches, dayWidth).map(({ from, to, label }) => [
        { name: label, xAxis: from },
        { xAxis: to },
      ]),
    },
  };
}

/** The spread's bar: wide enough to see, narrower than its week. */
function barWidth(week: number): number {
  return Math.min(22, Math.max(1.5, week * 0.55));
}

/** Marks of neighbouring weeks do not cover each other more than they must. */
function markSize(week: number): number {
  return Math.min(10, Math.max(3.5, week * 0.75));
}
