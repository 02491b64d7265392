// The three rings of tests: rules and build in Node, components in a real browser, the built site with its server gone.

import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { CHROMIUM_ARGS, findChromium } from './tests/support/find-chromium.ts';

const executablePath = await findChromium();
// The test files find it there: looking again would unpack a second browser beside the first.
process.env.CHROME_PATH = executablePath;

export default defineConfig({
  test: {
    projects: [
      {
        extends: './vite.config.ts',
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: './vite.config.ts',
        // Found only while tests run, they would be made ready then, and the page would start anew under a test.
        optimizeDeps: { include: ['jsqr', 'lean-qr'] },
        test: {
          name: 'browser',
          sequence: { groupOrder: 1 },
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            viewport: { width: 390, height: 844 },
            provider: playwright({ launchOptions: { executablePath, args: CHROMIUM_ARGS } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'offline',
          environment: 'node',
          include: ['tests/offline/**/*.test.ts'],
          // One ring after the other, and here one browser at a time: what waits for a busy machine looks like a fault.
          sequence: { groupOrder: 2 },
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
