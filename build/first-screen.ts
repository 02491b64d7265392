// Turns the built index.html into a page that shows its first screen before any other file has arrived.

import { createHash } from 'node:crypto';
import { FIRST_VIEWS_ID, type FirstViews } from '../src/first-view.ts';
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
  const rest = html.replace(STYLESHEET_LINK, '').replace(PROGRAM, '');
  // Ahead of the long styles, so that the program is asked for while they are still on their way.
  const start = `${policy}<script>${parts.startScript}</script>`;
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

/** The addresses of the program itself and then of what it imports, which the start script fetches and runs. */
export function programUrls(html: string): readonly string[] {
  return [...html.matchAll(PROGRAM)].map(([, main = '', imported = '']) => main || imported);
}

/** The tags of the program: itself and what it imports. */
const PROGRAM =
  /\s*<(?:script type="module"[^>]* src="([^"]+)"[^>]*><\/script>|link rel="modulepreload"[^>]* href="([^"]+)"[^>]*>)/g;

function fill(html: string, placeholder: RegExp, content: string): string {
  const pieces = html.split(placeholder);
  if (pieces.length !== 2) throw new Error(`index.html: expected ${placeholder} exactly once`);
  return pieces.join(content);
}

function contentHash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
