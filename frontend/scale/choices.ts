/** What a scale offers: a value that is kept, the text in its cell, and what a screen reader says instead of the text. */
export interface Choice {
  value: string;
  text: string;
  spoken?: string | null;
}

/** How long a second digit still belongs to the first, in milliseconds. */
export const SECOND_DIGIT = 900;

/**
 * The value that a typed digit chooses: with the digit before it where the two name a value together (1, then 0, is 10),
 * else by itself, else none.
 */
export function typed(before: string, digit: string, choices: readonly Choice[]): string | undefined {
  const values = choices.map((choice) => choice.value);
  return [before + digit, digit].find((value) => values.includes(value));
}

/** The value Home or End goes to; undefined for any other key, or where there is nothing to choose. */
export function farEnd(key: string, choices: readonly Choice[]): string | undefined {
  if (key === 'Home') return choices[0]?.value;
  if (key === 'End') return choices[choices.length - 1]?.value;
  return undefined;
}
