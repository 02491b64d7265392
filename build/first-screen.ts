// Turns the built index.html into a page that shows its first screen before any other file has arrived.

import { createHash } from 'node:crypto';
import { FIRST_VIEWS_ID, type FirstViews, PROGRAM_ID } from '../src/first-view.ts';
import type { InlineHashes } from './security-headers.ts';
import { metaSecurityPolicy } from './security-headers.ts';

/** A link to a stylesheet of the build, its file name in the first group. */
export const STYLESHEET_LINK = /\s*<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/g;

export interface FirstScreenParts {
  /** The prerendered first-run screen. */
  readonly app: string;
  /** The first views of the cities, for whom the first-run screen is not. */
  readonly views: FirstViews | undefined;
  readonly startScript: string;
  /** The stylesheet of the main screens, in place of the link to it. */
  readonly styles: string;
}

export interface FirstScreen {
  readonly html: string;
  readonly inline: InlineHashes;
}

/** Fills the placeholders of index.html and puts the policy that allows exactly this text into its head. */
export function firstScreen(html: string, parts: FirstScreenParts): FirstScreen {
  const inline = { scripts: [contentHash(parts.startScript)], styles: [contentHash(parts.styles)] };
  const policy = `<meta http-equiv="Content-Security-Policy" content="${metaSecurityPolicy(inline)}">`;
  const programs = [...html.matchAll(PROGRAM)].map(([tag]) => fetchOnly(tag.trim())).join('');
  const rest = html.replace(STYLESHEET_LINK, '').replace(PROGRAM, '');
  // What is fetched stands ahead of the long styles, so that the browser asks for it while they are still on their way.
  const start = `${policy}${programs}<script>${parts.startScript}</script>`;
  const withStart = fill(rest, /(?<=<meta charset="utf-8"[^>]*>)/i, start);
  const withStyles = fill(withStart, /<!-- styles -->/, `<style>${parts.styles}</style>`);
  const withApp = fill(withStyles, /<!-- app -->/, parts.app);
  return { html: fill(withApp, /(?=<\/body>)/, dataBlock(parts.views)), inline };
}

/** Data, which no policy has to allow, at the very end: whoever does not need them sees the page before they arrive. */
function dataBlock(views: FirstViews | undefined): string {
  if (!views) return '';
  const json = JSON.stringify(views).replaceAll('<', '\\u003c');
  return `<script type="application/json" id="${FIRST_VIEWS_ID}">${json}</script>`;
}

/** Fetches the program, which runs when the start script says so. */
function fetchOnly(tag: string): string {
  const [, attributes = '', address = ''] = /^<script type="module"([^>]*) src="([^"]+)"/.exec(tag) ?? [];
  return address ? `<link rel="modulepreload" id="${PROGRAM_ID}"${attributes} href="${address}">` : tag;
}

/** The tags of the program itself and of what it imports. */
const PROGRAM = /\s*<(?:script type="module"[^>]*><\/script>|link rel="modulepreload"[^>]*>)/g;

function fill(html: string, placeholder: RegExp, content: string): string {
  const pieces = html.split(placeholder);
  if (pieces.length !== 2) throw new Error(`index.html: expected ${placeholder} exactly once`);
  return pieces.join(content);
}

function contentHash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
