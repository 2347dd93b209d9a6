import { brown, highPass, lowPass, movingBand, movingLowPass, pink, white } from './filters.ts';
import { addRound, addSteady, held, leveled, noiseLoop, type Source } from './loops.ts';
import { randomOf, type Random } from './random.ts';
import { atOnce, SLICE, type Work } from './work.ts';

export const BACKGROUNDS = ['silence', 'brown', 'pink', 'white', 'rain', 'sea', 'wind', 'drone'] as const;

export type Background = (typeof BACKGROUNDS)[number];

/** How loud each is at full volume, in LUFS. */
export const BACKGROUND_LUFS = -23;

/** Seconds after which each begins again, where nothing else is asked. */
export const LOOP_SECONDS: Readonly<Record<Background, number>> = {
  silence: 1,
  brown: 24,
  pink: 24,
  white: 24,
  rain: 32,
  sea: 48,
  wind: 48,
  drone: 20,
};

/** Drops heard one by one in the rain, each second, and the fine ones that are not. */
export const DROPS_PER_SECOND = { single: 14, fine: 160 } as const;
const KINDS_OF_DROPS = 48;

/** A background as a loop without a seam, left and right; the same one for the same seed. */
export function render(kind: Background, sampleRate: number, seconds: number, seed: number): Float32Array[] {
  return atOnce(rendering(kind, sampleRate, seconds, seed));
}

export function* rendering(kind: Background, rate: number, seconds: number, seed: number): Work<Float32Array[]> {
  const frames = Math.round(seconds * rate);
  if (kind === 'silence') {
    return [new Float32Array(frames), new Float32Array(frames)];
  }
  return yield* leveled(yield* MAKERS[kind](frames, rate, randomOf(seed)), rate, BACKGROUND_LUFS);
}

type Maker = (frames: number, rate: number, random: Random) => Work<Float32Array[]>;

/** Two ears hear two different noises of one kind; one alone would sit in the middle of the head. */
function wide(source: (rate: number, random: Random) => () => number): Maker {
  return function* (frames, rate, random) {
    return [yield* noiseLoop(frames, rate, source(rate, random)), yield* noiseLoop(frames, rate, source(rate, random))];
  };
}

const MAKERS: Readonly<Record<Exclude<Background, 'silence'>, Maker>> = {
  white: wide((_, random) => white(random)),
  pink: wide((rate, random) => pink(random, rate)),
  brown: wide((rate, random) => brown(random, rate)),
  rain,
  sea,
  wind,
  drone,
};

export function* rain(frames: number, rate: number, random: Random): Work<Float32Array[]> {
  const channels = [];
  for (let ear = 0; ear < 2; ear++) {
    const noise = white(random);
    const dull = lowPass(rate, 5200);
    const thin = highPass(rate, 700);
    const roof = pink(random, rate);
    const low = lowPass(rate, 500);
    channels.push(yield* noiseLoop(frames, rate, () => 0.05 * dull(thin(noise())) + 0.02 * low(roof())));
  }
  for (const [kind, often] of Object.entries(DROPS_PER_SECOND)) {
    const single = kind === 'single';
    const drops = Array.from({ length: KINDS_OF_DROPS }, () =>
      single
        ? dropOf(rate, 900 + 1900 * random() ** 2, 0.009 + 0.012 * random())
        : dropOf(rate, 2500 + 5500 * random(), 0.0015 + 0.002 * random()),
    );
    for (let n = 0; n < (often * frames) / rate; n++) {
      const drop = drops[Math.floor(random() * drops.length)];
      const gain = single ? 0.15 + 0.2 * random() ** 2 : 0.03 + 0.05 * random();
      const side = random() * (Math.PI / 2);
      const at = random() * frames;
      addRound(channels[0], drop, at, gain * Math.cos(side));
      addRound(channels[1], drop, at, gain * Math.sin(side));
      if (n % 16 === 0) {
        yield;
      }
    }
  }
  return channels;
}

/** A drop on water: a small bubble that rings, rising a little, for some milliseconds. */
function dropOf(rate: number, hertz: number, fade: number): Float32Array {
  const drop = new Float32Array(Math.ceil(6 * fade * rate));
  let phase = 0;
  for (let i = 0; i < drop.length; i++) {
    const at = i / rate / fade;
    phase += (2 * Math.PI * hertz * (1 + 0.06 * at)) / rate;
    drop[i] = Math.sin(phase) * Math.exp(-at) * Math.min(1, at * 5);
  }
  return drop;
}

