// Serves the built site as a far host on a slow network would, to every asker alike: page, workers, preloads.
// Browsers' own throttling leaves out what a service worker fetches, hence a server that is slow itself.

import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { headersFor, parseHeadersFile } from '../build/headers-file.ts';
import { readSite, type SiteFile, staticFile } from '../build/site-server.ts';
import { createSlowLink, epochMs, LINK } from './slow-link.ts';

/** Setting up one HTTP/2 connection: TCP, then TLS 1.3. All later requests of a visit use it. */
const SET_UP_MS = 2 * LINK.roundTripMs;
/** HTTP/2 packs a header to about four fifths (RFC 7541), and to two bytes when the connection carried it before. */
const NEW_HEADER_RATIO = 0.8;
const KNOWN_HEADER_BYTES = 2;
/** Frame header and status. */
const HEAD_BYTES = 10;

/** One answer: its path and the bytes that left the link, head included, with their moment (epoch ms). */
export interface Transfer {
  readonly path: string;
  readonly sent: { readonly bytes: number; readonly at: number }[];
}

export interface SlowSite {
  readonly url: string;
  /** Forgets what was sent; the next request sets up a new connection. */
  startVisit(): void;
  transfers(): readonly Transfer[];
  close(): Promise<void>;
}

/** Serves `folder` and, for comparison, more pages by their path. */
export async function startSlowSite(folder: string, pages: ReadonlyMap<string, string>): Promise<SlowSite> {
  const site = new Map<string, SiteFile>(await readSite(folder));
  for (const [path, html] of pages) site.set(path, staticFile(path, Buffer.from(html)));
  await Promise.all([...site.values()].map((file) => file.body('br')));
  const rules = parseHeadersFile(readFileSync(join(folder, '_headers'), 'utf8'));
  const link = createSlowLink();
  let transfers: Transfer[] = [];
  let connectedAt: number | undefined;
  let knownHeaders = new Set<string>();

  function headSize(headers: Readonly<Record<string, string>>): number {
    return Object.entries(headers).reduce((sum, [name, value]) => {
      const header = `${name}: ${value}`;
      if (knownHeaders.has(header)) return sum + KNOWN_HEADER_BYTES;
      knownHeaders.add(header);
      return sum + Math.round(header.length * NEW_HEADER_RATIO);
    }, HEAD_BYTES);
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const arrived = epochMs();
    connectedAt ??= arrived + SET_UP_MS;
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = site.get(path);
    const headers: Record<string, string> = pages.has(path) ? {} : headersFor(rules, path);
    let body: Buffer = Buffer.alloc(0);
    let status = 404;
    if (file) {
      const known = request.headers['if-none-match'] === file.etag;
      status = known ? 304 : 200;
      const { bytes, encoding } = await file.body('br');
      if (!known) body = bytes;
      Object.assign(headers, { 'Content-Type': file.type, ETag: file.etag, Vary: 'Accept-Encoding' });
      if (encoding) headers['Content-Encoding'] = encoding;
    }
    const transfer: Transfer = { path, sent: [] };
    transfers.push(transfer);
    const headBytes = headSize(headers);
    setTimeout(
      () =>
        link.send({
          headBytes,
          body,
          onHead: () => response.writeHead(status, headers),
          onPacket: (packet) => response.write(packet),
          onDone: () => response.end(),
          onSent: (bytes, at) => transfer.sent.push({ bytes, at }),
        }),
      Math.max(arrived, connectedAt) + LINK.roundTripMs - epochMs(),
    );
  }

  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    startVisit() {
      transfers = [];
      connectedAt = undefined;
      knownHeaders = new Set();
    },
    transfers: () => transfers,
    close: () =>
      new Promise((resolve) => {
        link.close();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
