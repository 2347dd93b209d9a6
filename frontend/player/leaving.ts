import { html, nothing, type TemplateResult } from 'lit';
import type { LullPlayer } from './lull-player.ts';
import { soundSettings } from './sound-settings.ts';

export type Leaving = 'end' | 'worse' | 'cramp' | 'sound';

const SOMETHING_TO_SEE = 'S19';
const WITHOUT_TENSING = 'S11';

/** What stands before the session while it waits. */
export function leaving(player: LullPlayer, why: Leaving) {
  return { end: endHere, worse: feelWorse, cramp, sound }[why](player);
}

/** Asks before a session ends early; going on is as easy as ending. */
function endHere(player: LullPlayer) {
  return dialog(
    player,
    html`<h2 id="leaving">End here?</h2>
      <p>${player.records ? 'What you did so far is kept.' : 'Nothing is lost by it.'}</p>
      <div class="row">
        <button class="main" autofocus @click=${() => player.stay()}>Go on</button>
        <button class="quiet" @click=${() => player.endEarly()}>End here</button>
      </div>`,
  );
}

/** The way out for somebody who feels worse: the room, a person, an end. */
function feelWorse(player: LullPlayer) {
  return dialog(
    player,
    html`<h2 id="leaving">Then let us stop</h2>
      <p>Open your eyes. Feel both feet on the floor. Breathe as you like. Look for five things you can see.</p>
      <div class="row">
        <button class="main" autofocus @click=${() => player.endEarly()}>Stop the session</button>
        ${
          player.patient && player.session?.id !== SOMETHING_TO_SEE
            ? link(player, `practice/${SOMETHING_TO_SEE}`, 'Five things you see, step by step')
            : nothing
        }
        ${link(player, 'help', 'Talk to a person')}
        <button class="plain" @click=${() => player.stay()}>Go on, it has passed</button>
      </div>
      <p class="note">
        Are you in danger, or is it an emergency? Call the emergency number. “Talk to a person” shows the one of your
        country.
      </p>`,
  );
}

/** A muscle cramps: the session already waits at the next part that does not tense it. */
function cramp(player: LullPlayer) {
  return dialog(
    player,
    html`<h2 id="leaving">Let go and stretch it</h2>
      <p>
        Stop tensing. Stretch the muscle slowly, and hold it there without bouncing: for a calf or a foot, straighten
        the leg and draw the toes up toward you; for the thigh, straighten or bend the knee, whichever lengthens it; for
        a hand, open the fingers with the other hand.
      </p>
      <p>
        Breathe as you breathe. A cramp like this is unpleasant, and it passes. Drink something afterwards if you like.
      </p>
      <div class="row">
        <button class="main" autofocus @click=${() => player.stay()}>Go on with the next part</button>
        <button class="quiet" @click=${() => player.endEarly()}>End here</button>
        ${player.patient ? link(player, `practice/${WITHOUT_TENSING}`, 'Let it soften, without tensing') : nothing}
      </div>`,
  );
}

/** How loud it is, while it plays. */
function sound(player: LullPlayer) {
  return dialog(
    player,
    html`<h2 id="leaving">Sound</h2>
      ${soundSettings(player)}
      <div class="row"><button class="main" autofocus @click=${() => player.stay()}>Close</button></div>`,
  );
}

function dialog(player: LullPlayer, content: TemplateResult) {
  return html`<dialog
    aria-labelledby="leaving"
    @cancel=${(event: Event) => {
      event.preventDefault();
      player.stay();
    }}
  >
    ${content}
  </dialog>`;
}

function link(player: LullPlayer, href: string, label: string) {
  return html`<a class="quiet" href=${href} router-ignore @click=${(event: MouseEvent) => player.leaveFor(event)}
    >${label}</a
  >`;
}
