import type { Breath, Focus, Phase } from './script.ts';

export type BreathPart = 'in' | 'topUp' | 'holdIn' | 'out' | 'holdOut';

/** A stretch in which one thing happens; all times are seconds from the start of the session. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly part: BreathPart | 'still';
  readonly phase: number;
  /** What muscles are asked to do meanwhile. */
  readonly body?: Phase['body'];
}

/** Words, from when they begin; they stay to be read until others come. */
export interface Line {
  readonly start: number;
  readonly text: string;
}

export interface Part {
  readonly label: string;
  readonly start: number;
  readonly end: number;
  readonly ask: NonNullable<Phase['ask']> | null;
  readonly body: NonNullable<Phase['body']> | null;
  /** When the reader's own script is played, if it is. */
  readonly script: { readonly start: number; readonly end: number } | null;
}

/** Where attention is asked to be, from then on; null for nowhere in particular. */
export interface Turn {
  readonly start: number;
  readonly focus: Focus | null;
}

/** A session laid out in time, with everything that was chosen. */
export interface Timeline {
  readonly total: number;
  readonly parts: readonly Part[];
  readonly segments: readonly Segment[];
  readonly lines: readonly Line[];
  readonly turns: readonly Turn[];
  /** When an interval's bell rings. */
  readonly bells: readonly number[];
}

/** What is so at one moment. */
export interface Moment {
  readonly at: number;
  readonly left: number;
  readonly part: Part;
  readonly isLastPart: boolean;
  readonly segment: Segment;
  /** Seconds counted aloud within the breath, from 1. */
  readonly count: number;
  readonly line: string;
  readonly focus: Focus | null;
}

const ORDER: readonly BreathPart[] = ['in', 'topUp', 'holdIn', 'out', 'holdOut'];

export function timelineOf(phases: readonly Phase[]): Timeline {
  const parts: Part[] = [];
  const segments: Segment[] = [];
  const lines: Line[] = [];
  const turns: Turn[] = [];
  const bells: number[] = [];
  let at = 0;
  phases.forEach((phase, index) => {
    const start = at;
    const each = phase.breath ? secondsOf(phase.breath) : (phase.seconds ?? 0);
    if (phase.breath) {
      for (let n = 0; n < phase.repeat; n++) {
        for (const part of ORDER) {
          const seconds = phase.breath[part] ?? 0;
          if (seconds > 0) {
            segments.push({ start: at, end: at + seconds, part, phase: index });
            at += seconds;
          }
        }
      }
    } else {
      at += each * phase.repeat;
      segments.push({ start, end: at, part: 'still', phase: index, body: phase.body });
    }
    lines.push(...linesOf(phase, start, each));
    turns.push(...turnsOf(phase, start));
    for (let bell = start + (phase.bells ?? Infinity); bell < at; bell += phase.bells!) {
      bells.push(bell);
    }
    const { label, ask = null, body = null } = phase;
    parts.push({ label, start, end: at, ask, body, script: phase.own ? scriptOf(phase, start) : null });
  });
  return { total: at, parts, segments, lines: lines.sort((a, b) => a.start - b.start), turns, bells };
}

function turnsOf(phase: Phase, start: number): Turn[] {
  const turns: Turn[] = [{ start, focus: null }];
  let at = start;
  for (const { seconds, silence, focus } of phase.passages) {
    turns.push({ start: at, focus: focus ?? null });
    at += seconds ?? silence ?? 0;
  }
  return turns.filter((turn, n) => turn.start !== turns[n + 1]?.start);
}

/** The reader's own words have the longest silence of the part. */
function scriptOf(phase: Phase, start: number): Part['script'] {
  let at = start;
  let longest = { start, end: start };
  for (const { seconds, silence } of phase.passages) {
    if ((silence ?? 0) > longest.end - longest.start) {
      longest = { start: at, end: at + silence! };
    }
    at += seconds ?? silence ?? 0;
  }
  return longest;
}

function linesOf(phase: Phase, start: number, each: number): Line[] {
  const lines: Line[] = [];
  let at = start;
  for (const passage of phase.passages) {
    if (passage.breath != null) {
      const breath = passage.breath > 0 ? passage.breath - 1 : phase.repeat + passage.breath;
      if (passage.say && breath >= 0 && breath < phase.repeat) {
        lines.push({ start: start + breath * each, text: passage.say });
      }
    } else {
      if (passage.say) {
        lines.push({ start: at, text: passage.say });
      }
      at += passage.seconds ?? passage.silence ?? 0;
    }
  }
  return lines;
}

function secondsOf(breath: Breath): number {
  return ORDER.reduce((sum, part) => sum + (breath[part] ?? 0), 0);
}

export function momentAt(timeline: Timeline, position: number): Moment {
  const at = Math.min(Math.max(position, 0), timeline.total);
  const segment = timeline.segments[lastStarted(timeline.segments, at)];
  const line = timeline.lines[lastStarted(timeline.lines, at)];
  const turn = timeline.turns[lastStarted(timeline.turns, at)];
  return {
    at,
    left: timeline.total - at,
    part: timeline.parts[segment.phase],
    isLastPart: segment.phase === timeline.parts.length - 1,
    segment,
    count: Math.floor(Math.min(at, segment.end - 1e-9) - segment.start + 1e-9) + 1,
    line: line && line.start <= at ? line.text : '',
    focus: turn?.focus ?? null,
  };
}

/** When something on the screen changes next: a second is over, a turn, a line. Never later than in a second. */
export function nextChange(timeline: Timeline, { at, segment, count }: Moment): number {
  const after = (sorted: readonly { start: number }[]) => sorted[lastStarted(sorted, at) + 1]?.start ?? Infinity;
  const next = Math.min(segment.start + count, segment.end, after(timeline.lines), after(timeline.turns));
  return next > at ? next : at + 1;
}

/** The index of the last that has started at that time; the first where none has. */
function lastStarted(sorted: readonly { start: number }[], at: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (sorted[middle].start <= at) {
      low = middle;
    } else {
      high = middle - 1;
    }
  }
  return low;
}

/** How long something took, in words: “40 seconds”, “6:05 minutes”. */
export function spent(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  return whole < 60 ? `${whole} ${whole === 1 ? 'second' : 'seconds'}` : `${clockFace(whole)} minutes`;
}

/** 432 as 7:12. */
export function clockFace(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
