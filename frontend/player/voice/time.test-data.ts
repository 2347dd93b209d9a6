import { mock } from 'node:test';

/** Time that passes when a test says so: timers and the steady clock together, in steps of 10 ms. */
export class Time {
  #ms = 1000;

  constructor() {
    mock.timers.reset();
    mock.timers.enable({ apis: ['setTimeout', 'setInterval'] });
    mock.method(performance, 'now', () => this.#ms);
  }

  get seconds(): number {
    return this.#ms / 1000;
  }

  pass(seconds: number): void {
    for (let step = 0; step < Math.round(seconds * 100); step++) {
      this.#ms += 10;
      mock.timers.tick(10);
    }
  }
}
