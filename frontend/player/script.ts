/** A guided session as the server hands it over, whole: see content/session.schema.json. */
export interface GuidedSession {
  id: string;
  version: number;
  title: string;
  line: string;
  minutes: number;
  rating: 'TENSION' | 'WORRY';
  cautions: { tag: string; words: string }[];
  evidence: string;
  notes: string[];
  choices: Choice[];
  phases: Phase[];
}

export interface Choice {
  id: string;
  label: string;
  usual: string;
  options: { id: string; label: string; changes: Change[] }[];
}

export interface Change {
  phase: string;
  repeat?: number | null;
  breath?: Breath | null;
  seconds?: number | null;
  passages?: Passage[] | null;
}

export interface Breath {
  in: number;
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
  passages: Passage[];
}

export interface Passage {
  say?: string | null;
  seconds?: number | null;
  silence?: number | null;
  breath?: number | null;
}

/** What was chosen before the start: choice to option. */
export type Chosen = Readonly<Record<string, string>>;

/** The usual answer to every choice. */
export function usual(session: GuidedSession): Chosen {
  return Object.fromEntries(session.choices.map((choice) => [choice.id, choice.usual]));
}

/** The session's parts with these choices; the same rule as the server's GuidedSession.phases. */
export function phasesOf(session: GuidedSession, chosen: Chosen): Phase[] {
  let phases = session.phases;
  for (const choice of session.choices) {
    const wanted = chosen[choice.id] ?? choice.usual;
    const option = choice.options.find((o) => o.id === wanted);
    for (const change of option?.changes ?? []) {
      phases = phases.map((phase) => (phase.id === change.phase ? changed(phase, change) : phase));
    }
  }
  return phases;
}

function changed(phase: Phase, change: Change): Phase {
  return {
    ...phase,
    repeat: change.repeat ?? phase.repeat,
    breath: change.breath ?? phase.breath,
    seconds: change.seconds ?? phase.seconds,
    passages: change.passages ?? phase.passages,
  };
}
