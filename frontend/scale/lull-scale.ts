import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { live } from 'lit/directives/live.js';
import { farEnd, SECOND_DIGIT, typed, type Choice } from './choices.ts';

let made = 0;

/**
 * One question with a row of answers, of which one tap takes one. Its answers are the browser's own radio buttons: tab
 * goes from question to question, arrow keys move within one, and a digit, Home or End goes straight to an answer.
 * Rendered into the page itself, so that the stylesheet and the labels reach it. Says `value-changed`.
 */
export class LullScale extends LitElement {
  static override properties = {
    value: { type: String },
    question: { type: String },
    hint: { type: String },
    least: { type: String },
    most: { type: String },
    missing: { type: String },
    choices: { attribute: false },
    optional: { type: Boolean },
  };

  declare value: string;
  declare question: string;
  declare hint: string;
  declare least: string;
  declare most: string;
  declare missing: string;
  declare choices: Choice[];
  declare optional: boolean;

  private readonly key = `lull-scale-${++made}`;
  private digit = '';
  private digitAt = 0;

  constructor() {
    super();
    this.value = '';
    this.question = '';
    this.hint = '';
    this.least = '';
    this.most = '';
    this.missing = '';
    this.choices = [];
    this.optional = false;
  }

  protected override createRenderRoot() {
    return this;
  }

  protected override updated(changed: PropertyValues<this>) {
    if (changed.has('missing') || changed.has('value')) {
      this.toggleAttribute('amiss', this.asksAgain());
    }
  }

  /** To the chosen answer, or to the first. */
  override focus() {
    void this.updateComplete.then(() => {
      const radio =
        this.querySelector<HTMLInputElement>('input:checked') ?? this.querySelector<HTMLInputElement>('input');
      radio?.focus();
    });
  }

  protected override render() {
    const describedBy = [
      this.hint ? `${this.key}-hint` : '',
      this.least || this.most ? `${this.key}-ends` : '',
      this.asksAgain() ? `${this.key}-missing` : '',
    ].filter(Boolean);
    return html`
      <p class="question" id="${this.key}-question">${this.question}</p>
      ${this.hint ? html`<p class="hint" id="${this.key}-hint">${this.hint}</p>` : nothing}
      <div
        class="answers"
        role="radiogroup"
        aria-labelledby="${this.key}-question"
        aria-describedby=${describedBy.length ? describedBy.join(' ') : nothing}
        aria-required=${this.optional ? 'false' : 'true'}
        aria-invalid=${this.asksAgain() ? 'true' : 'false'}
        @change=${this.chosen}
        @keydown=${this.pressed}
      >
        ${this.choices.map(
          (choice) =>
            html`<label>
              <input
                type="radio"
                name=${this.key}
                value=${choice.value}
                aria-label=${choice.spoken || nothing}
                .checked=${live(choice.value === this.value)}
              /><span>${choice.text}</span></label
            >`,
        )}
      </div>
      ${
        this.least || this.most
          ? html`<p class="ends" id="${this.key}-ends">
              <span>${this.least}</span><span class="lull-heard"> to </span><span>${this.most}</span>
            </p>`
          : nothing
      }
      ${this.asksAgain() ? html`<p class="missing" id="${this.key}-missing">${this.missing}</p>` : nothing}
      ${
        this.optional
          ? html`<button type="button" class="leave-out" ?inert=${this.value === ''} @click=${this.leaveOut}>
              Leave this out
            </button>`
          : nothing
      }
    `;
  }

  private asksAgain() {
    return this.missing !== '' && this.value === '';
  }

  private chosen(event: Event) {
    event.stopPropagation();
    this.take((event.target as HTMLInputElement).value);
  }

  private leaveOut() {
    this.take('');
    this.focus();
  }

  private pressed(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const value = /^\d$/.test(event.key) ? this.digits(event) : farEnd(event.key, this.choices);
    if (value === undefined) return;
    event.preventDefault();
    this.take(value);
    this.focus();
  }

  private digits(event: KeyboardEvent) {
    const before = event.timeStamp - this.digitAt < SECOND_DIGIT ? this.digit : '';
    this.digit = event.key;
    this.digitAt = event.timeStamp;
    return typed(before, event.key, this.choices);
  }

  private take(value: string) {
    if (value === this.value) return;
    this.value = value;
    this.dispatchEvent(new CustomEvent('value-changed', { detail: { value } }));
  }
}

customElements.define('lull-scale', LullScale);
