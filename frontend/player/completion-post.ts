import type { Answer, Completion } from './completion-queue.ts';

export interface Browser {
  fetch: typeof fetch;
  cookies: () => string;
}

/** Sends one completion of that patient. Anything but a clear word of the server means later. */
export async function post(patient: string, completion: Completion, browser: Browser): Promise<Answer> {
  const token = csrf(browser.cookies());
  const status = await send(patient, completion, token, browser);
  if (status === 403 && csrf(browser.cookies()) !== token) {
    return answer(await send(patient, completion, csrf(browser.cookies()), browser));
  }
  return answer(status);
}

async function send(patient: string, completion: Completion, token: string, browser: Browser): Promise<number> {
  try {
    const response = await browser.fetch('api/session-completions', {
      method: 'POST',
      credentials: 'same-origin',
      keepalive: true,
      redirect: 'manual',
      headers: { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': token },
      body: JSON.stringify({ patient, ...completion }),
    });
    return response.status;
  } catch {
    return 0;
  }
}

/** 404 is later: somebody else is signed in meanwhile, and the owner may come back. */
function answer(status: number): Answer {
  if (status === 200 || status === 204 || status === 409) {
    return 'kept';
  }
  return status === 400 || status === 422 ? 'refused' : 'later';
}

function csrf(cookies: string): string {
  const cookie = cookies.split('; ').find((c) => c.startsWith('XSRF-TOKEN='));
  return cookie ? decodeURIComponent(cookie.slice('XSRF-TOKEN='.length)) : '';
}
