// Gives the app its data: checks and compiles the data folder, and serves or emits one file per city and basemap.

import { join } from 'node:path';
import type { Plugin, ResolvedConfig, ViteDevServer } from 'vite';
import { CITY_IDS } from '../src/domain/city.ts';
import { dayInChina, type IsoDate } from '../src/domain/partial-date.ts';
import { compileBasemap } from './compile-basemap.ts';
import { type CompiledDataset, compileDataset } from './dataset-compile.ts';
import { DATASET_FILES, readDatasetFiles } from './dataset-files.ts';

const MODULE = 'virtual:dataset';
const RESOLVED = `\0${MODULE}`;
const DEV_PREFIX = '/@dataset/';

/** The day in China, where the places are. */

/** The files to be loaded, by name without hash. */
function assetsOf(folder: string, { cities, phrases }: CompiledDataset): ReadonlyMap<string, string> {
  return new Map([
    ...CITY_IDS.map((city) => [city, cities[city]] as const),
    ...CITY_IDS.map((city) => [`basemap-${city}`, compileBasemap(join(folder, 'basemap', city))] as const),
    ['phrases', phrases] as const,
  ]);
}

/** Source of the module; `address` gives a JavaScript expression for the address of a named asset. */
function moduleSource(
  { wallets, date, version }: CompiledDataset,
  address: (name: string) => string,
): string {
  const urls = (prefix: string) => CITY_IDS.map((city) => `${city}: ${address(prefix + city)}`).join(', ');
  return [
    `export const cityUrls = { ${urls('')} };`,
    `export const basemapUrls = { ${urls('basemap-')} };`,
    `export const phrasesUrl = ${address('phrases')};`,
    `export const wallets = ${JSON.stringify(wallets)};`,
    `export const dataDate = ${JSON.stringify(date)};`,
    `export const dataVersion = ${JSON.stringify(version)};`,
  ].join('\n');
}

function serveAssets(server: ViteDevServer, assets: () => ReadonlyMap<string, string>): void {
  server.middlewares.use((request, response, next) => {
    const name = request.url?.split(DEV_PREFIX)[1]?.replace(/\.json.*$/, '');
    const asset = name === undefined ? undefined : assets().get(name);
    if (asset === undefined) return next();
    response.setHeader('Content-Type', 'application/json; charset=utf-8');
    response.end(asset);
  });
}

/** Provides `virtual:dataset`; `today` is the day after which no date in the data may lie. */
export function datasetPlugin(today: IsoDate = dayInChina(new Date())): Plugin {
  let config: ResolvedConfig;
  let assets: ReadonlyMap<string, string> = new Map();
  return {
    name: 'wallethere:dataset',
    configResolved(resolved) {
      config = resolved;
    },
    configureServer(server) {
      serveAssets(server, () => assets);
    },
    resolveId(id) {
      return id === MODULE ? RESOLVED : undefined;
    },
    load(id) {
      if (id !== RESOLVED) return undefined;
      const folder = join(config.root, 'data');
      for (const file of DATASET_FILES) this.addWatchFile(join(folder, file));
      const dataset = compileDataset(readDatasetFiles(folder), today);
      assets = assetsOf(folder, dataset);
      if (config.command === 'serve') {
        return moduleSource(dataset, (name) => JSON.stringify(`${DEV_PREFIX}${name}.json`));
      }
      return moduleSource(dataset, (name) => {
        const reference = this.emitFile({
          type: 'asset',
          name: `${name}.json`,
          source: assets.get(name) ?? '',
        });
        return `import.meta.ROLLUP_FILE_URL_${reference}`;
      });
    },
  };
}
