import type { EChartsType } from 'echarts/core';
import { html, LitElement } from 'lit';
import { token as nameOf } from './looks.ts';
import { layout, option, type Ink, type Picture } from './weeks-picture.ts';

/** Series by week, one panel above the other; see app.lull.ui.WeeksChart. Colours are the page's, and follow it. */
export class LullWeeks extends LitElement {
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
    const { height } = layout(this.picture, this.clientWidth);
    this.style.height = `${height}px`;
    this.chart.resize({ width: this.clientWidth, height });
    this.draw();
  }

  private draw() {
    if (!this.chart || !this.picture || this.clientWidth === 0) return;
    const looks = this.picture.panels.map((panel) => panel.look);
    this.chart.setOption(
      option(this.picture, this.ink(looks), this.clientWidth, this.description, this.still.matches),
      { notMerge: true },
    );
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

customElements.define('lull-weeks', LullWeeks);
