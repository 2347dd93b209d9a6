import { html, nothing } from 'lit';
import type { LullPlayer } from './lull-player.ts';
import { rating } from './rating.ts';
import { phasesOf, type Choice, type GuidedSession } from './script.ts';
import { clockFace, timelineOf } from './timeline.ts';

/** The page before the start: what it is for, how long, who may want to be careful, what can be chosen. */
export function opening(player: LullPlayer, session: GuidedSession) {
  const total = timelineOf(phasesOf(session, player.chosen)).total;
  return html`<main class="page">
    <a class="way" href="practice">← Practice</a>
    <h1 tabindex="-1">${session.title}</h1>
    <p class="lead">${session.line}</p>
    ${session.choices.map((choice) => choiceOf(player, choice))}
    <p class="total"><span class="number">${clockFace(total)}</span> minutes in all</p>
    ${
      session.cautions.length > 0
        ? html`<section class="care">
            <h2>Take care if you have</h2>
            <ul>
              ${session.cautions.map((caution) => html`<li>${caution.words}</li>`)}
            </ul>
          </section>`
        : nothing
    }
    ${session.notes.map((note) => html`<p class="note">${note}</p>`)}
    <details>
      <summary>What research says</summary>
      <p class="note">${session.evidence}</p>
    </details>
    ${
      player.patient
        ? html`${rating(session.rating, player.ratedBefore, (value) => (player.ratedBefore = value))}
            <p class="note">You can leave this out.</p>`
        : nothing
    }
    <button class="main wide start" @click=${() => player.begin()}>Start</button>
  </main>`;
}

function choiceOf(player: LullPlayer, choice: Choice) {
  return html`<fieldset>
    <legend>${choice.label}</legend>
    <div class="chips">
      ${choice.options.map(
        (option) =>
          html`<label class="chip">
            <input
              type="radio"
              name=${choice.id}
              .checked=${player.chosen[choice.id] === option.id}
              @change=${() => (player.chosen = { ...player.chosen, [choice.id]: option.id })}
            /><span>${option.label}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;
}
