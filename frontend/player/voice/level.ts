/** Below this a take is as good as silent. */
export const SILENT = 0.02;
/** Above this it crackles. */
const TOO_LOUD = 0.98;
const QUIETEST_DECIBELS = -60;

/** The loudest sample, 0 to 1. */
export function peakOf(samples: Float32Array): number {
  let peak = 0;
  for (const sample of samples) {
    peak = Math.max(peak, Math.abs(sample));
  }
  return peak;
}

/** How far the meter is up for such a peak, 0 to 1; even steps for the ear. */
export function meterOf(peak: number): number {
  const decibels = 20 * Math.log10(Math.max(peak, 1e-6));
  return Math.min(1, Math.max(0, 1 - decibels / QUIETEST_DECIBELS));
}

/** The meter in words. */
export function levelWords(peak: number): string {
  if (peak < SILENT) {
    return 'Nothing heard yet';
  }
  if (peak < 0.08) {
    return 'Very quiet: come closer';
  }
  return peak > TOO_LOUD ? 'Too loud: move back a little' : 'We hear you well';
}
