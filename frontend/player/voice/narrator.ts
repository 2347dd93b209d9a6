import { DeviceVoice, type Heard, type Rest } from './device-voice.ts';
import { narrationOf, type Narration } from './narration.ts';
import { passageKey } from './passage-key.ts';
import { RecordedVoice } from './recorded-voice.ts';
import { Takes } from './takes.ts';
import { USUAL_VOICE, type Reader } from './voice-habits.ts';

/** Words and when they begin, in seconds from the start of the session; a timeline's line is one. */
export interface SpokenLine {
  readonly start: number;
  readonly text: string;
  /** Who reads this one, whoever reads the others: a person's own script. */
  readonly by?: Reader;
}

export interface Preparation {
  /** The session's id. */
  session: string;
  /** In order of time. */
  lines: readonly SpokenLine[];
  /** Seconds in all. */
  total: number;
  /** Whose recordings may be heard; empty where nobody is signed in. */
  patient: string;
  /** 'en'. */
  language: string;
  /** The name of the recorded narration; empty where none is to be asked for. */
  narration: string;
}

/** Where the words of a passage would come from. */
export type Source = 'device' | 'file' | 'here' | 'none';

export interface Parts {
  device?: Pick<DeviceVoice, 'say' | 'hush' | 'pause' | 'resume' | 'unlock'>;
  recorded?: Pick<RecordedVoice, 'play' | 'hush' | 'pause' | 'unlock' | 'volume'>;
  takes?: Pick<Takes, 'of' | 'recording'>;
  narration?: typeof narrationOf;
  load?: (address: string, signal: AbortSignal) => Promise<Blob>;
}

interface Reel {
  readonly source: 'file' | 'here';
  readonly address: string;
}

/** Silence before the next words, so that two passages never touch. */
const APART_SECONDS = 0.2;
/** Words that begin this late begin at their beginning: half a syllable is worse. */
const IN_TIME_SECONDS = 0.5;
/** The position moved by itself as much more or less than time did: somebody moved it. */
const MOVED_SECONDS = 1;

/**
 * Reads a session's passages aloud, in time: from a recording made on this device, else from the recorded narration,
 * else by choice with the device's voice; what has no voice is there to be read. One passage is over before the next
 * begins. Says `speech` with `{speaking}` when a voice begins and ends, so that other sounds can give way.
 */
export class Narrator extends EventTarget {
  readonly #device: NonNullable<Parts['device']>;
  readonly #recorded: NonNullable<Parts['recorded']>;
  readonly #takes: NonNullable<Parts['takes']>;
  readonly #narration: typeof narrationOf;
  readonly #load: NonNullable<Parts['load']>;
  #prepared: Preparation | null = null;
  #keys: string[] = [];
  #reels = new Map<string, Reel>();
  #loading: AbortController | null = null;
  #reader: Reader = USUAL_VOICE.reader;
  #voice = USUAL_VOICE.voice;
  #rate = USUAL_VOICE.rate;
  #volume = 1;
  #speaking = false;
  #paused: { goOn: () => void } | null = null;
  #held = false;
  /** Nobody could say the line at hand; should its recording arrive, it is said from there on. */
  #unvoiced = false;
  #followed = { line: -1, at: 0, seen: 0 };

  constructor(parts: Parts = {}) {
    super();
    this.#device = parts.device ?? new DeviceVoice();
    this.#recorded = parts.recorded ?? new RecordedVoice();
    this.#takes = parts.takes ?? new Takes();
    this.#narration = parts.narration ?? narrationOf;
    this.#load = parts.load ?? load;
  }

  get speaking(): boolean {
    return this.#speaking;
  }

  get reader(): Reader {
    return this.#reader;
  }

  /** Who reads, from now on. */
  setSource(reader: Reader): void {
    if (reader !== this.#reader) {
      this.#reader = reader;
      this.hush();
    }
  }

