import { type Answer, toMake, toTell, toUse } from './passkey-json.ts';

const told = (credential: Credential | null): string => {
  if (!credential) {
    throw new Error('no passkey');
  }
  return toTell(credential as unknown as Answer);
};

/** Asks the browser to make or to use a passkey; nothing is seen of it. */
class LullPasskey extends HTMLElement {
  /** Whether this browser can, on this address. */
  can(): boolean {
    return window.isSecureContext && 'PublicKeyCredential' in window;
  }

  async make(options: string): Promise<string> {
    return told(await navigator.credentials.create({ publicKey: toMake(options) }));
  }

  async use(options: string): Promise<string> {
    return told(await navigator.credentials.get({ publicKey: toUse(options) }));
  }
}

customElements.define('lull-passkey', LullPasskey);
