// `npm run serve`: shows the built site on http://localhost:4173, or on the port in PORT.

import { once } from 'node:events';
import { startSiteServer } from './site-server.ts';

export async function main(): Promise<void> {
  const server = await startSiteServer({ folder: 'dist', port: Number(process.env.PORT ?? 4173) });
  console.log(`WalletHere is at ${server.url} with its production headers (Ctrl+C ends it)`);
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  await server.close();
}
