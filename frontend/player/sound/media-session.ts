/** What the buttons of a lock screen or of headphones do. */
export interface MediaHandlers {
  readonly play: () => void;
  readonly pause: () => void;
  readonly seekbackward: () => void;
  readonly stop: () => void;
}

const ACTIONS = ['play', 'pause', 'seekbackward', 'stop'] as const;

/** The title is seen by whoever looks at the phone: no word about health belongs in it. */
export function mediaSession(title: string, handlers: MediaHandlers): void {
  const session = navigator.mediaSession;
  if (!session) {
    return;
  }
  session.metadata = new MediaMetadata({
    title,
    artist: 'Lull',
    artwork: [{ src: '/icon.svg', type: 'image/svg+xml' }],
  });
  for (const action of ACTIONS) {
    handle(action, () => handlers[action]());
  }
}

export function mediaState(state: MediaSessionPlaybackState): void {
  if (navigator.mediaSession) {
    navigator.mediaSession.playbackState = state;
  }
}

export function endMediaSession(): void {
  if (navigator.mediaSession) {
    mediaState('none');
    navigator.mediaSession.metadata = null;
    ACTIONS.forEach((action) => handle(action, null));
  }
}

function handle(action: MediaSessionAction, handler: MediaSessionActionHandler | null): void {
  try {
    navigator.mediaSession.setActionHandler(action, handler);
  } catch {
    // This browser has no such button.
  }
}
