import { TONES, type SignalKind, type Tone } from '../signals.ts';
import { SLICE, atOnce, type Work } from './work.ts';

/** A warm timbre: each overtone is weaker and fades sooner than the one below. */
const PARTIALS = [
  { times: 1, size: 1, fade: 1 },
  { times: 2, size: 0.24, fade: 0.55 },
  { times: 3, size: 0.09, fade: 0.35 },
] as const;
const TOGETHER = PARTIALS.reduce((sum, { size }) => sum + size, 0);
const RISE_SECONDS = 0.09;
/** A glide takes this part of the tone; what follows rings on its last pitch. */
const GLIDE = 0.6;
const FADE = 3.2;

/** One sample of a tone, some seconds after it began: a pure function of time, the same wherever it is heard. */
export function sampleAt(tone: Tone, seconds: number): number {
  if (seconds < 0 || seconds >= tone.seconds) {
    return 0;
  }
  const waves = 2 * Math.PI * wavesBy(tone, seconds);
  const through = seconds / tone.seconds;
  let sum = 0;
  for (const { times, size, fade } of PARTIALS) {
    sum += size * Math.sin(times * waves) * Math.exp((-FADE * through) / fade);
  }
  return (tone.loudness * envelope(tone, seconds) * sum) / TOGETHER;
}

/** From nothing to nothing, without a corner anywhere: no click. */
function envelope({ seconds: whole }: Tone, seconds: number): number {
  const rise = Math.min(RISE_SECONDS, whole / 3);
  const up = seconds < rise ? (1 - Math.cos((Math.PI * seconds) / rise)) / 2 : 1;
  return up * Math.cos(((Math.PI / 2) * seconds) / whole) ** 2;
}

/** Waves gone by: the pitch moves evenly to the ear, then stays. */
function wavesBy({ from, to, seconds: whole }: Tone, seconds: number): number {
  const glide = GLIDE * whole;
  if (from === to) {
    return from * seconds;
  }
  const bend = Math.log(to / from) / glide;
  const glided = Math.min(seconds, glide);
  return (from * (Math.exp(bend * glided) - 1)) / bend + to * Math.max(0, seconds - glide);
}

/** Seconds from the first tone's beginning to the last one's end. */
export function chimeSeconds(kind: SignalKind): number {
  return Math.max(...TONES[kind].map(({ after, seconds }) => after + seconds));
}

/** A whole signal, one channel. */
export function renderChime(kind: SignalKind, sampleRate: number): Float32Array {
  return atOnce(renderingChime(kind, sampleRate));
}

export function* renderingChime(kind: SignalKind, rate: number): Work<Float32Array> {
  const chime = new Float32Array(Math.ceil(chimeSeconds(kind) * rate));
  for (const tone of TONES[kind]) {
    const from = Math.floor(tone.after * rate);
    const to = Math.min(chime.length, Math.ceil((tone.after + tone.seconds) * rate));
    for (let i = from; i < to; i++) {
      chime[i] += sampleAt(tone, i / rate - tone.after);
      if (i % (SLICE / 4) === 0) {
        yield;
      }
    }
  }
  return chime;
}
