import { html, nothing, type PropertyValues } from 'lit';
import { live } from 'lit/directives/live.js';
import {
  keepMade,
  leastOf,
  LIMITS,
  made,
  paceWords,
  pacerSession,
  pacerVariant,
  PATTERN_PARTS,
  patternOf,
  patternText,
  timerSession,
  timerVariant,
  type Made,
  type PacerForm,
  type PatternPart,
  type TimerForm,
} from './free-form.ts';
import { LullPlayer } from './lull-player.ts';
import type { Place } from './place.ts';
import type { Chosen } from './script.ts';
import { shelf } from '../outbox/shelf.ts';

const PARTS: Readonly<Record<PatternPart, string>> = {
  in: 'In',
  holdIn: 'Hold',
  out: 'Out',
  holdOut: 'Rest',
};
const NAME_LETTERS = 30;

interface Dial {
  label: string;
  value: number;
  least: number;
  most: number;
  step: number;
  says: string;
  set: (value: number) => void;
}

/** A session that somebody makes for themselves: a pace of their own, or silence with bells. */
export class LullFreeSession extends LullPlayer {
  static override properties = {
    ...LullPlayer.properties,
    kind: { type: String },
    made: { state: true },
    pattern: { state: true },
    naming: { state: true },
  };

  declare kind: 'pacer' | 'timer';
  declare made: Made;
  /** The saved pattern that is at hand. */
  declare pattern: string | null;
  declare naming: string;

  constructor() {
    super();
    this.kind = 'pacer';
    this.made = made(shelf(), '');
    this.pattern = null;
    this.naming = '';
    this.ways = [
      { href: 'today', label: 'Back to Today', main: true },
      { href: 'practice', label: 'More practice', main: false },
    ];
  }

  override get variant(): Chosen {
    const { pacer, timer } = this.made;
    return this.kind === 'timer' ? timerVariant(timer) : pacerVariant(pacer);
  }

