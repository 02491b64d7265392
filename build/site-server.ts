// Serves a built site the way a production host would: the headers of its own `_headers` file, compressed, nothing else.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { headersFor, parseHeadersFile } from './headers-file.ts';
import { filesIn } from './precache-list.ts';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.txt': 'text/plain; charset=utf-8',
};

const compressors = {
  br: (body: Buffer) =>
    promisify(brotliCompress)(body, {
      params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
    }),
  gzip: (body: Buffer) => promisify(gzip)(body, { level: 9 }),
};
export type Encoding = keyof typeof compressors;

export interface SiteFile {
  readonly type: string;
  readonly etag: string;
  /** The body as sent; images are compressed already and stay as they are. */
  body(encoding: Encoding | undefined): Promise<{ bytes: Buffer; encoding: Encoding | undefined }>;
}

/** The files of a built site by their path, `/` included. Fixed at the moment of reading, like a release. */
export async function readSite(folder: string): Promise<ReadonlyMap<string, SiteFile>> {
  const site = new Map<string, SiteFile>();
  for (const name of filesIn(folder).filter((each) => each !== '_headers')) {
    const file = staticFile(name, await readFile(join(folder, name)));
    site.set(`/${name}`, file);
    if (name === 'index.html') site.set('/', file);
  }
  return site;
}

/** A file that never changes while it is served; its type comes from its name. */
export function staticFile(name: string, content: Buffer): SiteFile {
  const type = CONTENT_TYPES[extname(name)] ?? 'application/octet-stream';
  const compressed = new Map<Encoding, Promise<Buffer>>();
  return {
    type,
    etag: `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`,
    async body(encoding) {
      if (!encoding || type.startsWith('image/png')) return { bytes: content, encoding: undefined };
      const bytes = compressed.get(encoding) ?? compressors[encoding](content);
      compressed.set(encoding, bytes);
      return { bytes: await bytes, encoding };
    },
  };
}

export interface SiteServer {
  /** `http://localhost:4173/` */
  readonly url: string;
  /** Stops at once, open connections included. */
  close(): Promise<void>;
}

export interface SiteServerOptions {
  readonly folder: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Called with the path of every request. */
  readonly onRequest?: (path: string) => void;
}

/** Serves the site on the loopback interface only. */
export async function startSiteServer({ folder, port, onRequest }: SiteServerOptions): Promise<SiteServer> {
  const site = await readSite(folder);
  const rules = parseHeadersFile(readFileSync(join(folder, '_headers'), 'utf8'));

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    onRequest?.(path);
    for (const [name, value] of Object.entries(headersFor(rules, path))) response.setHeader(name, value);
    const file = site.get(path);
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return finish(response, 405, 'Method not allowed');
    if (!file) return finish(response, 404, 'Not found');

    response
      .setHeader('ETag', file.etag)
      .setHeader('Vary', 'Accept-Encoding')
      .setHeader('Content-Type', file.type);
    if (request.headers['if-none-match'] === file.etag) return finish(response, 304);
    const { bytes, encoding } = await file.body(accepted(request.headers['accept-encoding']));
    if (encoding) response.setHeader('Content-Encoding', encoding);
    response.setHeader('Content-Length', bytes.length);
    response.end(request.method === 'HEAD' ? undefined : bytes);
  }

  const server = createServer((request, response) => {
    answer(request, response).catch(() => finish(response, 400, 'Bad request'));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function accepted(header: string | string[] | undefined): Encoding | undefined {
  const offered = String(header ?? '');
  return /\bbr\b/.test(offered) ? 'br' : /\bgzip\b/.test(offered) ? 'gzip' : undefined;
}

function finish(response: ServerResponse, status: number, text = ''): void {
  response.writeHead(status, text ? { 'Content-Type': 'text/plain; charset=utf-8' } : {}).end(text);
}
