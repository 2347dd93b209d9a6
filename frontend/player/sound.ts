import type { Focus } from './script.ts';
import { signalsBetween, TONES, type Signal, type SignalKind } from './signals.ts';
import type { Background } from './sound/backgrounds.ts';
import { Bed, bufferOf, Fader } from './sound/bed.ts';
import { Carrier } from './sound/carrier.ts';
import type { Channels } from './sound/jobs.ts';
import { breathAt, loopSeconds, type LockedLoop } from './sound/locked-loop.ts';
import { endMediaSession, mediaSession, mediaState, type MediaHandlers } from './sound/media-session.ts';
import { gainsFor, PLACED, type Placed } from './sound/placed.ts';
import { Renderer } from './sound/renderer.ts';
import { gainOf, USUAL_VOLUMES, type Strand } from './sound/volumes.ts';

/** Signals are handed to the sound's clock this far ahead, so that a tab looked at once a minute stays in time. */
const AHEAD_SECONDS = 90;
/** A browser that knows no output timestamp by then will not know one later. */
const NO_TIMESTAMP_AFTER_SECONDS = 1;
const LATE_SECONDS = 0.15;
/** The first signal waits this long for its sound to be made. */
const FIRST_MAY_WAIT_SECONDS = 1.5;
const FADE_SECONDS = 2;
const OFF_SECONDS = 0.08;
const REST_SECONDS = 0.6;
const LOCKED_RATE = 32000;
const UNDER_A_VOICE = 0.5;

/** What exists while sound is on; made at the first tap, not before. */
interface Works {
  readonly context: AudioContext;
  readonly master: Fader;
  readonly strands: Readonly<Record<'background' | 'chimes', Fader>>;
  readonly renderer: Renderer;
  readonly carrier: Carrier;
  readonly chimes: Map<SignalKind, AudioBuffer>;
  chimeBus: Fader;
  bed: Bed | null;
  placed: Map<Placed, Bed> | null;
}

/**
 * All that is heard but the words: chimes, a background and placed sounds, made, not recorded, and played on the sound's
 * own clock. Where a locked phone stops that clock, a loop with the breath's chimes plays on instead.
 */
export class Sound {
  #works: Works | null = null;
  #wanted = false;
  #resting = false;
  #scheduledTo = -1;
  #playing = new Set<AudioBufferSourceNode>();
  #background: Background = 'silence';
  #focus: Focus | null = null;
  #volumes = { ...USUAL_VOLUMES };
  #speaking = false;
  #media: [string, MediaHandlers] | null = null;
  #signals: readonly Signal[] = [];
  #seen = { position: 0, at: 0 };
  #askedFrom = -1;
  #carried: { key: string } | null = null;
  #prepared: { key: string; file: Promise<Blob> } | null = null;
  #rungTo = 0;
  #lookedAhead = 0;

  /** The sound's clock while it runs: the moment of the sound that is heard now, in seconds. */
  clock(): number | null {
    const context = this.#works?.context;
    return context?.state === 'running' ? heardNow(context) : null;
  }

  get on(): boolean {
    return this.#wanted && (this.#works?.context.state === 'running' || this.#carried !== null);
  }

