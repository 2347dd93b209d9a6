/** Which seconds of a script were really played; what was heard twice counts once. */
export class Coverage {
  #spans: [number, number][];

  constructor(spans: readonly (readonly [number, number])[] = []) {
    this.#spans = spans.map(([start, end]) => [start, end]);
  }

  add(from: number, to: number): void {
    if (to <= from) {
      return;
    }
    const apart = this.#spans.filter(([start, end]) => end < from || start > to);
    const touching = this.#spans.filter(([start, end]) => end >= from && start <= to);
    const start = Math.min(from, ...touching.map((span) => span[0]));
    const end = Math.max(to, ...touching.map((span) => span[1]));
    this.#spans = [...apart, [start, end]];
  }

  get spans(): [number, number][] {
    return this.#spans.map(([start, end]) => [start, end]);
  }

  get seconds(): number {
    return this.#spans.reduce((sum, [start, end]) => sum + end - start, 0);
  }
}