  /** The voiceURI of the device's voice; empty for its best one. Counts from the next passage on. */
  set voice(uri: string) {
    this.#voice = uri;
  }

  /** The speed of the device's voice; 1 is its usual one. Counts from the next passage on. */
  set rate(rate: number) {
    this.#rate = rate;
  }

  /** 0 to 1. */
  set volume(volume: number) {
    this.#volume = volume;
    this.#recorded.volume = volume;
  }

  /** From the tap that starts the session; some browsers let a page speak only then. */
  unlock(): void {
    const readers = [this.#reader, ...(this.#prepared?.lines.map(({ by }) => by) ?? [])];
    if (readers.some((reader) => reader === 'recordings' || reader === 'device')) {
      this.#recorded.unlock();
    }
    if (readers.includes('device')) {
      this.#device.unlock();
    }
  }

  /**
   * Fetches everything a session needs, so that the network may go. It can be played meanwhile: a passage that is not
   * there yet is read by the next best voice. Never fails.
   */
  async prepare(preparation: Preparation): Promise<void> {
    this.close();
    const loading = new AbortController();
    this.#loading = loading;
    this.#prepared = preparation;
    this.#keys = preparation.lines.map(({ text }) => passageKey(preparation.session, text));
    const missing = await this.#fetchTakes(preparation, loading.signal);
    await this.#fetchFiles(preparation, missing, loading.signal);
  }

  /** Where the words of this passage come from as things are. */
  sourceOf(line: SpokenLine): Source {
    const reader = line.by ?? this.#reader;
    return this.#reelOf(line)?.source ?? (reader === 'device' ? 'device' : 'none');
  }

  /**
   * Says a passage that should have begun so many seconds ago, up to the next one; a person's own words to their end, for
   * which the session waits. Whatever was being said ends.
   */
  speak(line: SpokenLine, { late = 0 }: { late?: number } = {}): void {
    this.#silence();
    const prepared = this.#prepared;
    this.#unvoiced = false;
    if (!prepared || line.text.trim() === '') {
      return;
    }
    const other = line.by ? undefined : prepared.lines.find(({ start }) => start > line.start);
    const next = other?.start ?? prepared.total;
    const room = next - line.start - late - APART_SECONDS;
    if (room <= 0) {
      return;
    }
    const from = late < IN_TIME_SECONDS ? 0 : late;
    const reel = this.#reelOf(line);
    this.#unvoiced = !reel && (line.by ?? this.#reader) === 'recordings';
    if (reel) {
      const playing = { address: reel.address, volume: this.#volume, from, room };
      this.#recorded.play(playing, this.#heard, () => {
        this.#reels.delete(this.#keyOf(line));
        this.#byDevice(line, from, room);
      });
    } else {
      this.#byDevice(line, from, room);
    }
  }

  /**
   * Says what belongs to this position of the session; to be called often while it plays. It sees by itself when the
   * position was moved, and goes on from there.
   */
  follow(at: number): void {
    const prepared = this.#prepared;
    if (!prepared || this.#held) {
      return;
    }
    const seen = now();
    const moved = Math.abs(at - this.#followed.at - (seen - this.#followed.seen)) > MOVED_SECONDS;
    const line = prepared.lines.findLastIndex((each) => each.start <= at);
    const other = line !== this.#followed.line;
    this.#followed = { line, at, seen };
    if (line < 0) {
      this.#silence();
    } else if (other || moved) {
      this.#paused = null;
      this.speak(prepared.lines[line], { late: at - prepared.lines[line].start });
    }
  }

  /** Falls silent; `follow` says the passage at hand again, from where it would be. */
  hush(): void {
    this.#silence();
    this.#paused = null;
    this.#followed.line = -1;
  }

  /** Falls silent until `resume`, which goes on where it was unless the position was moved. */
  pause(): void {
    if (this.#held) {
      return;
    }
    this.#held = true;
    const rest = this.#device.pause();
    const goOn = this.#recorded.pause() ?? (rest && this.#afterRest(rest));
    this.#paused = goOn ? { goOn } : null;
    this.#followed.at += now() - this.#followed.seen;
  }

  resume(): void {
    if (!this.#held) {
      return;
    }
    this.#held = false;
    this.#followed.seen = now();
    const paused = this.#paused;
    this.#paused = null;
    paused?.goOn();
  }

  /** Lets everything go that was fetched. */
  close(): void {
    this.hush();
    this.#held = false;
    this.#loading?.abort();
    this.#loading = null;
    this.#prepared = null;
    for (const { address } of this.#reels.values()) {
      URL.revokeObjectURL(address);
    }
    this.#reels.clear();
  }

  #keyOf(line: SpokenLine): string {
    const at = this.#prepared?.lines.indexOf(line) ?? -1;
    return at >= 0 ? this.#keys[at] : passageKey(this.#prepared?.session ?? '', line.text);
  }

