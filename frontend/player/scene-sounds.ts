import { html } from 'lit';
import type { Focus } from './script.ts';

export type SoundPlace = 'ticking' | 'fan' | 'birds' | 'rain' | 'traffic' | 'tone';

interface Dot {
  readonly side: 'left' | 'right' | 'middle';
  readonly far: boolean;
  readonly sound: string;
  readonly colour: string;
}

/** Six places around the listener, as the session's words name them. */
export const DOTS: Readonly<Record<SoundPlace, Dot>> = {
  ticking: { side: 'left', far: false, sound: 'ticking', colour: 'orange' },
  fan: { side: 'right', far: false, sound: 'fan', colour: 'blue' },
  birds: { side: 'left', far: true, sound: 'birds', colour: 'green' },
  rain: { side: 'right', far: true, sound: 'rain', colour: 'violet' },
  traffic: { side: 'middle', far: true, sound: 'traffic', colour: 'grey' },
  tone: { side: 'middle', far: false, sound: 'tone', colour: 'pink' },
};

export const SOUND_PLACES = Object.keys(DOTS) as SoundPlace[];

/** Which places are meant; none where attention is not asked anywhere. */
export function placesOf(focus: Focus | null): SoundPlace[] {
  if (focus === null) {
    return [];
  }
  return SOUND_PLACES.filter((place) => {
    const { side, far } = DOTS[place];
    return focus === 'all' || focus === place || focus === side || focus === (far ? 'far' : 'near');
  });
}

/** The six places; what attention is asked for is bright and full. In the version for the eyes they move. */
export function soundsScene(focus: Focus | null, forEyes: boolean, still: boolean) {
  const meant = placesOf(focus);
  const names = SOUND_PLACES.map((place) => (forEyes ? DOTS[place].colour : DOTS[place].sound));
  return html`<div
    class="scene sounds"
    role="img"
    aria-label="You, and six ${forEyes ? 'dots' : 'sounds'} around you: ${names.join(', ')}."
    data-asked=${meant.length > 0 ? 'some' : 'none'}
    ?data-moving=${forEyes && !still}
  >
    <span class="arc"></span><span class="arc inner"></span><span class="you"></span>
    ${SOUND_PLACES.map(
      (place, n) =>
        html`<span class="dot" data-place=${place} ?data-meant=${meant.includes(place)}>
          <i></i><b>${names[n]}</b>
        </span>`,
    )}
  </div>`;
}
