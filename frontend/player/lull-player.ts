import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { withRating } from './asking.ts';
import type { RatedOnTheWay } from './completion.ts';
import { deliver, outboxOf } from '../outbox/outboxes.ts';
import {
  canVibrate,
  habits,
  keepHabits as keepOnDevice,
  keepOwnWords,
  ownWords,
  ScreenAwake,
  vibrate,
  type Habits,
} from './device.ts';
import { ending } from './ending.ts';
import { leaving, type Leaving } from './leaving.ts';
import { Motion } from './motion.ts';
import { motive } from './motive.ts';
import { often, tooOften } from './often.ts';
import { choices, opening } from './opening.ts';
import { PLACE_KEPT_MS, Places, type Place } from './place.ts';
import type { TimeSource } from './play-clock.ts';
import { styles } from './player-styles.ts';
import { playing } from './playing.ts';
import { rating } from './rating.ts';
import { Run } from './run.ts';
import { phasesOf, usual, type Chosen, type GuidedSession, type Phase } from './script.ts';
import { shelf } from '../outbox/shelf.ts';
import { signalsBetween, signalsOf, type Signal } from './signals.ts';
import { foldedSettings } from './sound-settings.ts';
import { Sound } from './sound.ts';
import type { Background } from './sound/backgrounds.ts';
import type { Strand } from './sound/volumes.ts';
import { nextChange, timelineOf, type Moment, type Timeline } from './timeline.ts';
import { uuid7 } from './uuid.ts';
import { Narrator } from './voice/narrator.ts';
import { ownLines, type OwnScript } from './voice/own-script.ts';
import { voiceHabits, type VoiceHabits } from './voice/voice-habits.ts';

type Stage = 'opening' | 'playing' | 'rating' | 'motive' | 'over';

/** Where one can go afterwards. */
export interface Way {
  href: string;
  label: string;
  main: boolean;
}

const RATING_MAY_TAKE_MS = 5 * 60_000;
const WORTH_KEEPING_SECONDS = 30;
/** Timers that are held back may look no more often than once a second. */
const WORDS_END_SECONDS = 1.2;
/** A whole second that is over by a hair is over. */
const ALMOST = 0.02;
/** Looks are up to a second apart; what is older than this is not made up for. */
const LATE_TO_FEEL_SECONDS = 1.5;
const WAITS_MS = 250;
const REMEMBERED_EVERY_MS = 4000;

/**
 * Plays one guided session, from its opening page to the way back to life. It has everything it needs once it is there:
 * the network may go. Interrupted, it offers to go on. Without a patient nothing is stored.
 */
export class LullPlayer extends LitElement {
  static override styles = styles;

  static override properties = {
    session: { attribute: false },
    patient: { attribute: false },
    atOnce: { attribute: false },
    ways: { attribute: false },
    from: { attribute: false },
    careful: { attribute: false },
    narration: { type: String },
    written: { attribute: false },
    stage: { state: true },
    chosen: { state: true },
    words: { state: true },
    place: { state: true },
    ratings: { state: true },
    ratedBefore: { state: true },
    ratedAfter: { state: true },
    habits: { state: true },
    soundOn: { state: true },
    leaving: { state: true },
    finding: { state: true },
    listening: { state: true },
    background: { state: true },
    script: { state: true },
    shown: { state: true },
  };

  /** The whole script. */
  declare session: GuidedSession | undefined;
  /** Whose completion it will be; empty where nobody is signed in. */
  declare patient: string;
  /** Begins without questions, and silently until there is a tap. */
  declare atOnce: boolean;
  declare ways: Way[];
  /** The screen this was opened from; Practice where it is not known. */
  declare from: Pick<Way, 'href' | 'label'> | null;
  /** The tags of cautions that are true of this person. */
  declare careful: string[];
  /** The name of the recorded narration; empty where the server has none. */
  declare narration: string;
  /** The words somebody kept for this session; empty where there are none. */
  declare written: string;
  declare stage: Stage;
  declare chosen: Chosen;
  /** Answers of the reader's own: choice to words. */
  declare words: Chosen;
  /** Where it was left within a day. */
  declare place: Place | null;
  declare ratings: readonly RatedOnTheWay[];
  declare ratedBefore: number | null;
  declare ratedAfter: number | null;
  declare habits: Habits;
  declare soundOn: boolean;
  declare leaving: Leaving | null;
  /** Whether the most comfortable pace is being looked for. */
  declare finding: boolean;
  /** Whether the background is tried before the start. */
  declare listening: boolean;
  declare background: Background;
  /** The reader's own words as they are played; they are in the page only. */
  declare script: OwnScript;
  /** What the screen shows of the moment; changes about once a second. */
  declare shown: string;

