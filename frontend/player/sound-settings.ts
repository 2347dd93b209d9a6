import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { LullPlayer } from './lull-player.ts';
import { BACKGROUNDS, type Background } from './sound/backgrounds.ts';
import type { Strand } from './sound/volumes.ts';
import './voice/lull-voice-settings.ts';
import type { VoiceHabits } from './voice/voice-habits.ts';

const NAMES: Readonly<Record<Background, string>> = {
  silence: 'Silence',
  brown: 'Brown noise',
  pink: 'Pink noise',
  white: 'White noise',
  rain: 'Rain',
  sea: 'Sea',
  wind: 'Wind',
  drone: 'Soft drone',
};

const STRANDS: Readonly<Record<Strand, string>> = { background: 'Background', chimes: 'Chimes', voice: 'Voice' };

/** What is heard beneath the words, how loud each thing is, and who reads. */
export function soundSettings(player: LullPlayer) {
  return html`<fieldset>
      <legend>Background</legend>
      <div class="chips">
        ${BACKGROUNDS.map(
          (background) =>
            html`<label class="chip">
              <input
                type="radio"
                name="background"
                .checked=${live(player.background === background)}
                @change=${() => player.setBackground(background)}
              /><span>${NAMES[background]}</span>
            </label>`,
        )}
      </div>
    </fieldset>
    <fieldset>
      <legend>How loud</legend>
      <div class="dials">${(Object.keys(STRANDS) as Strand[]).map((strand) => volume(player, strand))}</div>
    </fieldset>`;
}

function volume(player: LullPlayer, strand: Strand) {
  const percent = Math.round(player.habits.volumes[strand] * 100);
  return html`<label class="volume">
    <span>${STRANDS[strand]}</span>
    <input
      type="range"
      min="0"
      max="100"
      step="5"
      aria-valuetext="${percent} percent"
      .value=${live(String(percent))}
      @input=${(event: Event) => player.setVolume(strand, Number((event.target as HTMLInputElement).value) / 100)}
    />
  </label>`;
}

/** On the opening page it is folded away, and can be tried. */
export function foldedSettings(player: LullPlayer) {
  return html`<details @toggle=${(event: Event) => !(event.target as HTMLDetailsElement).open && player.listen(false)}>
    <summary>Sound and voice</summary>
    <div class="folded">
      ${soundSettings(player)}
      <button class="quiet left" aria-pressed=${player.listening} @click=${() => player.listen(!player.listening)}>
        ${player.listening ? 'Stop listening' : 'Listen to it'}
      </button>
      <lull-voice-settings
        .patient=${player.patient}
        .volume=${player.habits.volumes.voice}
        .narrated=${player.narration !== ''}
        @voice-changed=${(event: CustomEvent<VoiceHabits>) => player.setVoice(event.detail)}
      ></lull-voice-settings>
      ${
        player.records && player.session && !player.session.id.startsWith('F')
          ? html`<details @toggle=${() => void import('./voice/lull-recorder.ts')}>
              <summary>Record the words yourself</summary>
              <lull-recorder
                .patient=${player.patient}
                .session=${player.session}
                .chosen=${player.chosen}
              ></lull-recorder>
            </details>`
          : nothing
      }
    </div>
  </details>`;
}
