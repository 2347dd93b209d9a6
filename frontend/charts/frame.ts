import type { Ink } from './drawing.ts';

/** What every chart has alike, in ECharts' words: slow or no motion, words for a screen reader, the page's type. */
export function frame(ink: Ink, description: string, still: boolean): Record<string, unknown> {
  return {
    animation: !still,
    animationDuration: 300,
    animationEasing: 'cubicOut',
    aria: { enabled: true, label: { description } },
    textStyle: { fontFamily: ink.font },
  };
}

/** The title of a panel and a quieter line under it, cut off where the chart ends. */
export function title(text: string, top: number, subtext: string, width: number, ink: Ink): object {
  return {
    text,
    subtext,
    left: 0,
    top,
    padding: [4, 0],
    itemGap: 3,
    textStyle: { color: ink.muted, fontSize: 14, fontWeight: 500, width: width - 8, overflow: 'truncate' },
    subtextStyle: { color: ink.muted, fontSize: 13, width: width - 8, overflow: 'truncate' },
  };
}
