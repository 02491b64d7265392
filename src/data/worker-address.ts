// Where the service worker lies.

/** Its address, beside index.html. */
export function serviceWorkerUrl(): string {
  return new URL('sw.js', document.baseURI).href;
}
