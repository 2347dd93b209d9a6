import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { deliver, queueOf } from './deliver.ts';
import { canVibrate, habits, keepHabits, ScreenAwake, vibrate, type Habits } from './device.ts';
import { ending } from './ending.ts';
import { feelWorse, endHere } from './leaving.ts';
import { opening } from './opening.ts';
import { barFrames, circleFrames } from './pacer.ts';
import type { TimeSource } from './play-clock.ts';
import { styles } from './player-styles.ts';
import { playing } from './playing.ts';
import { rating } from './rating.ts';
import { Run } from './run.ts';
import { phasesOf, usual, type Chosen, type GuidedSession } from './script.ts';
import { signalsBetween, signalsOf, type Signal } from './signals.ts';
import { Sound } from './sound.ts';
import { timelineOf, type Moment } from './timeline.ts';
import { uuid7 } from './uuid.ts';

type Stage = 'opening' | 'playing' | 'rating' | 'over';

/** Where one can go afterwards. */
export interface Way {
  href: string;
  label: string;
  main: boolean;
}

const RATING_MAY_TAKE_MS = 5 * 60_000;
const WORTH_KEEPING_SECONDS = 30;
const OUT_OF_STEP_MS = 25;

/**
 * Plays one guided session, from its opening page to the way back to life. It has everything it needs once it is there:
 * the network may go. Without a patient nothing is stored.
 */
export class LullPlayer extends LitElement {
  static override styles = styles;

  static override properties = {
    session: { attribute: false },
    patient: { attribute: false },
    atOnce: { attribute: false },
    ways: { attribute: false },
    stage: { state: true },
    chosen: { state: true },
    ratedBefore: { state: true },
    ratedAfter: { state: true },
    habits: { state: true },
    soundOn: { state: true },
    leaving: { state: true },
    shown: { state: true },
  };

  /** The whole script. */
  declare session: GuidedSession | undefined;
  /** Whose completion it will be; empty where nobody is signed in. */
  declare patient: string;
  /** Begins without questions, and silently until there is a tap. */
  declare atOnce: boolean;
  declare ways: Way[];
  declare stage: Stage;
  declare chosen: Chosen;
  declare ratedBefore: number | null;
  declare ratedAfter: number | null;
  declare habits: Habits;
  declare soundOn: boolean;
  declare leaving: 'end' | 'worse' | null;
  /** What the screen shows of the moment; changes about once a second. */
  declare shown: string;

  run: Run | null = null;
  moment: Moment | null = null;
  feltWorse = false;
  readonly vibrates = canVibrate();
  readonly reducedMotion = matchMedia('(prefers-reduced-motion: reduce)');

