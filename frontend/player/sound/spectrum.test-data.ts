/** What the tests hear with: none of it is used to make the sounds. */

export function rms(samples: Float32Array, from = 0, to = samples.length): number {
  let sum = 0;
  for (let i = from; i < to; i++) {
    sum += samples[i] ** 2;
  }
  return Math.sqrt(sum / (to - from));
}

export function decibels(ratio: number): number {
  return 20 * Math.log10(ratio);
}

export function peakOf(channels: readonly Float32Array[]): number {
  return channels.reduce((highest, c) => c.reduce((peak, x) => Math.max(peak, Math.abs(x)), highest), 0);
}

export function turned(samples: Float32Array): Float32Array {
  const half = samples.length >> 1;
  const out = new Float32Array(samples.length);
  out.set(samples.subarray(half));
  out.set(samples.subarray(0, half), samples.length - half);
  return out;
}

interface Turns {
  readonly cos: Float64Array;
  readonly sin: Float64Array;
  readonly order: Uint32Array;
}

const turns = new Map<number, Turns>();

function turnsOf(size: number): Turns {
  let found = turns.get(size);
  if (!found) {
    const cos = Float64Array.from({ length: size / 2 }, (_, k) => Math.cos((2 * Math.PI * k) / size));
    const sin = Float64Array.from({ length: size / 2 }, (_, k) => -Math.sin((2 * Math.PI * k) / size));
    const order = new Uint32Array(size);
    for (let i = 1; i < size; i++) {
      order[i] = (order[i >> 1] >> 1) | (i & 1 ? size >> 1 : 0);
    }
    found = { cos, sin, order };
    turns.set(size, found);
  }
  return found;
}

function fft(re: Float64Array, im: Float64Array): void {
  const n = re.length;
  const { cos, sin } = turnsOf(n);
  for (let size = 2; size <= n; size <<= 1) {
    const half = size >> 1;
    const step = n / size;
    for (let i = 0; i < n; i += size) {
      for (let k = 0; k < half; k++) {
        const a = i + k;
        const b = a + half;
        const c = cos[k * step];
        const s = sin[k * step];
        const x = re[b] * c - im[b] * s;
        const y = re[b] * s + im[b] * c;
        re[b] = re[a] - x;
        im[b] = im[a] - y;
        re[a] += x;
        im[a] += y;
      }
    }
  }
}

/** Power in each band of rate / size hertz, averaged over Hann windows of that many samples. */
export function powers(samples: Float32Array, size = 8192, from = 0, to = samples.length): Float64Array {
  const sum = new Float64Array(size / 2);
  const { order, cos } = turnsOf(size);
  const hann = Float64Array.from({ length: size }, (_, i) => 0.5 - 0.5 * (i < size / 2 ? cos[i] : -cos[i - size / 2]));
  const re = new Float64Array(size);
  const im = new Float64Array(size);
  let windows = 0;
  for (let at = from; at + size <= to; at += size / 2) {
    for (let i = 0; i < size; i++) {
      re[order[i]] = samples[at + i] * hann[i];
    }
    im.fill(0);
    fft(re, im);
    for (let i = 0; i < size / 2; i++) {
      sum[i] += re[i] * re[i] + im[i] * im[i];
    }
    windows++;
  }
  return sum.map((power) => power / windows);
}

export function powerBetween(power: Float64Array, rate: number, low: number, high: number): number {
  const hertz = rate / 2 / power.length;
  let sum = 0;
  for (let i = Math.ceil(low / hertz); i < high / hertz && i < power.length; i++) {
    sum += power[i];
  }
  return sum;
}

/** Decibels an octave by which the power in a hertz changes, fitted over half octaves. */
export function slope(power: Float64Array, rate: number, low: number, high: number): number {
  const points: [number, number][] = [];
  for (let hertz = low; hertz < high; hertz *= Math.SQRT2) {
    const density = powerBetween(power, rate, hertz, hertz * Math.SQRT2) / (hertz * (Math.SQRT2 - 1));
    points.push([Math.log2(hertz), 10 * Math.log10(density)]);
  }
  const x = points.reduce((sum, [a]) => sum + a, 0) / points.length;
  const y = points.reduce((sum, [, b]) => sum + b, 0) / points.length;
  return points.reduce((s, [a, b]) => s + (a - x) * (b - y), 0) / points.reduce((s, [a]) => s + (a - x) ** 2, 0);
}

export function centroid(power: Float64Array, rate: number, low = 20, high = rate / 2): number {
  const hertz = rate / 2 / power.length;
  let [sum, weighted] = [0, 0];
  for (let i = Math.ceil(low / hertz); i < high / hertz && i < power.length; i++) {
    sum += power[i];
    weighted += power[i] * i * hertz;
  }
  return weighted / sum;
}

/** The A-weighting of IEC 61672, as a gain of power. */
function earA(hertz: number): number {
  const f = hertz ** 2;
  const r =
    (12194 ** 2 * f ** 2) / ((f + 20.6 ** 2) * Math.sqrt((f + 107.7 ** 2) * (f + 737.9 ** 2)) * (f + 12194 ** 2));
  return (r * 1.2589) ** 2;
}

/** The K-weighting of ITU-R BS.1770, from the table of coefficients printed there for 48 kHz. */
function earK(hertz: number): number {
  const at = (2 * Math.PI * hertz) / 48000;
  const gain = (b: number[], a: number[]) => {
    const power = (c: number[]) =>
      c.reduce((s, x, n) => s + x * Math.cos(n * at), 0) ** 2 + c.reduce((s, x, n) => s + x * Math.sin(n * at), 0) ** 2;
    return power(b) / power(a);
  };
  const shelf = gain([1.53512485958697, -2.69169618940638, 1.19839281085285], [1, -1.69065929318241, 0.73248077421585]);
  return shelf * gain([1, -2, 1], [1, -1.99004745483398, 0.99007225036621]);
}

/** How loud two channels are together, in decibels, by the ear's weighting as a curve over the spectrum. */
export function loudnessOf(channels: readonly Float32Array[], rate: number, ear: 'A' | 'K'): number {
  const weight = ear === 'A' ? earA : earK;
  const size = 8192;
  let sum = 0;
  for (const channel of channels) {
    powers(channel, size).forEach((power, i) => (sum += i ? power * weight((i * rate) / size) : 0));
  }
  return 10 * Math.log10(sum / ((size * size * 0.375) / 2)) - (ear === 'K' ? 0.691 : 0);
}

/** How loud each stretch of some seconds is. */
export function envelope(samples: Float32Array, rate: number, seconds: number): Float64Array {
  const step = Math.round(seconds * rate);
  return Float64Array.from({ length: Math.floor(samples.length / step) }, (_, n) =>
    rms(samples, n * step, (n + 1) * step),
  );
}

/** Times in seconds at which the pitch of a tone was measured, and the hertz, by its upward crossings of nought. */
export function pitches(samples: Float32Array, rate: number): { at: number; hertz: number }[] {
  const crossings: number[] = [];
  for (let i = 1; i < samples.length; i++) {
    if (samples[i - 1] < 0 && samples[i] >= 0) {
      crossings.push(i - samples[i] / (samples[i] - samples[i - 1]));
    }
  }
  return crossings.slice(1).map((at, n) => ({ at: at / rate, hertz: rate / (at - crossings[n]) }));
}
