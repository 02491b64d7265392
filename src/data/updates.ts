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
}

export interface RunningVersion {
  /** Address of the program of this page, one of the files that the service worker stores. */
  readonly programUrl: string;
  /** Milliseconds since any fixed moment. */
  readonly now: () => number;
}

export interface Updates {
  /** Replaces the running version by the waiting one and reloads the page. */
  readonly applyUpdate: () => void;
}

const HOUR_MS = 3_600_000;

/** How long the waiting version may take to come into force, in milliseconds, before the page helps by leaving. */
const TAKE_OVER_PATIENCE_MS = 3_000;

/** Asks the browser never to clear what is stored; false when it refuses or cannot say. */
export async function keepStorage(): Promise<boolean> {
  return (await navigator.storage?.persist?.()) ?? false;
}

/** Registers the service worker; call it when the page has nothing more urgent to load. */
export function startUpdates(running: RunningVersion, events: UpdateEvents): Updates {
  if ('serviceWorker' in navigator) return followWorker(navigator.serviceWorker, running, events);
  events.onSaveFailed('unsupported');
  return { applyUpdate: () => location.reload() };
}

function followWorker(
  container: ServiceWorkerContainer,
  running: RunningVersion,
  events: UpdateEvents,
): Updates {
  let registration: ServiceWorkerRegistration | undefined;
  let agreed = false;
  let controlled = container.controller !== null;
  let lastCheck = running.now();

  function follow(worker: ServiceWorker | null): void {
    if (!worker) return;
    worker.onstatechange = () => {
      if (worker.state === 'installed' && registration?.active) events.onUpdateReady();
      if (worker.state === 'activated' && !agreed) void tellSaved();
    };
  }

  /** Where the worker came into force while this page was on its way, it keeps the files of another version. */
  async function tellSaved(): Promise<void> {
    events.onSaved();
    const isCurrent = await caches.match(running.programUrl, { ignoreVary: true }).catch(() => true);
    if (!isCurrent) events.onUpdateReady();
  }

  async function register(): Promise<void> {
    try {
      registration = await container.register(serviceWorkerUrl());
    } catch {
      events.onSaveFailed('network');
      return;
    }
    const { active } = registration;
    if (active?.state === 'activated') void tellSaved();
    else follow(active);
    if (registration.waiting) events.onUpdateReady();
    follow(registration.installing);
    registration.onupdatefound = () => follow(registration?.installing ?? null);
  }

  /** A phone keeps pages for days: look again on return, but not at every glance. */
  function checkAgain(): void {
    if (document.visibilityState === 'hidden') return;
    if (!registration?.active) void register();
    else if (running.now() - lastCheck >= HOUR_MS) {
      lastCheck = running.now();
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
      const waiting = registration?.waiting;
      waiting?.postMessage(TAKE_OVER);
      // Chromium (147, for one) forgets a take-over when the page fetches a file at the very moment the old worker is
      // shut down, and remembers it as soon as the page is left.
      setTimeout(() => location.reload(), waiting ? TAKE_OVER_PATIENCE_MS : 0);
    },
  };
}
