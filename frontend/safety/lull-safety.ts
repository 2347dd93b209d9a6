import { html, LitElement, nothing, type PropertyValues } from 'lit';
import {
  ANSWERS,
  leftOpen,
  pageFor,
  pageWithoutMore,
  QUESTIONS,
  remember,
  shownBefore,
  whyAsksOn,
  type Shown,
} from './flow.ts';
import { chooseCountry, chosenCountry, here, type Help } from './help.ts';
import { pageOf } from './pages.ts';
import type { Asked, HelpPage, Said } from './safety-event.ts';
import { SafetyAsks, tell } from './tell.ts';
import { whoReads, type Watch } from './who-reads.ts';

/**
 * Three plain questions, and the help that fits the answers, over whatever screen this is. All of it is in the browser
 * before anything is asked: from the first tap on it needs neither the network nor the server. What is answered is kept
 * at the tap.
 */
export class LullSafety extends LitElement {
  static override properties = {
    patient: { type: String },
    all: { attribute: false },
    readers: { attribute: false },
    ofForms: { attribute: false },
    writesTo: { attribute: false },
    watch: { attribute: false },
    asks: { type: Boolean },
    shown: { state: true },
    help: { state: true },
  };

  declare patient: string;
  declare all: readonly Help[];
  /** Whom the person lets read what they answer; null where that is not known. */
  declare readers: string[] | null;
  /** Whom they let read their questionnaires alone. */
  declare ofForms: string[];
  /** Whom they let read their messages. */
  declare writesTo: string[];
  declare watch: Watch | null;
  /** Whether the three questions are asked; without them help is shown at once. */
  declare asks: boolean;
  declare shown: Shown | null;
  declare help: Help | null;

  constructor() {
    super();
    this.patient = '';
    this.all = [];
    this.readers = null;
    this.ofForms = [];
    this.writesTo = [];
    this.watch = null;
    this.asks = true;
    this.shown = null;
    this.help = null;
  }

  protected override createRenderRoot() {
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    window.addEventListener(SafetyAsks.NAME, this.#open);
  }

  override disconnectedCallback() {
    window.removeEventListener(SafetyAsks.NAME, this.#open);
    super.disconnectedCallback();
  }

  protected override firstUpdated() {
    this.shown = shownBefore(sessionStorage, this.patient, Date.now());
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('all') && this.all.length > 0) {
      this.help = here(this.all, chosenCountry(), navigator.languages);
    }
  }

  protected override updated(changed: PropertyValues<this>) {
    const dialog = this.querySelector('dialog');
    if (!dialog || !changed.has('shown')) return;
    if (this.shown && !dialog.open) dialog.showModal();
    const before = changed.get('shown') as Shown | null | undefined;
    if (this.shown && (before?.page !== this.shown.page || before.concern !== this.shown.concern)) {
      dialog.scrollTop = 0;
      dialog.querySelector<HTMLElement>('h2')?.focus();
    }
  }

  protected override render() {
    if (!this.shown || !this.help) return nothing;
    return html`<dialog
      class="lull-safety"
      aria-labelledby="lull-safety-title"
      @cancel=${(event: Event) => {
        event.preventDefault();
        this.#putAway();
      }}
    >
      ${this.shown.page ? pageOf(this.shown.page, this.help, this) : this.#questions(this.help)}
    </dialog>`;
  }

  #questions(help: Help) {
    return html`<h2 id="lull-safety-title" tabindex="-1">Thank you for saying so. This matters.</h2>
      <p>
        Three short questions, so that you see the help that fits. Leave out any of them, or all: help is shown all the
        same.
      </p>
      ${QUESTIONS.map(
        ({ asked, words }) =>
          html`<fieldset>
            <legend>${words}</legend>
            <div class="answers">
              ${ANSWERS.map(
                (answer) =>
                  html`<label>
                    <input
                      type="radio"
                      name="lull-safety-${asked}"
                      value=${answer.said}
                      .checked=${this.shown?.answers[asked] === answer.said}
                      @change=${() => this.#say(asked, answer.said)}
                    /><span>${answer.words}</span></label
                  >`,
              )}
            </div>
          </fieldset>`,
      )}
      <p role="status" class="note">${whyAsksOn(this.shown?.answers ?? {})}</p>
      <button type="button" class="quiet" @click=${() => this.#putAway()}>Show me help now</button>
      <button type="button" class="plain" @click=${() => this.#putAway()}>I would rather not answer now</button>
      <p class="note">
        In danger now? ${help.emergency.map((reach) => html`<a href=${reach.link}>${reach.words}</a> `)}
      </p>
      <p class="note">${this.whoReads()}</p>`;
  }

  /** Whether the person came to the help they see without saying what it is about. */
  get cameWithoutSaying(): boolean {
    return this.shown !== null && leftOpen(this.shown.answers);
  }

  /** Who learns of what was answered, and that nobody watches at this moment. */
  whoReads(): string {
    return whoReads(this.readers, this.ofForms, this.watch);
  }

  /** Another country, from the list that came with the page. */
  chooses(code: string): void {
    chooseCountry(code);
    this.help = here(this.all, code, []);
  }

  /** Back to where the person was. */
  leaves(): void {
    this.querySelector('dialog')?.close();
    this.#show(null);
  }

  readonly #open = (event: Event) => {
    const { concern } = event as SafetyAsks;
    this.#show({ concern, answers: {}, page: null, since: Date.now() });
    if (!this.asks) this.#turnTo('CRISIS_LINE');
  };

  #say(asked: Asked, said: Said) {
    if (!this.shown) return;
    tell(this.patient, this.shown.concern, { kind: 'ANSWER', asked, said });
    const answers = { ...this.shown.answers, [asked]: said };
    this.#show({ ...this.shown, answers });
    const page = pageFor(answers);
    if (page) this.#turnTo(page);
  }

  /** Escape, the back gesture, or no wish for questions: help comes all the same. From a page of help it is the way out. */
  #putAway() {
    if (this.shown?.page) this.leaves();
    else if (this.shown) this.#turnTo(pageWithoutMore(this.shown.answers));
  }

  #turnTo(page: HelpPage) {
    if (!this.shown) return;
    tell(this.patient, this.shown.concern, { kind: 'SHOWN', page });
    this.#show({ ...this.shown, page });
  }

  #show(shown: Shown | null) {
    this.shown = shown;
    remember(sessionStorage, this.patient, shown);
  }
}

customElements.define('lull-safety', LullSafety);
