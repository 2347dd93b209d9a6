import { css } from 'lit';

/** Follows the device's light, as every screen does. Only transforms and opacity move. */
export const styles = css`
  :host {
    --paper: light-dark(#f7f5f1, #0f1719);
    --card: light-dark(#fffefc, #172224);
    --ink: light-dark(#1d2b2e, #e9efee);
    --muted: light-dark(#566469, #9aabad);
    --line: light-dark(#e6e1d8, #2c3d40);
    --edge: light-dark(#848e8f, #6a7c7f);
    --teal: light-dark(#0e6b66, #6cc4bb);
    --on-teal: light-dark(#ffffff, #06211f);
    --soft: light-dark(#dcece9, #1b3533);
    position: fixed;
    inset: 0;
    z-index: 10;
    overflow: auto;
    overscroll-behavior: contain;
    background: radial-gradient(120% 80% at 50% 38%, light-dark(#fdfcf9, #14262a) 0%, var(--paper) 62%);
    color: var(--ink);
    color-scheme: light dark;
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
    line-height: 1.25;
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
    color: var(--on-teal);
    font-weight: 620;
  }

  .main:disabled {
    background: light-dark(#cfdedb, #2f4a4a);
    color: light-dark(#47605f, #a9bcbc);
    cursor: default;
  }

  .quiet {
    border-color: var(--edge);
  }

  .even {
    flex: 1;
    min-height: 54px;
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

  .left {
    align-self: flex-start;
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

  .lead {
    font-size: 19px;
    line-height: 1.4;
  }

  .note a {
    color: var(--teal);
    text-underline-offset: 3px;
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

  .care.mine {
    display: grid;
    gap: 12px;
    border: 2px solid var(--teal);
    background: var(--soft);
  }

  .care.mine ul {
    font-size: 17px;
  }

  .own {
    display: grid;
    gap: 6px;
    max-width: 22em;
    padding-top: 12px;
    font-size: 15px;
  }

  .own input {
    min-height: 48px;
    padding: 0 14px;
    border: 1px solid var(--edge);
    border-radius: 14px;
    background: var(--card);
    color: var(--ink);
    font: inherit;
    font-size: 17px;
  }

  .own input:focus-visible {
    outline: 3px solid var(--teal);
    outline-offset: 2px;
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
    padding: 8px 16px;
    border: 1px solid var(--edge);
    border-radius: 14px;
    background: var(--card);
    line-height: 1.3;
  }

  .dial span {
    padding: 0;
    font-variant-numeric: tabular-nums;
  }

  :is(.chip, .dial) input:checked + span {
    border-color: var(--teal);
    background: var(--teal);
    color: var(--on-teal);
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
      column-gap: 3px;
    }

    .page {
      padding-top: 48px;
    }
  }

  .middle {
    justify-content: center;
  }

  /* What somebody makes for themselves */
  .dials,
  .keep {
    display: grid;
    gap: 8px;
  }

  .keep {
    gap: 12px;
    padding-bottom: 8px;
  }

  .dial-row {
    display: grid;
    grid-template-columns: 4.3em 48px minmax(60px, 1fr) 48px 4em;
    align-items: center;
    gap: 8px;
  }

  .folded {
    display: grid;
    gap: 20px;
    padding: 4px 0 12px;
  }

  .volume {
    display: grid;
    grid-template-columns: 6.4em 1fr;
    align-items: center;
    gap: 8px;
    text-align: left;
  }

  .script {
    width: 100%;
    max-width: 34em;
    max-height: 52vh;
    overflow: auto;
    padding: 16px 20px;
    border: 1px solid var(--line);
    border-radius: 20px;
    background: var(--card);
    font-size: 20px;
    line-height: 1.5;
    text-align: left;
    white-space: pre-line;
  }

  .dial-row output {
    text-align: right;
    white-space: nowrap;
  }

  .step {
    width: 48px;
    height: 48px;
    padding: 0;
    border: 1px solid var(--edge);
    border-radius: 14px;
    background: var(--card);
    font-size: 22px;
    line-height: 1;
  }

  .step:disabled {
    opacity: 0.4;
    cursor: default;
  }

  input[type='range'] {
    width: 100%;
    height: 48px;
    margin: 0;
    accent-color: var(--teal);
  }

  input:is([type='range'], [type='checkbox']):focus-visible {
    outline: 3px solid var(--teal);
    outline-offset: 3px;
  }

  .tick {
    display: flex;
    align-items: center;
    gap: 12px;
    min-height: 48px;
    cursor: pointer;
  }

  .tick input {
    flex: none;
    width: 24px;
    height: 24px;
    accent-color: var(--teal);
  }

  .column {
    flex-direction: column;
    align-items: stretch;
  }

  [aria-pressed='true'].quiet {
    border-color: var(--teal);
    background: var(--soft);
  }

  .start {
    position: sticky;
    bottom: 0;
    flex: none;
    display: grid;
    gap: 10px;
    margin: -12px -4px calc(0px - max(28px, env(safe-area-inset-bottom)));
    padding: 26px 4px max(20px, env(safe-area-inset-bottom));
    background: linear-gradient(transparent, var(--paper) 24px);
  }

  .start .quiet {
    background: var(--card);
  }

  .seal {
    width: 84px;
    height: 84px;
    margin-bottom: 8px;
    border-radius: 50%;
    background: radial-gradient(
      circle,
      var(--teal) 0 26%,
      color-mix(in srgb, var(--teal) 33%, transparent) 27% 50%,
      color-mix(in srgb, var(--teal) 12%, transparent) 51%
    );
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
    align-content: center;
    gap: 16px;
    min-width: 0;
    min-height: 132px;
  }

  .ring {
    --size: clamp(128px, min(80vw, 56vh - 160px), 420px);
    position: relative;
    display: grid;
    place-items: center;
    width: var(--size);
    height: var(--size);
    border-radius: 50%;
    box-shadow: inset 0 0 0 1.5px light-dark(#0e6b6633, #6cc4bb2e);
  }

  [data-asks] .ring {
    --size: clamp(96px, min(40vw, 26vh), 200px);
  }

  .ring > * {
    grid-area: 1 / 1;
  }

  .halo {
    width: 86%;
    height: 86%;
    border-radius: 50%;
    background: light-dark(#0e6b6621, #6cc4bb24);
    will-change: transform, opacity;
  }

  .halo.outer {
    width: 97%;
    height: 97%;
    background: light-dark(#0e6b6614, #6cc4bb14);
  }

  .disc {
    width: 76%;
    height: 76%;
    border-radius: 50%;
    background: radial-gradient(
      circle at 50% 42%,
      light-dark(#17827b, #84d6cd) 0%,
      light-dark(#15766f, #6cc4bb) 40%,
      light-dark(#14706a, #5ab2a9) 68%,
      light-dark(#2b8a83, #418f89) 92%,
      light-dark(#46998f, #357f79) 100%
    );
    transform: scale(0.56);
    will-change: transform, opacity;
  }

  [data-body='TENSE'] .disc {
    box-shadow: 0 0 0 14px light-dark(#0e6b6652, #6cc4bb52);
  }

  .breath {
    position: relative;
    display: flex;
    flex-direction: column;
    align-items: center;
    color: light-dark(#ffffff, #08110f);
    font-size: clamp(20px, 3.2vh, 28px);
    line-height: 1.2;
    font-weight: 620;
  }

  .breath .number {
    font-weight: 450;
  }

  [data-asks] .breath {
    font-size: 15px;
  }

  [data-paused] .disc {
    filter: saturate(0.55);
  }

  /* Scenes */
  .view {
    display: grid;
    gap: 24px;
    width: 100%;
    max-width: 880px;
  }

  .scene {
    position: relative;
    width: 100%;
    height: clamp(132px, 42vh, 460px);
  }

  [data-asks] .scene {
    height: clamp(96px, 24vh, 260px);
  }

  .stream,
  .wave {
    overflow: hidden;
    -webkit-mask-image: linear-gradient(90deg, transparent, #000 14%, #000 86%, transparent);
    mask-image: linear-gradient(90deg, transparent, #000 14%, #000 86%, transparent);
  }

  .scene svg {
    position: absolute;
    stroke: none;
  }

  .flow {
    top: calc(14% + 12% * var(--n));
    left: 0;
    width: 260%;
    height: 13%;
    opacity: calc(1 - 0.13 * var(--n));
    will-change: transform;
    animation: flow 26s linear infinite;
  }

  .flow:nth-of-type(2n) {
    animation-duration: 34s;
  }

  .flow:nth-of-type(3n) {
    animation-duration: 41s;
  }

  .flow path {
    fill: none;
    stroke: light-dark(#5aa49e, #4c918c);
    stroke-width: 2px;
    vector-effect: non-scaling-stroke;
    stroke-linecap: round;
  }

  [data-picture='stream'] {
    background: radial-gradient(closest-side, light-dark(#e4f0ee, #16302f), transparent);
  }

  [data-picture='clouds'] .flow {
    display: none;
  }

  [data-picture='clouds'] {
    background: radial-gradient(closest-side, light-dark(#d9e8ea, #1d383d), transparent);
  }

  [data-picture='belt'] .flow:not([data-n='2'], [data-n='4']) {
    display: none;
  }

  [data-picture='belt'] .flow {
    top: 34%;
    height: 2px;
    overflow: hidden;
    background: light-dark(#5aa49e, #4c918c);
    animation: none;
  }

  [data-picture='belt'] .flow[data-n='4'] {
    top: 70%;
  }

  @keyframes flow {
    from {
      transform: translateX(-25%);
    }
    to {
      transform: translateX(0);
    }
  }

  .drifts {
    position: absolute;
    inset: 0;
    transform: translateX(-20%);
    will-change: transform;
  }

  .scene .thing {
    top: 42%;
    left: 0;
    width: clamp(54px, 11vw, 72px);
    overflow: visible;
    fill: light-dark(#c4882f, #e2ac5a);
    animation: rock 7s ease-in-out infinite alternate;
  }

  [data-which='1'] .thing {
    fill: light-dark(#7d9a4a, #a9c36d);
    animation-duration: 9s;
  }

  [data-which='2'] .thing {
    fill: light-dark(#b8643c, #dc8d63);
    animation-duration: 8s;
  }

  [data-which='3'] .thing {
    fill: light-dark(#9b8a3a, #cdb85f);
    animation-duration: 10s;
  }

  .thing .vein {
    fill: none;
    stroke: light-dark(#fffefc, #0f1719);
    stroke-opacity: 0.55;
    stroke-width: 1.5;
  }

  [data-picture='clouds'] .thing {
    width: clamp(84px, 18vw, 132px);
    fill: light-dark(#ffffff, #3d5659);
    filter: drop-shadow(0 2px 5px light-dark(#1d2b2e2b, #0000));
    animation: none;
  }

  [data-picture='belt'] .thing {
    fill: light-dark(#5d7f92, #8fb2c6);
    animation: none;
  }

  @keyframes rock {
    from {
      transform: rotate(-13deg);
    }
    to {
      transform: rotate(15deg);
    }
  }

  [data-shape='bar'] .drifts:not([data-moves]) {
    transform: translate(calc(8% + 22% * var(--at, 0)), calc(10% * var(--low, 0)));
  }

  [data-which='1'] {
    --at: 1;
    --low: -1.5;
  }

  [data-which='2'] {
    --at: 2.4;
    --low: 1.4;
  }

  [data-which='3'] {
    --at: 3.2;
    --low: -0.6;
  }

  [data-shape='bar'] [data-which='4']:not([data-moves]) {
    display: none;
  }

  .wave {
    max-height: 34vh;
  }

  .swell,
  .water {
    -webkit-mask-image: linear-gradient(#000 20%, transparent);
    mask-image: linear-gradient(#000 20%, transparent);
  }

  .swell {
    fill: light-dark(#0e6b6612, #6cc4bb0f);
  }

  .wave > svg,
  .behind svg {
    inset: 0;
    width: 100%;
    height: 100%;
  }

  .water {
    fill: light-dark(#0e6b661a, #6cc4bb17);
  }

  .crest {
    fill: none;
    stroke: light-dark(#8fb9b5, #3d6a67);
    stroke-width: 2.5px;
    vector-effect: non-scaling-stroke;
  }

  .behind,
  .behind > div,
  .rides {
    position: absolute;
    inset: 0;
  }

  .behind {
    overflow: hidden;
    will-change: transform;
  }

  .behind > div,
  .rides {
    will-change: transform;
  }

  .ridden .water {
    fill: light-dark(#0e6b6640, #6cc4bb3d);
  }

  .ridden .crest {
    stroke: var(--teal);
    stroke-width: 3.5px;
  }

  .board {
    position: absolute;
    top: -24px;
    left: -13px;
    width: 26px;
    height: 26px;
    border-radius: 50%;
    background: var(--teal);
    box-shadow:
      0 0 0 7px light-dark(#0e6b6629, #6cc4bb30),
      0 0 0 16px light-dark(#0e6b6612, #6cc4bb14);
  }

  [data-shape='bar'] .behind {
    display: none;
  }

  [data-shape='bar'] .rides {
    transform: translate(42%, 18.4%);
  }

  .sounds {
    max-width: 600px;
    margin-inline: auto;
  }

  .arc {
    position: absolute;
    left: 50%;
    bottom: 4%;
    width: 104%;
    aspect-ratio: 1;
    border: 1.5px solid var(--line);
    border-radius: 50%;
    transform: translate(-50%, 62%);
  }

  .sounds {
    overflow: hidden;
  }

  .arc.inner {
    width: 54%;
  }

  .you {
    position: absolute;
    left: 50%;
    bottom: 3%;
    width: 18px;
    height: 18px;
    border: 3px solid var(--muted);
    border-radius: 50%;
    transform: translateX(-50%);
  }

  .dot {
    --hue: light-dark(#b4610c, #efa44d);
    position: absolute;
    display: grid;
    justify-items: center;
    gap: 8px;
    width: 84px;
    margin-left: -42px;
  }

  .dot i {
    width: var(--wide, 52px);
    aspect-ratio: 1;
    border-radius: 50%;
    background: var(--hue);
    transition:
      transform 500ms ease-out,
      opacity 500ms ease-out;
  }

  .dot b {
    color: var(--muted);
    font-size: 15px;
    font-weight: 500;
  }

  [data-asked='some'] .dot:not([data-meant]) i {
    transform: scale(0.68);
    opacity: 0.36;
  }

  .dot[data-meant] i {
    transform: scale(1.08);
    box-shadow: 0 0 0 8px color-mix(in srgb, var(--hue) 26%, transparent);
  }

  .dot[data-meant] b {
    color: var(--ink);
    font-weight: 680;
  }

  [data-place='ticking'] {
    left: 20%;
    top: 50%;
  }

  [data-place='fan'] {
    --hue: light-dark(#2667b8, #74aef2);
    left: 80%;
    top: 50%;
  }

  [data-place='tone'] {
    --hue: light-dark(#b03d7f, #f08fc2);
    left: 50%;
    top: 44%;
  }

  [data-place='birds'] {
    --hue: light-dark(#2f7d3b, #79cc83);
    --wide: 30px;
    left: 13%;
    top: 12%;
  }

  [data-place='rain'] {
    --hue: light-dark(#6a4bbd, #ac97f5);
    --wide: 30px;
    left: 87%;
    top: 12%;
  }

  [data-place='traffic'] {
    --hue: light-dark(#677277, #a3afb3);
    --wide: 30px;
    left: 50%;
    top: 4%;
  }

  [data-moving] .dot {
    animation: stroll 9s ease-in-out infinite alternate;
  }

  [data-moving] [data-place='fan'] {
    animation-duration: 7s;
  }

  [data-moving] [data-place='tone'] {
    animation-name: amble;
    animation-duration: 11s;
  }

  [data-moving] [data-place='birds'] {
    animation-name: amble;
    animation-duration: 5s;
  }

  [data-moving] [data-place='rain'] {
    animation-name: amble;
    animation-duration: 6.5s;
  }

  [data-moving] [data-place='traffic'] {
    animation-duration: 12s;
  }

  @keyframes stroll {
    0% {
      transform: translate(-16px, 6px);
    }
    45% {
      transform: translate(12px, -8px);
    }
    70% {
      transform: translate(4px, 4px);
    }
    100% {
      transform: translate(22px, -2px);
    }
  }

  @keyframes amble {
    0% {
      transform: translate(-12px, -6px);
    }
    35% {
      transform: translate(2px, 12px);
    }
    100% {
      transform: translate(14px, -4px);
    }
  }

  [data-paused] .scene * {
    animation-play-state: paused;
  }

  [data-shape='bar'] .scene * {
    animation: none;
    transition: none;
  }

  /* A scale within a part */
  .asking {
    width: 100%;
    max-width: 560px;
  }

  .asking legend {
    width: 100%;
    text-align: center;
  }

  .asking[data-points='7'] .dial {
    grid-template-columns: repeat(7, 1fr);
    gap: 2px;
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
    border: 2px solid var(--edge);
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
    font-size: clamp(20px, min(3.3vh, 5.7vw), 30px);
    line-height: 1.38;
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
    border: 1px solid var(--edge);
    border-radius: 50%;
    background: transparent;
    font-weight: 600;
  }

  .round.main {
    width: 80px;
    height: 80px;
    border-color: transparent;
    background: var(--teal);
    color: var(--on-teal);
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

  @media (max-width: 599px) {
    footer:has(> :nth-child(5)) {
      max-width: 330px;
      margin-inline: auto;
    }
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
    border: 1px solid var(--edge);
    border-radius: 24px;
    background: var(--card);
    color: var(--ink);
  }

  dialog legend {
    padding-bottom: 6px;
  }

  dialog[open] {
    display: grid;
    gap: 16px;
  }

  dialog::backdrop {
    background: light-dark(#1d2b2e80, #0a1011cc);
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

  /* Where a scale needs the room, the picture makes way for it */
  @media (max-height: 700px) {
    [data-asks] .sounds {
      display: none;
    }
  }

  @media (max-height: 560px) {
    [data-asks] :is(.view, .ring, .beam) {
      display: none;
    }

    .asking:not([data-points='7']) .dial {
      grid-template-columns: repeat(6, 1fr);
    }

    .dot {
      gap: 2px;
    }

    .dot i {
      width: calc(var(--wide, 52px) * 0.58);
    }

    .dot b {
      font-size: 14px;
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

    .scene {
      height: 46vh;
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
