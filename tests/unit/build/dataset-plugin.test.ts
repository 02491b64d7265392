/// <reference path="../../../src/data/virtual-dataset.d.ts" />

import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { basemapUrls, cityUrls, dataDate, dataVersion, wallets } from 'virtual:dataset';
import { build, createServer, type Plugin } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compileStreets } from '../../../build/compile-streets.ts';
import { datasetPlugin } from '../../../build/dataset-plugin.ts';
import { compileReal, DATA_FOLDER, REAL_FILES, spoil, TODAY } from './dataset-real.ts';

/** Stands in for the app: it only re-exports what the build provides. */
const app: Plugin = {
  name: 'app',
  resolveId: (id) => (id === 'app' ? '\0app' : undefined),
  load: (id) => (id === '\0app' ? `export * from 'virtual:dataset';` : undefined),
};

async function bundleOf(root: string) {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [app, datasetPlugin(TODAY)],
    build: { write: false, rolldownOptions: { input: 'app', preserveEntrySignatures: 'strict' } },
  });
  const [bundle] = [result].flat();
  if (!bundle || !('output' in bundle)) throw new Error('nothing was built');
  return bundle.output;
}

async function buildIn(root: string): Promise<readonly string[]> {
  return (await bundleOf(root)).map(({ fileName }) => fileName);
}

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'wallethere-data-'));
  cpSync(DATA_FOLDER, join(root, 'data'), { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true }));

describe('the data the app is built with', () => {
  test('is there in tests, as it is in the app', () => {
    expect(dataDate).toBe(TODAY);
    expect(dataVersion).toBe(compileReal().version);
    expect(wallets).toEqual(compileReal().wallets);
    expect(Object.keys(cityUrls)).toEqual(['chengdu', 'chongqing']);
    expect(Object.keys(basemapUrls)).toEqual(['chengdu', 'chongqing']);
  });

  test('comes out as one hashed file per city and basemap', async () => {
    const files = await buildIn(root);
    for (const name of ['chengdu', 'chongqing', 'basemap-chengdu', 'basemap-chongqing']) {
      expect(files).toContainEqual(expect.stringMatching(new RegExp(`^assets/${name}-[\\w-]{8}\\.json$`)));
    }
  });

  test('has the streets in a file of their own, which the basemap names', async () => {
    const bundle = await bundleOf(root);
    const named = bundle.flatMap(({ fileName, ...file }) => {
      const isBasemap = fileName.startsWith('assets/basemap-') && 'source' in file;
      return isBasemap ? [JSON.parse(String(file.source)).streets] : [];
    });
    expect(named).toEqual([expect.stringMatching(/^streets-chengdu-[\w-]{8}\.json$/), undefined]);
    expect(bundle.map(({ fileName }) => fileName)).toContain(`assets/${named[0]}`);
  });

  test('is served while developing', async () => {
    const server = await createServer({
      root,
      configFile: false,
      logLevel: 'silent',
      plugins: [datasetPlugin(TODAY)],
      server: { port: 0, ws: false, watch: null },
      optimizeDeps: { noDiscovery: true },
    });
    try {
      await server.listen();
      const { cityUrls: urls } = await server.ssrLoadModule('virtual:dataset');
      const response = await fetch(new URL(urls.chongqing, server.resolvedUrls?.local[0]));
      expect(response.headers.get('content-type')).toContain('application/json');
      expect(await response.text()).toBe(compileReal().cities.chongqing);
      const { basemapUrls: maps } = await server.ssrLoadModule('virtual:dataset');
      const basemap = await fetch(new URL(maps.chengdu, server.resolvedUrls?.local[0]));
      const streets = await fetch(new URL((await basemap.json()).streets, basemap.url));
      expect(await streets.text()).toBe(compileStreets('data/basemap/chengdu'));
    } finally {
      await server.close();
    }
  });

  test('stops the build, by name, when it is faulty', async () => {
    const spoilt = spoil('chengdu.geojson', ({ features }) => {
      delete features[0].properties.name['zh-Hans'];
    });
    writeFileSync(join(root, 'data/chengdu.geojson'), spoilt['chengdu.geojson']);
    await expect(buildIn(root)).rejects.toThrow(
      'data/chengdu.geojson · chunxi-road · properties.name.zh-Hans: is missing',
    );
    writeFileSync(join(root, 'data/chengdu.geojson'), REAL_FILES['chengdu.geojson']);
  });
});
