import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { live } from 'lit/directives/live.js';
import { DeviceVoice } from './device-voice.ts';
import { Takes } from './takes.ts';
import { QUICKEST, SLOWEST } from './utterances.ts';
import { keepVoiceHabits, voiceHabits, type Reader, type VoiceHabits } from './voice-habits.ts';
import { voiceStyles } from './voice-styles.ts';
import { voiceFor, voiceLabel } from './voices.ts';

const PHRASE = 'Let your shoulders sink a little. There is nothing to do for a moment.';

/**
 * Asks who reads a session aloud. Says `voice-changed` with the habits, which are kept on this device for those who are
 * signed in.
 */
export class LullVoiceSettings extends LitElement {
  static override styles = voiceStyles;

  static override properties = {
    patient: { type: String },
    language: { type: String },
    volume: { type: Number },
    narrated: { type: Boolean },
    habits: { state: true },
    voices: { state: true },
    takes: { state: true },
    trying: { state: true },
    unheard: { state: true },
  };

  /** Who listens; empty where nobody is signed in. */
  declare patient: string;
  /** What the session is written in. */
  declare language: string;
  /** How loud the phrase is, 0 to 1. */
  declare volume: number;
  /** Whether this Lull came with recordings of its own. */
  declare narrated: boolean;
  declare habits: VoiceHabits;
  declare voices: SpeechSynthesisVoice[];
  /** How many passages were recorded here; null where that is not known. */
  declare takes: number | null;
  declare trying: boolean;
  declare unheard: boolean;

  readonly #device = new DeviceVoice();
  #stopTelling: (() => void) | null = null;

  constructor() {
    super();
    this.patient = '';
    this.language = 'en';
    this.volume = 1;
    this.narrated = false;
    this.habits = voiceHabits();
    this.voices = [];
    this.takes = null;
    this.trying = false;
    this.unheard = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopTelling = this.#device.onVoices(() => this.#listVoices());
    this.#listVoices();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopTelling?.();
    this.#device.hush();
  }

  /** Counts the recordings again. */
  async look(): Promise<void> {
    try {
      this.takes = this.patient ? (await new Takes().of(this.patient)).filter((take) => !take.own).length : 0;
    } catch {
      this.takes = null;
    }
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('language')) {
      this.#listVoices();
    }
    if (changed.has('patient')) {
      void this.look();
    }
  }

  protected override render() {
    return html`<fieldset>
        <legend>Who reads to you?</legend>
        <div class="ways">
          ${this.#way('nobody', 'Nobody', 'You read along, in silence.')}
          ${this.#way('recordings', 'Recordings', this.#aboutRecordings(), this.#noRecordings)}
          ${this.#way(
            'device',
            "This device's voice",
            this.voices.length > 0
              ? 'It reads what has no recording.'
              : 'This device has no voice for this language that works without the internet.',
            this.voices.length === 0,
          )}
        </div>
      </fieldset>
      ${this.habits.reader === 'device' && this.voices.length > 0 ? this.#deviceVoice() : nothing}`;
  }

  #way(reader: Reader, label: string, about: string, closed = false) {
    return html`<label class="way">
      <input
        type="radio"
        name="reader"
        aria-labelledby="name-${reader}"
        aria-describedby="about-${reader}"
        .checked=${live(this.#reader === reader)}
        ?disabled=${closed}
        @change=${() => this.#change({ reader })}
      />
      <span id="name-${reader}">${label}</span>
      <span class="note" id="about-${reader}">${about}</span>
    </label>`;
  }

  /** Whether there is nothing recorded that could be heard. */
  get #noRecordings(): boolean {
    return this.takes === 0 && !this.narrated;
  }

  /** Who really reads: without recordings, nobody does. */
  get #reader(): Reader {
    return this.habits.reader === 'recordings' && this.#noRecordings ? 'nobody' : this.habits.reader;
  }

  #aboutRecordings(): string {
    if (this.#noRecordings) {
      return this.patient ? 'There are none yet. You can record the words yourself, below.' : 'There are none here.';
    }
    if (this.takes === null) {
      return 'Passages that were recorded. The rest is text.';
    }
    return this.takes === 0
      ? 'Passages that were recorded. On this device there are none of your own yet.'
      : `Passages that were recorded, ${this.takes} of them on this device. The rest is text.`;
  }

  #deviceVoice() {
    const chosen = voiceFor(this.voices, this.language, this.habits.voice)?.voiceURI;
    const percent = Math.round(this.habits.rate * 100);
    return html`<div class="field">
        <label for="voice">Voice</label>
        <select id="voice" @change=${(event: Event) => this.#change({ voice: valueOf(event) })}>
          ${this.voices.map(
            (voice) =>
              html`<option value=${voice.voiceURI} .selected=${voice.voiceURI === chosen}>
                ${voiceLabel(voice)}
              </option>`,
          )}
        </select>
      </div>
      <div class="field">
        <label for="rate">Speed: <span class="number">${percent} %</span></label>
        <input
          id="rate"
          type="range"
          min=${SLOWEST}
          max=${QUICKEST}
          step="0.05"
          .value=${live(String(this.habits.rate))}
          aria-valuetext="${percent} percent of its usual speed"
          @input=${(event: Event) => this.#change({ rate: Number(valueOf(event)) })}
        />
        <div class="ends" aria-hidden="true"><span>slower</span><span>quicker</span></div>
      </div>
      <blockquote>${PHRASE}</blockquote>
      <div class="row">
        <button type="button" @click=${this.#try}>${this.trying ? 'Stop' : 'Try it'}</button>
        <p class="note" role="status">${this.unheard ? 'Nothing came. Is the sound of the device on?' : ''}</p>
      </div>`;
  }

  readonly #try = (): void => {
    if (this.trying) {
      this.#device.hush();
      this.trying = false;
      return;
    }
    const { voice, rate } = this.habits;
    const { language, volume } = this;
    let heard = false;
    this.unheard = false;
    this.trying = this.#device.say(
      { text: PHRASE, language, voice, rate, volume, late: 0, room: Infinity },
      {
        began: () => (heard = true),
        ended: () => {
          this.trying = false;
          this.unheard = !heard;
        },
      },
    );
    this.unheard = !this.trying;
  };

  #listVoices(): void {
    this.voices = this.#device.voices(this.language);
  }

  #change(change: Partial<VoiceHabits>): void {
    this.#device.hush();
    this.trying = false;
    this.habits = { ...this.habits, ...change };
    if (this.patient) {
      keepVoiceHabits(this.habits);
    }
    this.dispatchEvent(new CustomEvent<VoiceHabits>('voice-changed', { detail: this.habits }));
  }
}

function valueOf(event: Event): string {
  return (event.target as HTMLInputElement | HTMLSelectElement).value;
}

customElements.define('lull-voice-settings', LullVoiceSettings);
