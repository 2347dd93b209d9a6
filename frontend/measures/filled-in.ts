/** A questionnaire as it was filled in. Only ids, numbers and times. */
export interface FilledIn {
  id: string;
  form: string;
  version: number;
  language: string;
  startedAt: string;
  answeredAt: string;
  /** Item id to value; an item without an answer is not there. */
  values: Readonly<Record<string, number>>;
  doesNotApply: readonly string[];
  difficulty: number | null;
}
