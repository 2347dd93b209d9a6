/** One tap to a person. */
export interface Reach {
  who: string;
  /** What the tap does: Call 112. */
  words: string;
  /** `tel:` or `sms:`. */
  link: string;
}

/** Whom to reach in one country. */
export interface Help {
  /** ISO 3166, two letters; empty for a place Lull has no numbers for. */
  country: string;
  name: string;
  emergency: readonly Reach[];
  lines: readonly Reach[];
  /** Which of these lines nobody has checked with the service lately, for the foot of the page; empty for none. */
  unchecked: string;
}

const KEY = 'lull.country';

/** The country somebody chose here before, else the first that the browser's languages name, else somewhere else. */
export function here(all: readonly Help[], chosen: string | null, languages: readonly string[]): Help {
  const regions = languages.map((language) => language.split('-').find((part) => /^[A-Z]{2}$/.test(part)));
  const codes = chosen === null ? regions : [chosen];
  const found = codes.map((code) => all.find((help) => help.country === code)).find((help) => help !== undefined);
  return found ?? all.find((help) => help.country === '') ?? all[0]!;
}

/** The country chosen in this browser; null where none was, or the browser does not tell. */
export function chosenCountry(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** Kept for this browser, and in a cookie for the page of help that comes without script. */
export function chooseCountry(code: string): void {
  try {
    document.cookie = `lull-country=${code}; path=/; max-age=31536000; samesite=lax`;
    localStorage.setItem(KEY, code);
  } catch {
    // Asked again the next time.
  }
}
