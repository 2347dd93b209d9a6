/** A word under the time axis. `text` has a second line with the year where the year is new. */
export interface AxisWord {
  week: number;
  text: string;
}

/** About how wide a letter of the axis is, in pixels. */
export const LETTER = 7.3;
const AIR = 10;
const MOST_WEEKS_NAMED_BY_DAY = 16;
const MONTH_STEPS = [1, 2, 3, 6, 12, 24];

/**
 * What is written under the axis: days where the weeks are few, months where they are many, and no more of either than
 * there is room for.
 *
 * @param weeks the first day of each, as ISO dates
 * @param months twelve short names
 * @param plot the width of the time axis, in pixels
 */
export function axisWords(weeks: string[], months: string[], plot: number): AxisWord[] {
  const days = weeks.map((week) => {
    const [year, month, day] = week.split('-').map(Number) as [number, number, number];
    return { year, month, day };
  });
  const step = plot / Math.max(1, days.length);
  const years = new Set(days.map((day) => day.year)).size > 1;
  if (days.length <= MOST_WEEKS_NAMED_BY_DAY) {
    const every = Math.max(1, Math.ceil((6 * LETTER + AIR) / step));
    const named = days.flatMap((day, week) =>
      week % every === 0 ? [{ week, text: `${day.day} ${months[day.month - 1]}`, year: day.year }] : [],
    );
    return years ? withYears(named) : named.map(({ week, text }) => ({ week, text }));
  }
  const begun = days.flatMap((day, week) =>
    (week === 0 ? day.day <= 7 : days[week - 1]!.month !== day.month)
      ? [{ week, month: day.month, year: day.year }]
      : [],
  );
  for (const every of MONTH_STEPS) {
    const named = begun
      .filter(({ month, year }) => (year * 12 + month - 1) % every === 0)
      .map(({ week, month, year }) => ({ week, text: months[month - 1]!, year }));
    const apart = named.every((word, i) => i === 0 || (word.week - named[i - 1]!.week) * step >= 4 * LETTER + AIR);
    if (apart) return withYears(named);
  }
  return [];
}

/** The first word names its year, and each that begins another. */
function withYears(named: { week: number; text: string; year: number }[]): AxisWord[] {
  return named.map(({ week, text, year }, i) => ({
    week,
    text: i > 0 && named[i - 1]!.year === year ? text : `${text}\n${year}`,
  }));
}
