import { html } from 'lit';
import type { LullPlayer } from './lull-player.ts';

/** Asks before a session ends early; going on is as easy as ending. */
export function endHere(player: LullPlayer) {
  return html`<dialog aria-labelledby="leaving" @cancel=${stay(player)}>
    <h2 id="leaving">End here?</h2>
    <p>${player.patient ? 'What you did so far is kept.' : 'Nothing is lost by it.'}</p>
    <div class="row">
      <button class="main" autofocus @click=${() => player.stay()}>Go on</button>
      <button class="quiet" @click=${() => player.endEarly()}>End here</button>
    </div>
  </dialog>`;
}

/** The way out for somebody who feels worse: the room, a person, an end. */
export function feelWorse(player: LullPlayer) {
  return html`<dialog aria-labelledby="leaving" @cancel=${stay(player)}>
    <h2 id="leaving">Then let us stop</h2>
    <p>Open your eyes. Feel both feet on the floor. Breathe as you like. Look for five things you can see.</p>
    <div class="row">
      <button class="main" autofocus @click=${() => player.endEarly()}>Stop the session</button>
      <a class="quiet" href="help" router-ignore>Talk to a person</a>
      <button class="plain" @click=${() => player.stay()}>Go on, it has passed</button>
    </div>
    <p class="note">Are you in danger, or is it an emergency? Call your local emergency number.</p>
  </dialog>`;
}

function stay(player: LullPlayer) {
  return (event: Event) => {
    event.preventDefault();
    player.stay();
  };
}
