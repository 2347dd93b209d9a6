import { html, nothing, svg } from 'lit';
import type { Timeline } from './timeline.ts';

/** So long something takes from one edge to the other. */
const CROSSING_SECONDS = 36;
const ON_THE_WAY = 5;
const BEYOND = 14;
const STEPS = 14;

const LEAF = svg`<path d="M4 27C2 12 16 3 46 4c4 0 6 2 4 5C41 25 22 33 8 27" />
  <path class="vein" d="M2 32C12 24 24 16 38 11" />`;
const CLOUD = svg`<path d="M10 32a9 9 0 0 1 0-18 13 13 0 0 1 24-4 11 11 0 0 1 6 22z" />`;
const TRAY = svg`<path d="M4 14h44l-4 16H8z" /><path class="vein" d="M14 14V8h24v6" />`;

const FLOWS = [0, 1, 2, 3, 4, 5];

const PICTURES = {
  stream: { says: 'A stream. Leaves drift by on it.', thing: LEAF },
  clouds: { says: 'A wide sky. Clouds cross it.', thing: CLOUD },
  belt: { says: 'A moving belt. Trays go by on it.', thing: TRAY },
};

/**
 * When something sets out, as one of so many that take turns: with each passage after the first part, at its start.
 */
export function departures(timeline: Timeline, of: number, which: number): number[] {
  return timeline.lines
    .filter(({ start }) => start >= (timeline.parts[1]?.start ?? 0))
    .filter((_, n) => n % of === which)
    .map(({ start }) => start);
}

/** Where it is between the edges, from 0 to 1: in shares of the picture's size, up and down with the water. */
function place(way: number, which: number): string {
  const x = -BEYOND + way * (100 + BEYOND);
  const y = 7 * Math.sin(way * 5.2 + which * 1.7) + (which % 3) * 9 - 9;
  return `translate(${x.toFixed(2)}%, ${y.toFixed(2)}%)`;
}

/** One leaf through the whole session: each time it sets out it crosses the picture. */
export function driftFrames(timeline: Timeline, of: number, which: number): Keyframe[] {
  const starts = departures(timeline, of, which);
  const frames: Keyframe[] = [{ offset: 0, transform: place(0, which) }];
  starts.forEach((start, n) => {
    const seconds = Math.min(CROSSING_SECONDS, (starts[n + 1] ?? timeline.total) - start);
    for (let step = 0; step <= STEPS; step++) {
      const at = start + (seconds * step) / STEPS;
      frames.push({ offset: Math.min(1, at / timeline.total), transform: place(step / STEPS, which) });
    }
    frames.push({ offset: Math.min(1, (start + seconds) / timeline.total), transform: place(0, which) });
  });
  return [...frames, { offset: 1, transform: place(0, which) }];
}

/** A quiet stream, or a sky, or a belt: things come, cross and go, and nothing has to be done about them. */
export function streamScene(picture: string, still: boolean) {
  const { says, thing } = PICTURES[picture as keyof typeof PICTURES] ?? PICTURES.stream;
  return html`<div class="scene stream" data-picture=${picture} role="img" aria-label=${says}>
    ${FLOWS.map(
      (n) =>
        html`<svg class="flow" data-n=${n} style="--n: ${n}" viewBox="0 0 1600 40" preserveAspectRatio="none">
          <path d=${flow(n)} />
        </svg>`,
    )}
    ${Array.from(
      { length: ON_THE_WAY },
      (_, n) =>
        html`<div class="drifts" data-which=${n} data-of=${ON_THE_WAY} data-moves=${still ? nothing : 'drift'}>
          <svg class="thing" viewBox="0 0 54 38">${thing}</svg>
        </div>`,
    )}
  </div>`;
}

/** A gentle line, twice as long as it is shown, that fits its own beginning. */
function flow(n: number): string {
  const high = [9, 13, 8, 12, 10, 7][n];
  const waves = Array.from({ length: 7 }, (_, i) => `s140 ${i % 2 === 0 ? high : -high} 200 0`);
  return `M0 20c60 ${-high} 140 ${-high} 200 0${waves.join('')}`;
}