  /** Has to be called from a tap or a key; browsers allow it only there. Nothing is made before. */
  async turnOn(): Promise<void> {
    const works = (this.#works ??= this.#make());
    const begun = works.carrier.begin();
    await Promise.all([works.context.resume(), begun]);
    if (works !== this.#works) {
      return;
    }
    this.#wanted = true;
    this.#resting = false;
    mediaState('playing');
    works.master.to(1, 0.1);
    const chimes = this.#makeChimes(works);
    void this.#layBackground(FADE_SECONDS);
    void this.#layPlaced(FADE_SECONDS);
    await chimes;
  }

  async turnOff(): Promise<void> {
    this.#wanted = false;
    this.hush();
    mediaState('paused');
    const works = this.#works;
    if (works) {
      works.carrier.rest();
      this.#letGo();
      works.master.to(0, OFF_SECONDS);
      await new Promise((resolve) => setTimeout(resolve, OFF_SECONDS * 1200));
    }
    if (!this.#wanted) {
      await works?.context.suspend();
    }
  }

  /** Lets the sound's resources go; the last chime is heard to its end, all else fades meanwhile. */
  close(afterSeconds: number): void {
    const works = this.#works;
    if (works && this.#carried && afterSeconds > 0) {
      this.#ringAlone(works, this.#now() + 1);
    }
    this.#carried = null;
    this.fadeOut(afterSeconds);
    if (works?.carrier.carries) {
      works.carrier.fadeOut(Math.max(0.1, afterSeconds));
    }
    this.#works = null;
    this.#wanted = false;
    this.#prepared = null;
    this.#playing.clear();
    if (works) {
      works.context.onstatechange = null;
      works.carrier.onInterrupted = null;
      document.removeEventListener('visibilitychange', this.#onVisible);
      endMediaSession();
      setTimeout(() => {
        works.renderer.close();
        works.carrier.close();
        void works.context.close();
      }, afterSeconds * 1000);
    }
  }

  /** Sees to it that all signals of the near future are scheduled. Seconds in the session. */
  keepAhead(signals: readonly Signal[], position: number): void {
    this.#signals = signals;
    this.#seen = { position, at: performance.now() };
    const works = this.#works;
    if (!works || !this.#wanted) {
      return;
    }
    if (this.#shouldCarry(works)) {
      this.#keepCarrying(works, position);
      return;
    }
    this.#prepare(works, position);
    const now = this.clock();
    if (now === null) {
      return;
    }
    if (this.#askedFrom < 0) {
      this.#askedFrom = position;
    }
    if (works.chimes.size < KINDS.length) {
      return;
    }
    const late = position - this.#askedFrom < FIRST_MAY_WAIT_SECONDS ? position - this.#askedFrom : 0;
    const from = Math.max(this.#scheduledTo, position - late - LATE_SECONDS);
    const to = position + AHEAD_SECONDS;
    if (to - this.#scheduledTo > 1) {
      for (const { at, kind } of signalsBetween(signals, from, to)) {
        this.#ring(works, kind, Math.max(now, now + at - position));
      }
      this.#scheduledTo = Math.max(from, to);
    }
  }

  /** Takes back what was scheduled: after a pause, a move, or with sound off. */
  hush(): void {
    this.#scheduledTo = -1;
    this.#askedFrom = -1;
    this.#carried = null;
    const works = this.#works;
    if (!works || this.#playing.size === 0) {
      return;
    }
    const { context, chimeBus, strands } = works;
    chimeBus.to(0, 0.04);
    this.#playing.forEach((source) => source.stop(context.currentTime + 0.06));
    this.#playing.clear();
    works.chimeBus = new Fader(context, strands.chimes.node, 1);
  }

  /** The session pauses: background and placed sounds fade out and wait. */
  rest(seconds = REST_SECONDS): void {
    this.hush();
    this.#resting = true;
    this.#works?.carrier.rest();
    this.#moveStrand('background', seconds);
    mediaState('paused');
  }

  /** The session goes on. */
  goOn(seconds = REST_SECONDS): void {
    this.#resting = false;
    if (this.#wanted) {
      void this.#works?.carrier.begin();
      this.#moveStrand('background', seconds);
      mediaState('playing');
    }
  }

  /** The background to be heard from now on; it fades into the one before. Before sound is on it is only noted. */
  setBackground(kind: Background, seconds = FADE_SECONDS): void {
    if (kind !== this.#background) {
      this.#background = kind;
      this.#works?.bed?.end(seconds);
      if (this.#works) {
        this.#works.bed = null;
      }
      void this.#layBackground(seconds);
      this.#recarry();
    }
  }

  /** Which of the six placed sounds come forward: one, a side, a distance; 'all' makes them equal, null ends them. */
  setPlaced(focus: Focus | null, seconds = 1.2): void {
    this.#focus = focus;
    void this.#layPlaced(seconds);
    this.#recarry();
  }

  /** A slider's value, 0-1. */
  setVolume(which: Strand, value: number): void {
    this.#volumes[which] = value;
    this.#moveStrand(which, 0.08);
    this.#recarry();
  }

  /** The gain, 0-1, that belongs to a slider's value: for what plays elsewhere, as a voice does. */
  gain(which: Strand): number {
    return gainOf(this.#volumes[which]);
  }

  /** While somebody speaks the background steps back. */
  speaking(on: boolean, seconds = 0.5): void {
    this.#speaking = on;
    this.#moveStrand('background', seconds);
  }

  /** Background and placed sounds go; chimes stay. */
  fadeOut(seconds: number): void {
    const works = this.#works;
    this.#focus = null;
    this.#background = 'silence';
    if (works) {
      works.bed?.end(seconds);
      works.placed?.forEach((bed) => bed.end(seconds));
      works.bed = null;
      works.placed = null;
      this.#recarry();
    }
  }

  /** What the lock screen shows, and what its buttons do. The title is seen by others: no word about health. */
  mediaSession(title: string, handlers: MediaHandlers): void {
    this.#media = [title, handlers];
    if (this.#works) {
      mediaSession(title, handlers);
    }
  }

  #make(): Works {
    if ('audioSession' in navigator) {
      (navigator as { audioSession: { type: string } }).audioSession.type = 'playback';
    }
    const context = new AudioContext({ latencyHint: 'playback' });
    const master = new Fader(context, context.destination, 1);
    const background = new Fader(context, master.node, this.#strandGain('background'));
    const chimes = new Fader(context, master.node, this.#strandGain('chimes'));
    const carrier = new Carrier();
    carrier.onInterrupted = () => this.#media?.[1].pause();
    context.onstatechange = () => this.#onState();
    document.addEventListener('visibilitychange', this.#onVisible);
    if (this.#media) {
      mediaSession(...this.#media);
    }
    return {
      context,
      master,
      strands: { background, chimes },
      renderer: new Renderer(),
      carrier,
      chimes: new Map(),
      chimeBus: new Fader(context, chimes.node, 1),
      bed: null,
      placed: null,
    };
  }

  async #makeChimes({ context, renderer, chimes }: Works): Promise<void> {
    await Promise.all(
      KINDS.filter((kind) => !chimes.has(kind)).map(async (kind) => {
        const made = await renderer.make({ make: 'chime', kind, rate: context.sampleRate });
        chimes.set(kind, await bufferOf(context, made as Channels));
      }),
    );
  }

  async #layBackground(seconds: number): Promise<void> {
    const works = this.#works;
    const kind = this.#background;
    if (!works || works.bed || kind === 'silence') {
      return;
    }
    const { context, renderer, strands } = works;
    const made = await renderer.make({ make: 'background', kind, rate: context.sampleRate });
    const buffer = await bufferOf(context, made as Channels);
    if (works === this.#works && kind === this.#background && !works.bed) {
      works.bed = new Bed(context, strands.background.node, buffer, 1, seconds);
    }
  }

  async #layPlaced(seconds: number): Promise<void> {
    const works = this.#works;
    if (!works) {
      return;
    }
    const gains = gainsFor(this.#focus);
    if (this.#focus === null) {
      works.placed?.forEach((bed) => bed.end(seconds));
      works.placed = null;
    } else if (works.placed) {
      works.placed.forEach((bed, kind) => bed.fadeTo(gains[kind], seconds));
    } else {
      const { context, renderer, strands } = works;
      const beds = (works.placed = new Map<Placed, Bed>());
      for (const kind of PLACED) {
        const made = await renderer.make({ make: 'placed', kind, rate: context.sampleRate });
        const buffer = await bufferOf(context, made as Channels);
        if (works !== this.#works || works.placed !== beds) {
          return;
        }
        const level = gainsFor(this.#focus)[kind];
        beds.set(kind, new Bed(context, strands.background.node, buffer, level, seconds));
      }
    }
  }

  #ring(works: Works, kind: SignalKind, when: number): void {
    const source = works.context.createBufferSource();
    source.buffer = works.chimes.get(kind)!;
    source.connect(works.chimeBus.node);
    source.start(when);
    this.#playing.add(source);
    source.onended = () => this.#playing.delete(source);
  }

  #strandGain(which: Strand): number {
    const gain = gainOf(this.#volumes[which]);
    return which !== 'background' ? gain : this.#resting ? 0 : this.#speaking ? gain * UNDER_A_VOICE : gain;
  }

  #moveStrand(which: Strand, seconds: number): void {
    if (which !== 'voice') {
      this.#works?.strands[which].to(this.#strandGain(which), seconds);
    }
  }

  readonly #onVisible = (): void => {
    this.#onState();
  };

  /** The device stopped or freed our own sound: the carrier takes over, or gives back. */
  #onState(): void {
    const works = this.#works;
    if (!works || !this.#wanted || this.#resting) {
      return;
    }
    if (this.#shouldCarry(works)) {
      this.#keepCarrying(works, this.#now());
    } else {
      this.#letGo();
    }
    if (!document.hidden && works.context.state !== 'running') {
      void works.context.resume().catch(() => undefined);
    }
  }

  #shouldCarry({ context, carrier }: Works): boolean {
    return context.state !== 'running' || (document.hidden && carrier.isStubborn);
  }

  #letGo(): void {
    const works = this.#works;
    if (works?.carrier.carries || this.#carried) {
      this.#carried = null;
      works?.carrier.letGo();
      this.#scheduledTo = -1;
      works?.master.to(1, 0.5);
    }
  }