  run: Run | null = null;
  moment: Moment | null = null;
  feltWorse = false;
  toStopATwitch: boolean | null = null;
  readonly vibrates = canVibrate();
  readonly reducedMotion = matchMedia('(prefers-reduced-motion: reduce)');

  readonly #sound = new Sound();
  readonly #narrator = new Narrator();
  readonly #awake = new ScreenAwake();
  readonly #time: TimeSource = {
    steady: () => performance.now() / 1000,
    wall: () => Date.now() / 1000,
    audio: () => this.#sound.clock(),
  };
  #signals: Signal[] = [];
  readonly #motion = new Motion();
  #id = '';
  #kept = false;
  #timer = 0;
  #seenTo = 0;
  #rememberedAt = 0;
  #focus: Moment['focus'] = null;

  constructor() {
    super();
    this.patient = '';
    this.atOnce = false;
    this.ways = [];
    this.from = null;
    this.careful = [];
    this.narration = '';
    this.written = '';
    this.stage = 'opening';
    this.chosen = {};
    this.words = {};
    this.place = null;
    this.ratings = [];
    this.ratedBefore = null;
    this.ratedAfter = null;
    this.habits = habits();
    this.soundOn = false;
    this.leaving = null;
    this.finding = false;
    this.listening = false;
    this.background = 'silence';
    this.script = { text: '', by: 'nobody' };
    this.shown = '';
    this.#narrator.addEventListener('speech', (event) => {
      this.#sound.speaking((event as CustomEvent<{ speaking: boolean }>).detail.speaking);
      this.#look();
    });
  }

  /** The circle, or the bar where motion is unwelcome or the person likes it better. */
  get shape(): 'circle' | 'bar' {
    return this.habits.shape ?? (this.reducedMotion.matches ? 'bar' : 'circle');
  }

  /** Whether what is done here is kept. */
  get records(): boolean {
    return this.patient !== '';
  }

  /** How long it takes with what is chosen, in seconds. */
  get total(): number {
    return timelineOf(this.phases()).total;
  }

  /** What is reported as chosen. */
  get variant(): Chosen {
    return this.session && this.session.choices.length > 0 ? this.chosen : {};
  }

  /** What can be set before the start. */
  form(): unknown {
    if (!this.session) {
      return nothing;
    }
    const script = this.#scripts()[0];
    return html`${choices(this, this.session)}
    ${
      script
        ? html`<lull-own-script
            .patient=${this.patient}
            .sessionId=${this.session.id}
            .seconds=${script.end - script.start}
            .text=${this.written}
            .kept=${this.written !== ''}
            @script-changed=${(event: CustomEvent<OwnScript>) => (this.script = event.detail)}
          ></lull-own-script>`
        : nothing
    }`;
  }

  /** How it sounds. */
  settings(): unknown {
    return foldedSettings(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('keydown', this.#onKey, { capture: true });
    window.addEventListener('pagehide', this.#onPageHide);
    document.addEventListener('visibilitychange', this.#onVisible);
    this.reducedMotion.addEventListener('change', this.#onMotion);
    if (this.session && this.run?.state === 'playing') {
      // Flow moves it while it builds a page, and what plays at once has begun by then.
      this.#prepareSound(this.session, this.run.timeline);
      document.documentElement.toggleAttribute('data-lull-playing', true);
      this.#live();
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('keydown', this.#onKey, { capture: true });
    window.removeEventListener('pagehide', this.#onPageHide);
    document.removeEventListener('visibilitychange', this.#onVisible);
    this.reducedMotion.removeEventListener('change', this.#onMotion);
    this.#remember();
    this.#rest();
    document.documentElement.toggleAttribute('data-lull-playing', false);
    this.#sound.hush();
    this.#sound.close(0);
    this.#narrator.close();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('written') && this.written !== '') {
      this.script = { ...this.script, text: this.written };
    }
    if (changed.has('session') && this.session && !this.run) {
      this.chosen = this.usually(this.session);
      this.words = ownWords(this.patient);
      this.background = this.#backgroundOf(this.session);
      if (this.#scripts().length > 0) {
        void import('./voice/lull-own-script.ts');
      }
      if (this.atOnce) {
        if (!this.records || !tooOften(this.patient, new Date())) {
          this.begin();
        }
      } else if (this.records) {
        this.place = this.#places().of(this.session.id, this.session.version);
      }
    }
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('stage') && changed.get('stage') !== undefined) {
      this.renderRoot.querySelector<HTMLElement>('[data-arrive]')?.focus();
    }
    if (changed.has('leaving')) {
      const dialog = this.renderRoot.querySelector('dialog');
      if (dialog && !dialog.open) {
        dialog.showModal();
      }
    }
    if (this.stage === 'playing' && this.run) {
      const { at } = this.run.look();
      this.#motion.attach(this.renderRoot, this.run.timeline, at * 1000, this.#moves);
    }
  }

  protected override render() {
    if (!this.session) {
      return nothing;
    }
    switch (this.stage) {
      case 'opening':
        return this.finding
          ? html`<lull-find-my-pace
              .patient=${this.patient}
              .ways=${[]}
              @pace-found=${this.#paceFound}
            ></lull-find-my-pace>`
          : this.atOnce
            ? often(this)
            : opening(this, this.session);
      case 'playing':
        return html`${playing(this, this.session)} ${this.leaving ? leaving(this, this.leaving) : nothing}`;
      case 'rating':
        return html`<main class="page middle">
          <h1 tabindex="-1" data-arrive>And now?</h1>
          ${rating(this.session.rating, this.ratedAfter, (value) => (this.ratedAfter = value))}
          <div class="row">
            <button class="main" @click=${() => this.finish(this.ratedAfter)} ?disabled=${this.ratedAfter === null}>
              Done
            </button>
            <button class="plain" @click=${() => this.finish(null)}>Skip</button>
          </div>
        </main>`;
      case 'motive':
        return motive(this);
      case 'over':
        return this.over();
    }
  }

  /** What comes after it. */
  protected over(): unknown {
    return this.session ? ending(this, this.session) : nothing;
  }

  /** What is chosen unless somebody chooses. */
  protected usually(session: GuidedSession): Chosen {
    const { pace } = this.habits;
    const paces = session.choices.find((choice) => choice.id === 'pace')?.options ?? [];
    return { ...usual(session), ...(pace && paces.some((option) => option.id === pace) ? { pace } : {}) };
  }

  /** The session's parts with what is chosen. */
  protected phases(): Phase[] {
    return this.session ? phasesOf(this.session, this.chosen, this.words) : [];
  }

  choose(choice: string, option: string): void {
    this.chosen = { ...this.chosen, [choice]: option };
  }

  /** Helps to choose a pace, by trying some. */
  async findPace(): Promise<void> {
    await import('./find-my-pace.ts');
    this.finding = true;
  }

  readonly #paceFound = (): void => {
    this.finding = false;
    this.habits = habits();
    if (this.session) {
      this.chosen = { ...this.chosen, pace: this.usually(this.session).pace };
    }
  };

  setWord(choice: string, words: string): void {
    this.words = { ...this.words, [choice]: words };
    if (this.patient) {
      keepOwnWords(this.patient, this.words);
    }
  }

  /** Starts to play, with what was chosen; or goes on from a place. */
  begin(place: Place | null = null): void {
    if (!this.session || this.run) {
      return;
    }
    if (place) {
      this.chosen = place.chosen;
      this.ratings = place.ratings;
      this.ratedBefore ??= place.before;
      this.feltWorse = place.feltWorse;
    } else {
      this.#startOver(this.session);
    }
    this.run = new Run(timelineOf(this.phases()), this.#time, place ?? undefined);
    this.#signals = signalsWithBells(this.run.timeline);
    this.#id = place?.id ?? uuid7(Date.now(), crypto.getRandomValues(new Uint8Array(10)));
    this.#prepareSound(this.session, this.run.timeline);
    if (!this.atOnce && this.habits.sound) {
      void this.#turnSound(true);
    } else if (this.listening) {
      void this.#turnSound(false);
    }
    this.listening = false;
    document.documentElement.toggleAttribute('data-lull-playing', true);
    this.stage = 'playing';
    this.run.start();
    this.#live();
  }

  toggle(): void {
    if (this.run?.state === 'playing') {
      this.pause();
    } else {
      this.goOn();
    }
  }

  pause(): void {
    this.run?.pause();
    this.#look();
  }

  goOn(): void {
    this.run?.goOn();
    this.#sound.goOn();
    this.#narrator.resume();
    this.#live();
  }

  back(): void {
    this.run?.back(10);
    this.#moved();
  }

  nextPart(): void {
    this.run?.nextPart();
    this.#moved();
  }

  /** Asks before it ends; the session waits meanwhile. */
  ask(leaving: Leaving): void {
    this.pause();
    this.feltWorse ||= leaving === 'worse';
    this.leaving = leaving;
    this.#remember();
  }

  /** Stops at once and leaves the muscle alone. */
  cramp(): void {
    this.pause();
    this.run?.untense();
    this.#moved();
    this.leaving = 'cramp';
  }

  /** Ends it and follows a link. */
  leaveFor(event: MouseEvent): void {
    event.preventDefault();
    this.run?.endEarly();
    this.#keep(0);
    window.location.assign((event.currentTarget as HTMLAnchorElement).href);
  }

  /** Keeps an answer that was given on the way. */
  rate(ask: RatedOnTheWay['ask'], value: number): void {
    if (this.run) {
      const { at, part } = this.run.look();
      this.ratings = withRating(this.ratings, { ask, at: Math.floor(at), value }, part);
    }
  }

  /** The reader's own words, where this is the time for them. */
  ownScriptAt({ at, part: { script } }: Moment): string {
    return script && at >= script.start && at <= script.end ? this.script.text.trim() : '';
  }

  /** Shows how loud it is; the session plays on. */
  showSound(): void {
    this.leaving = 'sound';
  }

  setBackground(background: Background): void {
    this.background = background;
    this.#sound.setBackground(background);
    this.keepHabits({ background });
  }

  setVolume(strand: Strand, value: number): void {
    this.keepHabits({ volumes: { ...this.habits.volumes, [strand]: value } });
    this.#sound.setVolume(strand, value);
    this.#narrator.volume = this.#sound.gain('voice');
  }

  setVoice({ reader, voice, rate }: VoiceHabits): void {
    this.#narrator.setSource(reader);
    this.#narrator.voice = voice;
    this.#narrator.rate = rate;
  }

  /** Tries the background before the start. */
  async listen(on: boolean): Promise<void> {
    if (on !== this.listening) {
      this.listening = on;
      this.#sound.setBackground(this.background);
      await this.#turnSound(on);
    }
  }

  stay(): void {
    const waited = this.leaving !== 'sound';
    this.leaving = null;
    if (waited) {
      this.goOn();
    }
  }

  endEarly(): void {
    this.leaving = null;
    this.run?.endEarly();
    this.#sound.hush();
    this.#narrator.hush();
    this.#look();
  }

  finish(after: number | null): void {
    this.ratedAfter = after;
    const asks = this.session?.soothes === true;
    this.stage = asks ? 'motive' : 'over';
    this.#keep(asks ? Date.now() + RATING_MAY_TAKE_MS : 0);
  }

  answerMotive(toStopATwitch: boolean | null): void {
    this.toStopATwitch = toStopATwitch;
    this.stage = 'over';
    this.#keep(0);
  }

  async setSound(on: boolean): Promise<void> {
    await this.#turnSound(on);
    this.keepHabits({ sound: on });
  }

  setShape(shape: 'circle' | 'bar'): void {
    this.keepHabits({ shape });
  }

  setVibration(vibration: boolean): void {
    this.keepHabits({ vibration });
    if (vibration) {
      vibrate('in');
    }
  }

  protected keepHabits(change: Partial<Habits>): void {
    this.habits = { ...this.habits, ...change };
    if (this.patient) {
      keepOnDevice(this.habits);
    }
  }

  async #turnSound(on: boolean): Promise<void> {
    try {
      if (on) {
        this.#narrator.unlock();
      } else {
        this.#narrator.hush();
      }
      await (on ? this.#sound.turnOn() : this.#sound.turnOff());
    } catch {
      // No sound on this device; everything is there to be read.
    }
    this.soundOn = this.#sound.on;
    this.#look();
  }

  #live(): void {
    this.#rest();
    this.#seenTo = this.run?.look().at ?? 0;
    this.#awake.keep(true);
    this.#look();
  }

  /**
   * Looks again when something changes next, rather than with every frame: what moves is played by the browser, and
   * nothing else needs the page's attention.
   */
  #lookAgain(moment: Moment): void {
    window.clearTimeout(this.#timer);
    if (this.run?.state === 'playing') {
      const wait = this.run.waiting ? WAITS_MS : (nextChange(this.run.timeline, moment) - moment.at) * 1000 + 1;
      this.#timer = window.setTimeout(this.#look, wait);
    }
  }

  #rest(): void {
    window.clearTimeout(this.#timer);
    this.#awake.keep(false);
  }

  #moved(): void {
    this.#sound.hush();
    this.#seenTo = this.run?.look().at ?? 0;
    this.#look();
  }

  readonly #look = (): void => {
    if (!this.run || this.stage !== 'playing') {
      return;
    }
    const moment = this.run.look();
    this.moment = moment;
    if (this.run.state === 'playing') {
      this.#sound.keepAhead(this.#signals, moment.at);
      this.#read(moment);
      this.#feel(moment.at);
      if (Date.now() - this.#rememberedAt > REMEMBERED_EVERY_MS) {
        this.#remember();
      }
    } else {
      this.#rest();
      if (this.run.state === 'paused') {
        this.#sound.rest();
        this.#narrator.pause();
      }
    }
    this.#motion.sync(moment.at * 1000, this.#moves);
    this.shown = [
      this.run.state,
      this.run.away,
      moment.part.start,
      moment.segment.part,
      moment.focus,
      moment.count,
      moment.line,
      Math.ceil(moment.left - ALMOST),
    ].join('|');
    if (this.run.state === 'over') {
      this.#over();
    } else {
      this.#lookAgain(moment);
    }
  };

  #over(): void {
    this.#sound.close(7);
    this.#narrator.close();
    this.soundOn = false;
    this.leaving = null;
    const asks = this.records && !this.atOnce;
    this.stage = asks ? 'rating' : 'over';
    this.#keep(asks ? Date.now() + RATING_MAY_TAKE_MS : 0);
  }

  #scripts() {
    return timelineOf(this.phases()).parts.flatMap(({ script }) => script ?? []);
  }

  /** A session that is about listening begins in silence, whatever somebody likes elsewhere. */
  #backgroundOf({ background }: GuidedSession): Background {
    const own = (background ?? 'NONE') === 'NONE' ? 'silence' : (background!.toLowerCase() as Background);
    return background === 'NONE' ? own : (this.habits.background ?? own);
  }

  #prepareSound({ id, scene }: GuidedSession, timeline: Timeline): void {
    this.#sound.setBackground(this.background);
    for (const [strand, value] of Object.entries(this.habits.volumes)) {
      this.#sound.setVolume(strand as Strand, value);
    }
    this.#sound.setPlaced(scene === 'SOUNDS' && this.chosen.sense !== 'dots' ? 'all' : null);
    this.#sound.mediaSession('A quiet moment', {
      play: () => this.goOn(),
      pause: () => this.pause(),
      seekbackward: () => this.back(),
      stop: () => this.endEarly(),
    });
    this.setVoice(voiceHabits());
    this.#narrator.volume = this.#sound.gain('voice');
    const scripts = timeline.parts.flatMap(({ script }) => script?.start ?? []);
    const own = this.script.text.trim() === '' ? [] : ownLines(this.script, scripts);
    void this.#narrator.prepare({
      session: id,
      lines: [...timeline.lines, ...own].sort((a, b) => a.start - b.start),
      total: timeline.total,
      patient: this.patient,
      language: 'en',
      narration: this.narration,
    });
  }

  /** The words aloud, and the sounds they speak of. Somebody's own words are waited for. */
  #read({ at, focus, part }: Moment): void {
    const { script } = part;
    if (script && script.end - at < WORDS_END_SECONDS && at < script.end) {
      this.run?.wait(this.#narrator.speaking);
    }
    if (!this.soundOn || this.run?.waiting) {
      return;
    }
    this.#narrator.follow(at);
    if (focus !== this.#focus && this.session?.scene === 'SOUNDS' && this.chosen.sense !== 'dots') {
      this.#sound.setPlaced(focus ?? 'all');
    }
    this.#focus = focus;
  }

  #feel(at: number): void {
    if (this.habits.vibration && this.vibrates && at - this.#seenTo < LATE_TO_FEEL_SECONDS) {
      signalsBetween(this.#signals, this.#seenTo, at).forEach(({ kind }) => vibrate(kind));
    }
    this.#seenTo = at;
  }

  get #moves(): boolean {
    return this.run?.state === 'playing' && !this.run.waiting;
  }

  #places(): Places {
    return new Places(shelf(), this.patient);
  }

  /** What was left before stays as it was left. */
  #startOver({ id }: GuidedSession): void {
    if (this.place && this.records) {
      outboxOf('completions', this.patient).release(this.place.id);
      this.#places().forget(id);
      void deliver('completions', this.patient);
    }
  }

  #keep(notBefore: number): void {
    if (!this.records || !this.run || !this.session || this.run.secondsDone < 1) {
      return;
    }
    if (this.run.state === 'over') {
      this.#kept = true;
      this.#places().forget(this.session.id);
    }
    outboxOf('completions', this.patient).put(
      {
        id: this.#id,
        session: this.session.id,
        version: this.session.version,
        startedAt: this.run.startedAt.toISOString(),
        endedAt: this.run.endedAt.toISOString(),
        secondsDone: this.run.secondsDone,
        endedEarly: this.run.endedEarly || this.run.state !== 'over',
        feltWorse: this.feltWorse,
        pauses: this.run.pauses,
        before: this.ratedBefore,
        after: this.ratedAfter,
        variant: this.variant,
        toStopATwitch: this.toStopATwitch,
        ratings: this.ratings,
      },
      notBefore,
    );
    if (notBefore === 0) {
      void deliver('completions', this.patient);
    }
  }

  /**
   * Left without a word, or with an empty battery: what was done is kept all the same, and so is the place. The report
   * waits for as long as somebody may come back and go on, since it is kept once.
   */
  #remember(): void {
    if (this.stage !== 'playing' || this.#kept || !this.records || !this.run || !this.session) {
      return;
    }
    const now = (this.#rememberedAt = Date.now());
    if (this.run.secondsDone >= WORTH_KEEPING_SECONDS) {
      this.#keep(now + (this.atOnce ? RATING_MAY_TAKE_MS : PLACE_KEPT_MS));
    }
    if (!this.atOnce) {
      this.#places().keep({
        ...this.run.interrupted,
        id: this.#id,
        session: this.session.id,
        version: this.session.version,
        savedAt: now,
        chosen: this.chosen,
        before: this.ratedBefore,
        feltWorse: this.feltWorse,
        ratings: this.ratings,
      });
    }
  }

  readonly #onPageHide = (): void => this.#remember();

  readonly #onVisible = (): void => {
    this.#look();
    if (document.hidden) {
      this.#remember();
    }
  };

  readonly #onMotion = (): void => this.requestUpdate();

  readonly #onKey = (event: KeyboardEvent): void => {
    if (this.stage !== 'playing' || this.leaving || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const [on] = event.composedPath();
    const onControl = on instanceof HTMLButtonElement || on instanceof HTMLInputElement;
    const acts: Record<string, () => void> = {
      ArrowLeft: () => this.back(),
      ArrowRight: () => this.nextPart(),
      Escape: () => this.ask('end'),
      m: () => void this.setSound(!this.soundOn),
    };
    const act = event.key === ' ' ? () => this.toggle() : acts[event.key];
    const isTheirs =
      onControl && (event.key === ' ' || (on instanceof HTMLInputElement && event.key.startsWith('Arrow')));
    if (act && !isTheirs) {
      event.preventDefault();
      event.stopImmediatePropagation();
      act();
    }
  };
}

function signalsWithBells(timeline: Timeline): Signal[] {
  const bells = timeline.bells.map((at): Signal => ({ at, kind: 'interval' }));
  return [...signalsOf(timeline), ...bells].sort((a, b) => a.at - b.at);
}

customElements.define('lull-player', LullPlayer);
