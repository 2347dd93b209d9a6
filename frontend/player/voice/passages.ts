import { phasesOf, type Chosen, type GuidedSession, type Phase } from '../script.ts';
import { clockFace, timelineOf } from '../timeline.ts';
import { passageKey } from './passage-key.ts';

/** A passage to be recorded. */
export interface PassageToRecord {
  key: string;
  say: string;
  /** The part of the session it stands in. */
  part: string;
  /** How long it is meant to take. */
  seconds: number;
  /** When the next one begins, from its start; later words are cut off. */
  room: number;
}

/** Two passages never touch; see the narrator. */
const APART_SECONDS = 0.2;

/** What is said in a session with these choices and words, each wording once, in the order it is heard. */
export function passagesOf(session: GuidedSession, chosen: Chosen, ownWords: Chosen = {}): PassageToRecord[] {
  const phases = phasesOf(session, chosen, ownWords);
  const { lines, parts, total } = timelineOf(phases);
  const passages = new Map<string, PassageToRecord>();
  lines.forEach((line, index) => {
    const key = passageKey(session.id, line.text);
    const room = (lines[index + 1]?.start ?? total) - line.start - APART_SECONDS;
    const part = parts.find(({ start, end }) => line.start >= start && line.start < end)?.label ?? '';
    const known = passages.get(key);
    if (known) {
      known.room = Math.min(known.room, room);
      known.seconds = Math.min(known.seconds, room);
    } else {
      passages.set(key, { key, say: line.text, part, seconds: Math.min(meant(phases, line.text) ?? room, room), room });
    }
  });
  return [...passages.values()];
}

function meant(phases: readonly Phase[], say: string): number | null {
  const seconds = phases
    .flatMap((phase) => phase.passages)
    .filter((passage) => passage.say === say && passage.seconds != null)
    .map((passage) => passage.seconds!);
  return seconds.length > 0 ? Math.min(...seconds) : null;
}

/** What to say of a take's length: nothing where it fits. */
export function lengthWords(seconds: number, passage: Pick<PassageToRecord, 'seconds' | 'room'>): string {
  if (seconds > passage.room) {
    return `Too long by ${inSeconds(seconds - passage.room)}: the end would be cut off. Read it a little quicker.`;
  }
  return seconds > passage.seconds + 0.5
    ? `A little longer than ${inSeconds(passage.seconds)}. It still fits into the silence after it.`
    : '';
}

/** 7.26 as "7 seconds", 180 as "3:00 minutes". */
export function inSeconds(seconds: number): string {
  const whole = Math.max(1, Math.round(seconds));
  if (whole >= 60) {
    return `${clockFace(whole)} minutes`;
  }
  return whole === 1 ? '1 second' : `${whole} seconds`;
}
