import type { Shelf } from '../outbox/shelf.ts';
import type { Breath, Chosen, GuidedSession, Phase } from './script.ts';

/** A pace of one's own, and for how long. */
export interface PacerForm extends Pattern {
  minutes: number;
  /** Whether it begins easily and comes to the pace step by step. */
  ramp: boolean;
}

/** In half seconds. */
export type Pattern = Readonly<Record<PatternPart, number>>;

export type PatternPart = 'in' | 'holdIn' | 'out' | 'holdOut';

/** Silence, and a bell every so many minutes; 0 for none but the last. */
export interface TimerForm {
  minutes: number;
  every: number;
}

export const PATTERN_PARTS: readonly PatternPart[] = ['in', 'holdIn', 'out', 'holdOut'];
export const LIMITS = { least: 1, most: 15, pacerMinutes: 60, timerMinutes: 120 } as const;
export const USUAL_PACER: PacerForm = { in: 4, holdIn: 0, out: 6, holdOut: 0, minutes: 10, ramp: true };
export const USUAL_TIMER: TimerForm = { minutes: 10, every: 0 };

const EASY: Pattern = { in: 3, holdIn: 0, out: 3, holdOut: 0 };
const RAMP_STEPS = [0, 1 / 3, 2 / 3];
const BREATHS_EACH = 3;

/** "4-0-6-0". */
export function patternText(pattern: Pattern): string {
  return PATTERN_PARTS.map((part) => pattern[part]).join('-');
}

/** The other way round; null for anything else. */
export function patternOf(text: string): Pattern | null {
  const numbers = text.split('-').map(Number);
  const pattern = Object.fromEntries(PATTERN_PARTS.map((part, n) => [part, numbers[n]])) as Record<PatternPart, number>;
  return numbers.length === PATTERN_PARTS.length && PATTERN_PARTS.every((part) => fits(part, pattern[part]))
    ? pattern
    : null;
}

/** Nobody breathes in for no time at all; holds may be left out. */
export function leastOf(part: PatternPart): number {
  return part === 'in' || part === 'out' ? LIMITS.least : 0;
}

function fits(part: PatternPart, seconds: number): boolean {
  return seconds >= leastOf(part) && seconds <= LIMITS.most && Number.isInteger(seconds * 2);
}

function secondsOf(pattern: Pattern): number {
  return PATTERN_PARTS.reduce((sum, part) => sum + pattern[part], 0);
}

/** "6 breaths a minute", with a half where it is not whole. */
export function paceWords(pattern: Pattern): string {
  const rate = Math.round(600 / secondsOf(pattern)) / 10;
  return `${rate} ${rate === 1 ? 'breath' : 'breaths'} a minute`;
}

/** The breaths on the way to a pace, easy ones first. Nothing where the pace is as quick as the easy one. */
export function rampTo(pattern: Pattern): Breath[] {
  if (secondsOf(pattern) <= secondsOf(EASY) + 1) {
    return [];
  }
  const between = (part: PatternPart, share: number) =>
    Math.round((EASY[part] + (pattern[part] - EASY[part]) * share) * 2) / 2;
  return RAMP_STEPS.map((share) => ({
    in: between('in', share),
    holdIn: between('holdIn', share),
    out: between('out', share),
    holdOut: between('holdOut', share),
  }));
}

