import type { Breath } from '../script.ts';
import type { Signal, SignalKind } from '../signals.ts';
import { LOOP_SECONDS, rendering, type Background } from './backgrounds.ts';
import { renderingChime } from './chimes.ts';
import { addRound, scale } from './loops.ts';
import { PLACED, renderingPlaced, type Placed } from './placed.ts';
import { atOnce, type Work } from './work.ts';

/** One breath as it is heard: its seconds, and its signals counted from its beginning. */
export interface Cycle {
  readonly seconds: number;
  readonly signals: readonly Signal[];
}

/** Gains, 0-1, not what the sliders say. */
export interface Gains {
  readonly background: number;
  readonly chimes: number;
}

/** What is to be heard while no script can act: over and over, without a seam. */
export interface LockedLoop {
  readonly cycle: Cycle | null;
  readonly background: Background | null;
  readonly placed: Readonly<Record<Placed, number>> | null;
  readonly gains: Gains;
}

const SHORTEST_SECONDS = 24;
const OUT: readonly SignalKind[] = ['out', 'holdOut'];
const BREATH: readonly SignalKind[] = ['in', 'topUp', 'holdIn', ...OUT];

export function cycleOf(breath: Breath): Cycle {
  const signals: Signal[] = [];
  let at = 0;
  for (const kind of ['in', 'topUp', 'holdIn', 'out', 'holdOut'] as const) {
    const seconds = breath[kind] ?? 0;
    if (seconds > 0) {
      signals.push({ at, kind });
    }
    at += seconds;
  }
  return { seconds: at, signals };
}

/** The breath that goes on at a moment, and when it began; null where nothing is paced. */
export function breathAt(signals: readonly Signal[], position: number): { start: number; cycle: Cycle } | null {
  let start = -1;
  let after: SignalKind | null = null;
  const heard: Signal[] = [];
  for (const { at, kind } of signals) {
    const paced = BREATH.includes(kind);
    const begins = kind === 'in' && (after === null || OUT.includes(after));
    if (start >= 0 && at > start && (begins || !paced) && at > position) {
      return { start, cycle: { seconds: at - start, signals: heard } };
    }
    if (at > position && start < 0) {
      return null;
    }
    if (begins) {
      start = at;
      heard.length = 0;
    } else if (!paced && at > start) {
      start = -1;
    }
    if (paced) {
      after = kind;
      heard.push({ at: at - start, kind });
    } else if (at > start) {
      after = null;
    }
  }
  return null;
}

/** How long the loop is: whole breaths, and long enough that nobody hears the background come round. */
export function loopSeconds({ cycle, background, placed }: Omit<LockedLoop, 'gains'>): number {
  if (!cycle) {
    return background && background !== 'silence' && !placed ? LOOP_SECONDS[background] : SHORTEST_SECONDS;
  }
  return cycle.seconds * Math.ceil(SHORTEST_SECONDS / cycle.seconds);
}

/** One breathing cycle with its chimes over its background, as a loop, left and right. */
export function renderBreathLoop(
  breath: Breath,
  background: Background | null,
  gains: Gains,
  sampleRate: number,
  seed: number,
): Float32Array[] {
  return atOnce(renderingLocked({ cycle: cycleOf(breath), background, placed: null, gains }, sampleRate, seed));
}

export function* renderingLocked(loop: LockedLoop, rate: number, seed: number): Work<Float32Array[]> {
  const seconds = loopSeconds(loop);
  const channels = yield* rendering(loop.background ?? 'silence', rate, seconds, seed);
  yield* scale(channels, loop.gains.background);
  if (loop.placed) {
    for (const kind of PLACED) {
      const placed = yield* renderingPlaced(kind, rate, seed);
      for (let n = 0; n < channels[0].length; n += placed[0].length) {
        placed.forEach((side, c) => addRound(channels[c], side, n, loop.placed![kind] * loop.gains.background));
        yield;
      }
    }
  }
  if (loop.cycle) {
    for (const kind of new Set(loop.cycle.signals.map((signal) => signal.kind))) {
      const chime = yield* renderingChime(kind, rate);
      for (const { at } of loop.cycle.signals.filter((signal) => signal.kind === kind)) {
        for (let from = at; from < seconds - 1e-6; from += loop.cycle.seconds) {
          channels.forEach((channel) => addRound(channel, chime, from * rate, loop.gains.chimes));
        }
        yield;
      }
    }
  }
  return channels;
}
