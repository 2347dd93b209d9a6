import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { left, passed, said, untilNextWords, words } from './waiting.ts';

const STILL = '(prefers-reduced-motion: reduce)';

/**
 * Time that is waited with somebody: a quiet line and a bar. It needs nothing but the end time, so that it goes on without
 * a network and is true again after a reload. Rendered into the page itself, so that the stylesheet reaches it.
 */
export class LullWait extends LitElement {
  static override properties = {
    endsAt: { type: Number },
    minutes: { type: Number },
    heard: { state: true },
  };

  declare endsAt: number;
  declare minutes: number;
  declare heard: string;

  #timer: ReturnType<typeof setTimeout> | undefined;
  #leftBefore = Number.NaN;
  readonly #motion = window.matchMedia(STILL);
  readonly #look = () => this.#lookAgain();

  constructor() {
    super();
    this.endsAt = Number.NaN;
    this.minutes = 0;
    this.heard = '';
  }

  protected override createRenderRoot() {
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.#look);
    window.addEventListener('pageshow', this.#look);
    this.#lookAgain();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.#look);
    window.removeEventListener('pageshow', this.#look);
    clearTimeout(this.#timer);
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('endsAt') || changed.has('minutes')) {
      this.#leftBefore = Number.NaN;
      this.#lookAgain();
    }
  }

  protected override render() {
    if (!Number.isFinite(this.endsAt)) return nothing;
    const now = Date.now();
    const millis = left(this.endsAt, now);
    return html`
      <p class="left">${words(millis)}</p>
      <div class="bar" aria-hidden="true">
        <span style="inline-size: ${100 * passed(this.endsAt, this.minutes, now, this.#motion.matches)}%"></span>
      </div>
      ${millis > 0 ? html`<p class="lull-note">Lull does not ring. You can close this page. The end time is kept.</p>` : nothing}
      <p class="lull-heard" role="status">${this.heard}</p>
    `;
  }

  /** Timers are held back in the background: what counts is the clock, and each look finds out anew. */
  #lookAgain() {
    clearTimeout(this.#timer);
    const millis = left(this.endsAt, Date.now());
    const heard = said(this.minutes, this.#leftBefore, millis);
    if (heard) this.heard = heard;
    this.#leftBefore = millis;
    this.requestUpdate();
    if (millis > 0 && this.isConnected) this.#timer = setTimeout(this.#look, untilNextWords(millis) + 20);
  }
}

customElements.define('lull-wait', LullWait);
