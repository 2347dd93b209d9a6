import { html, nothing, svg } from 'lit';
import type { Timeline } from './timeline.ts';

const WIDE = 600;
const HIGH = 240;
const STEPS = 60;
const LOW = 196;
const TOP = 44;

/**
 * How high the water stands on the way from 0 to 1: it rises, peaks before the middle, and falls. A picture, the same
 * for everybody; it measures nothing.
 */
export function heightAt(way: number): number {
  const far = way < 0.42 ? (0.42 - way) / 0.17 : (way - 0.42) / 0.23;
  return Math.exp(-0.5 * far * far);
}

function point(way: number): readonly [x: number, y: number] {
  return [way * WIDE, LOW - (LOW - TOP) * heightAt(way)];
}

const WAYS = Array.from({ length: STEPS + 1 }, (_, n) => n / STEPS);
const LINE = `M${WAYS.map((way) =>
  point(way)
    .map((n) => n.toFixed(1))
    .join(' '),
).join('L')}`;
const SWELL = `M0 190C90 186 150 150 250 128S430 150 ${WIDE} 172V${HIGH}H0Z`;
const WATER = `${LINE}L${WIDE} ${HIGH}L0 ${HIGH}Z`;

/** Who rides: along the line, once in the session. */
export function boatFrames(_: Timeline): Keyframe[] {
  return WAYS.map((way) => {
    const [x, y] = point(way);
    return {
      offset: way,
      transform: `translate(${((x / WIDE) * 100).toFixed(2)}%, ${((y / HIGH) * 100).toFixed(2)}%)`,
    };
  });
}

/** The part of the wave that is behind comes out from under an edge. */
export function veilFrames(_: Timeline): Keyframe[] {
  return [{ transform: 'translateX(-100%)' }, { transform: 'translateX(0)' }];
}

/** And stays where it is meanwhile. */
export function unveiledFrames(_: Timeline): Keyframe[] {
  return [{ transform: 'translateX(100%)' }, { transform: 'translateX(0)' }];
}

/** A wave that rises, peaks and falls. */
export function waveScene(still: boolean) {
  return html`<div
    class="scene wave"
    role="img"
    aria-label="A wave that rises, peaks and falls. You ride along on top of it."
  >
    <svg class="swell" viewBox="0 0 ${WIDE} ${HIGH}" preserveAspectRatio="none">${svg`<path d=${SWELL} />`}</svg>
    ${water('ahead')}
    <div class="behind" data-moves=${still ? nothing : 'veil'}>
      <div data-moves=${still ? nothing : 'unveiled'}>${water('ridden')}</div>
    </div>
    <div class="rides" data-moves=${still ? nothing : 'boat'}><span class="board"></span></div>
  </div>`;
}

function water(name: string) {
  return html`<svg class=${name} viewBox="0 0 ${WIDE} ${HIGH}" preserveAspectRatio="none">
    ${svg`<path class="water" d=${WATER} /><path class="crest" d=${LINE} />`}
  </svg>`;
}