  #now(): number {
    return this.#seen.position + (performance.now() - this.#seen.at) / 1000;
  }

  #lockedLoop(position: number): { loop: LockedLoop; start: number; key: string } {
    const breath = breathAt(this.#signals, position);
    const placed = this.#focus === null ? null : gainsFor(this.#focus);
    const gains = { background: this.gain('background'), chimes: this.gain('chimes') };
    const loop = { cycle: breath?.cycle ?? null, background: this.#background, placed, gains };
    return { loop, start: breath?.start ?? 0, key: JSON.stringify(loop) };
  }

  /** Where a lock will stop our own sound the loop for it is ready before. */
  #prepare(works: Works, position: number): void {
    const now = performance.now();
    if (!works.carrier.isStubborn || now - this.#lookedAhead < 1000) {
      return;
    }
    this.#lookedAhead = now;
    const { loop, key } = this.#lockedLoop(position);
    if (this.#prepared?.key !== key) {
      this.#loopFile(works, loop, key);
    }
  }

  #loopFile(works: Works, loop: LockedLoop, key: string): Promise<Blob> {
    if (this.#prepared?.key !== key) {
      const file = works.renderer.make({ make: 'locked', loop, rate: LOCKED_RATE }) as Promise<Blob>;
      this.#prepared = { key, file };
    }
    return this.#prepared!.file;
  }

  #keepCarrying(works: Works, position: number): void {
    const { loop, start, key } = this.#lockedLoop(position);
    if (this.#carried?.key !== key) {
      if (!this.#carried) {
        this.hush();
        this.#rungTo = position;
        works.master.to(0, 0.3);
      }
      const carried = (this.#carried = { key });
      const seconds = loopSeconds(loop);
      const at = () => {
        const since = this.#now() - start;
        return ((since % seconds) + seconds) % seconds;
      };
      void this.#loopFile(works, loop, key).then((file) => {
        if (this.#carried === carried && works === this.#works) {
          return works.carrier.carry(file, { seconds, at });
        }
        return undefined;
      });
    } else {
      works.carrier.keepInStep();
    }
    this.#ringAlone(works, position);
  }

  /** The signals that are not in the loop: a new part, an interval, the end. */
  #ringAlone(works: Works, position: number): void {
    const due = signalsBetween(this.#signals, this.#rungTo, position + 1e-6).filter(({ kind }) => ALONE.includes(kind));
    this.#rungTo = Math.max(this.#rungTo, position);
    for (const { kind } of due.slice(-1)) {
      const job = { make: 'bell', kind, gain: this.gain('chimes'), rate: LOCKED_RATE } as const;
      void works.renderer.make(job).then((file) => works.carrier.ring(file as Blob));
    }
  }

  #recarry(): void {
    if (this.#carried && this.#works) {
      this.#keepCarrying(this.#works, this.#now());
    }
  }
}

const KINDS = Object.keys(TONES) as SignalKind[];
const ALONE: readonly SignalKind[] = ['start', 'part', 'interval', 'end'];

/**
 * What leaves the loudspeaker now. A context's own time runs ahead by what is buffered and comes in steps of many
 * milliseconds; its output's timestamp does neither. Null until the first sound is out.
 */
function heardNow(context: AudioContext): number | null {
  const { contextTime, performanceTime } = context.getOutputTimestamp?.() ?? {};
  if (contextTime && performanceTime) {
    return contextTime + (performance.now() - performanceTime) / 1000;
  }
  return context.currentTime > NO_TIMESTAMP_AFTER_SECONDS ? context.currentTime : null;
}
