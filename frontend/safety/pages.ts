import { html, nothing, type TemplateResult } from 'lit';
import type { Help, Reach } from './help.ts';
import type { LullSafety } from './lull-safety.ts';
import type { HelpPage } from './safety-event.ts';

/** The page of help that the answers lead to. The emergency number stands on each of them. */
export function pageOf(page: HelpPage, help: Help, safety: LullSafety): TemplateResult {
  const words = { EMERGENCY: emergency, CRISIS_LINE: crisisLine, RESOURCES: resources }[page](help, safety);
  return html`${words} ${unchecked(help)}`;
}

function emergency(help: Help, safety: LullSafety): TemplateResult {
  return html`${title('Please call now. You need not be alone with this.')}
    <p>You can say: “I need help. I am not safe.” That is enough.</p>
    ${calls(help)} ${countries(help, safety)} ${lines(help)}
    <section>
      <h3>Call someone now</h3>
      <p>
        A friend, a neighbour, someone in your family. You can say: “I do not want to be alone right now. Can you stay
        with me?”
      </p>
    </section>
    <section>
      <h3>Until somebody is there</h3>
      <p>
        Go to where people are, or to another room. If there is something near that you could hurt yourself with, leave
        it behind, or ask somebody to take it.
      </p>
      <p>
        Put both feet on the floor. Look for five things you can see, and say what they are. Breathe out slowly. Stay
        here, one minute, and then one more.
      </p>
    </section>
    ${plan(safety)} ${kept(safety)} ${back(safety, 'I am with somebody, or safe for now')}`;
}

function crisisLine(help: Help, safety: LullSafety): TemplateResult {
  const unsaid = safety.cameWithoutSaying;
  return html`${
      unsaid
        ? html`${title('There are people to talk to, if you want to.')}
            <p>
              You need not answer anything, or find the right words. Help stands at the foot of the screens, and behind
              “I feel worse” while a session plays.
            </p>
            ${back(safety)}`
        : html`${title('Thank you. There are people to talk to about this.')}
            <p>
              Thoughts like these come to many people. You do not have to sort them out alone, or find the right words.
            </p>`
    }
    ${lines(help)} ${countries(help, safety)}
    <section>
      <h3>In danger, or not safe?</h3>
      ${calls(help)}
    </section>
    <section>
      <h3>Tell someone you trust</h3>
      <p>
        A friend, someone in your family, your doctor or therapist. One sentence is a beginning: “I am not doing well,
        and I want you to know.”
      </p>
      ${message(safety)}
    </section>
    ${plan(safety)}
    <section>
      <h3>What rests now</h3>
      <p>
        The sessions and steps that stir up fear on purpose wait for now. Calm sessions and Right now are there as
        before. Lull asks again in a week.
      </p>
    </section>
    ${kept(safety)} ${unsaid ? nothing : back(safety)}`;
}

function resources(help: Help, safety: LullSafety): TemplateResult {
  return html`${title('Thank you for answering.')}
    <p>
      Here is where help is, should you want it. It stands at the foot of the screens too. Lull asks again in a week.
    </p>
    ${lines(help)} ${countries(help, safety)}
    <section>
      <h3>In danger, or not safe?</h3>
      ${calls(help)}
    </section>
    ${plan(safety)} ${kept(safety)} ${back(safety)}`;
}

/** At the foot, never beside a number: there it would make somebody hesitate who is about to call. */
function unchecked(help: Help): TemplateResult | typeof nothing {
  return help.unchecked ? html`<p class="note">${help.unchecked}</p>` : nothing;
}

function title(words: string): TemplateResult {
  return html`<h2 id="lull-safety-title" tabindex="-1">${words}</h2>`;
}

function calls(help: Help): TemplateResult {
  return html`<div class="calls">
    ${help.emergency.map((reach) => html`<a class="main" href=${reach.link}>${reach.words}</a>`)}
  </div>`;
}

function lines(help: Help): TemplateResult {
  return html`<section>
    <h3>Talk to someone</h3>
    ${
      help.lines.length
        ? html`<ul class="lines">
            ${help.lines.map((reach) => html`<li><span>${reach.who}</span>${line(reach)}</li>`)}
          </ul>`
        : nothing
    }
    <p class="note">
      <a href="https://findahelpline.com" target="_blank" rel="noopener noreferrer">findahelpline.com</a> lists people
      you can call or write to, country by country.
    </p>
  </section>`;
}

function line(reach: Reach): TemplateResult {
  return html`<a class="quiet" href=${reach.link} aria-label="${reach.words}, ${reach.who}">${reach.words}</a>`;
}

function countries(help: Help, safety: LullSafety): TemplateResult {
  return html`<label class="country"
    >Country
    <select @change=${(event: Event) => safety.chooses((event.target as HTMLSelectElement).value)}>
      ${safety.all.map(
        (one) => html`<option value=${one.country} ?selected=${one.country === help.country}>${one.name}</option>`,
      )}
    </select>
  </label>`;
}

/** Only to whom the person let read their messages before; nothing is sent that they do not write. */
function message(safety: LullSafety): TemplateResult | typeof nothing {
  const names = safety.writesTo.join(' or ');
  return names
    ? html`<a class="quiet" href="messages" @click=${() => safety.leaves()}>Write to ${names}</a>
        <p class="note">A message may be read days later. For now, somebody you can call is better.</p>`
    : nothing;
}

function plan(safety: LullSafety): TemplateResult {
  return html`<section>
    <h3>A plan for hard hours</h3>
    <p>What warns you, what helps, whom to call. Ten quiet minutes, and it stays with you.</p>
    <a class="quiet" href="safety-plan" @click=${() => safety.leaves()}>My safety plan</a>
  </section>`;
}

function kept(safety: LullSafety): TemplateResult {
  return html`<p class="note">${safety.whoReads()}</p>`;
}

function back(safety: LullSafety, words = 'Back to where I was'): TemplateResult {
  return html`<button type="button" class="plain" @click=${() => safety.leaves()}>${words}</button>`;
}