  #reelOf(line: SpokenLine): Reel | undefined {
    const recorded = line.by ? line.by === 'recordings' : this.#reader !== 'nobody';
    return recorded ? this.#reels.get(this.#keyOf(line)) : undefined;
  }

  #byDevice(line: SpokenLine, late: number, room: number): void {
    if ((line.by ?? this.#reader) === 'device') {
      const { language } = this.#prepared!;
      const wish = { text: line.text, language, voice: this.#voice, rate: this.#rate, volume: this.#volume };
      this.#device.say({ ...wish, late, room }, this.#heard);
    }
  }

  #afterRest(rest: Rest): () => void {
    return () => this.#device.resume(rest);
  }

  #silence(): void {
    this.#recorded.hush();
    this.#device.hush();
  }

  readonly #heard: Heard = {
    began: () => this.#tell(true),
    ended: () => this.#tell(false),
  };

  #tell(speaking: boolean): void {
    if (speaking !== this.#speaking) {
      this.#speaking = speaking;
      this.dispatchEvent(new CustomEvent('speech', { detail: { speaking } }));
    }
  }

  #arrived(key: string, source: Reel['source'], sound: Blob): void {
    this.#reels.set(key, { source, address: URL.createObjectURL(sound) });
    if (this.#unvoiced && this.#keys[this.#followed.line] === key) {
      this.#followed.line = -1;
    }
  }

  /** Gives back the keys nothing was recorded for. */
  async #fetchTakes({ patient }: Preparation, signal: AbortSignal): Promise<Set<string>> {
    const missing = new Set(this.#keys);
    try {
      const takes = patient ? await this.#takes.of(patient) : [];
      for (const { key } of takes.filter((take) => missing.has(take.key))) {
        const recording = await this.#takes.recording(patient, key);
        if (signal.aborted) {
          break;
        }
        if (recording) {
          this.#arrived(key, 'here', new Blob([recording.bytes], { type: recording.type }));
          missing.delete(key);
        }
      }
    } catch {
      // The browser keeps nothing for us; the other voices are there.
    }
    return missing;
  }

  async #fetchFiles({ language, narration }: Preparation, missing: Set<string>, signal: AbortSignal): Promise<void> {
    const files: Narration = narration && missing.size > 0 ? await this.#narration(language, narration) : new Map();
    for (const key of missing) {
      const file = files.get(key);
      if (file && !signal.aborted) {
        try {
          const sound = await this.#load(file, signal);
          if (!signal.aborted) {
            this.#arrived(key, 'file', sound);
          }
        } catch {
          // This passage is read by the device, or in silence.
        }
      }
    }
  }
}

async function load(address: string, signal: AbortSignal): Promise<Blob> {
  const response = await fetch(address, { signal });
  if (!response.ok) {
    throw new Error(`no narration: ${response.status}`);
  }
  return response.blob();
}

function now(): number {
  return performance.now() / 1000;
}
