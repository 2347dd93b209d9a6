/** What has a volume of its own. */
export type Strand = 'background' | 'chimes' | 'voice';

export type Volumes = Readonly<Record<Strand, number>>;

export const USUAL_VOLUMES: Volumes = { background: 0.6, chimes: 0.7, voice: 1 };

/** A slider's value, 0-1, as a gain: the middle sounds half as loud (10 dB down). */
export function gainOf(volume: number): number {
  return Math.max(0, Math.min(1, volume)) ** 1.66;
}

/** Where a fade between two gains is, from 0 (begun) to 1 (done): two that cross keep their power together. */
export function fadeAt(from: number, to: number, through: number): number {
  const turn = Math.max(0, Math.min(1, through)) * (Math.PI / 2);
  return from < to ? from + (to - from) * Math.sin(turn) : to + (from - to) * Math.cos(turn);
}

/** The whole fade, for a gain that is moved along it. */
export function fadeCurve(from: number, to: number, points = 128): Float32Array<ArrayBuffer> {
  return Float32Array.from({ length: points }, (_, i) => fadeAt(from, to, i / (points - 1)));
}
