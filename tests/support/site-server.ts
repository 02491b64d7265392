// The production server inside a test: it notes what was asked of it and can be taken away at any moment.

import { type SiteServer, startSiteServer } from '../../build/site-server.ts';

export interface Site {
  /** `http://localhost:<port>/`; the same after `publish`. */
  readonly url: string;
  /** Paths asked for since the start or the last `forgetRequests`, in order. */
  readonly requests: readonly string[];
  forgetRequests(): void;
  /** Serves another build at the same address, as a new release would be. */
  publish(folder: string): Promise<void>;
  /** Pulls the plug: open connections end, new ones are refused. */
  stop(): Promise<void>;
}

/** Serves a built site, `dist` unless told otherwise, on a free port of this machine. */
export async function openSite(folder = 'dist'): Promise<Site> {
  const requests: string[] = [];
  const onRequest = (path: string): void => void requests.push(path);
  let server: SiteServer | undefined = await startSiteServer({ folder, port: 0, onRequest });
  const { url } = server;
  const stop = async (): Promise<void> => {
    await server?.close();
    server = undefined;
  };
  return {
    url,
    requests,
    forgetRequests: () => requests.splice(0),
    async publish(next) {
      await stop();
      server = await startSiteServer({ folder: next, port: Number(new URL(url).port), onRequest });
    },
    stop,
  };
}
