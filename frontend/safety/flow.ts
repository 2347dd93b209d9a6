import type { Asked, HelpPage, Said } from './safety-event.ts';

/** The three questions, in the order they are asked. */
export const QUESTIONS: readonly { asked: Asked; words: string }[] = [
  { asked: 'THOUGHTS', words: 'In the last month, did you have thoughts of ending your life?' },
  { asked: 'PLAN', words: 'Do you have a plan for it, or the means at hand?' },
  { asked: 'ACT', words: 'Do you feel you could act on it now?' },
];

export const ANSWERS: readonly { said: Said; words: string }[] = [
  { said: 'YES', words: 'Yes' },
  { said: 'NO', words: 'No' },
  { said: 'UNSAID', words: 'Rather not say' },
];

export type Answers = Partial<Record<Asked, Said>>;

/**
 * The page that the answers lead to, as soon as it is known; none while a question is open that can change it. A plan, or
 * feeling able to act: emergency help, whatever else is said. A thought, or a question left unsaid: people to talk to and
 * a plan. Three times no: where help is.
 */
export function pageFor(answers: Answers): HelpPage | undefined {
  if (answers.PLAN === 'YES' || answers.ACT === 'YES') return 'EMERGENCY';
  const said = QUESTIONS.map(({ asked }) => answers[asked]);
  if (said.some((one) => one === undefined)) return undefined;
  return said.every((one) => one === 'NO') ? 'RESOURCES' : 'CRISIS_LINE';
}

/** Where somebody is who puts the questions away: what is not answered counts as not said. */
export function pageWithoutMore(answers: Answers): HelpPage {
  const all = Object.fromEntries(QUESTIONS.map(({ asked }) => [asked, answers[asked] ?? 'UNSAID'])) as Answers;
  return pageFor(all)!;
}

/** Whether somebody put the questions away before all were answered, and said yes to none. */
export function leftOpen(answers: Answers): boolean {
  const said = QUESTIONS.map(({ asked }) => answers[asked]);
  return said.some((one) => one === undefined) && !said.includes('YES');
}

/** Why a first no is not the end: the other two tell whether help has to be quick. Empty where nothing is to be said. */
export function whyAsksOn(answers: Answers): string {
  return answers.THOUGHTS === 'NO' && leftOpen(answers)
    ? 'Thank you. The other two stay here because they tell how quick help has to be. You can stop here, too.'
    : '';
}

/** What is shown now, and enough to show it again after the page was loaded anew. */
export interface Shown {
  concern: string;
  answers: Answers;
  /** None while the questions are asked. */
  page: HelpPage | null;
  /** In milliseconds of the epoch. */
  since: number;
}

const SHOWN_AGAIN_MS = 3600 * 1000;
const KEY = 'lull.safety.shown';

/** What was shown in this tab before it was loaded anew, within the hour; else nothing. */
export function shownBefore(tab: Pick<Storage, 'getItem'>, patient: string, now: number): Shown | null {
  try {
    const shown = JSON.parse(tab.getItem(`${KEY}.${patient}`) ?? 'null') as Shown | null;
    return shown && typeof shown.concern === 'string' && now - shown.since < SHOWN_AGAIN_MS ? shown : null;
  } catch {
    return null;
  }
}

/** Remembers it for this tab; null forgets it. Where the tab remembers nothing, a reload shows the questions' start. */
export function remember(tab: Pick<Storage, 'setItem' | 'removeItem'>, patient: string, shown: Shown | null): void {
  try {
    if (shown) tab.setItem(`${KEY}.${patient}`, JSON.stringify(shown));
    else tab.removeItem(`${KEY}.${patient}`);
  } catch {
    // A tab without storage: what is shown stays until the page is left.
  }
}
