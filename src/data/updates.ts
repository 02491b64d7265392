// The page's side of the service worker: stores the site for offline use and offers a new version when one is ready.

import { isSaveFailed, type SaveFailure, TAKE_OVER } from '../service-worker/messages.ts';
import { serviceWorkerUrl } from './worker-address.ts';

/** `unsupported`: this browser has no service worker here (private window, in-app browser, plain http). */
export type SaveFailureReason = SaveFailure | 'unsupported';

export interface UpdateEvents {
  /** Everything is stored: the site now works without a network. */
  readonly onSaved: () => void;
  /** A newer version is stored and waits; `applyUpdate` starts it. */
  readonly onUpdateReady: () => void;
  /** This version could not be stored; the site goes on from the network or from the version before. */
  readonly onSaveFailed: (reason: SaveFailureReason) => void;
  /** Milliseconds since any fixed moment. */
  readonly now: () => number;
}

export interface Updates {
  /** Replaces the running version by the waiting one and reloads the page. */
  readonly applyUpdate: () => void;
}

const HOUR_MS = 3_600_000;

/** Asks the browser never to clear what is stored; false when it refuses or cannot say. */
export async function keepStorage(): Promise<boolean> {
  return (await navigator.storage?.persist?.()) ?? false;
}

/** Registers the service worker; call it when the page has nothing more urgent to load. */
export function startUpdates(events: UpdateEvents): Updates {
  if ('serviceWorker' in navigator) return followWorker(navigator.serviceWorker, events);
  events.onSaveFailed('unsupported');
  return { applyUpdate: () => location.reload() };
}

function followWorker(container: ServiceWorkerContainer, events: UpdateEvents): Updates {
  let registration: ServiceWorkerRegistration | undefined;
  let agreed = false;
  let controlled = container.controller !== null;
  let lastCheck = events.now();

  function follow(worker: ServiceWorker | null): void {
    if (!worker) return;
    worker.onstatechange = () => {
      if (worker.state === 'installed' && registration?.active) events.onUpdateReady();
      if (worker.state === 'activated' && !agreed) events.onSaved();
    };
  }

  async function register(): Promise<void> {
    try {
      registration = await container.register(serviceWorkerUrl());
    } catch {
      events.onSaveFailed('network');
      return;
    }
    if (registration.active) events.onSaved();
    if (registration.waiting) events.onUpdateReady();
    follow(registration.installing);
    registration.onupdatefound = () => follow(registration?.installing ?? null);
  }

  /** A phone keeps pages for days: look again on return, but not at every glance. */
  function checkAgain(): void {
    if (document.visibilityState === 'hidden') return;
    if (!registration?.active) void register();
    else if (events.now() - lastCheck >= HOUR_MS) {
      lastCheck = events.now();
      registration.update().catch(() => undefined);
    }
  }

  container.addEventListener('message', ({ data }) => {
    if (isSaveFailed(data)) events.onSaveFailed(data.saveFailed);
  });
  container.startMessages();
  container.addEventListener('controllerchange', () => {
    if (agreed) location.reload();
    // Agreed to in another tab: the files of this one are gone from the phone, so ask here as well.
    else if (controlled) events.onUpdateReady();
    controlled = true;
  });
  document.addEventListener('visibilitychange', checkAgain);
  addEventListener('online', checkAgain);
  void register();

  return {
    applyUpdate() {
      agreed = true;
      if (registration?.waiting) registration.waiting.postMessage(TAKE_OVER);
      else location.reload();
    },
  };
}
