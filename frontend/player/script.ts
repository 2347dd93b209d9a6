/** A guided session as the server hands it over, whole: see content/session.schema.json. */
export interface GuidedSession {
  id: string;
  version: number;
  title: string;
  line: string;
  minutes: number;
  rating: 'TENSION' | 'WORRY';
  soothes: boolean;
  opens?: { module: number; words: string } | null;
  scene?: 'CIRCLE' | 'STREAM' | 'WAVE' | 'SOUNDS' | null;
  background?: 'NONE' | 'BROWN' | 'PINK' | 'WHITE' | 'RAIN' | 'SEA' | 'WIND' | 'DRONE' | null;
  cautions: { tag: string; words: string; instead?: string | null; hides: boolean }[];
  evidence: string;
  notes: string[];
  choices: Choice[];
  phases: Phase[];
}

export interface Choice {
  id: string;
  label: string;
  usual: string;
  options: { id: string; label: string; changes: Change[]; words?: Record<string, string> | null }[];
  /** Whether the reader may type an answer of their own. */
  own: boolean;
}

export interface Change {
  phase: string;
  repeat?: number | null;
  breath?: Breath | null;
  seconds?: number | null;
  passages?: Passage[] | null;
  label?: string | null;
  skip?: boolean | null;
}

export interface Breath {
  in: number;
  /** A second, smaller breath in on top of the first. */
  topUp?: number | null;
  holdIn: number;
  out: number;
  holdOut: number;
}

export interface Phase {
  id: string;
  label: string;
  seconds?: number | null;
  breath?: Breath | null;
  repeat: number;
  /** What muscles are asked to do. */
  body?: 'TENSE' | 'RELEASE' | null;
  /** What is rated while it lasts: -3 to 3, 0-10, 0-100. */
  ask?: 'SELF_FOCUS' | 'URGE' | 'SUDS' | null;
  /** Whether the reader's own script is played here. */
  own?: boolean | null;
  /** A bell rings each time so many seconds have gone by; free sessions have it. */
  bells?: number | null;
  passages: Passage[];
}

export type Focus =
  'ticking' | 'fan' | 'birds' | 'rain' | 'traffic' | 'tone' | 'left' | 'right' | 'near' | 'far' | 'all';

export interface Passage {
  say?: string | null;
  seconds?: number | null;
  silence?: number | null;
  breath?: number | null;
  focus?: Focus | null;
}

/** Stands for an answer of the reader's own; the words themselves never leave the browser. */
export const OWN = 'own';

/** What was chosen before the start: choice to option. */
export type Chosen = Readonly<Record<string, string>>;

/** The usual answer to every choice. */
export function usual(session: GuidedSession): Chosen {
  return Object.fromEntries(session.choices.map((choice) => [choice.id, choice.usual]));
}

/**
 * The session's parts with these choices; the same rule as the server's GuidedSession.phases. Where an answer is the
 * reader's own, their words fill every name that the usual answer fills.
 */
export function phasesOf(session: GuidedSession, chosen: Chosen, ownWords: Chosen = {}): Phase[] {
  let phases = session.phases;
  const words: Record<string, string> = {};
  for (const choice of session.choices) {
    const wanted = chosen[choice.id] ?? choice.usual;
    const own = choice.own && wanted === OWN ? ownWords[choice.id]?.trim() : undefined;
    const option = choice.options.find((o) => o.id === (wanted === OWN ? choice.usual : wanted));
    for (const change of option?.changes ?? []) {
      phases = change.skip
        ? phases.filter((phase) => phase.id !== change.phase)
        : phases.map((phase) => (phase.id === change.phase ? changed(phase, change) : phase));
    }
    for (const [name, usual] of Object.entries(option?.words ?? {})) {
      words[name] = own || usual;
    }
  }
  return phases.map((phase) => ({ ...phase, passages: phase.passages.map((passage) => filled(passage, words)) }));
}

function changed(phase: Phase, change: Change): Phase {
  return {
    ...phase,
    label: change.label ?? phase.label,
    repeat: change.repeat ?? phase.repeat,
    breath: change.breath ?? phase.breath,
    seconds: change.seconds ?? phase.seconds,
    passages: change.passages ?? phase.passages,
  };
}

function filled(passage: Passage, words: Readonly<Record<string, string>>): Passage {
  return passage.say?.includes('{')
    ? { ...passage, say: passage.say.replace(/\{(\w+)\}/g, (name, key: string) => words[key] ?? name) }
    : passage;
}
