// Stores the whole site on the phone and answers from there; a new version waits until the visitor agrees to it.

import { cleanupOutdatedCaches, PrecacheController, PrecacheRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { type SaveFailed, TAKE_OVER } from './messages.ts';

declare const self: ServiceWorkerGlobalScope;
/** Written in by the build: every file of this version, see build/precache-list.ts. */
declare const PRECACHE: readonly { readonly url: string; readonly revision: string | null }[];

const precache = new PrecacheController();
// Servers answer with `Vary: Accept-Encoding` or `Origin`; heeding it, the cache would not find what it holds.
precache.strategy.matchOptions = { ignoreVary: true };
precache.addToCacheList([...PRECACHE]);

// The view is in the fragment, so that every query belongs to index.html all the same (`?openExternalBrowser=1`).
registerRoute(
  new PrecacheRoute(precache, { directoryIndex: 'index.html', ignoreURLParametersMatching: [/./] }),
);

// Files already stored under the same hashed address are kept, not fetched again. When one file fails the whole
// version is given up and the one before stays in charge.
self.addEventListener('install', (event) => {
  event.waitUntil(
    precache.install(event).catch(async (error: unknown) => {
      const full = error instanceof DOMException && error.name === 'QuotaExceededError';
      await tellPages({ saveFailed: full ? 'quota' : 'network' });
      throw error;
    }),
  );
});

// Without claiming its page, the worker would serve a first visit only from the second one on.
self.addEventListener('activate', (event) => {
  event.waitUntil(precache.activate(event).then(() => self.clients.claim()));
});
cleanupOutdatedCaches();

self.addEventListener('message', (event) => {
  if (event.data === TAKE_OVER) event.waitUntil(self.skipWaiting());
});

async function tellPages(message: SaveFailed): Promise<void> {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  for (const page of pages) page.postMessage(message);
}
