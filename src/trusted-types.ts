// Lets through the few harmless strings that our libraries hand to the browser; with it, no other text can become markup.

import { serviceWorkerUrl } from './data/worker-address.ts';

interface TrustedTypes {
  createPolicy(
    name: 'default',
    rules: {
      createHTML(text: string): string | null;
      createScriptURL(url: string): string | null;
    },
  ): unknown;
}

/** Fixed texts of Leaflet: its probes for old browsers, and emptying an element. */
const HARMLESS: ReadonlySet<string> = new Set(['', '<v:shape adj="1"/>', '<svg/>']);

/** Call before anything else runs. Does nothing in browsers without Trusted Types. */
export function restrictMarkup(): void {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  trustedTypes?.createPolicy('default', {
    createHTML: (text) => (HARMLESS.has(text) ? text : null),
    createScriptURL: (url) => (url === serviceWorkerUrl() ? url : null),
  });
}
