import { html, LitElement } from 'lit';
import { feelsHopeless } from './tell.ts';

/** The button on every screen that says it feels hopeless; help opens at the tap. */
class LullHopeless extends LitElement {
  static override properties = { patient: { type: String } };

  declare patient: string;

  constructor() {
    super();
    this.patient = '';
  }

  protected override createRenderRoot() {
    return this;
  }

  protected override render() {
    return html`<button type="button" @click=${() => feelsHopeless(this.patient)}>It feels hopeless</button>`;
  }
}

customElements.define('lull-hopeless', LullHopeless);
