import { html } from 'lit';
import type { LullPlayer } from './lull-player.ts';

/** Asked after what calms the body: whether it was an escape. There is no wrong answer. */
export function motive(player: LullPlayer) {
  return html`<main class="page middle">
    <h1 tabindex="-1" data-arrive>Did you do this to make a twitch stop?</h1>
    <p class="note">
      Many people do, and it counts just the same. It is asked because calm works better as a habit than as an alarm
      button, and it helps to notice which of the two it was. Either answer is fine.
    </p>
    <div class="row">
      <button class="quiet even" @click=${() => player.answerMotive(true)}>Yes</button>
      <button class="quiet even" @click=${() => player.answerMotive(false)}>No</button>
    </div>
    <div class="row"><button class="plain" @click=${() => player.answerMotive(null)}>Skip</button></div>
  </main>`;
}

/** What the answer means. */
export function aboutMotive(toStopATwitch: boolean) {
  return toStopATwitch
    ? html`<p class="note">
        That is easy to understand, and the practice counts. Calm grows best in quiet hours, where nothing has to stop.
        For the moment a twitch frightens you there is another way to try, when you like:
        <a href="practice/S21" router-ignore>Riding it out</a>.
      </p>`
    : html`<p class="note">
        Good to know, and the practice counts. Calm that has become a habit is there on easy days and on hard ones.
      </p>`;
}
