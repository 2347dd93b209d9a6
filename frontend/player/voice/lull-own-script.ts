import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { live } from 'lit/directives/live.js';
import { DeviceVoice } from './device-voice.ts';
import './lull-recorder.ts';
import { ownPassage, scriptWords, whatIsKept, type OwnScript } from './own-script.ts';
import type { PassageToRecord } from './passages.ts';
import type { Reader } from './voice-habits.ts';
import { voiceStyles } from './voice-styles.ts';

/**
 * A person's own words for a session that loops them, and how they are heard: read along, by the device's voice, or
 * recorded. The words are in the page's memory only. Says `script-changed` with them.
 */
export class LullOwnScript extends LitElement {
  static override styles = voiceStyles;

  static override properties = {
    patient: { type: String },
    sessionId: { type: String, attribute: 'session-id' },
    text: { attribute: false },
    kept: { attribute: false },
    by: { attribute: false },
    seconds: { type: Number },
    language: { type: String },
    voices: { state: true },
  };

  /** Whose recording it is; empty where nobody is signed in. */
  declare patient: string;
  declare sessionId: string;
  declare text: string;
  /** Whether the words are those the person kept elsewhere. */
  declare kept: boolean;
  declare by: Reader;
  /** How long one loop lasts. */
  declare seconds: number;
  declare language: string;
  declare voices: number;

  readonly #device = new DeviceVoice();
  #stopTelling: (() => void) | null = null;
  #passage: (PassageToRecord & { session: string }) | undefined;

  constructor() {
    super();
    this.patient = '';
    this.sessionId = 'S24';
    this.text = '';
    this.kept = false;
    this.by = 'nobody';
    this.seconds = 180;
    this.language = 'en';
    this.voices = 0;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopTelling = this.#device.onVoices(() => this.#countVoices());
    this.#countVoices();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopTelling?.();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('language')) {
      this.#countVoices();
    }
    if (changed.has('text') || changed.has('seconds') || changed.has('sessionId')) {
      const next = ownPassage(this.sessionId, this.text, this.seconds);
      this.#passage = next.key === this.#passage?.key && next.room === this.#passage.room ? this.#passage : next;
    }
  }

  protected override render() {
    const empty = this.text.trim() === '';
    return html`<div class="field">
        <label for="words">Your words</label>
        <textarea
          id="words"
          aria-describedby="length kept"
          autocomplete="off"
          spellcheck="false"
          .value=${live(this.text)}
          @input=${(event: Event) => this.#change({ text: (event.target as HTMLTextAreaElement).value })}
        ></textarea>
        <p class="note number" id="length">${scriptWords(this.text, this.seconds)}</p>
        <p class="note" id="kept">${whatIsKept(this.kept)}</p>
      </div>
      <fieldset>
        <legend>How do you want to hear them?</legend>
        <div class="ways">
          ${this.#way('nobody', 'I read them', 'They stand on the screen.')}
          ${this.#way(
            'device',
            "This device's voice",
            this.voices > 0
              ? 'It reads them on this device, without the internet.'
              : 'This device has no voice for this language that works without the internet.',
            this.voices === 0,
          )}
          ${this.#way('recordings', 'My own voice', 'You record them first. On a device you share, delete the recording afterwards.')}
        </div>
      </fieldset>
      ${
        this.by !== 'recordings'
          ? nothing
          : empty
            ? html`<p class="note">Write your words first, then record them.</p>`
            : html`<lull-recorder .patient=${this.patient} .own=${this.#passage}></lull-recorder>`
      }`;
  }

  #way(by: Reader, label: string, about: string, closed = false) {
    return html`<label class="way">
      <input
        type="radio"
        name="by"
        aria-labelledby="name-${by}"
        aria-describedby="about-${by}"
        .checked=${live(this.by === by)}
        ?disabled=${closed}
        @change=${() => this.#change({ by })}
      />
      <span id="name-${by}">${label}</span>
      <span class="note" id="about-${by}">${about}</span>
    </label>`;
  }

  #countVoices(): void {
    this.voices = this.#device.voices(this.language).length;
  }

  #change(change: Partial<OwnScript>): void {
    const script = { text: this.text, by: this.by, ...change };
    this.text = script.text;
    this.by = script.by;
    this.dispatchEvent(new CustomEvent<OwnScript>('script-changed', { detail: script }));
  }
}

customElements.define('lull-own-script', LullOwnScript);
