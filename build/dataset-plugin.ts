// Gives the app its data: checks and compiles the data folder, and serves or emits the files of each city: places, basemap, streets.

import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Plugin, ResolvedConfig, ViteDevServer } from 'vite';
import { CITY_IDS, type CityId } from '../src/domain/city.ts';
import { dayInChina, type IsoDate } from '../src/domain/partial-date.ts';
import { compileBasemap } from './compile-basemap.ts';
import { compileStreets } from './compile-streets.ts';
import { type CompiledDataset, compileDataset, TEXT_LANGUAGES } from './dataset-compile.ts';
import { DATASET_FILES, readDatasetFiles } from './dataset-files.ts';

const MODULE = 'virtual:dataset';
const RESOLVED = `\0${MODULE}`;
const DEV_PREFIX = '/@dataset/';

/** Files that the app asks for by an address it is told, by name without hash. */
type Assets = ReadonlyMap<string, string>;

/** A file that another one names; its name changes with its content. */
interface NamedFile {
  readonly fileName: string;
  readonly source: string;
}

interface DataFiles {
  readonly assets: Assets;
  readonly streets: readonly NamedFile[];
}

function filesOf(folder: string, { cities, cityTexts, phrases, guides }: CompiledDataset): DataFiles {
  const basemaps = CITY_IDS.map((city) => {
    const layers = join(folder, 'basemap', city);
    const source = compileStreets(layers);
    if (source === undefined) return { city, basemap: compileBasemap(layers), streets: [] };
    const fileName = `streets-${city}-${contentHash(source)}.json`;
    return { city, basemap: compileBasemap(layers, fileName), streets: [{ fileName, source }] };
  });
  return {
    assets: new Map([
      ...CITY_IDS.map((city) => [city, cities[city]] as const),
      ...CITY_IDS.flatMap((city) =>
        [...cityTexts[city]].map(([language, texts]) => [`texts-${city}-${language}`, texts] as const),
      ),
      ...basemaps.map(({ city, basemap }) => [`basemap-${city}`, basemap] as const),
      ['phrases', phrases] as const,
      ['guides', guides] as const,
    ]),
    streets: basemaps.flatMap(({ streets }) => streets),
  };
}

function contentHash(source: string): string {
  return createHash('sha256').update(source).digest('base64url').slice(0, 8);
}

/** Source of the module; `address` gives a JavaScript expression for the address of a named asset. */
function moduleSource(
  { wallets, date, version }: CompiledDataset,
  address: (name: string) => string,
): string {
  const urls = (prefix: string) => CITY_IDS.map((city) => `${city}: ${address(prefix + city)}`).join(', ');
  const textUrls = (city: CityId) =>
    TEXT_LANGUAGES.map((language) => `'${language}': ${address(`texts-${city}-${language}`)}`).join(', ');
  return [
    `export const cityUrls = { ${urls('')} };`,
    `export const cityTextUrls = { ${CITY_IDS.map((city) => `${city}: { ${textUrls(city)} }`).join(', ')} };`,
    `export const basemapUrls = { ${urls('basemap-')} };`,
    `export const bookUrls = { phrases: ${address('phrases')}, guides: ${address('guides')} };`,
    `export const wallets = ${JSON.stringify(wallets)};`,
    `export const dataDate = ${JSON.stringify(date)};`,
    `export const dataVersion = ${JSON.stringify(version)};`,
  ].join('\n');
}

function serveAssets(server: ViteDevServer, files: () => DataFiles): void {
  server.middlewares.use((request, response, next) => {
    const fileName = request.url?.split(DEV_PREFIX)[1]?.replace(/\.json.*$/, '.json');
    const { assets, streets } = files();
    const asset =
      assets.get(fileName?.replace('.json', '') ?? '') ??
      streets.find((file) => file.fileName === fileName)?.source;
    if (asset === undefined) return next();
    response.setHeader('Content-Type', 'application/json; charset=utf-8');
    response.end(asset);
  });
}

/** Provides `virtual:dataset`; `today` is the day after which no date in the data may lie. */
export function datasetPlugin(today: IsoDate = dayInChina(new Date())): Plugin {
  let config: ResolvedConfig;
  let files: DataFiles = { assets: new Map(), streets: [] };
  return {
    name: 'wallethere:dataset',
    configResolved(resolved) {
      config = resolved;
    },
    configureServer(server) {
      serveAssets(server, () => files);
    },
    resolveId(id) {
      return id === MODULE ? RESOLVED : undefined;
    },
    load(id) {
      if (id !== RESOLVED) return undefined;
      const folder = join(config.root, 'data');
      for (const file of DATASET_FILES) this.addWatchFile(join(folder, file));
      const dataset = compileDataset(readDatasetFiles(folder), today);
      files = filesOf(folder, dataset);
      if (config.command === 'serve') {
        return moduleSource(dataset, (name) => JSON.stringify(`${DEV_PREFIX}${name}.json`));
      }
      for (const { fileName, source } of files.streets) {
        // Beside the basemap, which knows it by this name.
        this.emitFile({ type: 'asset', fileName: `${config.build.assetsDir}/${fileName}`, source });
      }
      return moduleSource(dataset, (name) => {
        const reference = this.emitFile({
          type: 'asset',
          name: `${name}.json`,
          source: files.assets.get(name) ?? '',
        });
        return `import.meta.ROLLUP_FILE_URL_${reference}`;
      });
    },
  };
}
