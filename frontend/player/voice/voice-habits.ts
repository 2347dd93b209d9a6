import { shelf, type Shelf } from '../../outbox/shelf.ts';
import { QUICKEST, SLOWEST } from './utterances.ts';

/** Nobody, what was recorded, or what was recorded and the device's voice for the rest. */
export type Reader = 'nobody' | 'recordings' | 'device';

/** How a person likes to be read to on this device; kept for those who are signed in only. */
export interface VoiceHabits {
  reader: Reader;
  /** The voiceURI of the device's voice; empty for its best one. */
  voice: string;
  /** 1 is the voice's usual speed. */
  rate: number;
}

export const USUAL_VOICE: Readonly<VoiceHabits> = { reader: 'recordings', voice: '', rate: 0.9 };

const HABITS = 'lull.voice';
const READERS: readonly unknown[] = ['nobody', 'recordings', 'device'];

export function voiceHabits(from: Shelf = shelf()): VoiceHabits {
  try {
    const kept = JSON.parse(from.getItem(HABITS) ?? '{}');
    return {
      reader: READERS.includes(kept.reader) ? kept.reader : USUAL_VOICE.reader,
      voice: typeof kept.voice === 'string' ? kept.voice : USUAL_VOICE.voice,
      rate: Number.isFinite(kept.rate) ? Math.min(Math.max(kept.rate, SLOWEST), QUICKEST) : USUAL_VOICE.rate,
    };
  } catch {
    return { ...USUAL_VOICE };
  }
}

export function keepVoiceHabits(habits: VoiceHabits, to: Shelf = shelf()): void {
  try {
    to.setItem(HABITS, JSON.stringify(habits));
  } catch {
    // Nowhere to keep them; they hold for this page.
  }
}
