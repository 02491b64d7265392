// Draws the PNG icons from public/icons/icon.svg; run by hand after a change: `node build/run.mjs build/render-icons.ts`.

import { readFileSync } from 'node:fs';
import { chromium, type Page } from 'playwright-core';
import { CHROMIUM_ARGS, findChromium } from '../tests/support/find-chromium.ts';

const FOLDER = 'public/icons';

interface Icon {
  readonly file: string;
  /** Edge in pixels. */
  readonly size: number;
  /** Paper to the very edge: the home screen cuts its own corners. */
  readonly bleed: boolean;
  /** Size of the mark against icon.svg; a maskable icon may lose all outside the inner 80 %. */
  readonly scale: number;
}

const ICONS: readonly Icon[] = [
  { file: 'icon-192.png', size: 192, bleed: false, scale: 1 },
  { file: 'icon-512.png', size: 512, bleed: false, scale: 1 },
  { file: 'maskable-192.png', size: 192, bleed: true, scale: 0.84 },
  { file: 'maskable-512.png', size: 512, bleed: true, scale: 0.84 },
  { file: 'apple-touch-icon.png', size: 180, bleed: true, scale: 0.92 },
];

async function render(page: Page, svg: string, icon: Icon): Promise<void> {
  const corner = icon.bleed ? '0' : '112';
  const centred = `translate(256 256) scale(${icon.scale}) translate(-256 -256)`;
  const drawing = svg
    .replace('rx="112"', `rx="${corner}"`)
    .replace('<g id="mark">', `<g transform="${centred}">`);
  await page.setViewportSize({ width: icon.size, height: icon.size });
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${drawing}`);
  await page.screenshot({ path: `${FOLDER}/${icon.file}`, omitBackground: true });
}

export async function main(): Promise<void> {
  const svg = readFileSync(`${FOLDER}/icon.svg`, 'utf8');
  const browser = await chromium.launch({ executablePath: await findChromium(), args: CHROMIUM_ARGS });
  const page = await browser.newPage();
  for (const icon of ICONS) await render(page, svg, icon);
  await browser.close();
}
