import { css } from 'lit';

/** In the player it takes the player's colours, elsewhere the page's. */
export const voiceStyles = css`
  :host {
    --v-card: var(--card, var(--lull-card, light-dark(#fffefc, #172224)));
    --v-ink: var(--ink, var(--lull-ink, light-dark(#1d2b2e, #e9efee)));
    --v-muted: var(--muted, var(--lull-muted, light-dark(#566469, #9aabad)));
    --v-line: var(--line, var(--lull-line, light-dark(#e6e1d8, #243235)));
    --v-edge: var(--lull-edge, light-dark(#848e8f, #6a7c7f));
    --v-teal: var(--teal, var(--lull-teal, light-dark(#0e6b66, #6cc4bb)));
    --v-on-teal: var(--lull-on-teal, light-dark(#ffffff, #06211f));
    --v-amiss: var(--lull-amiss, light-dark(#96402b, #f0a58f));
    display: grid;
    gap: 16px;
    min-width: 0;
    color: var(--v-ink);
    font-family: var(--lull-font, 'Instrument Sans', system-ui, sans-serif);
    font-size: 17px;
    line-height: 1.45;
  }

  :host([hidden]),
  [hidden] {
    display: none;
  }

  * {
    box-sizing: border-box;
  }

  h2,
  p,
  ol,
  fieldset {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
    list-style: none;
  }

  h2,
  legend {
    padding: 0;
    font-size: 17px;
    font-weight: 620;
    line-height: 1.3;
  }

  .note {
    color: var(--v-muted);
    font-size: 15px;
  }

  .amiss {
    color: var(--v-amiss);
    font-size: 15px;
  }

  .number {
    font-variant-numeric: tabular-nums;
  }

  .heard {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
  }

  button,
  select,
  textarea {
    min-height: 48px;
    border: 1px solid var(--v-edge);
    border-radius: 14px;
    background: var(--v-card);
    color: inherit;
    font: inherit;
  }

  button {
    padding: 0 16px;
    border-radius: 18px;
    background: transparent;
    touch-action: manipulation;
    cursor: pointer;
  }

  button.main {
    border-color: transparent;
    background: var(--v-teal);
    color: var(--v-on-teal);
    font-weight: 620;
  }

  button.plain {
    border-color: transparent;
    padding: 0 10px;
    color: var(--v-muted);
  }

  button:disabled {
    opacity: 0.5;
    cursor: default;
  }

  select {
    width: 100%;
    padding: 0 12px;
    text-overflow: ellipsis;
  }

  textarea {
    width: 100%;
    min-height: 9em;
    padding: 12px;
    line-height: 1.5;
    resize: vertical;
  }

  :is(button, select, textarea, input):focus-visible {
    outline: 3px solid var(--v-teal);
    outline-offset: 3px;
  }

  button.main:focus-visible {
    outline-color: var(--v-ink);
  }

  .field {
    display: grid;
    gap: 6px;
  }

  .field > label {
    font-size: 15px;
    font-weight: 600;
  }

  .ways {
    display: grid;
    gap: 4px;
    padding-top: 8px;
  }

  .way {
    display: grid;
    grid-template-columns: 24px 1fr;
    gap: 0 12px;
    align-items: start;
    padding: 12px;
    border: 1px solid var(--v-line);
    border-radius: 14px;
    background: var(--v-card);
    cursor: pointer;
  }

  .way:has(:checked) {
    border-color: var(--v-teal);
  }

  .way:has(:disabled) {
    cursor: default;
  }

  .way input {
    width: 22px;
    height: 22px;
    margin: 1px 0 0;
    accent-color: var(--v-teal);
  }

  .way .note {
    grid-column: 2;
  }

  input[type='range'] {
    width: 100%;
    height: 48px;
    margin: 0;
    accent-color: var(--v-teal);
  }

  .ends {
    display: flex;
    justify-content: space-between;
    margin-top: -8px;
    color: var(--v-muted);
    font-size: 14px;
  }

  blockquote {
    margin: 0;
    padding-left: 12px;
    border-left: 3px solid var(--v-line);
    color: var(--v-muted);
  }

  .passages {
    display: grid;
    gap: 12px;
  }

  .passage {
    display: grid;
    gap: 8px;
    padding: 16px;
    border: 1px solid var(--v-line);
    border-radius: 20px;
    background: var(--v-card);
  }

  .passage .row {
    gap: 6px;
  }

  .passage button {
    padding: 0 12px;
    font-size: 16px;
  }

  .passage button.plain {
    padding: 0 8px;
  }

  .passage[data-recording] {
    border-color: var(--v-teal);
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 12px;
    color: var(--v-muted);
    font-size: 15px;
  }

  .meter {
    height: 14px;
    border: 1px solid var(--v-edge);
    border-radius: 7px;
    overflow: hidden;
  }

  .meter > div {
    height: 100%;
    background: var(--v-teal);
    transform: scaleX(0);
    transform-origin: left;
  }

  dialog {
    width: min(28rem, calc(100vw - 32px));
    padding: 24px;
    border: 1px solid var(--v-edge);
    border-radius: 24px;
    background: var(--v-card);
    color: var(--v-ink);
  }

  dialog[open] {
    display: grid;
    gap: 16px;
  }

  dialog::backdrop {
    background: #0a1011aa;
  }

  @media (forced-colors: active) {
    .meter > div {
      background: Highlight;
    }
  }
`;
