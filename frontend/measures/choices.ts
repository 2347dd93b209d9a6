import { html } from 'lit';
import { live } from 'lit/directives/live.js';

/** One answer as it is offered. */
export interface Offered {
  value: number;
  text: string;
}

/** Answers one under the other, as the browser's own radio buttons: one tap, or the arrow keys. */
export function choices(
  name: string,
  labelledBy: string,
  offered: readonly Offered[],
  chosen: number | undefined,
  take: (value: number) => void,
) {
  return html`<div class="lull-choices" role="radiogroup" aria-labelledby=${labelledBy}>
    ${offered.map(
      (answer) =>
        html`<label>
          <input
            type="radio"
            name=${name}
            value=${answer.value}
            .checked=${live(chosen === answer.value)}
            @change=${() => take(answer.value)}
          /><span>${answer.text}</span></label
        >`,
    )}
  </div>`;
}