  protected override usually(): Chosen {
    return { ...this.variant, ...(this.kind === 'pacer' && this.made.pacer.ramp ? { ramp: 'yes' } : {}) };
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('patient') || changed.has('kind')) {
      this.made = made(shelf(), this.patient);
    }
    if (!this.run && (changed.has('patient') || changed.has('kind') || changed.has('made'))) {
      this.#make();
    }
    super.willUpdate(changed);
  }

  override begin(place: Place | null = null): void {
    if (place && !this.run) {
      const { seconds, pattern, bells, ramp } = place.chosen;
      const minutes = Number(seconds) / 60;
      const { pacer, timer } = this.made;
      this.made =
        this.kind === 'timer'
          ? { ...this.made, timer: { ...timer, minutes, every: Number(bells) / 60 } }
          : { ...this.made, pacer: { ...pacer, ...patternOf(pattern), minutes, ramp: ramp === 'yes' } };
      this.#make();
    }
    super.begin(place);
  }

  override form() {
    return this.kind === 'timer' ? this.#timer(this.made.timer) : this.#pacer(this.made.pacer);
  }

  #make(): void {
    const { pacer, timer } = this.made;
    this.session = this.kind === 'timer' ? timerSession(timer) : pacerSession(pacer);
  }

  #pacer(pacer: PacerForm) {
    return html`${this.#patterns()}
      <fieldset>
        <legend>The breath, <span class="number">${paceWords(pacer)}</span></legend>
        <div class="dials">
          ${PATTERN_PARTS.map((part) =>
            this.#dial({
              label: PARTS[part],
              value: pacer[part],
              least: leastOf(part),
              most: LIMITS.most,
              step: 0.5,
              says: `${pacer[part]} s`,
              set: (value) => this.#setPacer({ [part]: value }),
            }),
          )}
        </div>
      </fieldset>
      ${this.#keeping()}
      <fieldset>
        <legend>How long</legend>
        <div class="dials">
          ${this.#minutes(pacer.minutes, LIMITS.pacerMinutes, (minutes) => this.#setPacer({ minutes }))}
        </div>
      </fieldset>
      <label class="tick">
        <input
          type="checkbox"
          .checked=${live(pacer.ramp)}
          @change=${(event: Event) => this.#setPacer({ ramp: (event.target as HTMLInputElement).checked })}
        />
        <span>Begin easily and slow down step by step</span>
      </label>`;
  }

  #timer(timer: TimerForm) {
    return html`<fieldset>
      <legend>How long</legend>
      <div class="dials">
        ${this.#minutes(timer.minutes, LIMITS.timerMinutes, (minutes) =>
          this.#setTimer({ minutes, every: Math.min(timer.every, minutes - 1) }),
        )}
        ${this.#dial({
          label: 'Bell each',
          value: timer.every,
          least: 0,
          most: Math.max(0, timer.minutes - 1),
          step: 1,
          says: timer.every === 0 ? 'end only' : `${timer.every} min`,
          set: (every) => this.#setTimer({ every }),
        })}
      </div>
    </fieldset>`;
  }

  #minutes(value: number, most: number, set: (minutes: number) => void) {
    return this.#dial({ label: 'Minutes', value, least: 1, most, step: 1, says: `${value} min`, set });
  }

  #dial({ label, value, least, most, step, says, set }: Dial) {
    const to = (next: number) => set(Math.min(most, Math.max(least, next)));
    return html`<div class="dial-row">
      <span class="name" aria-hidden="true">${label}</span>
      <button class="step" aria-label="${label}: less" ?disabled=${value <= least} @click=${() => to(value - step)}>
        −
      </button>
      <input
        type="range"
        aria-label=${label}
        aria-valuetext=${says}
        min=${least}
        max=${most}
        step=${step}
        .value=${live(String(value))}
        @input=${(event: Event) => to(Number((event.target as HTMLInputElement).value))}
      />
      <button class="step" aria-label="${label}: more" ?disabled=${value >= most} @click=${() => to(value + step)}>
        +
      </button>
      <output class="number" aria-hidden="true">${says}</output>
    </div>`;
  }

  #patterns() {
    return this.made.patterns.length === 0
      ? nothing
      : html`<fieldset>
          <legend>My patterns</legend>
          <div class="chips">
            ${this.made.patterns.map(
              (each) =>
                html`<label class="chip">
                  <input
                    type="radio"
                    name="pattern"
                    .checked=${live(this.pattern === each.name)}
                    @change=${() => this.#use(each.name)}
                  /><span>${each.name}</span>
                </label>`,
            )}
          </div>
        </fieldset>`;
  }

  /** Saving what is set: as a new pattern, or in place of the one at hand. */
  #keeping() {
    const atHand = this.made.patterns.find(({ name }) => name === this.pattern);
    const isChanged = atHand && patternText(atHand) !== patternText(this.made.pacer);
    return html`<details>
      <summary>Save this pattern</summary>
      <div class="keep">
        ${
          atHand
            ? html`<div class="row">
                <button class="quiet" ?disabled=${!isChanged} @click=${() => this.#save(atHand.name)}>
                  Save changes to “${atHand.name}”
                </button>
                <button class="plain" @click=${() => this.#drop(atHand.name)}>Delete “${atHand.name}”</button>
              </div>`
            : nothing
        }
        <label class="own"
          >Name
          <input
            type="text"
            maxlength=${NAME_LETTERS}
            autocomplete="off"
            .value=${live(this.naming)}
            @input=${(event: Event) => (this.naming = (event.target as HTMLInputElement).value)}
          />
          <span class="note">Patterns stay in this browser.</span>
        </label>
        <button class="quiet" ?disabled=${this.naming.trim() === ''} @click=${() => this.#save(this.naming.trim())}>
          Save
        </button>
      </div>
    </details>`;
  }

  #use(name: string): void {
    const { patterns, pacer } = this.made;
    const pattern = patterns.find((each) => each.name === name);
    this.pattern = name;
    this.#keep({ pacer: { ...pacer, ...(pattern && patternOf(patternText(pattern))) } });
  }

  #save(name: string): void {
    const { in: breathIn, holdIn, out, holdOut } = this.made.pacer;
    const saved = { name, in: breathIn, holdIn, out, holdOut };
    const isKnown = this.made.patterns.some((each) => each.name === name);
    const patterns = isKnown
      ? this.made.patterns.map((each) => (each.name === name ? saved : each))
      : [...this.made.patterns, saved];
    this.pattern = name;
    this.naming = '';
    this.#keep({ patterns });
  }

  #drop(name: string): void {
    this.pattern = null;
    this.#keep({ patterns: this.made.patterns.filter((each) => each.name !== name) });
  }

  #setPacer(change: Partial<PacerForm>): void {
    this.#keep({ pacer: { ...this.made.pacer, ...change } });
  }

  #setTimer(change: Partial<TimerForm>): void {
    this.#keep({ timer: { ...this.made.timer, ...change } });
  }

  #keep(change: Partial<Made>): void {
    this.made = { ...this.made, ...change };
    if (this.patient) {
      keepMade(shelf(), this.patient, this.made);
    }
  }
}

customElements.define('lull-free-session', LullFreeSession);
