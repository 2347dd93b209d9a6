import { html } from 'lit';
import { shelf, type Shelf } from '../outbox/shelf.ts';
import type { LullPlayer } from './lull-player.ts';

/** Up to here it begins at once; afterwards it asks first. */
const AT_ONCE_A_DAY = 3;
const DAY_BEGINS_AT_HOUR = 4;
const SAME_VISIT_MS = 10 * 60_000;

/**
 * Counts an opening of Right now and tells whether it is one too many for the day. Who opens it again within minutes, or
 * loads the page anew, is still there. The count stays on the device: it has to work without a network, and is nobody's
 * but theirs.
 */
export function tooOften(patient: string, now: Date, store: Shelf = shelf()): boolean {
  const key = `lull.right-now.${patient}`;
  const day = new Date(now.getTime() - DAY_BEGINS_AT_HOUR * 3_600_000).toDateString();
  try {
    const [kept, times, since] = (store.getItem(key) ?? '').split('|');
    const before = kept === day ? Number(times) || 0 : 0;
    const waited = now.getTime() - (Number(since) || 0);
    const isThere = before > 0 && waited >= 0 && waited < SAME_VISIT_MS;
    const count = isThere ? before : before + 1;
    if (!isThere) {
      store.setItem(key, `${day}|${count}|${now.getTime()}`);
    }
    return count > AT_ONCE_A_DAY;
  } catch {
    return false; // the shelf is full: then it begins at once
  }
}

/** Asks before it soothes once more: calm that is needed again and again can be an urge. */
export function often(player: LullPlayer) {
  return html`<main class="page middle">
    <h1 tabindex="-1" data-arrive>You have been here a few times today</h1>
    <p class="lead">
      Calm on demand can turn into one more way of checking. Staying with the urge until it falls teaches more. It takes
      six minutes.
    </p>
    <nav class="row" aria-label="What now">
      <a class="main" href="practice/S21" router-ignore>Ride out the urge</a>
      <button class="quiet" @click=${() => player.begin()}>Three minutes of calm</button>
      <a class="quiet" href="help" router-ignore>Talk to a person</a>
    </nav>
  </main>`;
}
