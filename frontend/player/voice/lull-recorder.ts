import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { usual, type Chosen, type GuidedSession } from '../script.ts';
import { clockFace } from '../timeline.ts';
import { levelWords, meterOf, SILENT } from './level.ts';
import { record, whyNot, type Recording, type Spoken } from './microphone.ts';
import { inSeconds, lengthWords, passagesOf, type PassageToRecord } from './passages.ts';
import { Takes, type Take } from './takes.ts';
import { voiceStyles } from './voice-styles.ts';

const LOOK_MS = 100;
const SAY_LEVEL_MS = 2500;
/** The meter rises at once and falls slowly, to be easier on the eye. */
const FALL = 0.07;

/**
 * Records a session's passages, each by itself, to be heard instead of another voice. The recordings stay on this
 * device. Says `recordings-changed` when one was made or deleted.
 */
export class LullRecorder extends LitElement {
  static override styles = voiceStyles;

  static override properties = {
    patient: { type: String },
    session: { attribute: false },
    chosen: { attribute: false },
    ownWords: { attribute: false },
    own: { attribute: false },
    takes: { state: true },
    busy: { state: true },
    amiss: { state: true },
    status: { state: true },
    asking: { state: true },
  };

  /** Whose recordings they are; empty where nobody is signed in. */
  declare patient: string;
  declare session: GuidedSession | undefined;
  /** What was chosen before the start; without it the usual. */
  declare chosen: Chosen | undefined;
  /** The person's own words in place of an answer. */
  declare ownWords: Chosen | undefined;
  /** The one passage of a person's own script, in place of the session's. */
  declare own: (PassageToRecord & { session: string }) | undefined;
  declare takes: ReadonlyMap<string, Take>;
  /** What goes on with a passage. */
  declare busy: { key: string; does: 'starting' | 'recording' | 'keeping' | 'playing' } | null;
  declare amiss: { key: string; words: string } | null;
  declare status: string;
  /** What is to be deleted: a passage's key, or all. */
  declare asking: string | 'all' | null;

  readonly #store = new Takes();
  #passages: PassageToRecord[] = [];
  #recording: Recording | null = null;
  #look = 0;
  #levelSaid = 0;
  #up = 0;
  #audio: HTMLAudioElement | null = null;

