import { html, nothing } from 'lit';
import type { LullPlayer } from './lull-player.ts';
import { aboutMotive } from './motive.ts';
import type { GuidedSession } from './script.ts';
import { spent } from './timeline.ts';

/** The way back to life. */
export function ending(player: LullPlayer, session: GuidedSession) {
  const seconds = player.run?.secondsDone ?? 0;
  const ways = player.ways.filter((way) => !player.feltWorse || way.href !== 'help');
  return html`<main class="page end middle">
    <div class="seal" aria-hidden="true"></div>
    <h1 tabindex="-1" data-arrive>${player.run?.endedEarly ? 'You stopped here' : 'Done'}</h1>
    <p class="lead">${session.title}, <span class="number">${spent(seconds)}</span>.</p>
    ${
      player.feltWorse
        ? html`<p class="note">
            It happens that a session stirs something up. Give yourself a moment, and somebody to talk to if it stays.
          </p>`
        : nothing
    }
    ${player.toStopATwitch === null ? nothing : aboutMotive(player.toStopATwitch)}
    ${
      navigator.onLine
        ? nothing
        : html`<p class="note" role="status">
            There is no network now.
            ${player.records ? 'What you did is kept on this device and sent when it is back.' : nothing}
          </p>`
    }
    <nav class="row" aria-label="Where to next">
      ${player.feltWorse ? html`<a class="quiet" href="help" router-ignore>Talk to a person</a>` : nothing}
      ${ways.map((way) => html`<a class=${way.main ? 'main' : 'quiet'} href=${way.href} router-ignore>${way.label}</a>`)}
    </nav>
  </main>`;
}
