import { html, svg } from 'lit';

const SHAPES = {
  pause: svg`<path d="M8.5 6v12M15.5 6v12" stroke-width="3" />`,
  play: svg`<path d="M8.5 5.8v12.4l9.6-6.2z" fill="currentColor" />`,
  next: svg`<path d="m6 6 6 6-6 6M13 6l6 6-6 6" />`,
  sound: svg`<path d="M4 9.5v5h3.5L12 18.5v-13L7.5 9.5zM15.5 9a4 4 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11" />`,
};

export function icon(name: keyof typeof SHAPES) {
  return html`<svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
    ${SHAPES[name]}
  </svg>`;
}