  constructor() {
    super();
    this.patient = '';
    this.takes = new Map();
    this.busy = null;
    this.amiss = null;
    this.status = '';
    this.asking = null;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopHearing();
    this.#discard();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('session') || changed.has('chosen') || changed.has('ownWords') || changed.has('own')) {
      this.#discard();
      this.#passages = this.own
        ? [this.own]
        : this.session
          ? passagesOf(this.session, this.chosen ?? usual(this.session), this.ownWords)
          : [];
    }
    if (changed.has('patient')) {
      this.#discard();
      void this.#list();
    }
  }

  protected override updated(changed: PropertyValues<this>): void {
    const dialog = this.renderRoot.querySelector('dialog');
    if (changed.has('asking') && dialog && !dialog.open) {
      dialog.showModal();
    }
  }

  protected override render() {
    if (!this.patient) {
      return html`<p class="note">Recordings belong to one person. Sign in to make them.</p>`;
    }
    const made = this.#passages.filter(({ key }) => this.takes.has(key)).length;
    const next = this.#passages.find(({ key }) => !this.takes.has(key));
    return html`${
        this.own
          ? nothing
          : html`<h2>Read by you, or by somebody you like to hear</h2>
              <p>Record as many passages as you like. The rest is read as before.</p>`
      }
      <p class="note">Recordings stay on this device.</p>
      ${this.own ? nothing : html`<p class="number">${made} of ${this.#passages.length} passages recorded</p>`}
      ${this.amiss?.key === '' ? html`<p class="amiss" role="alert">${this.amiss.words}</p>` : nothing}
      <ol class="passages">
        ${this.#passages.map((passage, index) => this.#passage(passage, index + 1, passage === next))}
      </ol>
      ${
        this.takes.size > 0 && !this.own
          ? html`<div class="row">
              <button type="button" class="plain" ?disabled=${this.busy !== null} @click=${() => (this.asking = 'all')}>
                Delete all recordings
              </button>
            </div>`
          : nothing
      }
      <p class="heard" role="status">${this.status}</p>
      ${this.asking ? this.#ask(this.asking) : nothing}`;
  }

  #passage(passage: PassageToRecord, number: number, isNext: boolean) {
    const { key } = passage;
    const take = this.takes.get(key);
    const does = this.busy?.key === key ? this.busy.does : null;
    const others = this.busy !== null && does === null;
    const name = this.own ? 'your words' : `passage ${number}`;
    return html`<li class="passage" ?data-recording=${does === 'recording'} data-key=${key}>
      <div class="head">
        <span>${this.own ? nothing : `${number}. `}${passage.part}</span>
        <span class="number">${this.own ? 'up to' : 'about'} ${inSeconds(passage.seconds)}</span>
      </div>
      ${this.own ? nothing : html`<p>${passage.say}</p>`} ${does === 'recording' ? this.#meter(passage) : nothing}
      ${take && does !== 'recording' ? this.#about(take, passage) : nothing}
      ${this.amiss?.key === key ? html`<p class="amiss" role="alert">${this.amiss.words}</p>` : nothing}
      <div class="row">
        ${
          does === 'recording'
            ? html`<button type="button" class="main" data-does="record" @click=${() => void this.#stop(passage)}>
                Stop
              </button>`
            : html`<button
                type="button"
                class=${isNext ? 'main' : ''}
                data-does="record"
                aria-label="${take ? 'Record again,' : 'Record'} ${name}"
                ?disabled=${others || does === 'playing'}
                aria-disabled=${does === 'starting' || does === 'keeping'}
                @click=${() => void this.#start(passage)}
              >
                ${does === 'starting' ? 'One moment' : does === 'keeping' ? 'Keeping it' : take ? 'Record again' : 'Record'}
              </button>`
        }
        ${
          take && (does === null || does === 'playing')
            ? html`<button
                  type="button"
                  data-does="hear"
                  aria-label="${does === 'playing' ? 'Stop' : 'Hear'} ${name}"
                  ?disabled=${others}
                  @click=${() => void this.#hear(passage)}
                >
                  ${does === 'playing' ? 'Stop' : 'Hear'}
                </button>
                <button
                  type="button"
                  class="plain"
                  data-does="delete"
                  aria-label="Delete the recording of ${name}"
                  ?disabled=${this.busy !== null}
                  @click=${() => (this.asking = key)}
                >
                  Delete
                </button>`
            : nothing
        }
      </div>
    </li>`;
  }

  #meter(passage: PassageToRecord) {
    return html`<div
        class="meter"
        role="meter"
        aria-label="How loud you are"
        aria-valuemin="0"
        aria-valuemax="100"
        aria-valuenow="0"
      >
        <div></div>
      </div>
      <p class="note number" data-clock>
        Speak now. <span>0:00</span> of ${clockFace(passage.seconds)}. <span></span>
      </p>`;
  }

  #about(take: Take, passage: PassageToRecord) {
    const length = lengthWords(take.seconds, passage);
    return html`<p class="note">Recorded: ${inSeconds(take.seconds)}.</p>
      ${length ? html`<p class=${take.seconds > passage.room ? 'amiss' : 'note'}>${length}</p>` : nothing}
      ${
        take.loudest < SILENT
          ? html`<p class="amiss">Almost nothing is heard in it. Is the microphone switched off?</p>`
          : nothing
      }`;
  }

  #ask(what: string) {
    const all = what === 'all';
    return html`<dialog aria-labelledby="asking" @close=${() => (this.asking = null)}>
      <h2 id="asking">${all ? 'Delete all your recordings on this device?' : 'Delete this recording?'}</h2>
      <p>
        ${
          all
            ? `There are ${this.takes.size}, of all sessions. They cannot be brought back.`
            : 'It cannot be brought back. You can record it again.'
        }
      </p>
      <div class="row">
        <button type="button" autofocus @click=${this.#stay}>Keep ${all ? 'them' : 'it'}</button>
        <button type="button" class="main" data-does="confirm" @click=${() => void this.#delete(what)}>Delete</button>
      </div>
    </dialog>`;
  }

  readonly #stay = (): void => this.renderRoot.querySelector('dialog')?.close();

  async #start(passage: PassageToRecord): Promise<void> {
    if (this.busy) {
      return;
    }
    const { key } = passage;
    this.busy = { key, does: 'starting' };
    this.amiss = null;
    const isOurs = () => this.busy?.key === key && this.isConnected;
    try {
      const recording = await record(() => {
        if (this.#recording === recording) {
          void this.#stop(passage);
        }
      });
      if (!isOurs()) {
        void recording.stop();
        return;
      }
      this.#recording = recording;
      this.busy = { key, does: 'recording' };
      this.status = 'Recording. Speak now.';
      this.#levelSaid = performance.now();
      this.#up = 0;
      this.#look = window.setInterval(() => this.#lookAt(passage), LOOK_MS);
      await this.updateComplete;
      this.#focus(key, 'record');
    } catch (refused) {
      if (isOurs()) {
        this.#ends(key, whyNot(refused));
      }
    }
  }

  /** The meter and the clock move without a new rendering ten times a second. */
  #lookAt(passage: PassageToRecord): void {
    const recording = this.#recording;
    const meter = this.renderRoot.querySelector<HTMLElement>('.meter');
    const [clock, words] = this.renderRoot.querySelectorAll<HTMLElement>('[data-clock] span');
    if (!recording || !meter || !clock) {
      return;
    }
    const peak = recording.level();
    const seconds = recording.seconds();
    const up = (this.#up = Math.max(meterOf(peak), this.#up - FALL));
    const said = seconds > passage.seconds ? lengthWords(seconds, passage) || levelWords(peak) : levelWords(peak);
    meter.firstElementChild!.setAttribute('style', `transform: scaleX(${up.toFixed(3)})`);
    meter.setAttribute('aria-valuenow', String(Math.round(up * 100)));
    clock.textContent = clockFace(Math.floor(seconds));
    if (performance.now() - this.#levelSaid > SAY_LEVEL_MS) {
      this.#levelSaid = performance.now();
      meter.setAttribute('aria-valuetext', said);
      words.textContent = said;
      this.status = said;
    }
    if (seconds > passage.room * 1.5 + 15) {
      void this.#stop(passage);
    }
  }

  async #stop(passage: PassageToRecord): Promise<void> {
    const recording = this.#recording;
    if (!recording) {
      return;
    }
    const { key } = passage;
    const { patient } = this;
    const session = this.own?.session ?? this.session!.id;
    const own = this.own !== undefined;
    window.clearInterval(this.#look);
    recording.level();
    this.#recording = null;
    this.busy = { key, does: 'keeping' };
    try {
      const { bytes, type, seconds, loudest }: Spoken = await recording.stop();
      const take = { patient, key, session, own, seconds, loudest, at: Date.now() };
      await this.#store.keep(take, { bytes, type });
      // Without this some browsers forget what was not used for a week.
      void navigator.storage?.persist?.().catch(() => false);
      this.#ends(key, '', `Kept, ${inSeconds(seconds)}. ${lengthWords(seconds, passage)}`);
      await this.#changed();
    } catch (refused) {
      this.#ends(key, whyNot(refused));
    }
    await this.updateComplete;
    this.#focus(key, 'record');
  }

  async #hear({ key }: PassageToRecord): Promise<void> {
    if (this.busy?.does === 'playing') {
      this.#stopHearing();
      return;
    }
    this.busy = { key, does: 'playing' };
    this.amiss = null;
    try {
      const recording = await this.#store.recording(this.patient, key);
      if (!recording || !this.isConnected) {
        this.#stopHearing();
        return;
      }
      const audio = new Audio(URL.createObjectURL(new Blob([recording.bytes], { type: recording.type })));
      this.#audio = audio;
      audio.onended = () => this.#stopHearing();
      await audio.play();
    } catch (refused) {
      if ((refused as DOMException | undefined)?.name !== 'AbortError') {
        this.#stopHearing();
        this.amiss = { key, words: 'This browser cannot play it. Record it again, please.' };
      }
    }
  }

  #stopHearing(): void {
    const audio = this.#audio;
    this.#audio = null;
    if (audio) {
      audio.onended = null;
      audio.pause();
      URL.revokeObjectURL(audio.src);
    }
    if (this.busy?.does === 'playing') {
      this.busy = null;
    }
  }

  async #delete(what: string): Promise<void> {
    this.#stay();
    try {
      await (what === 'all' ? this.#store.dropAll(this.patient) : this.#store.drop(this.patient, what));
      this.status = what === 'all' ? 'All recordings are deleted.' : 'Deleted.';
      await this.#changed();
    } catch (refused) {
      this.amiss = { key: '', words: 'It could not be deleted. Please try again.' };
    }
    await this.updateComplete;
    this.#focus(what === 'all' ? (this.#passages[0]?.key ?? '') : what, 'record');
  }

  async #changed(): Promise<void> {
    await this.#list();
    this.dispatchEvent(new CustomEvent('recordings-changed', { bubbles: true, composed: true }));
  }

  async #list(): Promise<void> {
    const { patient } = this;
    try {
      const takes = patient ? await this.#store.of(patient) : [];
      if (patient === this.patient) {
        this.takes = new Map(takes.map((take) => [take.key, take]));
      }
    } catch {
      this.amiss = { key: '', words: 'This browser keeps no recordings, as in a private window. Use an ordinary one.' };
    }
  }

  #ends(key: string, amiss: string, status = ''): void {
    this.busy = null;
    this.amiss = amiss ? { key, words: amiss } : null;
    this.status = status;
  }

  #discard(): void {
    window.clearInterval(this.#look);
    const recording = this.#recording;
    this.#recording = null;
    void recording?.stop();
    if (this.busy?.does !== 'playing') {
      this.busy = null;
    }
  }

  #focus(key: string, does: string): void {
    const passage = [...this.renderRoot.querySelectorAll<HTMLElement>('.passage')].find((p) => p.dataset.key === key);
    passage?.querySelector<HTMLElement>(`[data-does=${does}]`)?.focus();
  }
}

customElements.define('lull-recorder', LullRecorder);
