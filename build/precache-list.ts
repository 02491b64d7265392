// Decides which files of the built site the service worker stores, and how it tells an old copy from a new one.

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** What workbox-precaching takes: `revision` is null where the address itself changes with the content. */
export interface PrecacheEntry {
  readonly url: string;
  readonly revision: string | null;
}

/**
 * Read by hosts, browsers or home screens, never by the app without a network.
 * The worker itself is kept by the browser; storing it would freeze the site at one version.
 */
const NOT_STORED = [/^sw\.js$/, /^_headers$/, /^icons\/.*\.png$/];

/** Every file below `folder` as a `/`-separated path, sorted. */
export function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** Lists what has to be stored of the site built in `folder`; addresses are relative to the worker. */
export function precacheList(folder: string): readonly PrecacheEntry[] {
  return filesIn(folder)
    .filter((file) => !NOT_STORED.some((pattern) => pattern.test(file)))
    .map((file) => ({ url: file, revision: file.startsWith('assets/') ? null : contentHash(folder, file) }));
}

function contentHash(folder: string, file: string): string {
  return createHash('sha256')
    .update(readFileSync(join(folder, file)))
    .digest('hex')
    .slice(0, 16);
}
