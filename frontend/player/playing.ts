import { html, nothing } from 'lit';
import { icon } from './icons.ts';
import type { LullPlayer } from './lull-player.ts';
import type { GuidedSession } from './script.ts';
import { clockFace, type Moment, type Segment } from './timeline.ts';

const WORDS: Readonly<Record<Segment['part'], string>> = {
  in: 'in',
  topUp: 'a little more',
  holdIn: 'hold',
  out: 'out',
  holdOut: 'rest',
  still: '',
};

/** What is seen while it plays: the circle or the bar, the words, the controls. */
export function playing(player: LullPlayer, session: GuidedSession) {
  const moment = player.moment;
  if (!moment || !player.run) {
    return nothing;
  }
  const paused = player.run.state === 'paused';
  return html`<main class="stage" data-shape=${player.shape} ?data-paused=${paused}>
    <header>
      <h1 tabindex="-1" data-arrive>${session.title}</h1>
      <span class="number" role="timer" aria-label="${clockFace(moment.left)} left" aria-live="off"
        >${clockFace(moment.left)} left</span
      >
    </header>
    <div class="body">${player.shape === 'bar' ? bar(moment, paused) : circle(moment, paused)}</div>
    <div class="words">
      <p class="part" aria-live="polite">${paused ? 'Paused' : moment.part.label}</p>
      <p class="line" aria-live="polite">
        ${player.run.away ? 'You were away. Go on from here, if you like.' : moment.line}
      </p>
    </div>
    <div class="controls">
      <button class="round" @click=${() => player.back()} aria-label="Back 10 seconds">10</button>
      <button class="round main" @click=${() => player.toggle()} aria-label=${paused ? 'Go on' : 'Pause'}>
        ${icon(paused ? 'play' : 'pause')}
      </button>
      <button class="round" @click=${() => player.nextPart()} ?disabled=${moment.isLastPart} aria-label="Next part">
        ${icon('next')}
      </button>
    </div>
    <footer>
      ${soundButton(player)}
      <button class="plain" @click=${() => player.setShape(player.shape === 'bar' ? 'circle' : 'bar')}>
        ${player.shape === 'bar' ? 'As a circle' : 'As a bar'}
      </button>
      ${
        player.vibrates
          ? html`<button
              class="plain"
              aria-pressed=${player.habits.vibration}
              @click=${() => player.setVibration(!player.habits.vibration)}
            >
              Vibration: ${player.habits.vibration ? 'on' : 'off'}
            </button>`
          : nothing
      }
      <button class="plain" @click=${() => player.ask('worse')}>I feel worse</button>
      <button class="plain" @click=${() => player.ask('end')}>End early</button>
    </footer>
  </main>`;
}

function soundButton(player: LullPlayer) {
  const inviting = player.atOnce && !player.soundOn;
  return html`<button
    class=${inviting ? 'quiet' : 'plain'}
    aria-pressed=${player.soundOn}
    @click=${() => player.setSound(!player.soundOn)}
  >
    ${inviting ? html`${icon('sound')} Tap for sound` : html`Sound: ${player.soundOn ? 'on' : 'off'}`}
  </button>`;
}

function word(moment: Moment, paused: boolean) {
  const breath = paused ? '' : WORDS[moment.segment.part];
  return html`<div class="breath" aria-hidden="true">
    ${breath ? html`<span>${breath}</span><span class="number">${moment.count}</span>` : nothing}
  </div>`;
}

function circle(moment: Moment, paused: boolean) {
  return html`<div class="ring">
    <div class="halo"></div>
    <div class="disc" data-breathes="circle"></div>
    ${word(moment, paused)}
  </div>`;
}

function bar(moment: Moment, paused: boolean) {
  return html`<div class="beam">
    ${word(moment, paused)}
    <div class="track"><div class="fill" data-breathes="bar"></div></div>
  </div>`;
}
