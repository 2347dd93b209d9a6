import { LETTER } from './axis-words.ts';

/** Some days in a row, counted from the first day of the first week; `to` is the day after the last. */
export interface Stretch {
  from: number;
  to: number;
  label: string;
}

const NARROWEST = 3;
const TOO_NARROW_TO_STAND_ALONE = 9;
const AIR = 4;

/**
 * The stretches that can be drawn: those too narrow to be told apart are joined with their neighbour, none is narrower
 * than can be seen, and a label is left out where it has no room. Nothing is lost: the table has them all.
 *
 * @param stretches in order
 * @param dayWidth in pixels
 */
export function thinned(stretches: Stretch[], dayWidth: number): Stretch[] {
  const joined: (Stretch & { last: string })[] = [];
  for (const stretch of stretches) {
    const before = joined.at(-1);
    const narrow = (stretch.to - stretch.from) * dayWidth < TOO_NARROW_TO_STAND_ALONE;
    if (before && narrow && (stretch.from - before.to) * dayWidth < NARROWEST) {
      before.to = Math.max(before.to, stretch.to);
      before.last = stretch.label;
    } else {
      joined.push({ ...stretch, last: stretch.label });
    }
  }
  return joined.map(({ from, to, label, last }) => {
    const words = label === last ? label : `${label}–${last}`;
    const width = Math.max(NARROWEST, (to - from) * dayWidth);
    return {
      from,
      to: from + width / dayWidth,
      label: words.length * LETTER + AIR <= width ? words : '',
    };
  });
}
