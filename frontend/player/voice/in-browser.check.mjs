/*
 * The voice in a real browser: node frontend/player/voice/in-browser.check.mjs <folder of playwright-core> [chromium]
 * Records with Chromium's own made-up microphone, closes the browser, opens it, plays without a network, deletes.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

const [playwright, executablePath = '/usr/bin/chromium'] = process.argv.slice(2);
const { chromium } = await import(pathToFileURL(resolve(playwright, 'index.mjs')));
const home = mkdtempSync(join(tmpdir(), 'lull-voice-'));
const player = fileURLToPath(new URL('..', import.meta.url));
const resources = fileURLToPath(new URL('../../../src/main/resources/', import.meta.url));

const names = {
  Narrator: 'voice/narrator.ts',
  Takes: 'voice/takes.ts',
  passageKey: 'voice/passage-key.ts',
  passagesOf: 'voice/passages.ts',
  timelineOf: 'timeline.ts',
  phasesOf: 'script.ts',
};
const entry = join(home, 'page.ts');
writeFileSync(
  entry,
  [
    ...['voice/lull-voice-settings.ts', 'voice/lull-own-script.ts'].map((file) => `import '${player}${file}';`),
    ...Object.entries(names).map(([name, file]) => `import { ${name} } from '${player}${file}';`),
    `Object.assign(window, { ${Object.keys(names).join(', ')} });`,
  ].join('\n'),
);
const bundle = await rolldown({ input: entry });
const script = (await bundle.generate({ format: 'esm' })).output[0].code;
await bundle.close();

const S06 = JSON.parse(readFileSync(`${resources}content/en/sessions/S06.json`, 'utf8'));
S06.choices ??= [];
S06.cautions ??= [];
const tokens = readFileSync(`${resources}META-INF/resources/styles/tokens.css`, 'utf8');
const CSP =
  "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; media-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; object-src 'none'; base-uri 'self'";
const asked = [];
function wav(seconds, hz = 440, rate = 8000) {
  const n = Math.round(seconds * rate),
    b = Buffer.alloc(44 + n * 2);
  b.write('RIFF', 0);
  b.writeUInt32LE(36 + n * 2, 4);
  b.write('WAVEfmt ', 8);
  b.writeUInt32LE(16, 16);
  b.writeUInt16LE(1, 20);
  b.writeUInt16LE(1, 22);
  b.writeUInt32LE(rate, 24);
  b.writeUInt32LE(rate * 2, 28);
  b.writeUInt16LE(2, 32);
  b.writeUInt16LE(16, 34);
  b.write('data', 36);
  b.writeUInt32LE(n * 2, 40);
  for (let i = 0; i < n; i++) b.writeInt16LE(Math.round(12000 * Math.sin((2 * Math.PI * hz * i) / rate)), 44 + i * 2);
  return b;
}
let manifest = null;
const server = http
  .createServer((q, r) => {
    asked.push(q.url);
    const send = (code, type, body) => {
      r.writeHead(code, {
        'content-type': type,
        'content-security-policy': CSP,
        'permissions-policy': 'camera=(), geolocation=(), payment=()',
      });
      r.end(body);
    };
    if (q.url === '/page.js') return send(200, 'text/javascript', script);
    if (q.url === '/s06.json') return send(200, 'application/json', JSON.stringify(S06));
    if (q.url === '/narration/en/lull/manifest.json')
      return manifest ? send(200, 'application/json', JSON.stringify(manifest)) : send(404, 'text/plain', 'no');
    if (q.url === '/narration/en/lull/two.wav') return send(200, 'audio/wav', wav(1.5));
    if (q.url === '/')
      return send(
        200,
        'text/html',
        `<!doctype html><html lang=en><meta charset=utf-8><meta name=viewport content="width=device-width,initial-scale=1"><style>${tokens} body{margin:0;padding:20px;background:var(--lull-paper);} main{max-width:560px;margin:0 auto;display:grid;gap:40px}</style><title>v</title><main></main><script type=module src=/page.js></script>`,
      );
    send(404, 'text/plain', 'no');
  })
  .listen(0);
const base = `http://localhost:${server.address().port}/`;
const common = [
  '--no-sandbox',
  '--disable-gpu',
  '--autoplay-policy=no-user-gesture-required',
  '--use-fake-device-for-media-stream',
];
const dir = join(home, 'profile');
const open = (args = ['--use-fake-ui-for-media-stream'], options = {}) =>
  chromium.launchPersistentContext(options.dir ?? dir, {
    executablePath,
    args: [...common, ...args],
    viewport: { width: 390, height: 844 },
    ...options,
  });
const errors = [];
async function page(context, path = '') {
  const p = await context.newPage();
  p.on('console', (m) => {
    if (m.type() === 'error') errors.push(m.text() + ' ' + m.location().url);
  });
  p.on('pageerror', (e) => errors.push(String(e)));
  await p.goto(base + path);
  await p.waitForFunction(() => customElements.get('lull-own-script'));
  return p;
}
const mount = (p, tag, props) =>
  p.evaluate(
    async ([tag, props]) => {
      const e = document.createElement(tag);
      if (props.session) props.session = await (await fetch('/s06.json')).json();
      Object.assign(e, props);
      document.querySelector('main').append(e);
      await e.updateComplete;
    },
    [tag, props],
  );
const ok = (what) => console.log('ok', what);

let context = await open();
let p = await page(context);
await mount(p, 'lull-recorder', { patient: 'anne', session: true });
await p.getByText('0 of 12 passages recorded').waitFor();
// by keyboard alone
await p.getByRole('button', { name: 'Record passage 1', exact: true }).focus();
await p.keyboard.press('Enter');
let stop = p.getByRole('button', { name: 'Stop', exact: true });
await stop.waitFor();
await p.waitForFunction(
  () =>
    Number(
      document.querySelector('lull-recorder').shadowRoot.querySelector('[role=meter]')?.getAttribute('aria-valuenow'),
    ) > 30,
  null,
  { timeout: 8000 },
);
await p.waitForFunction(
  () =>
    /hear you well|quiet|loud/.test(
      document.querySelector('lull-recorder').shadowRoot.querySelector('[role=status]').textContent,
    ),
  null,
  { timeout: 8000 },
);
assert.equal(await p.getByRole('button', { name: 'Record passage 2', exact: true }).isDisabled(), true);
await p.keyboard.press('Enter');
await p.getByRole('button', { name: 'Record again, passage 1' }).waitFor();
const take = await p.evaluate(async () => {
  const [t] = await new Takes().of('anne');
  const r = await new Takes().recording('anne', t.key);
  const c = new AudioContext();
  const d = await c.decodeAudioData(r.bytes.slice(0));
  let peak = 0;
  for (const x of d.getChannelData(0)) peak = Math.max(peak, Math.abs(x));
  return { ...t, type: r.type, size: r.bytes.byteLength, decoded: d.duration, peak };
});
assert.ok(Math.abs(take.decoded - take.seconds) < 0.5 && take.peak > 0.05 && take.loudest > 0.05);
assert.equal(
  await p.evaluate(() => document.querySelector('lull-recorder').shadowRoot.activeElement?.dataset.does),
  'record',
);
ok('a take is recorded by keyboard, is real sound of the stated length, and the focus stays');
await p.getByRole('button', { name: 'Hear passage 1', exact: true }).click();
await p.getByRole('button', { name: 'Stop passage 1' }).waitFor();
await p.getByRole('button', { name: 'Hear passage 1', exact: true }).waitFor({ timeout: 15000 });
ok('it is heard to its end');
await p.getByRole('button', { name: /Record passage 3/ }).click();
await p.waitForTimeout(500);
const third = await p.evaluate(async () => {
  const s = await (await fetch('/s06.json')).json();
  return passagesOf(s, {})[2];
});
await p.waitForTimeout((third.room + 1.5) * 1000);
await stop.click();
await p
  .locator('p.amiss')
  .getByText(/Too long by \d+ second/)
  .waitFor();
ok('a take that is too long says so');
// another person sees nothing of it
await p.evaluate(() => {
  document.querySelector('lull-recorder').patient = 'bo';
});
await p.getByText(/^0 of/).waitFor();
assert.equal(await p.getByRole('button', { name: 'Delete all recordings' }).count(), 0);
ok('another person sees none of them');
await context.close();

// the browser opened again: recordings are there, the narrator plays them, with network cut
context = await open();
manifest = {};
p = await page(context);
const keys = await p.evaluate(async () => {
  const s = await (await fetch('/s06.json')).json();
  window.s06 = s;
  const { lines, total } = timelineOf(phasesOf(s, {}));
  window.lines = lines;
  window.total = total;
  return lines.map((l) => passageKey('S06', l.text));
});
manifest = { [keys[1]]: 'two.wav' };
asked.length = 0;
const prep = () =>
  p.evaluate(async () => {
    window.n?.close();
    window.n = new Narrator();
    window.speech = [];
    n.addEventListener('speech', (e) => speech.push([e.detail.speaking, performance.now()]));
    await n.prepare({ session: 'S06', lines, total, patient: 'anne', language: 'en', narration: 'lull' });
    return lines.slice(0, 4).map((l) => n.sourceOf(l));
  });
assert.deepEqual(await prep(), ['here', 'file', 'here', 'none']);
assert.deepEqual(await prep(), ['here', 'file', 'here', 'none']);
assert.equal(asked.filter((a) => a.endsWith('manifest.json')).length, 1);
ok('after the browser was closed: own recording, then file, then none; the manifest was asked for once');
await context.setOffline(true);
const heard = await p.evaluate(async (third) => {
  const wait = (ms) => new Promise((r) => setTimeout(r, ms));
  const out = {};
  const begun = performance.now();
  const speakFor = async (from, seconds) => {
    const t0 = performance.now();
    while (performance.now() - t0 < seconds * 1000) {
      n.follow(from + (performance.now() - t0) / 1000);
      await wait(50);
    }
  };
  speech.length = 0;
  await speakFor(lines[1].start, 2.5);
  out.file = speech.map(([on, at]) => [on, at - begun]);
  let t = performance.now();
  speech.length = 0;
  await speakFor(lines[2].start, third.room + 1.2);
  out.long = speech.map(([on, at]) => [on, (at - t) / 1000]);
  n.hush();
  await wait(300);
  speech.length = 0;
  t = performance.now();
  n.speak(lines[2], { late: 5 });
  await wait(third.room * 1000 - 5000 + 500);
  out.late = speech.map(([on, at]) => [on, (at - t) / 1000]);
  return out;
}, third);
assert.deepEqual(
  heard.file.map(([on]) => on),
  [true, false],
);
assert.ok(Math.abs((heard.file[1][1] - heard.file[0][1]) / 1000 - 1.5) < 0.4);
assert.deepEqual(
  heard.long.map(([on]) => on),
  [true, false],
);
assert.ok(heard.long[0][1] < 0.5 && heard.long[1][1] <= third.room + 0.1 && heard.long[1][1] > third.room - 0.8);
assert.deepEqual(
  heard.late.map(([on]) => on),
  [true, false],
);
ok(
  'without a network: a file plays, a take that is too long ends before the next words, a late one starts in the middle',
);
const mid = await p.evaluate(async () => {
  const wait = (ms) => new Promise((r) => setTimeout(r, ms));
  const audios = [];
  const A = window.Audio;
  window.Audio = function () {
    const a = new A();
    audios.push(a);
    return a;
  };
  const m = new Narrator();
  window.Audio = A;
  m.setSource('device');
  m.unlock();
  await wait(200);
  await m.prepare({ session: 'S06', lines, total, patient: 'anne', language: 'en', narration: '' });
  m.speak(lines[2], { late: 4 });
  await wait(1000);
  const at = audios[0].currentTime;
  m.pause();
  await wait(400);
  const paused = audios[0].currentTime;
  await wait(500);
  const still = audios[0].currentTime;
  m.resume();
  await wait(1000);
  const on = audios[0].currentTime;
  m.hush();
  await wait(400);
  const hushed = audios[0].paused;
  m.close();
  return { at, paused, still, on, hushed, n: audios.length };
});
assert.ok(
  mid.at > 4.6 &&
    mid.at < 5.2 &&
    mid.still - mid.paused < 0.05 &&
    mid.on - mid.still > 0.7 &&
    mid.hushed &&
    mid.n === 1,
);
ok('a recording without a known length is entered in the middle, paused and resumed where it was');
// delete
await mount(p, 'lull-recorder', { patient: 'anne' });
await p.evaluate(() => {
  document.querySelector('lull-recorder').session = s06;
});
await p.getByText(/^2 of/).waitFor();
await p.getByRole('button', { name: 'Delete the recording of passage 3' }).click();
await p.getByRole('dialog', { name: 'Delete this recording?' }).waitFor();
await p.keyboard.press('Escape');
await p.getByText(/^2 of/).waitFor();
await p.getByRole('button', { name: 'Delete the recording of passage 3' }).click();
await p.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
await p.getByText(/^1 of/).waitFor();
await p.evaluate(() =>
  new Takes().keep(
    { patient: 'bo', key: 'S06-x', session: 'S06', own: false, seconds: 1, loudest: 1, at: 1 },
    { bytes: new ArrayBuffer(3), type: 'audio/webm' },
  ),
);
await p.getByRole('button', { name: 'Delete all recordings' }).click();
await p.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
await p.getByText(/^0 of/).waitFor();
assert.deepEqual(
  await p.evaluate(async () => [
    (await new Takes().of('anne')).length,
    (await new Takes().of('bo')).length,
    await new Takes().recording('anne', passageKey('S06', lines[0].text)),
  ]),
  [0, 1, null],
);
ok('one and all are deleted, with a question before, all without a network; another person keeps theirs');
await p.evaluate(() => document.querySelector('main').replaceChildren());
// own script
stop = p.getByRole('button', { name: 'Stop', exact: true });
await mount(p, 'lull-own-script', { patient: 'anne', text: 'I lie awake. I do not know what it is. I wait.' });
await p.getByRole('radio', { name: 'My own voice' }).check();
const changed = p.evaluate(
  () =>
    new Promise((r) =>
      document.querySelector('lull-own-script').addEventListener('script-changed', (e) => r(e.detail), { once: true }),
    ),
);
await p.getByRole('textbox', { name: 'Your words' }).fill('I lie awake. I do not know what it is. I wait and see.');
assert.deepEqual(await changed, { text: 'I lie awake. I do not know what it is. I wait and see.', by: 'recordings' });
for (const words of [null, 'Other words now.']) {
  if (words) await p.getByRole('textbox', { name: 'Your words' }).fill(words);
  await p.getByRole('button', { name: 'Record your words' }).click();
  await stop.waitFor();
  await p.waitForTimeout(1200);
  await stop.click();
  await p.getByRole('button', { name: 'Hear your words' }).waitFor();
}
const own = await p.evaluate(async () => ({
  takes: await new Takes().of('anne'),
  key: passageKey('S24', 'Other words now.'),
  kept: JSON.stringify({ ...localStorage }) + JSON.stringify({ ...sessionStorage }),
}));
assert.equal(own.takes.length, 1);
assert.equal(own.takes[0].key, own.key);
assert.equal(own.takes[0].own, true);
assert.ok(!own.kept.includes('words'));
assert.ok(!JSON.stringify(own.takes).includes('Other words'));
await p.getByRole('textbox', { name: 'Your words' }).fill('Other words now!');
await p.getByRole('button', { name: 'Record your words', exact: true }).waitFor();
assert.equal(await p.getByRole('button', { name: 'Hear your words' }).count(), 0);
ok('an own script is recorded, only the newest stays, other words do not find it, and the words are stored nowhere');
// leaving lets the microphone go
await p.getByRole('button', { name: 'Record your words', exact: true }).click();
await stop.waitFor();
await p.evaluate(() => {
  const g = MediaStreamTrack.prototype.stop;
  window.stops = 0;
  MediaStreamTrack.prototype.stop = function () {
    window.stops++;
    return g.call(this);
  };
  document.querySelector('main').replaceChildren();
});
await p.waitForFunction(() => window.stops === 1);
assert.equal(await p.evaluate(async () => (await new Takes().of('anne')).length), 1);
ok('leaving in the middle lets the microphone go and keeps nothing');
await context.close();

// refused, missing
context = await open(['--deny-permission-prompts'], { dir: join(home, 'other') });
p = await page(context);
await mount(p, 'lull-recorder', { patient: 'anne', session: true });
await p.getByRole('button', { name: 'Record passage 1', exact: true }).click();
await p
  .getByRole('alert')
  .getByText(/microphone is not allowed here/)
  .waitFor();
ok('a refused microphone has its words');
for (const [name, words] of [
  ['NotFoundError', /No microphone was found/],
  ['NotReadableError', /in use elsewhere/],
]) {
  await p.evaluate((name) => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', name));
  }, name);
  await p.getByRole('button', { name: 'Record passage 1', exact: true }).click();
  await p.getByRole('alert').getByText(words).waitFor();
}
ok('a missing and a busy one have theirs');
await context.close();
assert.deepEqual(
  errors.filter((e) => !e.includes('favicon')),
  [],
);
ok('the console is empty');
server.close();
