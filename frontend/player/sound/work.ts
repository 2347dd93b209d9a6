/** A long computation that can be left after each slice, so that it may run where nothing may be held up. */
export type Work<T> = Generator<void, T, void>;

/** Samples between two places where work can be left: about a millisecond or two of work on a slow phone. */
export const SLICE = 8192;

/** All of it at once. */
export function atOnce<T>(work: Work<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) {
      return step.value;
    }
  }
}

/** A little at a time: after some milliseconds everything else has its turn. */
export async function inSlices<T>(work: Work<T>, milliseconds = 8): Promise<T> {
  for (;;) {
    const until = performance.now() + milliseconds;
    while (performance.now() < until) {
      const step = work.next();
      if (step.done) {
        return step.value;
      }
    }
    await new Promise((resolve) => setTimeout(resolve));
  }
}
