import { brown, highPass, lowPass, movingBand, pink } from './filters.ts';
import { addRound, addSteady, held, leveled, noiseLoop } from './loops.ts';
import type { Focus } from '../script.ts';
import { rain } from './backgrounds.ts';
import { randomOf, type Random } from './random.ts';
import { atOnce, SLICE, type Work } from './work.ts';

/** Six everyday sounds around the listener, to steer attention among. */
export const PLACED = ['ticking', 'fan', 'birds', 'rain', 'traffic', 'tone'] as const;

export type Placed = (typeof PLACED)[number];

/** Where each is; side from -1 (left) to 1 (right), loudness in LUFS while all are equal. All of them fit 24 seconds. */
export interface Place {
  readonly side: number;
  readonly far: boolean;
  readonly lufs: number;
  readonly seconds: number;
}

export const PLACES: Readonly<Record<Placed, Place>> = {
  ticking: { side: -0.8, far: false, lufs: -36, seconds: 4 },
  fan: { side: 0.8, far: false, lufs: -31, seconds: 8 },
  birds: { side: -0.85, far: true, lufs: -36, seconds: 24 },
  rain: { side: 0.85, far: true, lufs: -35, seconds: 12 },
  traffic: { side: 0, far: true, lufs: -34, seconds: 24 },
  tone: { side: 0, far: false, lufs: -33, seconds: 6 },
};

/** Far away the air takes the heights, and the walls answer. */
const FAR_HERTZ = 3200;
const ANSWERS = {
  near: [{ after: 0.009, gain: 0.1 }],
  far: [
    { after: 0.019, gain: 0.4 },
    { after: 0.031, gain: 0.3 },
    { after: 0.047, gain: 0.25 },
  ],
} as const;
const HEAD_SECONDS = 0.0004;
const SHADOW_HERTZ = 2500;

/** A placed sound as a loop, left and right. */
export function renderPlaced(kind: Placed, sampleRate: number, seed: number): Float32Array[] {
  return atOnce(renderingPlaced(kind, sampleRate, seed));
}

export function* renderingPlaced(kind: Placed, rate: number, seed: number): Work<Float32Array[]> {
  const place = PLACES[kind];
  const frames = Math.round(place.seconds * rate);
  const dry = yield* MAKERS[kind](frames, rate, randomOf(seed));
  return yield* leveled(yield* put(dry, rate, place), rate, place.lufs);
}

/** Puts a loop somewhere in the room; everything goes round, so it stays a loop. */
function* put(dry: Float32Array, rate: number, { side, far }: Place): Work<Float32Array[]> {
  const heard = far ? yield* round(dry, lowPass(rate, FAR_HERTZ), lowPass(rate, 2 * FAR_HERTZ)) : dry;
  const shadow = side === 0 ? heard : yield* round(heard, lowPass(rate, SHADOW_HERTZ));
  const left = new Float32Array(dry.length);
  const right = new Float32Array(dry.length);
  const angle = ((side + 1) * Math.PI) / 4;
  const late = Math.round(HEAD_SECONDS * rate);
  addRound(left, side > 0 ? shadow : heard, side > 0 ? late : 0, Math.cos(angle));
  yield;
  addRound(right, side < 0 ? shadow : heard, side < 0 ? late : 0, Math.sin(angle));
  yield;
  for (const [n, { after, gain }] of ANSWERS[far ? 'far' : 'near'].entries()) {
    const other = (side > 0 ? 0.15 : side < 0 ? 0.85 : n % 2) * (Math.PI / 2);
    addRound(left, shadow, after * rate, gain * Math.cos(other) * (side === 0 ? 1 : 0.6));
    yield;
    addRound(right, shadow, after * rate * 1.07, gain * Math.sin(other) * (side === 0 ? 1 : 0.6));
    yield;
  }
  return [left, right];
}

/** Filters a loop as if it had always been going on. */
function* round(loop: Float32Array, ...filters: ((sample: number) => number)[]): Work<Float32Array> {
  const out = new Float32Array(loop.length);
  const before = Math.min(loop.length, SLICE);
  for (let frame = -before; frame < loop.length; frame++) {
    let sample = loop[frame < 0 ? frame + loop.length : frame];
    for (const filter of filters) {
      sample = filter(sample);
    }
    if (frame >= 0) {
      out[frame] = sample;
    }
    if (frame % SLICE === 0) {
      yield;
    }
  }
  return out;
}

type Maker = (frames: number, rate: number, random: Random) => Work<Float32Array>;

