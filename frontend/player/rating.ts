import { html } from 'lit';

const QUESTIONS = {
  TENSION: { question: 'How tense are you right now?', least: 'not at all' },
  WORRY: { question: 'How strong is the worry right now?', least: 'not there' },
};

/** Nothing is chosen until the person chooses. */
export function rating(kind: keyof typeof QUESTIONS, value: number | null, chosen: (value: number) => void) {
  const { question, least } = QUESTIONS[kind];
  return html`<fieldset class="rating">
    <legend>${question}</legend>
    <div class="dial">
      ${Array.from(
        { length: 11 },
        (_, n) =>
          html`<label>
            <input type="radio" name="rating" .checked=${value === n} @change=${() => chosen(n)} /><span>${n}</span>
          </label>`,
      )}
    </div>
    <div class="ends" aria-hidden="true"><span>0 ${least}</span><span>10 as bad as it gets</span></div>
  </fieldset>`;
}
