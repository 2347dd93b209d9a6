import type { Ink } from './drawing.ts';
import { LOOKS } from './looks.ts';
import type { Mark, Panel, Picture } from './weeks-picture.ts';

export const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export function weeksFrom(first: string, count: number): string[] {
  const day = new Date(`${first}T00:00:00Z`).getTime();
  return Array.from({ length: count }, (_, week) => new Date(day + week * 7 * 86_400_000).toISOString().slice(0, 10));
}

export function mark(middle: number, lower: number | null = null, upper: number | null = null): Mark {
  return { middle, lower, upper };
}

export function panel(title: string, look: string, marks: (Mark | null)[], more: Partial<Panel> = {}): Panel {
  return { title, look, from: 0, to: 10, marks, band: null, steps: [], ...more };
}

/** As Insights shows it: five panels and the mean of two of them, bands in words, four lanes. */
export function whole(count: number): Picture {
  const marks = Array.from({ length: count }, (_, week) => (week % 9 === 4 ? null : mark(4, 3, 5)));
  const bands = Array.from({ length: count }, (_, week) => (week % 9 === 4 ? null : mark(2, 1, 3)));
  return {
    weeks: weeksFrom('2024-11-27', count),
    months: MONTHS,
    panels: [
      panel('Both', 'IMPACT', marks, { band: { lower: 3, upper: 6, words: 'Your first three weeks' } }),
      panel('Anxiety', 'ANXIETY', marks),
      panel('Bother', 'TWITCH', marks),
      panel('In the way', 'INTERFERENCE', marks),
      panel('Checking', 'CHECKING', bands, { to: 4, steps: ['none', '1–2', '3–5', '6–10', '> 10'] }),
      panel('Worry', 'HEALTH_WORRY', bands, { to: 4, steps: ['none', '<15 min', '<1 h', '1–3 h', '>3 h'] }),
    ],
    lanes: [
      {
        title: 'Weeks of the program',
        look: 'PHASE',
        stretches: Array.from({ length: Math.min(10, count) }, (_, week) => ({
          from: week * 7,
          to: week * 7 + 7,
          label: `${week + 1}`,
        })),
      },
      { title: 'Tapers', look: 'TAPER', stretches: [{ from: 3, to: 7, label: '' }] },
      { title: 'Days off', look: 'HOLIDAY', stretches: [{ from: 1, to: 2, label: '' }] },
      { title: 'After a change', look: 'CHANGE', stretches: [{ from: 4, to: 18, label: '' }] },
    ],
  };
}

export const INK: Ink = {
  muted: '#555555',
  line: '#eeeeee',
  ground: '#ffffff',
  band: '#eeeedd',
  font: 'serif',
  series: Object.fromEntries(Object.keys(LOOKS).map((look) => [look, { stroke: '#4f5bc7', soft: '#e6e8f8' }])),
};
