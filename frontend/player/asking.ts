import { html } from 'lit';
import type { RatedOnTheWay } from './completion.ts';

type Ask = RatedOnTheWay['ask'];

interface Scale {
  readonly question: string;
  readonly least: number;
  readonly step: number;
  readonly ends: readonly [string, string];
  /** How many there are. */
  readonly points: number;
}

export const SCALES: Readonly<Record<Ask, Scale>> = {
  SELF_FOCUS: {
    question: 'Where is your attention now?',
    least: -3,
    step: 1,
    points: 7,
    ends: ['all on myself', 'all on what is around me'],
  },
  URGE: {
    question: 'How strong is the urge now?',
    least: 0,
    step: 1,
    points: 11,
    ends: ['not there', 'as strong as it gets'],
  },
  SUDS: {
    question: 'How distressed are you now?',
    least: 0,
    step: 10,
    points: 11,
    ends: ['not at all', 'as bad as it gets'],
  },
};

/** Every answer there is, in order. */
export function answersOf(ask: Ask): number[] {
  const { least, step, points } = SCALES[ask];
  return Array.from({ length: points }, (_, n) => least + n * step);
}

/** -2 as "−2": with a sign that has the width of a figure, and that is read as minus. */
export function shownAs(ask: Ask, value: number): string {
  return ask === 'SELF_FOCUS' && value > 0 ? `+${value}` : String(value).replace('-', '−');
}

/** A scale within a part; the session goes on whether it is answered or not. */
export function asking(ask: Ask, value: number | null, chosen: (value: number) => void) {
  const { question, ends } = SCALES[ask];
  const answers = answersOf(ask);
  return html`<fieldset class="rating asking" data-points=${answers.length}>
    <legend>${question}</legend>
    <div class="dial">
      ${answers.map(
        (n) =>
          html`<label>
            <input type="radio" name="asking" .checked=${value === n} @change=${() => chosen(n)} /><span
              >${shownAs(ask, n)}</span
            >
          </label>`,
      )}
    </div>
    <div class="ends" aria-hidden="true"><span>${ends[0]}</span><span>${ends[1]}</span></div>
  </fieldset>`;
}

/** What was rated before with this answer in place of one given in the same part. */
export function withRating(
  ratings: readonly RatedOnTheWay[],
  rated: RatedOnTheWay,
  part: { readonly start: number; readonly end: number },
): RatedOnTheWay[] {
  const others = ratings.filter(({ at, ask }) => ask !== rated.ask || at < Math.floor(part.start) || at > part.end);
  return [...others, rated].sort((a, b) => a.at - b.at);
}

/** What was rated in this part, if anything was. */
export function ratedIn(
  ratings: readonly RatedOnTheWay[],
  part: { readonly start: number; readonly end: number; readonly ask: Ask | null },
): number | null {
  return (
    ratings.findLast(({ ask, at }) => ask === part.ask && at >= Math.floor(part.start) && at <= part.end)?.value ?? null
  );
}
