// Finds a Chromium to test in: the one named by CHROME_PATH, one of the system, or the one that npm installed with us.

import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const SYSTEM_PATHS = [
  ...(process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => SYSTEM_NAMES.map((name) => join(folder, name))),
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Containers have no user namespaces and little shared memory; our pages need no GPU. */
export const CHROMIUM_ARGS = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'];

/** Path of the browser. WALLETHERE_BUNDLED_CHROMIUM=1 passes over what the system has. */
export async function findChromium(): Promise<string> {
  const chosen = process.env.CHROME_PATH;
  if (chosen) return chosen;
  const onlyBundled = process.env.WALLETHERE_BUNDLED_CHROMIUM === '1';
  return (onlyBundled ? undefined : SYSTEM_PATHS.find((path) => existsSync(path))) ?? bundledChromium();
}

/**
 * Unpacks the Chromium of `@sparticuz/chromium`. Its libraries are made for Amazon Linux: the variable makes it lay
 * them beside the browser and point LD_LIBRARY_PATH there, so that a bare system needs nothing installed.
 */
async function bundledChromium(): Promise<string> {
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  return chromium.executablePath();
}
