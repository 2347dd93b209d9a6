import { css } from 'lit';

/** Dark in every light: it is made for closed or tired eyes. */
export const styles = css`
  :host {
    --paper: #0f1719;
    --card: #172224;
    --ink: #e9efee;
    --muted: #9aabad;
    --line: #2c3d40;
    --teal: #6cc4bb;
    position: fixed;
    inset: 0;
    z-index: 10;
    overflow: auto;
    overscroll-behavior: contain;
    background: radial-gradient(120% 80% at 50% 38%, #132225 0%, var(--paper) 62%);
    color: var(--ink);
    color-scheme: dark;
    font-family: var(--lull-font, 'Instrument Sans', system-ui, sans-serif);
    font-size: 17px;
    line-height: 1.45;
    -webkit-tap-highlight-color: transparent;
  }

  * {
    box-sizing: border-box;
  }

  h1,
  h2,
  p,
  ul,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }

  h1:focus {
    outline: none;
  }

  .number {
    font-variant-numeric: tabular-nums;
  }

  .note,
  .total {
    color: var(--muted);
    font-size: 15px;
  }

  /* Buttons and links */
  button,
  a,
  summary {
    font: inherit;
    color: inherit;
    min-height: 48px;
    touch-action: manipulation;
    cursor: pointer;
  }

  :is(button, a, summary):focus-visible,
  input:focus-visible + span {
    outline: 3px solid var(--teal);
    outline-offset: 3px;
  }

  button.main:focus-visible,
  a.main:focus-visible {
    outline-color: var(--ink);
  }

  .main,
  .quiet,
  .plain {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    padding: 0 20px;
    border: 1px solid transparent;
    border-radius: 18px;
    background: transparent;
    text-decoration: none;
    text-align: center;
  }

  .main {
    background: var(--teal);
    color: var(--paper);
    font-weight: 620;
  }

  .main:disabled {
    background: #2f4a4a;
    color: #a9bcbc;
    cursor: default;
  }

  .quiet {
    border-color: #4b6165;
  }

  .plain {
    color: var(--muted);
    padding: 0 12px;
    font-size: 15px;
  }

  .wide {
    width: 100%;
    min-height: 54px;
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    align-items: center;
  }

  @media (hover: hover) {
    .plain:hover,
    .round:not(.main):hover:enabled {
      color: var(--ink);
    }

    .quiet:hover {
      border-color: var(--teal);
    }
  }

  /* The pages before and after */
  .page {
    display: flex;
    flex-direction: column;
    gap: 20px;
    max-width: 560px;
    min-height: 100%;
    margin: 0 auto;
    padding: max(20px, env(safe-area-inset-top)) 20px max(28px, env(safe-area-inset-bottom));
  }

  .page h1 {
    font-size: 28px;
    line-height: 1.15;
    font-weight: 640;
    letter-spacing: -0.015em;
  }

  .page > :is(h1, .lead, .note, .total) {
    margin-top: -4px;
  }

  .page h2 {
    font-size: 15px;
    font-weight: 620;
  }

  .way {
    align-self: flex-start;
    display: inline-flex;
    align-items: center;
    color: var(--muted);
    text-decoration: none;
  }

  .care {
    padding: 16px;
    border: 1px solid var(--line);
    border-radius: 20px;
    background: var(--card);
  }

  .care ul {
    display: grid;
    gap: 8px;
    padding: 8px 0 0 18px;
    font-size: 15px;
  }

  summary {
    display: list-item;
    padding: 11px 0;
    color: var(--muted);
    border-radius: 8px;
  }

  legend {
    padding: 0 0 10px;
    font-weight: 600;
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .chip,
  .dial label {
    position: relative;
    cursor: pointer;
  }

  .chip input,
  .dial input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }

  .chip span,
  .dial span {
    display: flex;
    align-items: center;
    justify-content: center;
    min-height: 48px;
    padding: 0 16px;
    border: 1px solid #4b6165;
    border-radius: 14px;
    background: var(--card);
  }

  .dial span {
    padding: 0;
    font-variant-numeric: tabular-nums;
  }

  input:checked + span {
    border-color: var(--teal);
    background: var(--teal);
    color: var(--paper);
    font-weight: 640;
  }

  .dial {
    display: grid;
    grid-template-columns: repeat(6, 1fr);
    gap: 6px;
  }

  .ends {
    display: flex;
    justify-content: space-between;
    gap: 12px;
    padding-top: 8px;
    color: var(--muted);
    font-size: 14px;
  }

  @media (min-width: 600px) {
    .dial {
      grid-template-columns: repeat(11, 1fr);
    }

    .page {
      padding-top: 48px;
    }
  }

  .middle {
    justify-content: center;
  }

  .start {
    position: sticky;
    bottom: max(16px, env(safe-area-inset-bottom));
    flex: none;
    box-shadow: 0 0 0 10px #0f1719e6;
  }

  .seal {
    width: 84px;
    height: 84px;
    margin-bottom: 8px;
    border-radius: 50%;
    background: radial-gradient(circle, #6cc4bb 0 26%, #6cc4bb55 27% 50%, #6cc4bb1f 51%);
  }

  .end .row {
    flex-direction: column;
    align-items: stretch;
    padding-top: 8px;
  }

  /* Playing */
  .stage {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr) auto auto auto;
    gap: 12px;
    min-height: 100%;
    padding: max(16px, env(safe-area-inset-top)) 20px max(12px, env(safe-area-inset-bottom));
    text-align: center;
  }

  header {
    display: flex;
    justify-content: space-between;
    gap: 16px;
    color: var(--muted);
    font-size: 15px;
  }

  header h1 {
    font-size: inherit;
    font-weight: 500;
  }

  .body {
    display: grid;
    place-items: center;
    min-height: 132px;
  }

  .ring {
    --size: clamp(128px, min(76vw, 52vh - 148px), 380px);
    position: relative;
    display: grid;
    place-items: center;
    width: var(--size);
    height: var(--size);
    border: 2px solid #28383b;
    border-radius: 50%;
  }

  .ring > * {
    grid-area: 1 / 1;
  }

  .halo {
    width: 92%;
    height: 92%;
    border-radius: 50%;
    background: #15292b;
  }

  .disc {
    width: 88%;
    height: 88%;
    border-radius: 50%;
    background: radial-gradient(circle, #6cc4bb 0%, #5cb1a9 34%, #35736f 68%, #1d4446 92%, #1a3d40 100%);
    transform: scale(0.56);
    will-change: transform, opacity;
  }

  .breath {
    position: relative;
    display: flex;
    flex-direction: column;
    align-items: center;
    color: #08110f;
    font-size: clamp(20px, 3.2vh, 26px);
    line-height: 1.2;
    font-weight: 620;
  }

  .breath .number {
    font-weight: 450;
  }

  [data-paused] .disc {
    filter: saturate(0.55);
  }

  .beam {
    display: grid;
    gap: 24px;
    width: min(100%, 520px);
  }

  .beam .breath {
    min-height: 2.4em;
    justify-content: end;
    color: var(--ink);
    font-size: 28px;
  }

  .track {
    height: 28px;
    border: 2px solid #4b6165;
    border-radius: 14px;
    overflow: hidden;
  }

  .fill {
    height: 100%;
    background: var(--teal);
    transform: scaleX(0);
    transform-origin: left;
  }

  .words {
    display: flex;
    flex-direction: column;
    align-items: center;
    gap: 6px;
    min-height: 7.4em;
  }

  .part {
    color: var(--muted);
    font-size: 15px;
  }

  .line {
    max-width: 26em;
    font-size: clamp(19px, 2.6vh, 23px);
    line-height: 1.4;
    text-wrap: balance;
  }

  .controls {
    display: flex;
    justify-content: center;
    align-items: center;
    gap: 32px;
  }

  .round {
    display: grid;
    place-items: center;
    width: 60px;
    height: 60px;
    padding: 0;
    border: 1px solid #3b5054;
    border-radius: 50%;
    background: transparent;
    font-weight: 600;
  }

  .round.main {
    width: 80px;
    height: 80px;
    border-color: transparent;
    background: var(--teal);
  }

  .round:disabled {
    opacity: 0.35;
    cursor: default;
  }

  footer .plain {
    padding: 0 8px;
  }

  footer {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 0 4px;
    margin-inline: -14px;
  }

  svg {
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  /* Leaving */
  dialog {
    width: min(30rem, calc(100vw - 32px));
    padding: 24px;
    border: 1px solid #3b5054;
    border-radius: 24px;
    background: var(--card);
    color: var(--ink);
  }

  dialog[open] {
    display: grid;
    gap: 16px;
  }

  dialog::backdrop {
    background: #0a1011cc;
  }

  dialog h2 {
    font-size: 22px;
    line-height: 1.2;
  }

  dialog .row {
    flex-direction: column;
    align-items: stretch;
  }

  @media (max-width: 380px) {
    footer .plain {
      padding: 0 6px;
      font-size: 14px;
    }
  }

  @media (max-height: 700px) {
    .stage {
      gap: 6px;
    }

    .words {
      min-height: 6.4em;
    }

    .round.main {
      width: 68px;
      height: 68px;
    }

    .round {
      width: 52px;
      height: 52px;
    }
  }

  /* Low and wide, such as a phone on its side */
  @media (max-height: 560px) and (min-width: 600px) {
    .stage {
      grid-template: 'head head' auto 'body words' minmax(0, 1fr) 'body controls' auto 'foot foot' auto / 1fr 1fr;
    }

    header {
      grid-area: head;
    }

    .body {
      grid-area: body;
    }

    .ring {
      --size: min(42vw, 54vh);
    }

    .words {
      grid-area: words;
      justify-content: center;
      min-height: 0;
    }

    .controls {
      grid-area: controls;
    }

    footer {
      grid-area: foot;
    }
  }
`;
