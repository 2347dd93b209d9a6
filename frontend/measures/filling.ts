import type { Shelf } from '../outbox/shelf.ts';
import type { FilledIn } from './filled-in.ts';

export interface Answer {
  value: number;
  text: string;
}

export interface Item {
  id: string;
  text: string;
  /** Whom it is for, where it is not for everybody. */
  onlyFor: string | null;
  /** Whether any answer above 0 is a reason to ask on, at once. */
  safety: boolean;
}

/** A questionnaire, as app.lull.content.Questionnaire has it. */
export interface Form {
  id: string;
  version: number;
  language: string;
  title: string;
  stem: string;
  answers: readonly Answer[];
  items: readonly Item[];
  difficulty: { text: string; answers: readonly Answer[] } | null;
  credit: string;
}

/** A form while it is filled in. It lies in this browser, so that neither a reload nor a dead battery loses an answer. */
export interface Filling {
  /** The id it will be kept under. */
  id: string;
  form: string;
  version: number;
  language: string;
  startedAt: string;
  values: Record<string, number>;
  doesNotApply: string[];
  difficulty: number | null;
}

const DAY_MS = 24 * 3600 * 1000;
const PREFIX = 'lull.filling.';

export function begin(form: Form, id: string, now: Date): Filling {
  return {
    id,
    form: form.id,
    version: form.version,
    language: form.language,
    startedAt: now.toISOString(),
    values: {},
    doesNotApply: [],
    difficulty: null,
  };
}

/** What was begun of this form in this browser within a day, by the same person; else nothing. */
export function goOn(shelf: Shelf, patient: string, form: Form, now: Date): Filling | null {
  try {
    const left = JSON.parse(shelf.getItem(PREFIX + patient) ?? 'null') as Filling | null;
    const fits = left?.form === form.id && left.version === form.version && left.language === form.language;
    return fits && now.getTime() - Date.parse(left.startedAt) < DAY_MS ? left : null;
  } catch {
    return null;
  }
}

/** Puts it on the shelf; one form at a time. A full shelf does no harm but to a reload. */
export function lay(shelf: Shelf, patient: string, filling: Filling): void {
  try {
    shelf.setItem(PREFIX + patient, JSON.stringify(filling));
  } catch {
    // Then a reload begins the form anew.
  }
}

export function putAway(shelf: Shelf, patient: string): void {
  shelf.removeItem(PREFIX + patient);
}

/** Answers an item; one that did not apply does so now. */
export function answer(filling: Filling, item: string, value: number): Filling {
  return {
    ...filling,
    values: { ...filling.values, [item]: value },
    doesNotApply: filling.doesNotApply.filter((other) => other !== item),
  };
}

/** Says that an item is not for this person. */
export function leaveOut(filling: Filling, item: string): Filling {
  const { [item]: _, ...values } = filling.values;
  return { ...filling, values, doesNotApply: [...filling.doesNotApply.filter((other) => other !== item), item] };
}

/** The items that still wait for an answer, in the form's order. */
export function missing(form: Form, filling: Filling): string[] {
  return form.items
    .map((item) => item.id)
    .filter((id) => filling.values[id] === undefined && !filling.doesNotApply.includes(id));
}

/** Whether the question about daily life is asked: the form has it, and some problem was checked off. */
export function asksDifficulty(form: Form, filling: Filling): boolean {
  return form.difficulty !== null && Object.values(filling.values).some((value) => value > 0);
}

/** As it is sent; only once nothing is missing. */
export function filledIn(form: Form, filling: Filling, now: Date): FilledIn {
  return {
    ...filling,
    answeredAt: now.toISOString(),
    difficulty: asksDifficulty(form, filling) ? filling.difficulty : null,
  };
}
