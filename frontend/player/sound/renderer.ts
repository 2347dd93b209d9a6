import { doing, type Job, type Made } from './jobs.ts';
import { inSlices } from './work.ts';

interface Waiting {
  readonly job: Job;
  readonly done: (made: Made) => void;
  readonly failed: (reason: unknown) => void;
}

/** Renders in a worker; where there can be none (an old browser, no network to load it), in slices on the page. */
export class Renderer {
  #worker: Worker | null = null;
  #refused = false;
  #count = 0;
  readonly #waiting = new Map<number, Waiting>();

  constructor() {
    try {
      this.#worker = new Worker(new URL('./render-worker.ts', import.meta.url), { type: 'module' });
      this.#worker.onmessage = ({ data: { id, made } }: MessageEvent<{ id: number; made: Made }>) => {
        this.#waiting.get(id)?.done(made);
        this.#waiting.delete(id);
      };
      this.#worker.onerror = () => this.#withoutWorker();
    } catch {
      this.#refused = true;
    }
  }

  make(job: Job): Promise<Made> {
    if (this.#refused) {
      return inSlices(doing(job));
    }
    return new Promise((done, failed) => {
      const id = this.#count++;
      this.#waiting.set(id, { job, done, failed });
      this.#worker?.postMessage({ id, job });
    });
  }

  close(): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#waiting.clear();
  }

  #withoutWorker(): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#refused = true;
    const left = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { job, done, failed } of left) {
      inSlices(doing(job)).then(done, failed);
    }
  }
}
