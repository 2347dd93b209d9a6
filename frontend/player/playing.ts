import { html, nothing } from 'lit';
import { asking, ratedIn } from './asking.ts';
import { icon } from './icons.ts';
import type { LullPlayer } from './lull-player.ts';
import { soundsScene } from './scene-sounds.ts';
import { streamScene } from './scene-stream.ts';
import { waveScene } from './scene-wave.ts';
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

const MUSCLES = { TENSE: 'hold', RELEASE: 'let go' };

/** What is seen while it plays: the circle, the bar or the scene, the words, the controls. */
export function playing(player: LullPlayer, session: GuidedSession) {
  const moment = player.moment;
  if (!moment || !player.run) {
    return nothing;
  }
  const paused = player.run.state === 'paused';
  const { ask } = moment.part;
  const left = clockFace(Math.ceil(moment.left - 0.02));
  return html`<main class="stage" data-shape=${player.shape} ?data-paused=${paused}>
    <header>
      <h1 tabindex="-1" data-arrive>${session.title}</h1>
      <span class="number" role="timer" aria-label="${left} left" aria-live="off">${left} left</span>
    </header>
    <div class="body" ?data-asks=${ask !== null}>
      ${picture(player, session, moment, paused)}
      ${
        ask
          ? asking(ask, ratedIn(player.ratings, { ...moment.part, ask }), (value) => player.rate(ask, value))
          : nothing
      }
    </div>
    <div class="words">
      <p class="part" aria-live="polite">${paused ? 'Paused' : moment.part.label}</p>
      <p class="line" aria-live="polite">
        ${player.run.away ? 'You were away. Go on from here, if you like.' : moment.line}
      </p>
    </div>
    <div class="controls">
      <button class="round" @click=${() => player.back()} aria-label="Back 10 seconds">−10 s</button>
      <button class="round main" @click=${() => player.toggle()} aria-label=${paused ? 'Go on' : 'Pause'}>
        ${icon(paused ? 'play' : 'pause')}
      </button>
      <button class="round" @click=${() => player.nextPart()} ?disabled=${moment.isLastPart} aria-label="Next part">
        ${icon('next')}
      </button>
    </div>
    <footer>
      ${soundButton(player)}
      ${player.soundOn ? html`<button class="plain" @click=${() => player.showSound()}>Volume</button>` : nothing}
      ${shapeButton(player, session)}
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
      ${
        player.run.timeline.parts.some((part) => part.body === 'TENSE')
          ? html`<button class="plain" @click=${() => player.cramp()}>Cramp</button>`
          : nothing
      }
      <button class="plain" @click=${() => player.ask('worse')}>I feel worse</button>
      <button class="plain" @click=${() => player.ask('end')}>End early</button>
    </footer>
  </main>`;
}

function hasScene(session: GuidedSession): boolean {
  return session.scene != null && session.scene !== 'CIRCLE';
}

function shapeButton(player: LullPlayer, session: GuidedSession) {
  const still = player.shape === 'bar';
  const turn = () => player.setShape(still ? 'circle' : 'bar');
  return hasScene(session)
    ? html`<button class="plain" aria-pressed=${!still} @click=${turn}>Moving: ${still ? 'off' : 'on'}</button>`
    : html`<button class="plain" @click=${turn}>${still ? 'Show a circle' : 'Show a bar'}</button>`;
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

/** What is looked at. Where nothing may move it is a still picture, and a bar shows how far the session has come. */
function picture(player: LullPlayer, session: GuidedSession, moment: Moment, paused: boolean) {
  const still = player.shape === 'bar';
  const own = player.ownScriptAt(moment);
  if (own) {
    return html`<div class="script" tabindex="0" role="group" aria-label="Your words">${own}</div>`;
  }
  if (!hasScene(session)) {
    return still ? bar(moment, paused) : circle(moment, paused);
  }
  const scenes = {
    CIRCLE: () => nothing,
    STREAM: () => streamScene(player.chosen.picture, still),
    WAVE: () => waveScene(still),
    SOUNDS: () => soundsScene(moment.focus, player.chosen.sense === 'dots', still),
  };
  return html`<div class="view">
    ${scenes[session.scene!]()}
    ${still ? html`<div class="track"><div class="fill" data-moves="progress"></div></div>` : nothing}
  </div>`;
}

function word(moment: Moment, paused: boolean) {
  const { part, body } = moment.segment;
  const said = paused ? '' : body ? MUSCLES[body] : WORDS[part];
  return html`<div class="breath" aria-hidden="true">
    ${
      said
        ? html`<span>${said}</span>${body === 'RELEASE' ? nothing : html`<span class="number">${moment.count}</span>`}`
        : nothing
    }
  </div>`;
}

function circle(moment: Moment, paused: boolean) {
  return html`<div class="ring" data-body=${moment.part.body ?? nothing}>
    <div class="halo outer" data-moves="halo"></div>
    <div class="halo" data-moves="halo"></div>
    <div class="disc" data-moves="circle"></div>
    ${word(moment, paused)}
  </div>`;
}

function bar(moment: Moment, paused: boolean) {
  return html`<div class="beam">
    ${word(moment, paused)}
    <div class="track"><div class="fill" data-moves="bar"></div></div>
  </div>`;
}
