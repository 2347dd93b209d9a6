import { peakOf } from './level.ts';

/** A take as it came from the microphone. */
export interface Spoken {
  bytes: ArrayBuffer;
  type: string;
  seconds: number;
  /** The loudest moment, 0 to 1. */
  loudest: number;
}

/** A recording that is being made. */
export interface Recording {
  /** The loudest moment since it was last asked, 0 to 1. */
  level(): number;
  seconds(): number;
  /** Ends it; the second time it gives back the same. */
  stop(): Promise<Spoken>;
}

const TYPES = [
  'audio/webm;codecs=opus',
  'audio/mp4;codecs=mp4a.40.2',
  'audio/mp4',
  'audio/ogg;codecs=opus',
  'audio/webm',
];
const PIECE_MS = 1000;

/** The first kind of file this browser can make; null leaves it to the browser. */
export function recordingType(supported: (type: string) => boolean): string | null {
  return TYPES.find(supported) ?? null;
}

/** Begins a recording. `ended` is told when it ends without being stopped, as when the microphone is pulled out. */
export async function record(ended: () => void): Promise<Recording> {
  if (!window.isSecureContext) {
    throw new DOMException('insecure', 'SecurityError');
  }
  if (!navigator.mediaDevices?.getUserMedia || typeof MediaRecorder !== 'function') {
    throw new DOMException('no recorder', 'NotSupportedError');
  }
  // Within the tap: later it would stay silent in some browsers.
  const context = new AudioContext();
  void context.resume();
  let stream: MediaStream | null = null;
  try {
    stream = await navigator.mediaDevices.getUserMedia({
      audio: { echoCancellation: false, noiseSuppression: true, autoGainControl: true },
    });
    return begin(stream, context, ended);
  } catch (refused) {
    letGo(stream, context);
    throw refused;
  }
}

function begin(stream: MediaStream, context: AudioContext, ended: () => void): Recording {
  const type = recordingType((each) => MediaRecorder.isTypeSupported(each));
  const recorder = new MediaRecorder(stream, { ...(type ? { mimeType: type } : {}), audioBitsPerSecond: 48_000 });
  const pieces: Blob[] = [];
  const meter = meterOn(stream, context);
  const started = performance.now();
  let stopped = 0;
  const whole = new Promise<Spoken>((resolve, reject) => {
    recorder.ondataavailable = ({ data }) => {
      if (data.size > 0) {
        pieces.push(data);
      }
    };
    recorder.onstop = () => {
      const took = ((stopped || performance.now()) - started) / 1000;
      const loudest = Math.min(1, meter.loudest());
      letGo(stream, context);
      const blob = new Blob(pieces, { type: recorder.mimeType || type || 'audio/webm' });
      blob.arrayBuffer().then((bytes) => resolve({ bytes, type: blob.type, seconds: took, loudest }), reject);
      if (stopped === 0) {
        ended();
      }
    };
  });
  recorder.start(PIECE_MS);
  return {
    level: meter.level,
    seconds: () => ((stopped || performance.now()) - started) / 1000,
    stop: () => {
      if (recorder.state !== 'inactive') {
        stopped = performance.now();
        recorder.stop();
      }
      return whole;
    },
  };
}

function letGo(stream: MediaStream | null, context: AudioContext): void {
  stream?.getTracks().forEach((track) => track.stop());
  void context.close();
}

function meterOn(stream: MediaStream, context: AudioContext) {
  const analyser = context.createAnalyser();
  analyser.fftSize = 8192;
  context.createMediaStreamSource(stream).connect(analyser);
  const samples = new Float32Array(analyser.fftSize);
  let loudest = 0;
  const level = () => {
    analyser.getFloatTimeDomainData(samples);
    const peak = peakOf(samples);
    loudest = Math.max(loudest, peak);
    return peak;
  };
  return { level, loudest: () => loudest };
}

/** Why it cannot be recorded, and what to do, in words for the person. */
export function whyNot(refused: unknown): string {
  switch ((refused as DOMException | undefined)?.name) {
    case 'NotAllowedError':
      return 'The microphone is not allowed here. Allow it for this page in the settings of your browser, then try again.';
    case 'NotFoundError':
    case 'OverconstrainedError':
      return 'No microphone was found. Plug one in or switch it on, then try again.';
    case 'NotReadableError':
    case 'AbortError':
      return 'The microphone is in use elsewhere. Close the other app or call, then try again.';
    case 'SecurityError':
      return 'Recording needs a secure connection: an address that begins with https.';
    case 'NotSupportedError':
      return 'This browser cannot record. A newer one can.';
    case 'QuotaExceededError':
      return 'There is no room left on this device. Delete some recordings, then record this one again.';
    default:
      return 'Something went wrong, and this take was not kept. Your other recordings are safe. Please try again.';
  }
}
