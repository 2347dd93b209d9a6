import { clockFace } from '../timeline.ts';
import type { SpokenLine } from './narrator.ts';
import { passageKey } from './passage-key.ts';
import { inSeconds, type PassageToRecord } from './passages.ts';
import type { Reader } from './voice-habits.ts';

/** A person's own words, and who reads them. They live in the page only. */
export interface OwnScript {
  text: string;
  by: Reader;
}

/** People read aloud at about this many words a minute when they take their time. */
const WORDS_A_MINUTE = 120;

export function readingSeconds(text: string): number {
  return ((text.match(/\S+/gu)?.length ?? 0) * 60) / WORDS_A_MINUTE;
}

/** What to say of its length, when one loop lasts so many seconds. */
export function scriptWords(text: string, loop: number): string {
  const seconds = readingSeconds(text);
  if (seconds === 0) {
    return `One loop lasts ${clockFace(loop)} minutes. That is about ${Math.floor((loop * WORDS_A_MINUTE) / 60)} words.`;
  }
  const about = `About ${inSeconds(seconds)} when read aloud.`;
  return seconds > loop
    ? `${about} One loop lasts ${clockFace(loop)}, so the end would be cut off.`
    : `${about} One loop lasts ${clockFace(loop)}; the rest of it is quiet.`;
}

/** What becomes of the words in the field. @param kept whether they were written and kept before */
export function whatIsKept(kept: boolean): string {
  return kept
    ? 'These are the words you kept. What you change here is forgotten when you leave this page, and sent nowhere.'
    : 'This page forgets the words when you leave it. It sends them nowhere.';
}

/** The script as a passage for the recorder. */
export function ownPassage(session: string, text: string, loop: number): PassageToRecord & { session: string } {
  const say = text.trim();
  return { session, key: passageKey(session, say), say, part: 'Your words', seconds: loop, room: loop };
}

/** The script as lines for the narrator: once at each of these seconds of the session. */
export function ownLines({ text, by }: OwnScript, starts: readonly number[]): SpokenLine[] {
  return starts.map((start) => ({ start, text: text.trim(), by }));
}