const MAKERS: Readonly<Record<Placed, Maker>> = {
  /** Two ticks a second, each second one a little lower. */
  *ticking(frames, rate, random) {
    const loop = new Float32Array(frames);
    const count = Math.round((frames / rate) * 2);
    for (let n = 0; n < count; n++) {
      const hertz = n % 2 ? 1900 : 2500;
      const tick = Float32Array.from({ length: 0.05 * rate }, (_, i) => {
        const at = i / rate;
        const wood = Math.sin(2 * Math.PI * hertz * at) * Math.exp(-at / 0.006);
        const body = 0.4 * Math.sin(2 * Math.PI * 620 * at) * Math.exp(-at / 0.009);
        return (wood + body + 0.2 * (2 * random() - 1) * Math.exp(-at / 0.001)) * Math.min(1, at / 0.0006);
      });
      addRound(loop, tick, (n / count) * frames);
      yield;
    }
    return loop;
  },

  /** Moving air, with the blades in it and a motor that hums. */
  *fan(frames, rate, random) {
    const air = pink(random, rate);
    const soft = lowPass(rate, 1100);
    const turns = (2 * Math.PI * Math.round((frames / rate) * 7)) / frames;
    const loop = yield* noiseLoop(frames, rate, (frame) => (1 + 0.18 * Math.sin(turns * frame)) * soft(air()));
    yield* addSteady(loop, rate, 118, 0.05);
    yield* addSteady(loop, rate, 236, 0.03);
    return loop;
  },

  /** Short songs of a few chirps, some seconds apart. */
  *birds(frames, rate, random) {
    const loop = new Float32Array(frames);
    let at = 0.4 * rate;
    while (at < frames - rate) {
      const hertz = 2300 + 1500 * random();
      const chirps = 2 + Math.floor(random() * 4);
      const glide = 0.75 + 0.5 * random();
      const gain = 0.5 + 0.5 * random();
      for (let n = 0; n < chirps; n++) {
        addRound(loop, chirp(rate, hertz * (1 + 0.05 * n), glide, 0.07 + 0.06 * random()), at, gain);
        at += (0.13 + 0.06 * random()) * rate;
        yield;
      }
      at += (0.5 + 1.6 * random()) * rate;
    }
    return loop;
  },

  *rain(frames, rate, random) {
    const [left, right] = yield* rain(frames, rate, random);
    addRound(left, right, 0);
    return left;
  },

  /** A road some way off; now and then a car goes by. */
  *traffic(frames, rate, random) {
    const road = brown(random, rate);
    const tyres = pink(random, rate);
    const band = movingBand(rate, 0.8);
    const thin = highPass(rate, 60);
    const cars = Math.max(1, Math.round(frames / rate / 6.5));
    const shift = random();
    const near = held((frame) => {
      const at = (frame / frames) * cars + shift;
      return Math.exp(-(((at - Math.floor(at) - 0.5) * 6) ** 2));
    });
    return yield* noiseLoop(frames, rate, (frame) => {
      const by = near(frame);
      return thin(road()) * (1 + by) + (0.06 + 0.5 * by) * band(tyres(), 320 + 380 * by);
    });
  },

  /** A soft steady hum that swells a little. */
  *tone(frames, rate) {
    const loop = new Float32Array(frames);
    const turns = (2 * Math.PI * Math.max(1, Math.round(frames / rate / 3))) / frames;
    const swell = held((frame) => 1 + 0.15 * Math.sin(turns * frame), 16);
    for (const [n, size] of [1, 0.25, 0.06].entries()) {
      yield* addSteady(loop, rate, 392 * (n + 1), (frame) => size * swell(frame));
    }
    return loop;
  },
};

function chirp(rate: number, hertz: number, glide: number, seconds: number): Float32Array {
  const out = new Float32Array(Math.round(seconds * rate));
  let phase = 0;
  for (let i = 0; i < out.length; i++) {
    const at = i / out.length;
    phase += (2 * Math.PI * hertz * glide ** at) / rate;
    out[i] = Math.sin(phase) * Math.sin(Math.PI * at) ** 2;
  }
  return out;
}

const FORWARD = 10 ** (5 / 20);
const BEHIND = 10 ** (-6 / 20);

/** How loud each is while attention is asked for one, for a side, for a distance or for all: 1 is as rendered. */
export function gainsFor(focus: Focus | null): Readonly<Record<Placed, number>> {
  const gain = (kind: Placed) => (focus === null ? 0 : focus === 'all' ? 1 : isAsked(kind, focus) ? FORWARD : BEHIND);
  return Object.fromEntries(PLACED.map((kind) => [kind, gain(kind)])) as Record<Placed, number>;
}

function isAsked(kind: Placed, focus: Focus): boolean {
  const { side, far } = PLACES[kind];
  switch (focus) {
    case 'left':
      return side < 0;
    case 'right':
      return side > 0;
    case 'near':
      return !far;
    case 'far':
      return far;
    default:
      return kind === focus;
  }
}
