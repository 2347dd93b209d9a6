import { html, nothing } from 'lit';
import { LullPlayer } from './lull-player.ts';
import { PACES, paceTrial } from './pace-trial.ts';

const IN_SLOW_BREATHING = 'S02';
/** What slow breathing can be set to. */
const SETTABLE = ['4.5-4.5', '5-5', '5.5-5.5', '6-6'];

/** Helps to choose a pace. Says `pace-found` with it; nothing is reported. */
export class LullFindMyPace extends LullPlayer {
  static override properties = { ...LullPlayer.properties, found: { state: true } };

  declare found: string | null;

  constructor() {
    super();
    this.found = null;
    this.session = paceTrial();
    this.ways = [
      { href: `practice/${IN_SLOW_BREATHING}`, label: 'Slow breathing', main: true },
      { href: 'practice/pace', label: 'A pace of my own', main: false },
    ];
  }

  override get records(): boolean {
    return false;
  }

  protected override over() {
    return html`<main class="page middle">
      <h1 tabindex="-1" data-arrive>Which was the most comfortable?</h1>
      <div class="row column" role="group" aria-label="The pace">
        ${PACES.map(
          ({ id, half, words }) =>
            html`<button class="quiet wide" aria-pressed=${this.found === id} @click=${() => this.#find(id)}>
              ${words}: ${half} in, ${half} out
            </button>`,
        )}
      </div>
      <p class="note" role="status">${this.found ? this.#said(this.found) : nothing}</p>
      <nav class="row column" aria-label="Where to next">
        ${this.ways.map((way) => html`<a class=${way.main ? 'main' : 'quiet'} href=${way.href} router-ignore>${way.label}</a>`)}
        ${
          this.found || this.ways.length > 0
            ? nothing
            : html`<button class="plain" @click=${() => this.#tell(null)}>None of them: leave it as it is</button>`
        }
      </nav>
    </main>`;
  }

  #said(pace: string): string {
    return SETTABLE.includes(pace)
      ? 'It is your usual pace in Slow breathing now, on this device.'
      : 'Slow breathing goes down to 5 breaths a minute. For this one, set up a pace of your own.';
  }

  #find(pace: string): void {
    this.found = pace;
    this.keepHabits({ pace: SETTABLE.includes(pace) ? pace : null });
    this.#tell(pace);
  }

  #tell(pace: string | null): void {
    this.dispatchEvent(new CustomEvent<string | null>('pace-found', { detail: pace }));
  }
}

customElements.define('lull-find-my-pace', LullFindMyPace);