/** A pacer of exactly so many minutes, as a session. */
export function pacerSession(form: PacerForm): GuidedSession {
  const total = form.minutes * 60;
  const steps = form.ramp ? rampTo(form) : [];
  const onTheWay = steps.reduce((sum, breath) => sum + BREATHS_EACH * secondsOf(breath), 0);
  const ramp = onTheWay <= total / 2 ? steps : [];
  const left = total - (ramp.length > 0 ? onTheWay : 0);
  const breaths = Math.floor(left / secondsOf(form));
  const rest = left - breaths * secondsOf(form);
  const { in: breathIn, holdIn, out, holdOut } = form;
  const phases: Phase[] = [
    ...ramp.map((breath, n) => ({
      id: `ramp-${n}`,
      label: 'Slow down',
      breath,
      repeat: BREATHS_EACH,
      passages: n === 0 ? [{ breath: 1, say: 'Breathe small and easy. The pace slows down by itself.' }] : [],
    })),
    {
      id: 'main',
      label: 'Your pace',
      breath: { in: breathIn, holdIn, out, holdOut },
      repeat: breaths,
      passages: [
        { breath: 1, say: 'This is your pace. Follow it as far as it is comfortable.' },
        ...(breaths > 8 ? [{ breath: 5, say: 'If you feel light-headed, make the breaths smaller.' }] : []),
        ...(breaths > 16 ? [{ breath: -3, say: 'A few more breaths.' }] : []),
      ],
    },
    ...(rest > 0
      ? [
          {
            id: 'rest',
            label: 'Let the pace go',
            seconds: rest,
            repeat: 1,
            passages: [{ say: 'Breathe as you like.', seconds: Math.min(2, rest) }],
          },
        ]
      : []),
  ];
  const held = form.holdIn + form.holdOut > 0;
  return {
    id: 'F01',
    version: 1,
    title: 'Own pace',
    line: 'Breathe at a pace of your own, for as long as you like.',
    minutes: form.minutes,
    rating: 'TENSION',
    soothes: true,
    cautions: [
      ...['RESP', 'CARD', 'PREG', 'PANIC', 'SEIZ', 'FAINT'].map((tag) => ({
        tag,
        words: `${CAUTIONS[tag]}${held ? 'leave out the holds.' : 'keep the breaths small, and stop where it gets uncomfortable.'}`,
        instead: held ? 'S02' : null,
        hides: false,
      })),
    ].filter(({ tag }) => held || tag === 'RESP' || tag === 'PANIC'),
    evidence:
      'Slow breathing, about six breaths a minute, calms many people a little; no single pace is best for everybody.',
    notes: [],
    choices: [],
    phases,
  };
}

const CAUTIONS: Readonly<Record<string, string>> = {
  RESP: 'Asthma, COPD or another lung disease: ',
  CARD: 'Heart disease: ',
  PREG: 'Pregnancy: ',
  PANIC: 'Panic attacks: ',
  SEIZ: 'Epilepsy: ',
  FAINT: 'Fainting when you hold your breath: ',
};

/** Silence of exactly so many minutes, with bells, as a session. */
export function timerSession({ minutes, every }: TimerForm): GuidedSession {
  const total = minutes * 60;
  return {
    id: 'F02',
    version: 1,
    title: 'Silent timer',
    line: 'Sit in silence. A bell tells you when the time is over.',
    minutes,
    rating: 'WORRY',
    soothes: false,
    cautions: [],
    evidence: 'Sitting in silence has been studied as a part of longer courses in mindfulness, hardly ever by itself.',
    notes: every > 0 && every < minutes ? [] : ['With sound off the end is shown, not heard.'],
    choices: [],
    phases: [
      {
        id: 'silence',
        label: 'Silence',
        seconds: total,
        repeat: 1,
        bells: every > 0 ? every * 60 : null,
        passages: [{ say: 'Sit as you like. There is nothing to do until the last bell.', seconds: 8 }],
      },
    ],
  };
}

export function pacerVariant(form: PacerForm): Chosen {
  return { seconds: String(form.minutes * 60), pattern: patternText(form) };
}

export function timerVariant({ minutes, every }: TimerForm): Chosen {
  return { seconds: String(minutes * 60), bells: String(every * 60) };
}

/** What somebody made for themselves; it stays in this browser. */
export interface Made {
  patterns: readonly (Pattern & { name: string })[];
  pacer: PacerForm;
  timer: TimerForm;
}

const MADE = 'lull.free.';

export function made(shelf: Shelf, patient: string): Made {
  const usual = { patterns: [], pacer: USUAL_PACER, timer: USUAL_TIMER };
  try {
    const kept = JSON.parse(shelf.getItem(MADE + patient) ?? '{}') as Partial<Made>;
    const patterns = (Array.isArray(kept.patterns) ? kept.patterns : []).filter(
      (each) => typeof each.name === 'string' && patternOf(patternText(each)),
    );
    const pacer = { ...USUAL_PACER, ...kept.pacer };
    const timer = { ...USUAL_TIMER, ...kept.timer };
    return {
      patterns,
      pacer: patternOf(patternText(pacer)) && isMinutes(pacer.minutes, LIMITS.pacerMinutes) ? pacer : USUAL_PACER,
      timer: isMinutes(timer.minutes, LIMITS.timerMinutes) && Number.isInteger(timer.every) ? timer : USUAL_TIMER,
    };
  } catch {
    return usual;
  }
}

export function keepMade(shelf: Shelf, patient: string, made: Made): void {
  try {
    shelf.setItem(MADE + patient, JSON.stringify(made));
  } catch {
    // Nowhere to keep it; it holds for this page.
  }
}

function isMinutes(minutes: unknown, most: number): boolean {
  return Number.isInteger(minutes) && Number(minutes) >= 1 && Number(minutes) <= most;
}
