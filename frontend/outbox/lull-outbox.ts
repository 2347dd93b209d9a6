import { deliverAll } from './outboxes.ts';

const AGAIN_MS = 10_000;

/** Sends what could not be sent before: at once, when the network or the person is back, and now and then. */
class LullOutbox extends HTMLElement {
  patient = '';
  #timer = 0;

  readonly #try = () => {
    if (this.patient && !document.hidden) {
      void deliverAll(this.patient);
    }
  };

  connectedCallback(): void {
    queueMicrotask(this.#try);
    window.addEventListener('online', this.#try);
    document.addEventListener('visibilitychange', this.#try);
    this.#timer = window.setInterval(this.#try, AGAIN_MS);
  }

  disconnectedCallback(): void {
    window.removeEventListener('online', this.#try);
    document.removeEventListener('visibilitychange', this.#try);
    window.clearInterval(this.#timer);
  }
}

customElements.define('lull-outbox', LullOutbox);
