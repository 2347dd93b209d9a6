/** How quickly a device's voice reads at its usual speed until we know better, in characters a second. */
export const USUAL_PACE = 14.5;
export const SLOWEST = 0.7;
export const QUICKEST = 1.2;

/** Browsers cut an utterance off at about 14 seconds; ours stay well below. */
const UTTERANCE_SECONDS = 9;
const SENTENCE_END = /(?<=[.!?…]["'”’»)\]]*)\s+|(?<=[。！？])/u;
const CLAUSE_END = /(?<=[,;:–—])\s+|(?<=[、，；：])/u;

/** How many characters may stand in one utterance at this speed. */
export function charactersAtOnce(rate: number, pace = USUAL_PACE): number {
  return Math.floor(UTTERANCE_SECONDS * pace * rate);
}

/** Cuts words into utterances: at sentence ends, else at commas, else between words, and only then within one. */
export function utterances(text: string, most: number): string[] {
  return joined(
    text
      .trim()
      .split(SENTENCE_END)
      .flatMap((sentence) => (sentence.length > most ? shorter(sentence, most) : [sentence])),
    most,
  );
}

function shorter(sentence: string, most: number): string[] {
  const words = sentence
    .split(CLAUSE_END)
    .flatMap((clause) => (clause.length > most ? joined(clause.split(/\s+/u), most) : [clause]))
    .flatMap((piece) => (piece.length > most ? slices(piece, most) : [piece]));
  return joined(words, most);
}

function slices(word: string, most: number): string[] {
  const letters = Array.from(word);
  return Array.from({ length: Math.ceil(letters.length / most) }, (_, n) =>
    letters.slice(n * most, (n + 1) * most).join(''),
  );
}

function joined(pieces: string[], most: number): string[] {
  const whole: string[] = [];
  for (const piece of pieces.filter((p) => p !== '')) {
    const last = whole.at(-1);
    if (last !== undefined && last.length + 1 + piece.length <= most) {
      whole[whole.length - 1] = `${last} ${piece}`;
    } else {
      whole.push(piece);
    }
  }
  return whole;
}

/** The first utterance to say when its passage should have begun this many seconds ago; it may be after the last. */
export function utteranceAt(pieces: readonly string[], late: number, charactersASecond: number): number {
  let at = 0;
  for (let n = 0; n < pieces.length; n++) {
    const seconds = pieces[n].length / charactersASecond;
    // One that is half over is said again: half a sentence helps nobody.
    if (late < at + seconds / 2) {
      return n;
    }
    at += seconds;
  }
  return pieces.length;
}

/** The chosen speed, or a little more where the words would not fit into the seconds there are. */
export function rateToFit(characters: number, seconds: number, chosen: number, pace: number): number {
  const needed = characters / (pace * Math.max(seconds, 0.5));
  return Math.min(Math.max(chosen, needed), Math.max(chosen, QUICKEST));
}
