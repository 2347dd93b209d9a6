import type { Segment, Timeline } from './timeline.ts';

/** The whole session as one animation: the browser plays it by itself, we only set its time. */
export interface Waypoint {
  readonly at: number;
  /** 0 empty, 1 full; less than empty is held tight. */
  readonly fill: number;
}

const COMPANION = 0.22;
const BEFORE_TOP_UP = 0.8;
const COMPANION_SECONDS = 10;
const TIGHT = -0.35;
const TIGHTENS_SECONDS = 0.8;
const LOOSE = 0.8;
const LOOSENS_SECONDS = 7;

/**
 * How full the circle is, as points in time. Breaths go from empty to full; where nothing is paced it moves a little, as
 * company that asks for nothing. With muscles it tightens, and loosens for as long as the letting go takes.
 */
export function waypoints(timeline: Timeline): Waypoint[] {
  const points: Waypoint[] = [{ at: 0, fill: 0 }];
  timeline.segments.forEach(({ start, end, part, body }, index) => {
    if (body === 'TENSE') {
      points.push({ at: Math.min(start + TIGHTENS_SECONDS, end), fill: TIGHT }, { at: end, fill: TIGHT });
    } else if (body === 'RELEASE') {
      points.push({ at: start + Math.min(LOOSENS_SECONDS, (end - start) / 2), fill: LOOSE }, { at: end, fill: 0 });
    } else if (part === 'still') {
      points.push(...companion(start, end));
    } else {
      points.push({ at: end, fill: fillAfter(part, timeline.segments[index + 1]?.part) });
    }
  });
  return points;
}

/** How full the lungs are when this part of a breath ends. */
function fillAfter(part: Segment['part'], next: Segment['part'] | undefined): number {
  if (part === 'in') {
    return next === 'topUp' ? BEFORE_TOP_UP : 1;
  }
  return part === 'topUp' || part === 'holdIn' ? 1 : 0;
}

function companion(start: number, end: number): Waypoint[] {
  const times = Math.max(1, Math.round((end - start) / COMPANION_SECONDS));
  const each = (end - start) / times;
  return Array.from({ length: times }, (_, n) => [
    { at: start + (n + 0.5) * each, fill: COMPANION },
    { at: start + (n + 1) * each, fill: 0 },
  ]).flat();
}

/** The circle: it grows and brightens. */
export function circleFrames(timeline: Timeline): Keyframe[] {
  return rounds(timeline, 0.56, 0.82);
}

/** What is around the circle: it moves less, and comes and goes with the breath. */
export function haloFrames(timeline: Timeline): Keyframe[] {
  return rounds(timeline, 0.74, 0.3);
}

function rounds(timeline: Timeline, smallest: number, faintest: number): Keyframe[] {
  return frames(waypoints(timeline), timeline.total, 'cubic-bezier(0.42, 0, 0.58, 1)', (fill) => ({
    transform: `scale(${(smallest + (1 - smallest) * fill).toFixed(3)})`,
    opacity: Number((faintest + (1 - faintest) * Math.abs(fill)).toFixed(3)),
  }));
}

/** The bar: it fills and empties with the breath; where nothing is paced it shows how far the part has come. */
export function barFrames(timeline: Timeline): Keyframe[] {
  const points: Waypoint[] = [];
  timeline.segments.forEach(({ start, end, part, body }, index) => {
    if (body === 'TENSE') {
      points.push(
        { at: start, fill: 0 },
        { at: Math.min(start + TIGHTENS_SECONDS, end), fill: 1 },
        { at: end, fill: 1 },
      );
      return;
    }
    if (body === 'RELEASE') {
      points.push({ at: start, fill: 1 }, { at: end, fill: 0 });
      return;
    }
    const fill = part === 'still' ? 1 : fillAfter(part, timeline.segments[index + 1]?.part);
    if (part === 'still' || points.length === 0) {
      points.push({ at: start, fill: 0 });
    }
    points.push({ at: end, fill });
    if (part === 'still') {
      points.push({ at: end, fill: 0 });
    }
  });
  return frames(points, timeline.total, 'linear', (fill) => ({ transform: `scaleX(${fill})` }));
}

/** How far the whole session has come. */
export function progressFrames(): Keyframe[] {
  return [{ transform: 'scaleX(0)' }, { transform: 'scaleX(1)' }];
}

export function frames(
  points: Waypoint[],
  total: number,
  easing: string,
  look: (fill: number) => Keyframe,
): Keyframe[] {
  return points.map(({ at, fill }) => ({ ...look(fill), offset: Math.min(1, at / total), easing }));
}
