// Runs one of the project's TypeScript programs: `node build/run.mjs build/serve.ts [arguments]`.
// Node 20 cannot read TypeScript by itself; Vite, which is here anyway, can.

import { resolve } from 'node:path';
import { createServer } from 'vite';

const [program, ...args] = process.argv.slice(2);
const loader = await createServer({
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  server: { middlewareMode: true, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
});
try {
  const { main } = await loader.ssrLoadModule(resolve(program));
  await main(args);
} finally {
  await loader.close();
}
