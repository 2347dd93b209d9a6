import { paceWords } from './free-form.ts';
import type { GuidedSession } from './script.ts';

/** In and out take the same time; two minutes each, as near as whole breaths come. */
export const PACES = [4.5, 5, 5.5, 6, 6.5].map((half) => ({
  id: `${half}-${half}`,
  half,
  words: paceWords({ in: half, holdIn: 0, out: half, holdOut: 0 }),
}));

const EACH_SECONDS = 120;
/** Two minutes at each pace, from the quickest to the slowest. */
export function paceTrial(): GuidedSession {
  return {
    id: 'find-my-pace',
    version: 1,
    title: 'Find my pace',
    line: 'Five paces, about two minutes each. Then you say which was the most comfortable.',
    minutes: 10,
    rating: 'TENSION',
    soothes: false,
    cautions: [
      {
        tag: 'RESP',
        words: 'Asthma, COPD or another lung disease: keep the breaths small, and stop where it gets uncomfortable.',
        hides: false,
      },
    ],
    evidence:
      'Clinics find a person’s pace by measuring the heart; by comfort alone it is a good guess, not a measure.',
    notes: ['You can stop at any time, and go past a pace that does not suit you.'],
    choices: [],
    phases: PACES.map(({ id, half, words }, n) => ({
      id,
      label: words,
      breath: { in: half, holdIn: 0, out: half, holdOut: 0 },
      repeat: Math.round(EACH_SECONDS / (2 * half)),
      passages: [{ breath: 1, say: n === 0 ? `The first pace: ${words}.` : `A little slower: ${words}.` }],
    })),
  };
}
