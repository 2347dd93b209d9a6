import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { LullPlayer } from './lull-player.ts';
import { rating } from './rating.ts';
import { OWN, type Choice, type GuidedSession } from './script.ts';
import { clockFace } from './timeline.ts';

/** So many letters fit the sentence they are said in. */
const OWN_LETTERS = 20;

/** What stands in for another session, by name. */
const NAMES: Readonly<Record<string, string>> = {
  S02: 'Slow breathing',
  S07: 'Listening around you',
  S11: 'Let it soften',
};

/** The page before the start: what it is for, how long, who may want to be careful, what can be chosen. */
export function opening(player: LullPlayer, session: GuidedSession) {
  return html`<main class="page">
    <a class="way" href=${player.from?.href ?? 'practice'}>← ${player.from?.label ?? 'Practice'}</a>
    <h1 tabindex="-1">${session.title}</h1>
    <p class="lead">${session.line}</p>
    ${mine(player, session)} ${player.form()}
    <p class="total"><span class="number">${clockFace(player.total)}</span> minutes in all</p>
    ${
      player.records
        ? html`${rating(session.rating, player.ratedBefore, (value) => (player.ratedBefore = value))}
            <p class="note">You can leave this out. It is asked again afterwards, to compare.</p>`
        : nothing
    }
    ${player.settings()} ${session.notes.map((note) => html`<p class="note">${note}</p>`)} ${others(player, session)}
    ${
      session.evidence
        ? html`<details>
            <summary>What research says</summary>
            <p class="note">${session.evidence}</p>
          </details>`
        : nothing
    }
    ${start(player)}
  </main>`;
}

function start(player: LullPlayer) {
  return player.place
    ? html`<div class="start">
        <button class="main wide" @click=${() => player.begin(player.place)}>
          Go on at <span class="number">${clockFace(player.place.at)}</span>
        </button>
        <button class="quiet wide" @click=${() => player.begin()}>From the start</button>
      </div>`
    : html`<div class="start"><button class="main wide" @click=${() => player.begin()}>Start</button></div>`;
}

/** What can be chosen in this session. */
export function choices(player: LullPlayer, session: GuidedSession) {
  return html`${session.choices.map((choice) => choiceOf(player, choice))}
  ${
    session.choices.some(({ id }) => id === 'pace')
      ? html`<button class="quiet left" @click=${() => player.findPace()}>Find my pace, 10 min</button>`
      : nothing
  }`;
}

function choiceOf(player: LullPlayer, choice: Choice) {
  const options = choice.own ? [...choice.options, { id: OWN, label: 'A word of my own' }] : choice.options;
  const isOwn = choice.own && player.chosen[choice.id] === OWN;
  return html`<fieldset>
    <legend>${choice.label}</legend>
    <div class="chips">
      ${options.map(
        (option) =>
          html`<label class="chip">
            <input
              type="radio"
              name=${choice.id}
              .checked=${live(player.chosen[choice.id] === option.id)}
              @change=${() => player.choose(choice.id, option.id)}
            /><span>${option.label}</span>
          </label>`,
      )}
    </div>
    ${
      isOwn
        ? html`<label class="own"
            >My word
            <input
              type="text"
              maxlength=${OWN_LETTERS}
              autocomplete="off"
              autocapitalize="off"
              .value=${live(player.words[choice.id] ?? '')}
              @input=${(event: Event) => player.setWord(choice.id, (event.target as HTMLInputElement).value)}
            />
            <span class="note">It stays in this browser.</span></label
          >`
        : nothing
    }
  </fieldset>`;
}

/** What is true of this person comes first, with another way where there is one. */
function mine(player: LullPlayer, session: GuidedSession) {
  const matching = session.cautions.filter(({ tag }) => player.careful.includes(tag));
  return matching.length === 0
    ? nothing
    : html`<section class="care mine">
        <h2>Read this first: it is about you</h2>
        <ul>
          ${matching.map(({ words }) => html`<li>${words}</li>`)}
        </ul>
        ${[...new Set(matching.flatMap(({ instead }) => instead ?? []))].map(
          (other) =>
            html`<a class="quiet" href="practice/${other}" router-ignore
              >${NAMES[other] ?? 'Another session'} instead</a
            >`,
        )}
      </section>`;
}

function others(player: LullPlayer, session: GuidedSession) {
  const rest = session.cautions.filter(({ tag }) => !player.careful.includes(tag));
  return rest.length === 0
    ? nothing
    : html`<section class="care">
        <h2>Take care if this is true of you</h2>
        <ul>
          ${rest.map(({ words }) => html`<li>${words}</li>`)}
        </ul>
      </section>`;
}
