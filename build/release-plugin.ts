// Turns a finished bundle into a release: first screen and policy in index.html, response headers, service worker.

import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createServer, type InlineConfig, type Plugin, type ResolvedConfig, type Rollup } from 'vite';
import { CITY_IDS } from '../src/domain/city.ts';
import { dayInChina, type IsoDate } from '../src/domain/partial-date.ts';
import type { CityFiles, FirstViews, RenderedView } from '../src/first-view.ts';
import { bundleProgram } from './bundle-program.ts';
import { firstScreen, programUrls, STYLESHEET_LINK } from './first-screen.ts';
import { packFirstViews } from './first-views.ts';
import { formatHeadersFile } from './headers-file.ts';
import { precacheList } from './precache-list.ts';
import { headerRules } from './security-headers.ts';

export interface ReleaseOptions {
  /** The configuration with which `src/prerender.tsx` is run, so that it names the same classes and data. */
  readonly prerenderConfig: InlineConfig;
}

export function releasePlugin(options: ReleaseOptions): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'wallethere:release',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle }) {
        if (!bundle) return html;
        const [startScript, rendered] = await Promise.all([
          bundleProgram({
            entry: join(config.root, 'src/start-script.ts'),
            constants: { CITY_URLS: cityUrls(bundle), PROGRAM_URLS: programUrls(html) },
          }),
          prerender(join(config.root, 'src/prerender.tsx'), bundle, options),
        ]);
        const page = firstScreen(html, { ...rendered, startScript, styles: takeStyles(html, bundle) });
        writeFileSync(
          join(config.root, config.build.outDir, '_headers'),
          formatHeadersFile(headerRules(page.inline)),
        );
        return page.html;
      },
    },
    async closeBundle() {
      const outDir = join(config.root, config.build.outDir);
      if (!existsSync(join(outDir, 'index.html'))) return;
      const worker = await bundleProgram({
        entry: join(config.root, 'src/service-worker/service-worker.ts'),
        constants: { PRECACHE: precacheList(outDir) },
      });
      writeFileSync(join(outDir, 'sw.js'), `${worker}\n`);
    },
  };
}

/** The addresses of the cities' data as index.html sees them. */
function cityUrls(bundle: Rollup.OutputBundle): Record<string, string> {
  return Object.fromEntries(
    CITY_IDS.flatMap((city) => {
      const file = jsonFile(bundle, city);
      return file ? [[city, `./${file}`]] : [];
    }),
  );
}

/**
 * Takes the styles of the main screens and of the prerendered first screen: they will stand in the page itself. What
 * loads later parts still asks for their files, which are left almost empty.
 */
function takeStyles(html: string, bundle: Rollup.OutputBundle): string {
  const [link, ...others] = [...html.matchAll(STYLESHEET_LINK)];
  const main = bundle[link?.[1] ?? ''];
  const first = Object.values(bundle).find(({ fileName }) => /^assets\/first-run-[^/]*\.css$/.test(fileName));
  if (main?.type !== 'asset' || first?.type !== 'asset' || others.length > 0)
    throw new Error('expected one stylesheet in index.html and one for the first screen');
  const styles = `${main.source}`.trim() + `${first.source}`.trim();
  for (const sheet of [main, first]) sheet.source = '/* in index.html */\n';
  return styles;
}

/** What `src/prerender.tsx` exports. */
interface Prerender {
  readonly renderFirstRun: () => string;
  readonly renderCity: (files: CityFiles, today: IsoDate) => Promise<readonly RenderedView[]>;
  readonly lastDayAlike: (files: readonly CityFiles[], today: IsoDate) => IsoDate;
}

/** The first screens; none where the project has no prerender. */
async function prerender(
  module: string,
  bundle: Rollup.OutputBundle,
  options: ReleaseOptions,
): Promise<{ readonly app: string; readonly views: FirstViews | undefined }> {
  if (!existsSync(module)) return { app: '', views: undefined };
  const server = await createServer({
    ...options.prerenderConfig,
    configFile: false,
    logLevel: 'warn',
    appType: 'custom',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const program = (await server.ssrLoadModule(module)) as Prerender;
    const today = dayInChina(new Date());
    const files = CITY_IDS.map((city) => ({
      city: jsonIn(bundle, city),
      basemap: jsonIn(bundle, `basemap-${city}`),
    }));
    const views = await Promise.all(files.map((each) => program.renderCity(each, today)));
    const byCity = Object.fromEntries(CITY_IDS.map((city, at) => [city, views[at] ?? []]));
    const days = { from: today, until: program.lastDayAlike(files, today) };
    return { app: program.renderFirstRun(), views: packFirstViews(byCity, days) };
  } finally {
    await server.close();
  }
}

/** The file name of what the build calls `name`. */
function jsonFile(bundle: Rollup.OutputBundle, name: string): string | undefined {
  return Object.keys(bundle).find((file) => file.startsWith(`assets/${name}-`) && file.endsWith('.json'));
}

function jsonIn(bundle: Rollup.OutputBundle, name: string): unknown {
  const file = bundle[jsonFile(bundle, name) ?? ''];
  if (file?.type !== 'asset') throw new Error(`the build has no ${name}.json`);
  return JSON.parse(String(file.source));
}
