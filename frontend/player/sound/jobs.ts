import type { SignalKind } from '../signals.ts';
import { LOOP_SECONDS, rendering, type Background } from './backgrounds.ts';
import { renderingChime } from './chimes.ts';
import { renderingLocked, type LockedLoop } from './locked-loop.ts';
import { renderingPlaced, type Placed } from './placed.ts';
import { encoding, encodingLong } from './wav.ts';
import type { Work } from './work.ts';

/** Something to be rendered. */
export type Job =
  | { readonly make: 'background'; readonly kind: Background; readonly rate: number }
  | { readonly make: 'placed'; readonly kind: Placed; readonly rate: number }
  | { readonly make: 'chime'; readonly kind: SignalKind; readonly rate: number }
  | { readonly make: 'locked'; readonly loop: LockedLoop; readonly rate: number }
  | { readonly make: 'bell'; readonly kind: SignalKind; readonly gain: number; readonly rate: number };

export type Channels = Float32Array<ArrayBuffer>[];

/** The samples of each channel, or a WAV file of them. */
export type Made = Channels | Blob;

/** The same sea every evening. */
const SEED = 1;

export function* doing(job: Job): Work<Made> {
  switch (job.make) {
    case 'background':
      return (yield* rendering(job.kind, job.rate, LOOP_SECONDS[job.kind], SEED)) as Channels;
    case 'placed':
      return (yield* renderingPlaced(job.kind, job.rate, SEED)) as Channels;
    case 'chime':
      return [(yield* renderingChime(job.kind, job.rate)) as Float32Array<ArrayBuffer>];
    case 'locked':
      return fileOf(yield* encodingLong(yield* renderingLocked(job.loop, job.rate, SEED), job.rate));
    case 'bell': {
      const chime = (yield* renderingChime(job.kind, job.rate)).map((sample) => sample * job.gain);
      return fileOf(yield* encoding([chime], job.rate));
    }
  }
}

export function fileOf(samples: ArrayBuffer): Blob {
  return new Blob([samples], { type: 'audio/wav' });
}
