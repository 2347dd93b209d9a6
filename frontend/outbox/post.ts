import type { Answer, Sendable } from './outbox.ts';

export interface Browser {
  fetch: typeof fetch;
  cookies: () => string;
}

/** Sends one thing of that patient. Anything but a clear word of the server means later. */
export async function post(path: string, patient: string, sent: Sendable, browser: Browser): Promise<Answer> {
  const token = csrf(browser.cookies());
  const status = await send(path, patient, sent, token, browser);
  if (status === 403 && csrf(browser.cookies()) !== token) {
    return answer(await send(path, patient, sent, csrf(browser.cookies()), browser));
  }
  return answer(status);
}

async function send(path: string, patient: string, sent: Sendable, token: string, browser: Browser): Promise<number> {
  try {
    const response = await browser.fetch(path, {
      method: 'POST',
      credentials: 'same-origin',
      keepalive: true,
      redirect: 'manual',
      headers: { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': token },
      body: JSON.stringify({ patient, ...sent }),
    });
    return response.status;
  } catch {
    return 0;
  }
}

/**
 * Only 204 says that it is kept: a 200 can be a page that stands in for an answer, such as one that asks to sign in or to
 * wait. 404 is later: somebody else is signed in meanwhile, and the owner may come back.
 */
function answer(status: number): Answer {
  if (status === 204) {
    return 'kept';
  }
  return status === 400 || status === 422 ? 'refused' : 'later';
}

function csrf(cookies: string): string {
  const cookie = cookies.split('; ').find((c) => c.startsWith('XSRF-TOKEN='));
  return cookie ? decodeURIComponent(cookie.slice('XSRF-TOKEN='.length)) : '';
}
