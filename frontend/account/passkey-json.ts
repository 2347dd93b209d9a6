/** What the server and the browser say to each other about passkeys: JSON there, bytes here. */

export const bytes = (base64url: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64url.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0));

export const text = (buffer: ArrayBuffer): string =>
  btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

interface Listed {
  id: string;
  type: 'public-key';
}

type Written<T, K extends keyof T> = Omit<T, K> & Record<K, string>;

type OptionsToMake = Omit<Written<PublicKeyCredentialCreationOptions, 'challenge'>, 'user'> & {
  user: Written<PublicKeyCredentialUserEntity, 'id'>;
};

export const toMake = (json: string): PublicKeyCredentialCreationOptions => {
  const options = JSON.parse(json) as OptionsToMake;
  return {
    ...options,
    challenge: bytes(options.challenge),
    user: { ...options.user, id: bytes(options.user.id) },
  };
};

export const toUse = (json: string): PublicKeyCredentialRequestOptions => {
  const options = JSON.parse(json) as { challenge: string; allowCredentials: Listed[] };
  return {
    ...options,
    challenge: bytes(options.challenge),
    allowCredentials: options.allowCredentials.map((one) => ({ ...one, id: bytes(one.id) })),
  };
};

/** What is needed of a browser's answer to making or using a passkey. */
export interface Answer {
  id: string;
  rawId: ArrayBuffer;
  type: string;
  response: {
    clientDataJSON: ArrayBuffer;
    attestationObject?: ArrayBuffer;
    authenticatorData?: ArrayBuffer;
    signature?: ArrayBuffer;
    userHandle?: ArrayBuffer | null;
  };
}

export const toTell = (answer: Answer): string => {
  const { clientDataJSON, attestationObject, authenticatorData, signature, userHandle } = answer.response;
  return JSON.stringify({
    id: answer.id,
    rawId: text(answer.rawId),
    type: answer.type,
    response: {
      clientDataJSON: text(clientDataJSON),
      ...(attestationObject && { attestationObject: text(attestationObject) }),
      ...(authenticatorData && { authenticatorData: text(authenticatorData) }),
      ...(signature && { signature: text(signature) }),
      ...(userHandle && { userHandle: text(userHandle) }),
    },
    clientExtensionResults: {},
  });
};
