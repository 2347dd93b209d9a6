import type { BreathPart, Timeline } from './timeline.ts';

/** What is heard or felt at a moment: the start, a breath's turn, a new part, an interval gone by, the end. */
export type SignalKind = BreathPart | 'start' | 'part' | 'interval' | 'end';

export interface Signal {
  readonly at: number;
  readonly kind: SignalKind;
}

/** A tone that may glide; seconds and hertz, loudness 0-1. */
export interface Tone {
  readonly from: number;
  readonly to: number;
  readonly after: number;
  readonly seconds: number;
  readonly loudness: number;
}

/** Every signal of a session, in order. */
export function signalsOf(timeline: Timeline): Signal[] {
  const signals: Signal[] = [];
  for (const { start, part, phase } of timeline.segments) {
    const isNew = timeline.parts[phase].start === start;
    signals.push({ at: start, kind: part === 'still' ? (start === 0 ? 'start' : 'part') : part });
    if (isNew && part !== 'still' && start > 0) {
      signals.push({ at: start, kind: 'part' });
    }
  }
  signals.push({ at: timeline.total, kind: 'end' });
  return signals;
}

/** The signals from one moment (included) to another (left out). */
export function signalsBetween(signals: readonly Signal[], from: number, to: number): Signal[] {
  return signals.filter(({ at }) => at >= from && at < to);
}

/** In rises, out falls and is longer: with closed eyes they cannot be taken for each other. */
export const TONES: Readonly<Record<SignalKind, readonly Tone[]>> = {
  in: [{ from: 262, to: 440, after: 0, seconds: 1.6, loudness: 0.5 }],
  topUp: [{ from: 440, to: 554, after: 0, seconds: 0.8, loudness: 0.4 }],
  out: [{ from: 440, to: 220, after: 0, seconds: 2.1, loudness: 0.5 }],
  holdIn: [{ from: 440, to: 440, after: 0, seconds: 0.5, loudness: 0.24 }],
  holdOut: [{ from: 220, to: 220, after: 0, seconds: 0.5, loudness: 0.34 }],
  start: [
    { from: 262, to: 262, after: 0, seconds: 3.2, loudness: 0.3 },
    { from: 330, to: 330, after: 0.35, seconds: 3.2, loudness: 0.26 },
    { from: 392, to: 392, after: 0.7, seconds: 3.6, loudness: 0.26 },
  ],
  part: [
    { from: 330, to: 330, after: 0, seconds: 2.8, loudness: 0.34 },
    { from: 495, to: 495, after: 0, seconds: 2.1, loudness: 0.14 },
  ],
  interval: [
    { from: 523, to: 523, after: 0, seconds: 4.5, loudness: 0.34 },
    { from: 784, to: 784, after: 0.02, seconds: 3, loudness: 0.1 },
  ],
  end: [
    { from: 392, to: 392, after: 0, seconds: 3, loudness: 0.35 },
    { from: 330, to: 330, after: 0.9, seconds: 3, loudness: 0.3 },
    { from: 262, to: 262, after: 1.8, seconds: 4.4, loudness: 0.35 },
  ],
};

/** Milliseconds on and off: in is one long, out is two short; all others differ from both and from each other. */
export const VIBRATIONS: Readonly<Record<SignalKind, readonly number[]>> = {
  in: [320],
  topUp: [120],
  out: [90, 110, 90],
  holdIn: [40],
  holdOut: [40],
  start: [],
  part: [],
  interval: [60, 90, 60, 90, 60],
  end: [120, 160, 120, 160, 320],
};
