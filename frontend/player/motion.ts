import { barFrames, circleFrames, haloFrames, progressFrames } from './pacer.ts';
import { driftFrames } from './scene-stream.ts';
import { boatFrames, unveiledFrames, veilFrames } from './scene-wave.ts';
import type { Timeline } from './timeline.ts';

const OUT_OF_STEP_MS = 25;

/** What `data-moves` can say; each is the whole session as one animation. */
const FRAMES: Readonly<Record<string, (timeline: Timeline, element: HTMLElement) => Keyframe[]>> = {
  circle: circleFrames,
  halo: haloFrames,
  bar: barFrames,
  progress: progressFrames,
  drift: (timeline, { dataset }) => driftFrames(timeline, Number(dataset.of), Number(dataset.which)),
  boat: boatFrames,
  veil: veilFrames,
  unveiled: unveiledFrames,
};

/** Everything on the screen that moves with the session: the browser plays it by itself, we only set its time. */
export class Motion {
  #animations = new Map<HTMLElement, Animation>();

  /** Takes up what is new on the screen. Milliseconds in the session. */
  attach(root: ParentNode, timeline: Timeline, at: number, playing: boolean): void {
    for (const [element, animation] of this.#animations) {
      if (!element.isConnected || element.dataset.moves === undefined) {
        animation.cancel();
        this.#animations.delete(element);
      }
    }
    for (const element of root.querySelectorAll<HTMLElement>('[data-moves]')) {
      if (!this.#animations.has(element)) {
        const frames = FRAMES[element.dataset.moves!](timeline, element);
        const animation = element.animate(frames, { duration: timeline.total * 1000, fill: 'both' });
        animation.currentTime = at;
        this.#animations.set(element, animation);
      }
    }
    this.sync(at, playing);
  }

  sync(at: number, playing: boolean): void {
    for (const animation of this.#animations.values()) {
      if (Math.abs(Number(animation.currentTime ?? 0) - at) > OUT_OF_STEP_MS) {
        animation.currentTime = at;
      }
      if (playing && animation.playState === 'paused') {
        animation.play();
      } else if (!playing && animation.playState === 'running') {
        animation.pause();
        animation.currentTime = at;
      }
    }
  }
}