/** Swells of about 7 to 12 seconds: each comes slowly, breaks brightly, and runs out. */
function* sea(frames: number, rate: number, random: Random): Work<Float32Array[]> {
  const swells = swellsOf(frames / rate, random).map((seconds) => seconds * rate);
  const swell = held((frame) => {
    let from = ((frame % frames) + frames) % frames;
    let n = 0;
    while (n < swells.length - 1 && from >= swells[n]) {
      from -= swells[n++];
    }
    const at = Math.min(1, from / swells[n]);
    const crest = 0.58;
    const height = at < crest ? (at / crest) ** 1.4 : 1 - ((at - crest) / (1 - crest)) ** 0.8;
    return (1 - Math.cos(Math.PI * height)) / 2;
  });
  const channels = [];
  for (let ear = 0; ear < 2; ear++) {
    const deep = brown(random, rate);
    const hiss = pink(random, rate);
    const foam = movingLowPass(rate);
    const later = Math.round(ear * 0.35 * rate);
    channels.push(
      yield* noiseLoop(frames, rate, (frame) => {
        const height = swell(frame - later);
        return 2.2 * (0.3 + 0.7 * height) * deep() + (0.03 + 0.97 * height ** 2) * foam(hiss(), 350 + 3800 * height);
      }),
    );
  }
  return channels;
}

/** As many swells as fit, each between 7.5 and 11.5 seconds where the loop allows it. */
export function swellsOf(seconds: number, random: Random): number[] {
  const count = Math.max(1, Math.round(seconds / 9.5));
  const parts = Array.from({ length: count }, () => 0.88 + 0.24 * random());
  const sum = parts.reduce((a, b) => a + b, 0);
  return parts.map((part) => (part / sum) * seconds);
}

/** One band of noise that wanders, and a higher and weaker one that whistles a little. */
function* wind(frames: number, rate: number, random: Random): Work<Float32Array[]> {
  const gust = wander(frames, rate, random);
  const turn = wander(frames, rate, random);
  const channels = [];
  for (let ear = 0; ear < 2; ear++) {
    const noise = pink(random, rate);
    const body = movingBand(rate, 0.9);
    const whistle = movingBand(rate, 0.16);
    const far = lowPass(rate, 180);
    channels.push(
      yield* noiseLoop(frames, rate, (frame) => {
        const strength = gust(frame);
        const side = 1 + (ear ? 0.2 : -0.2) * turn(frame);
        const hertz = 420 * 2 ** (1.25 * strength);
        const sample = noise();
        return (
          (0.55 + 0.4 * strength) *
            side *
            (body(sample, hertz) + 0.35 * (1 + strength) * whistle(sample, hertz * 2.1)) +
          0.25 * far(sample)
        );
      }),
    );
  }
  return channels;
}

/** Something between -1 and 1 that wanders and comes round: slow waves of about 24, 14 and 9 seconds. */
function wander(frames: number, rate: number, random: Random): Source {
  const waves = [24, 14, 9].map((seconds, n) => ({
    turn: (2 * Math.PI * Math.max(1, Math.round(frames / rate / seconds))) / frames,
    phase: 2 * Math.PI * random(),
    size: [0.55, 0.3, 0.15][n],
  }));
  return held((frame) => waves.reduce((sum, { turn, phase, size }) => sum + size * Math.sin(turn * frame + phase), 0));
}

/** The drone's notes in hertz: an open chord, each a little out of tune with itself, so that it shimmers. */
export const DRONE_HERTZ: readonly number[] = [110, 165, 220, 275, 330];
const DRONE_APART = 0.35;
const DRONE_BREATH_SECONDS = 10;

function* drone(frames: number, rate: number, random: Random): Work<Float32Array[]> {
  const channels = [new Float32Array(frames), new Float32Array(frames)];
  const breaths = Math.max(1, Math.round(frames / rate / DRONE_BREATH_SECONDS));
  for (const [n, hertz] of DRONE_HERTZ.entries()) {
    const loud = 1 - 0.2 * Math.abs(n - 2);
    const breath = held((frame) => loud * (1 + 0.4 * Math.sin((2 * Math.PI * breaths * frame) / frames - n * 0.5)), 16);
    for (const [side, apart] of [-DRONE_APART, DRONE_APART].entries()) {
      const note = new Float32Array(frames);
      for (const [partial, size] of [1, 0.32, 0.12].entries()) {
        yield* addSteady(note, rate, (hertz + apart) * (partial + 1), size, 2 * Math.PI * random());
      }
      for (let i = 0; i < frames; i++) {
        const sample = breath(i) * note[i];
        channels[side][i] += 0.85 * sample;
        channels[1 - side][i] += 0.35 * sample;
        if (i % SLICE === 0) {
          yield;
        }
      }
    }
  }
  return channels;
}