  readonly #sound = new Sound();
  readonly #awake = new ScreenAwake();
  readonly #time: TimeSource = {
    steady: () => performance.now() / 1000,
    wall: () => Date.now() / 1000,
    audio: () => this.#sound.clock(),
  };
  #signals: Signal[] = [];
  #animations: Animation[] = [];
  #id = '';
  #kept = false;
  #frame = 0;
  #ticker = 0;
  #seenTo = 0;

  constructor() {
    super();
    this.patient = '';
    this.atOnce = false;
    this.ways = [];
    this.stage = 'opening';
    this.chosen = {};
    this.ratedBefore = null;
    this.ratedAfter = null;
    this.habits = habits();
    this.soundOn = false;
    this.leaving = null;
    this.shown = '';
  }

  /** The circle, or the bar where motion is unwelcome or the person likes it better. */
  get shape(): 'circle' | 'bar' {
    return this.habits.shape ?? (this.reducedMotion.matches ? 'bar' : 'circle');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('keydown', this.#onKey, { capture: true });
    window.addEventListener('pagehide', this.#onPageHide);
    document.addEventListener('visibilitychange', this.#look);
    this.reducedMotion.addEventListener('change', this.#onMotion);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('keydown', this.#onKey, { capture: true });
    window.removeEventListener('pagehide', this.#onPageHide);
    document.removeEventListener('visibilitychange', this.#look);
    this.reducedMotion.removeEventListener('change', this.#onMotion);
    this.#keepUnfinished(0);
    this.#rest();
    document.documentElement.toggleAttribute('data-lull-playing', false);
    this.#sound.hush();
    this.#sound.close(0);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('session') && this.session && !this.run) {
      this.chosen = usual(this.session);
      if (this.atOnce) {
        this.begin();
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
    if (this.stage === 'playing') {
      this.#attachAnimation();
    }
  }

  protected override render() {
    if (!this.session) {
      return nothing;
    }
    switch (this.stage) {
      case 'opening':
        return opening(this, this.session);
      case 'playing':
        return html`${playing(this, this.session)}
        ${this.leaving === 'end' ? endHere(this) : this.leaving === 'worse' ? feelWorse(this) : nothing}`;
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
      case 'over':
        return ending(this, this.session);
    }
  }

  /** Starts to play, with what was chosen. */
  begin(): void {
    if (!this.session || this.run) {
      return;
    }
    this.run = new Run(timelineOf(phasesOf(this.session, this.chosen)), this.#time);
    this.#signals = signalsOf(this.run.timeline);
    this.#id = uuid7(Date.now(), crypto.getRandomValues(new Uint8Array(10)));
    if (!this.atOnce && this.habits.sound) {
      void this.#turnSound(true);
    }
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
    this.#sound.hush();
    this.#look();
  }

  goOn(): void {
    this.run?.goOn();
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
  ask(leaving: 'end' | 'worse'): void {
    this.pause();
    this.feltWorse ||= leaving === 'worse';
    this.leaving = leaving;
  }

  stay(): void {
    this.leaving = null;
    this.goOn();
  }

  endEarly(): void {
    this.leaving = null;
    this.run?.endEarly();
    this.#sound.hush();
    this.#look();
  }

  finish(after: number | null): void {
    this.ratedAfter = after;
    this.stage = 'over';
    this.#keep(0);
  }

  async setSound(on: boolean): Promise<void> {
    await this.#turnSound(on);
    this.#keepHabits({ sound: on });
  }

  setShape(shape: 'circle' | 'bar'): void {
    this.#keepHabits({ shape });
  }

  setVibration(vibration: boolean): void {
    this.#keepHabits({ vibration });
    if (vibration) {
      vibrate('in');
    }
  }

  #keepHabits(change: Partial<Habits>): void {
    this.habits = { ...this.habits, ...change };
    if (this.patient) {
      keepHabits(this.habits);
    }
  }

  async #turnSound(on: boolean): Promise<void> {
    try {
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
    this.#ticker = window.setInterval(this.#look, 1000);
    const frame = () => {
      this.#look();
      if (this.run?.state === 'playing') {
        this.#frame = requestAnimationFrame(frame);
      }
    };
    frame();
  }

  #rest(): void {
    cancelAnimationFrame(this.#frame);
    window.clearInterval(this.#ticker);
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
      this.#feel(moment.at);
    } else {
      this.#rest();
    }
    this.#syncAnimations(moment.at * 1000);
    this.shown = [
      this.run.state,
      this.run.away,
      moment.part.label,
      moment.segment.part,
      moment.count,
      moment.line,
      Math.round(moment.left),
    ].join('|');
    if (this.run.state === 'over') {
      this.#over();
    }
  };

  #over(): void {
    this.#sound.close(7);
    this.soundOn = false;
    this.leaving = null;
    const asks = this.patient !== '' && !this.atOnce;
    this.stage = asks ? 'rating' : 'over';
    this.#keep(asks ? Date.now() + RATING_MAY_TAKE_MS : 0);
  }

  #feel(at: number): void {
    if (this.habits.vibration && this.vibrates && at - this.#seenTo < 1) {
      signalsBetween(this.#signals, this.#seenTo, at).forEach(({ kind }) => vibrate(kind));
    }
    this.#seenTo = at;
  }

  #attachAnimation(): void {
    const body = this.renderRoot.querySelector<HTMLElement>('[data-breathes]');
    if (!this.run || !body || body.getAnimations().length > 0) {
      return;
    }
    const frames = body.dataset.breathes === 'bar' ? barFrames : circleFrames;
    const timing = { duration: this.run.timeline.total * 1000, fill: 'both' as const };
    this.#animations = [body.animate(frames(this.run.timeline), timing)];
    this.#syncAnimations(this.run.look().at * 1000);
  }

  #syncAnimations(at: number): void {
    for (const animation of this.#animations) {
      const playing = this.run?.state === 'playing';
      if (Math.abs(Number(animation.currentTime ?? 0) - at) > OUT_OF_STEP_MS) {
        animation.currentTime = at;
      }
      if (playing && animation.playState === 'paused') {
        animation.play();
      } else if (!playing && animation.playState === 'running') {
        animation.pause();
        animation.currentTime = at;
      }
    }
  }

  #keep(notBefore: number): void {
    if (!this.patient || !this.run || !this.session || this.run.secondsDone < 1) {
      return;
    }
    this.#kept = this.run.state === 'over';
    queueOf(this.patient).put(
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
        variant: this.session.choices.length > 0 ? this.chosen : {},
      },
      notBefore,
    );
    if (notBefore === 0) {
      void deliver(this.patient);
    }
  }

  /** Left without a word: what was done is kept all the same. */
  #keepUnfinished(notBefore: number): void {
    if (this.stage === 'playing' && !this.#kept && (this.run?.secondsDone ?? 0) >= WORTH_KEEPING_SECONDS) {
      this.#keep(notBefore);
    }
  }

  readonly #onPageHide = (): void => this.#keepUnfinished(Date.now() + RATING_MAY_TAKE_MS);

  readonly #onMotion = (): void => this.requestUpdate();

  readonly #onKey = (event: KeyboardEvent): void => {
    if (this.stage !== 'playing' || this.leaving || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const onControl = event.composedPath()[0] instanceof HTMLButtonElement;
    const acts: Record<string, () => void> = {
      ArrowLeft: () => this.back(),
      ArrowRight: () => this.nextPart(),
      Escape: () => this.ask('end'),
      m: () => void this.setSound(!this.soundOn),
    };
    const act = event.key === ' ' && !onControl ? () => this.toggle() : acts[event.key];
    if (act) {
      event.preventDefault();
      event.stopImmediatePropagation();
      act();
    }
  };
}

customElements.define('lull-player', LullPlayer);
