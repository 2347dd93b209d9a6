import type { EChartsType } from 'echarts/core';
import { html, LitElement } from 'lit';
import { token as nameOf } from './looks.ts';

/** The colours and the type of the page, as the browser computed them. */
export interface Ink {
  muted: string;
  line: string;
  ground: string;
  band: string;
  font: string;
  series: Record<string, { stroke: string; soft: string }>;
}

/**
 * A chart of the page: it loads the library when it is first shown, has the page's colours and follows them, fits the
 * width it gets, and stands still for those who ask for that. What it draws is for its heirs to say.
 */
export abstract class Drawing<Picture> extends LitElement {
  static override properties = {
    picture: { attribute: false },
    description: { type: String },
  };

  declare picture: Picture | undefined;
  declare description: string;

  private chart: EChartsType | undefined;
  private readonly dark = window.matchMedia('(prefers-color-scheme: dark)');
  private readonly still = window.matchMedia('(prefers-reduced-motion: reduce)');
  private readonly size = new ResizeObserver(() => this.fit());
  private readonly dress = new MutationObserver(() => this.draw());
  private readonly redraw = () => this.draw();

  constructor() {
    super();
    this.description = '';
  }

  /** The series whose colours the picture needs. */
  protected abstract looks(picture: Picture): string[];

  /** How high the picture is in a chart this wide, in pixels. */
  protected abstract height(picture: Picture, width: number): number;

  /** The chart, in ECharts' words. @param still without motion */
  protected abstract option(picture: Picture, ink: Ink, width: number, still: boolean): Record<string, unknown>;

  protected override createRenderRoot() {
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    this.dark.addEventListener('change', this.redraw);
    this.dress.observe(document.documentElement, { attributes: true, attributeFilter: ['theme', 'class', 'style'] });
    this.size.observe(this);
    if (this.hasUpdated) void this.begin();
  }

  override disconnectedCallback() {
    this.dark.removeEventListener('change', this.redraw);
    this.dress.disconnect();
    this.size.disconnect();
    this.chart?.dispose();
    this.chart = undefined;
    super.disconnectedCallback();
  }

  protected override render() {
    return html`<div class="drawing"></div>`;
  }

  protected override firstUpdated() {
    void this.begin();
  }

  /** Another picture may be of another height. */
  protected override updated() {
    this.fit();
  }

  private async begin() {
    const { init } = await import('./echarts-parts.ts');
    const drawing = this.querySelector<HTMLElement>('.drawing');
    if (!this.isConnected || this.chart || !drawing) return;
    this.chart = init(drawing, undefined, { renderer: 'svg' });
    this.fit();
  }

  /** A hidden chart has no width; it is drawn when it gets one. */
  private fit() {
    if (!this.chart || !this.picture || this.clientWidth === 0) return;
    const height = this.height(this.picture, this.clientWidth);
    this.style.height = `${height}px`;
    this.chart.resize({ width: this.clientWidth, height });
    this.draw();
  }

  private draw() {
    if (!this.chart || !this.picture || this.clientWidth === 0) return;
    const option = this.option(this.picture, this.ink(this.looks(this.picture)), this.clientWidth, this.still.matches);
    this.chart.setOption(option, { notMerge: true });
  }

  private ink(looks: string[]): Ink {
    const token = (name: string) => this.colour(`--lull-${name}`);
    return {
      muted: token('muted'),
      line: token('line'),
      ground: token('card'),
      band: token('band'),
      font: getComputedStyle(this).fontFamily,
      series: Object.fromEntries(
        looks.map((look) => {
          const name = nameOf(look);
          return [look, { stroke: token(name), soft: token(`${name}-soft`) }];
        }),
      ),
    };
  }

  /** A token may be light-dark(…); the browser settles it where it is used as a colour. */
  private colour(token: string): string {
    const probe = document.createElement('span');
    probe.style.color = `var(${token})`;
    this.append(probe);
    const settled = getComputedStyle(probe).color;
    probe.remove();
    return settled;
  }
}
