/**
 * How a series is told from the others without its colour.
 *
 * `turned` is in degrees; a `hollow` mark is filled with the ground and drawn with its edge.
 */
export interface Look {
  symbol: 'circle' | 'rect' | 'diamond' | 'triangle';
  turned?: number;
  hollow?: boolean;
  line: 'solid' | [number, number] | [number, number, number, number];
  edge: 'solid' | 'dashed' | 'dotted';
}

/** One for each app.lull.ui.SeriesLook; the colour is the token of the same name. */
export const LOOKS: Record<string, Look> = {
  ANXIETY: { symbol: 'circle', line: 'solid', edge: 'solid' },
  TWITCH: { symbol: 'rect', line: [6, 4], edge: 'dashed' },
  IMPACT: { symbol: 'diamond', line: [12, 3], edge: 'solid' },
  INTERFERENCE: { symbol: 'triangle', line: [2, 3], edge: 'dotted' },
  CHECKING: { symbol: 'circle', hollow: true, line: [10, 3, 2, 3], edge: 'dashed' },
  HEALTH_WORRY: { symbol: 'triangle', turned: 180, line: [5, 2], edge: 'dotted' },
  SCORE: { symbol: 'rect', hollow: true, line: [3, 2, 8, 2], edge: 'solid' },
  CAFFEINE: { symbol: 'diamond', hollow: true, line: [8, 2], edge: 'dotted' },
};

/** One for each app.lull.ui.LaneLook: how the edge of a stretch is drawn, and whether it is filled. */
export const LANE_LOOKS: Record<string, { edge: 'solid' | 'dashed' | 'dotted' | number[]; filled: boolean }> = {
  PHASE: { edge: 'solid', filled: false },
  TAPER: { edge: 'dashed', filled: true },
  FELT: { edge: [8, 2, 2, 2], filled: false },
  HOLIDAY: { edge: 'dotted', filled: false },
  CHANGE: { edge: [9, 3, 2, 3], filled: false },
};

/** The name of the colour token: --lull-health-worry for HEALTH_WORRY. */
export function token(look: string): string {
  return look.toLowerCase().replaceAll('_', '-');
}

/** The entry for a look. @throws Error where there is none */
export function known<T>(looks: Record<string, T>, look: string): T {
  const found = looks[look];
  if (!found) throw new Error(`no look is called ${look}`);
  return found;
}
