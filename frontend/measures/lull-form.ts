import { html, LitElement, nothing, type PropertyValues } from 'lit';
import type { Answer as Told } from '../outbox/outbox.ts';
import { deliver, outboxOf } from '../outbox/outboxes.ts';
import { shelf } from '../outbox/shelf.ts';
import { itemAnswered, newId } from '../safety/tell.ts';
import { choices } from './choices.ts';
import {
  answer,
  asksDifficulty,
  begin,
  filledIn,
  goOn,
  lay,
  leaveOut,
  missing,
  putAway,
  type Filling,
  type Form,
  type Item,
} from './filling.ts';

/** Where the form stands: being filled in, on its way, waiting for the network, or not accepted. */
type Stage = 'filling' | 'sending' | 'waiting' | 'refused';

const DOES_NOT_APPLY = -1;

/**
 * A questionnaire to fill in. It is in the browser alone: each answer is kept on the device at the tap, and the whole
 * travels when it can. Says `form-kept` with its id when the server has it.
 */
export class LullForm extends LitElement {
  static override properties = {
    patient: { type: String },
    form: { attribute: false },
    back: { type: String },
    filling: { state: true },
    stage: { state: true },
    asked: { state: true },
  };

  declare patient: string;
  declare form: Form | undefined;
  /** Where the page leads that the person came from. */
  declare back: string;
  declare filling: Filling | null;
  declare stage: Stage;
  /** Whether Done was tapped once: from then on what is missing is pointed at. */
  declare asked: boolean;

  constructor() {
    super();
    this.patient = '';
    this.back = 'measures';
    this.filling = null;
    this.stage = 'filling';
    this.asked = false;
  }

  protected override createRenderRoot() {
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    window.addEventListener('online', this.#sendAgain);
  }

  override disconnectedCallback() {
    window.removeEventListener('online', this.#sendAgain);
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (this.form && this.patient && !this.filling && (changed.has('form') || changed.has('patient'))) {
      const now = new Date();
      this.filling = goOn(shelf(), this.patient, this.form, now) ?? begin(this.form, newId(), now);
      this.#goOnWaiting(this.form.id);
    }
  }

  /** Answers that were given before, and could not be sent yet: nobody answers twice. */
  #goOnWaiting(form: string) {
    const waiting = outboxOf('measures', this.patient).waiting.find((sent) => sent.form === form);
    if (!waiting || !this.filling) return;
    this.filling = { ...this.filling, id: waiting.id };
    this.stage = 'waiting';
    void this.#send();
  }

  protected override render() {
    const { form, filling } = this;
    if (!form || !filling) return nothing;
    if (this.stage === 'waiting') return this.#waits();
    if (this.stage === 'refused') return this.#isRefused();
    const open = this.asked ? missing(form, filling) : [];
    return html`<form novalidate @submit=${this.#done}>
      <p class="stem">${form.stem}</p>
      ${form.items.map((item, at) => this.#item(form, filling, item, at, open.includes(item.id)))}
      ${asksDifficulty(form, filling) ? this.#difficulty(form, filling) : nothing}
      <p class="lull-form-open" role="status">
        ${open.length ? `${open.length === 1 ? 'One question is' : `${open.length} questions are`} still open.` : ''}
      </p>
      <button class="main" ?disabled=${this.stage === 'sending'}>Done</button>
      <p class="credit">${form.credit}</p>
    </form>`;
  }

  #item(form: Form, filling: Filling, item: Item, at: number, open: boolean) {
    const question = `lull-form-${item.id}`;
    const offered = item.onlyFor
      ? [...form.answers, { value: DOES_NOT_APPLY, text: 'Does not apply to me' }]
      : form.answers;
    const chosen = filling.doesNotApply.includes(item.id) ? DOES_NOT_APPLY : filling.values[item.id];
    return html`<section class="lull-card lull-form-item" data-item=${item.id} ?data-open=${open}>
      <p class="question" id=${question}><span class="number">${at + 1}.</span> ${item.text}</p>
      ${choices(question, question, offered, chosen, (value) => this.#take(item, value))}
      ${open ? html`<p class="missing">Not answered yet.</p>` : nothing}
    </section>`;
  }

  #difficulty(form: Form, filling: Filling) {
    if (!form.difficulty) return nothing;
    return html`<section class="lull-card lull-form-item">
      <p class="question" id="lull-form-difficulty">${form.difficulty.text}</p>
      ${choices(
        'difficulty',
        'lull-form-difficulty',
        form.difficulty.answers,
        filling.difficulty ?? undefined,
        (value) => this.#lay({ ...filling, difficulty: value }),
      )}
    </section>`;
  }

  #waits() {
    return html`<div class="lull-notice" role="status" tabindex="-1">
      <p class="title">Your answers are kept on this device.</p>
      <p>
        Lull cannot be reached right now. They are sent by themselves when it can, also after you have left this page.
        You need not answer again.
      </p>
    </div>`;
  }

  #isRefused() {
    return html`<div class="lull-notice" role="status" tabindex="-1">
      <p class="title">These answers were not taken.</p>
      <p>
        Most often this means that the same questions were answered elsewhere less than seven days ago. What was kept
        then stays as it is.
      </p>
      <p><a href=${this.back}>Back</a></p>
    </div>`;
  }

  #take(item: Item, value: number) {
    if (!this.filling) return;
    this.#lay(value === DOES_NOT_APPLY ? leaveOut(this.filling, item.id) : answer(this.filling, item.id, value));
    if (item.safety) itemAnswered(this.patient, this.filling.id, value);
  }

  #lay(filling: Filling) {
    this.filling = filling;
    lay(shelf(), this.patient, filling);
  }

  readonly #done = (event: Event) => {
    event.preventDefault();
    if (!this.form || !this.filling || this.stage !== 'filling') return;
    this.asked = true;
    const [first] = missing(this.form, this.filling);
    if (first) {
      void this.updateComplete.then(() => this.querySelector<HTMLInputElement>(`[data-item=${first}] input`)?.focus());
      return;
    }
    outboxOf('measures', this.patient).put(filledIn(this.form, this.filling, new Date()));
    putAway(shelf(), this.patient);
    this.stage = 'sending';
    void this.#send();
  };

  readonly #sendAgain = () => {
    if (this.stage === 'waiting') void this.#send();
  };

  async #send() {
    const { filling } = this;
    if (!filling) return;
    let told: Told = 'later';
    await deliver('measures', this.patient, (id, answered) => {
      if (id === filling.id) told = answered;
    });
    if (told === 'later' && !outboxOf('measures', this.patient).waiting.some((sent) => sent.id === filling.id))
      told = 'kept';
    this.stage = ({ kept: 'sending', refused: 'refused', later: 'waiting' } as const)[told];
    if (told === 'kept') {
      this.dispatchEvent(new CustomEvent('form-kept', { detail: { id: filling.id } }));
    } else {
      await this.updateComplete;
      this.querySelector<HTMLElement>('.lull-notice')?.focus();
    }
  }
}

customElements.define('lull-form', LullForm);
