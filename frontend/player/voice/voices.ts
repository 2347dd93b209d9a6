/** What we need to know of a voice of the device. */
export type DeviceVoiceInfo = Pick<SpeechSynthesisVoice, 'voiceURI' | 'name' | 'lang' | 'localService' | 'default'>;

/** Voices made for fun; some bear names nobody wants to be read to by at night. */
const FOR_FUN =
  /^(Albert|Bad News|Bahh|Bells|Boing|Bubbles|Cellos|Deranged|Fred|Good News|Hysterical|Jester|Junior|Kathy|Organ|Pipe Organ|Ralph|Superstar|Trinoids|Whisper|Wobble|Zarvox)\b/;
const SPOKEN_WELL = /enhanced|premium|natural|siri/i;

/**
 * The voices fit to read this language, the best first. Voices that would send the words over the internet are left out:
 * a person's own words are among them, and a session needs no network.
 */
export function voicesFor<V extends DeviceVoiceInfo>(voices: readonly V[], language: string): V[] {
  const wanted = language.toLowerCase().split('-')[0];
  const seen = new Set<string>();
  return voices
    .filter((voice) => voice.localService && tagOf(voice).split('-')[0] === wanted)
    .filter((voice) => !FOR_FUN.test(voice.name) && !voice.name.includes('+'))
    .filter((voice) => !seen.has(voice.voiceURI) && seen.add(voice.voiceURI))
    .map((voice, order) => ({ voice, order }))
    .sort((a, b) => rank(b.voice) - rank(a.voice) || a.order - b.order)
    .map(({ voice }) => voice);
}

/** The chosen voice while the device still has it, else the best one. */
export function voiceFor<V extends DeviceVoiceInfo>(voices: readonly V[], language: string, uri: string): V | null {
  const fit = voicesFor(voices, language);
  return fit.find((voice) => voice.voiceURI === uri) ?? fit[0] ?? null;
}

/** The name and, where it is known, the country. */
export function voiceLabel(voice: DeviceVoiceInfo, names = regionNames()): string {
  const name = voice.name.replace(/^(Microsoft|Google|Apple) /, '').replace(/ - .*$/, '');
  const region = /-([a-z]{2})\b/i.exec(tagOf(voice))?.[1];
  const country = region ? names?.of(region.toUpperCase()) : undefined;
  return country && !name.includes(country) ? `${name}, ${country}` : name;
}

function regionNames(): Intl.DisplayNames | null {
  return typeof Intl.DisplayNames === 'function' ? new Intl.DisplayNames(['en'], { type: 'region' }) : null;
}

/** Android writes en_GB. */
function tagOf(voice: DeviceVoiceInfo): string {
  return voice.lang.toLowerCase().replaceAll('_', '-');
}

function rank(voice: DeviceVoiceInfo): number {
  return (SPOKEN_WELL.test(voice.name) ? 2 : 0) + (voice.default ? 1 : 0);
}
