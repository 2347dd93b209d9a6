import { html, LitElement } from 'lit';
import { choices } from '../measures/choices.ts';
import { itemAnswered, newId } from './tell.ts';

interface Asks {
  stem: string;
  item: string;
  answers: readonly string[];
}

/** The question that is asked again once a week. The answer is kept at the tap; above “not at all”, help opens. */
class LullOneQuestion extends LitElement {
  static override properties = {
    patient: { type: String },
    asks: { attribute: false },
    chosen: { state: true },
  };

  declare patient: string;
  declare asks: Asks | undefined;
  declare chosen: number | undefined;

  readonly #concern = newId();

  constructor() {
    super();
    this.patient = '';
    this.chosen = undefined;
  }

  protected override createRenderRoot() {
    return this;
  }

  protected override render() {
    if (!this.asks) return '';
    return html`<section class="lull-card lull-form-item">
        <p class="stem">${this.asks.stem}</p>
        <p class="question" id="lull-one-question">${this.asks.item}</p>
        ${choices(
          'lull-one-question',
          'lull-one-question',
          this.asks.answers.map((text, value) => ({ value, text })),
          this.chosen,
          (value) => this.#take(value),
        )}
      </section>
      <p role="status">
        ${this.chosen === undefined ? '' : html`Thank you. It is kept. <a href="today">Back to Today</a>`}
      </p>`;
  }

  #take(value: number) {
    this.chosen = value;
    itemAnswered(this.patient, this.#concern, value);
  }
}

customElements.define('lull-one-question', LullOneQuestion);
