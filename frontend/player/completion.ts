/** What was played, as it is reported. Only numbers, ids and times: no words a person wrote. */
export interface Completion {
  id: string;
  session: string;
  version: number;
  startedAt: string;
  endedAt: string;
  secondsDone: number;
  endedEarly: boolean;
  feltWorse: boolean;
  pauses: number;
  before: number | null;
  after: number | null;
  variant: Readonly<Record<string, string>>;
  /** Whether it was done to make a twitch stop, by their own word; null where not asked or skipped. */
  toStopATwitch: boolean | null;
  ratings: readonly RatedOnTheWay[];
}

/** Something rated while a session played. */
export interface RatedOnTheWay {
  ask: 'URGE' | 'SELF_FOCUS' | 'SUDS';
  /** Whole seconds in the session. */
  at: number;
  value: number;
}
