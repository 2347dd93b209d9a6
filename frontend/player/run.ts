import { Coverage } from './coverage.ts';
import { PlayClock, type TimeSource } from './play-clock.ts';
import { momentAt, type Moment, type Timeline } from './timeline.ts';

export type RunState = 'ready' | 'playing' | 'paused' | 'over';

/** What has to be known of a playing so that it can go on later, after a reload too. Seconds; the day in milliseconds. */
export interface Interrupted {
  at: number;
  spans: [number, number][];
  startedAt: number;
  pauses: number;
}

/** One playing of a session, from the first second to the end or to where it was left. */
export class Run {
  readonly timeline: Timeline;
  readonly #clock: PlayClock;
  readonly #time: TimeSource;
  readonly #played: Coverage;
  #state: RunState = 'ready';
  #pauses = 0;
  #reached = 0;
  #startedAt = 0;
  #endedAt = 0;
  #endedEarly = false;

  #waiting = false;

  /** With what was interrupted it goes on from there, as the same playing. */
  constructor(timeline: Timeline, time: TimeSource, interrupted?: Interrupted) {
    this.timeline = timeline;
    this.#time = time;
    this.#clock = new PlayClock(time);
    this.#played = new Coverage(interrupted?.spans);
    if (interrupted) {
      this.#clock.moveTo(Math.min(interrupted.at, timeline.total));
      this.#reached = this.#clock.position();
      this.#startedAt = interrupted.startedAt / 1000;
      this.#pauses = interrupted.pauses;
    }
  }

  get interrupted(): Interrupted {
    const { spans } = this.#played;
    return { at: this.#reached, spans, startedAt: this.#startedAt * 1000, pauses: this.#pauses };
  }

  /** Whether it stands because something has to end first. */
  get waiting(): boolean {
    return this.#waiting;
  }

  get state(): RunState {
    return this.#state;
  }

  get pauses(): number {
    return this.#pauses;
  }

  /** Whether it paused by itself, because nobody was there. */
  get away(): boolean {
    return this.#state === 'paused' && this.#clock.away;
  }

  get secondsDone(): number {
    return Math.round(Math.min(this.#played.seconds, this.timeline.total));
  }

  get endedEarly(): boolean {
    return this.#endedEarly;
  }

  get startedAt(): Date {
    return new Date(this.#startedAt * 1000);
  }

  /** When it ended, or now where it has not. */
  get endedAt(): Date {
    return new Date((this.#state === 'over' ? this.#endedAt : this.#time.wall()) * 1000);
  }

  start(): void {
    if (this.#state === 'ready') {
      this.#startedAt ||= this.#time.wall();
      this.#state = 'playing';
      this.#clock.go();
    }
  }

  pause(): void {
    if (this.#state === 'playing') {
      this.look();
    }
    if (this.#state === 'playing') {
      this.#clock.stop();
      this.#paused();
    }
  }

  goOn(): void {
    if (this.#state === 'paused') {
      this.#state = 'playing';
      this.#waiting = false;
      this.#clock.go();
    }
  }

  /** Stands still, or no longer, until something that takes its own time is over; that is no pause. */
  wait(waiting: boolean): void {
    if (this.#state === 'playing' && waiting !== this.#waiting) {
      this.look();
      this.#waiting = waiting;
      if (waiting) {
        this.#clock.stop();
      } else {
        this.#clock.go();
      }
    }
  }

  /** Goes back, to the start at most. */
  back(seconds: number): void {
    this.#moveTo(Math.max(0, this.look().at - seconds));
  }

  /** Goes on with the next part, if there is one. */
  nextPart(): void {
    const moment = this.look();
    if (!moment.isLastPart) {
      this.#moveTo(moment.part.end);
    }
  }

  /** A muscle hurts: goes on with the next part that does not tense it. */
  untense(): void {
    this.look();
    const next = this.timeline.parts.find((part) => part.start > this.#reached && part.body !== 'TENSE');
    if (next) {
      this.#moveTo(next.start);
    }
  }

  /** Leaves before the end. */
  endEarly(): void {
    this.look();
    if (this.#state !== 'over') {
      this.#endedEarly = true;
      this.#end();
    }
  }

  /** What is so now; it also notices the end. */
  look(): Moment {
    const position = this.#clock.position();
    this.#played.add(this.#reached, Math.min(position, this.timeline.total));
    this.#reached = position;
    if (this.#state === 'playing' && this.#clock.away) {
      this.#paused();
    } else if (this.#state === 'playing' && position >= this.timeline.total) {
      this.#end();
    }
    return momentAt(this.timeline, position);
  }

  #paused(): void {
    this.#state = 'paused';
    this.#waiting = false;
    this.#pauses++;
  }

  #moveTo(position: number): void {
    if (this.#state === 'playing' || this.#state === 'paused') {
      this.wait(false);
      this.#clock.moveTo(position);
      this.#reached = position;
    }
  }

  #end(): void {
    this.#clock.stop();
    this.#endedAt = this.#time.wall();
    this.#state = 'over';
  }
}
