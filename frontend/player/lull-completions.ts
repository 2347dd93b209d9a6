import { deliver } from './deliver.ts';

const AGAIN_MS = 60_000;

/** Sends what the player could not send before: at once, when the network or the person is back, and now and then. */
class LullCompletions extends HTMLElement {
  patient = '';
  #timer = 0;

  readonly #try = () => {
    if (this.patient && !document.hidden) {
      void deliver(this.patient);
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

customElements.define('lull-completions', LullCompletions);
