/** One week of one series; without a spread, both ends are null. */
export interface Mark {
  middle: number;
  lower: number | null;
  upper: number | null;
}

/** One series in its own panel. */
export interface Panel {
  title: string;
  look: string;
  marks: (Mark | null)[];
}

/** What the server hands over: panels one above the other, on one time axis and one value axis. */
export interface Picture {
  weeks: string[];
  from: number;
  to: number;
  panels: Panel[];
}

/** The colours and the type of the page, as the browser computed them. */
export interface Ink {
  muted: string;
  line: string;
  font: string;
  series: Record<string, { stroke: string; soft: string }>;
}

const TITLE = 34;
const GAP = 14;
const AXIS = 30;

/** The mark and the line of each series, which tell it without its colour. */
const LOOKS: Record<string, { symbol: string; line: 'solid' | [number, number]; edge: string }> = {
  ANXIETY: { symbol: 'circle', line: 'solid', edge: 'solid' },
  TWITCH: { symbol: 'rect', line: [6, 4], edge: 'dashed' },
};

/** The height of one panel's plot for a chart this wide, in pixels. */
export function plotHeight(width: number): number {
  return width < 520 ? 116 : 150;
}

/** The height of the whole chart, in pixels. */
export function height(panels: number, width: number): number {
  return panels * (TITLE + plotHeight(width)) + (panels - 1) * GAP + AXIS;
}

/** At most this many words fit under the axis; every how-manieth week is named. */
export function namedEvery(weeks: number, width: number): number {
  const fit = Math.max(2, Math.floor((width - 40) / 64));
  return Math.max(1, Math.ceil(weeks / fit));
}

/** The chart, in ECharts' words. Weeks without a mark stay open: no line crosses them. */
export function option(
  picture: Picture,
  ink: Ink,
  width: number,
  description: string,
  still: boolean,
): Record<string, unknown> {
  const plot = plotHeight(width);
  const every = namedEvery(picture.weeks.length, width);
  const last = picture.panels.length - 1;
  const top = (i: number) => i * (TITLE + plot + GAP) + TITLE;
  return {
    animation: !still,
    animationDuration: 300,
    animationEasing: 'cubicOut',
    aria: { enabled: true, label: { description } },
    textStyle: { fontFamily: ink.font },
    title: picture.panels.map((panel, i) => ({
      text: panel.title,
      left: 0,
      top: top(i) - TITLE,
      padding: [4, 0],
      textStyle: { color: ink.muted, fontSize: 14, fontWeight: 500, width: width - 8, overflow: 'truncate' },
    })),
    grid: picture.panels.map((_, i) => ({ left: 30, right: 12, top: top(i), height: plot })),
    xAxis: picture.panels.map((_, i) => ({
      gridIndex: i,
      type: 'category',
      data: picture.weeks,
      axisTick: { show: false },
      axisLine: { lineStyle: { color: ink.line } },
      axisLabel: {
        show: i === last,
        color: ink.muted,
        fontSize: 13,
        interval: (index: number) => index % every === 0,
        hideOverlap: true,
      },
    })),
    yAxis: picture.panels.map((_, i) => ({
      gridIndex: i,
      type: 'value',
      min: picture.from,
      max: picture.to,
      interval: (picture.to - picture.from) / 2,
      axisLabel: { color: ink.muted, fontSize: 13 },
      splitLine: { lineStyle: { color: ink.line } },
    })),
    series: picture.panels.flatMap((panel, i) => series(panel, i, ink, picture.weeks.length, width)),
  };
}

function series(panel: Panel, i: number, ink: Ink, weeks: number, width: number): object[] {
  const look = LOOKS[panel.look];
  const colour = ink.series[panel.look];
  if (!look || !colour) throw new Error(`no look is called ${panel.look}`);
  const axes = { xAxisIndex: i, yAxisIndex: i, silent: true };
  const bar = { type: 'bar', stack: `spread ${i}`, barWidth: barWidth(weeks, width), ...axes };
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
        borderRadius: 4,
        borderColor: colour.stroke,
        borderWidth: 1,
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
      symbolSize: weeks > 20 && width < 520 ? 6 : 9,
      showAllSymbol: true,
      lineStyle: { color: colour.stroke, width: 2.5, type: look.line },
      itemStyle: { color: colour.stroke },
      data: panel.marks.map((mark) => mark?.middle ?? null),
    },
  ];
}

/** The spread's bar: wide enough to see, narrower than its week. */
function barWidth(weeks: number, width: number): number {
  return Math.round(Math.min(22, Math.max(5, ((width - 42) / Math.max(1, weeks)) * 0.55)));
}
