import { html, LitElement, nothing, svg } from 'lit';
import { live } from 'lit/directives/live.js';
import { centre, marked, toggled, type Figure, type Group, type Shape } from './marks.ts';

let made = 0;

/**
 * Regions of a body, each yes or no. What keyboard and screen reader meet are the browser's own check boxes; the drawing
 * shows the same marks, takes a tap or a click, and shows where the focus is. Rendered into the page itself, so that the
 * stylesheet reaches it. Says `value-changed`.
 */
export class LullBodyMap extends LitElement {
  static override properties = {
    value: { type: String },
    question: { type: String },
    hint: { type: String },
    figures: { attribute: false },
    groups: { attribute: false },
    fixed: { type: Boolean },
    focused: { state: true },
  };

  declare value: string;
  declare question: string;
  declare hint: string;
  declare figures: Figure[];
  declare groups: Group[];
  declare fixed: boolean;
  declare focused: string;

  private readonly key = `lull-body-map-${++made}`;

  constructor() {
    super();
    this.value = '';
    this.question = '';
    this.hint = '';
    this.figures = [];
    this.groups = [];
    this.fixed = false;
    this.focused = '';
  }

  protected override createRenderRoot() {
    return this;
  }

  /** To the first check box. */
  override focus() {
    void this.updateComplete.then(() => this.querySelector<HTMLInputElement>('input')?.focus());
  }

  protected override render() {
    const marks = marked(this.value);
    return html`
      <fieldset aria-describedby="${this.key}-hint" ?disabled=${this.fixed}>
        <legend>${this.question}</legend>
        <p class="hint" id="${this.key}-hint">${this.hint}</p>
        <div class="figures" aria-hidden="true">${this.figures.map((figure) => this.figure(figure, marks))}</div>
        <div class="groups">
          ${this.groups.map(
            (group, n) => html`
              <div class="group" role="group" aria-labelledby="${this.key}-group-${n}">
                <p class="title" id="${this.key}-group-${n}">${group.title}</p>
                ${group.regions.map(
                  (region) =>
                    html`<label>
                      <input
                        type="checkbox"
                        value=${region.id}
                        .checked=${live(marks.has(region.id))}
                        @change=${this.changed}
                        @focus=${() => (this.focused = region.id)}
                        @blur=${() => (this.focused = '')}
                      /><span>${region.words}</span></label
                    >`,
                )}
              </div>
            `,
          )}
        </div>
      </fieldset>
    `;
  }

  private figure(figure: Figure, marks: Set<string>) {
    return html`
      <div class="figure">
        <svg viewBox="0 0 ${figure.width} ${figure.height}" focusable="false">
          ${figure.shapes.map((shape) => this.shape(shape, figure, marks))}
          ${figure.lines.map((d) => svg`<path class="line" d=${d} />`)}
          ${figure.shapes
            .filter((shape) => marks.has(shape.region))
            .map((shape) => svg`<path class="mark" d="M-6 .5l4 4.5 8-9" transform=${centre(shape, figure)} />`)}
        </svg>
        <p class="sides"><span>${figure.left}</span><span>${figure.right}</span></p>
        <p class="title">${figure.title}</p>
      </div>
    `;
  }

  private shape(shape: Shape, figure: Figure, marks: Set<string>) {
    const state = !shape.region
      ? 'still'
      : `region${marks.has(shape.region) ? ' marked' : ''}${shape.region === this.focused ? ' focused' : ''}`;
    return svg`<path
      class=${state}
      d=${shape.d}
      transform=${shape.mirrored ? `translate(${figure.width} 0) scale(-1 1)` : nothing}
      @click=${shape.region && !this.fixed ? () => this.take(shape.region) : nothing}
    />`;
  }

  private changed(event: Event) {
    event.stopPropagation();
    this.take((event.target as HTMLInputElement).value);
  }

  private take(region: string) {
    this.value = toggled(this.value, region, this.groups);
    this.dispatchEvent(new CustomEvent('value-changed', { detail: { value: this.value } }));
  }
}

customElements.define('lull-body-map', LullBodyMap);
