import { hand } from '../outbox/outboxes.ts';
import { uuid7 } from '../player/uuid.ts';
import type { SafetyEvent } from './safety-event.ts';

/** What happened, without what is the same for every event. */
export type Happened = Pick<SafetyEvent, 'kind'> & Partial<Pick<SafetyEvent, 'value' | 'asked' | 'said' | 'page'>>;

/** A new id, as every row has one before it is written. */
export function newId(): string {
  return uuid7(Date.now(), crypto.getRandomValues(new Uint8Array(10)));
}

let latest = 0;

/** Now, in milliseconds of the epoch, and later than the time before: a tap and the page it turns keep their order. */
function afterAllBefore(): number {
  latest = Math.max(Date.now(), latest + 1);
  return latest;
}

/** Keeps it in this browser at once, and sends it as soon as that can be done. */
export function tell(patient: string, concern: string, happened: Happened): void {
  hand('safety', patient, {
    id: newId(),
    concern,
    at: new Date(afterAllBefore()).toISOString(),
    value: null,
    asked: null,
    said: null,
    page: null,
    ...happened,
  });
}

/** What opens the questions on whatever screen this is. */
export class SafetyAsks extends Event {
  static readonly NAME = 'lull-safety-asks';

  readonly concern: string;

  constructor(concern: string) {
    super(SafetyAsks.NAME);
    this.concern = concern;
  }
}

/** An answer to the item that is a reason to ask: kept at the tap, and asked on at once where it is not “not at all”. */
export function itemAnswered(patient: string, concern: string, value: number): void {
  tell(patient, concern, { kind: 'ITEM', value });
  if (value > 0) window.dispatchEvent(new SafetyAsks(concern));
}

/** The button that says it feels hopeless. */
export function feelsHopeless(patient: string): void {
  const concern = newId();
  tell(patient, concern, { kind: 'HOPELESS' });
  window.dispatchEvent(new SafetyAsks(concern));
}
