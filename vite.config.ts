// Builds the site into dist/: relative addresses, so that it can be served from any folder.

import { basename } from 'node:path';
import { defineConfig, type UserConfig } from 'vite';
import { datasetPlugin } from './build/dataset-plugin.ts';
import { releasePlugin } from './build/release-plugin.ts';

/** What the app, the prerender and the tests share. */
function sharedConfig(): UserConfig {
  return {
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    css: {
      modules: {
        generateScopedName: (local, file) => `${basename(file.split('?')[0] ?? '', '.module.css')}_${local}`,
      },
    },
  };
}

/** The app in few files: each would cost a request of its own in the precache. */
const CHUNKS = [
  {
    // What names the data files stands apart, so that new data leave the app's code, and all that imports it, as is.
    name: 'app',
    tags: ['$initial' as const],
    test: (id: string) => !/(main\.tsx|city-loader\.ts|index\.html|virtual:dataset)$/.test(id),
  },
  {
    // Its styles stand in index.html as well, see build/release-plugin.ts.
    name: 'first-run',
    test: /src\/ui\/(first-run|wallet-(list|picker)|search-box)|locales\/choosing\/en/,
  },
  {
    name: 'choosing',
    test: /src\/ui\/(wallet-dialog|own-guides|own-wallets|choice-list|language|other-ways|city-dialog|cluster-dialog|filter-dialog|location-dialog|placing-strip|whereabouts|nothing-fits|search-bar|dialog)/,
  },
  {
    name: 'place',
    test: /src\/ui\/(place-(panel|facts|actions)|missing-place|try-instead|acceptance|also|evidence|source|copy)|locales\/place\/en/,
  },
  { name: 'qr', test: /src\/ui\/qr-|node_modules\/lean-qr/ },
  {
    name: 'way',
    test: /src\/(ui\/(driver|hotel-driver|directions|share-dialog|near-stations|dot-|in-app|offline-screen|flight)|domain\/(gcj02|hand-off|way-out|near-stations|driver-card|phone|flight))/,
  },
  // Shared by what is shown to cashiers and to drivers, and by the pages that lead there.
  { name: 'card', test: /src\/ui\/(link-row|show-card|fitted-text|device|drawing|way-parts)/ },
  {
    name: 'till',
    test: /src\/(ui\/(cashier|said|show-screen|phrase|use-phrases|voice|active-wallet|report|own-notes|money|fee-note|screen-dialog|field|use-place\.)|domain\/(phrase|till|money|note)|i18n\/money)/,
  },
  {
    name: 'hotel-kit',
    test: /src\/(ui\/hotel-kit|i18n\/hotel-kit|domain\/(hotel-form|pasted-point))|data\/hotel-kit/,
  },
  {
    name: 'hotel',
    test: /src\/(ui\/(hotel-(?!kit|driver)|point-map)|state\/read-offer|domain\/(hotel|plain-text))/,
  },
  {
    name: 'paying',
    test: /src\/ui\/(pay-|paying|failed|signs|way-card|fact-|guide|marked|other-wallet-|cash-|say-button|use-paying)/,
  },
  { name: 'pages', test: /src\/ui\/(more|about|key|page|delete|language-choice)|locales\/pages\/en/ },
];

export default defineConfig({
  ...sharedConfig(),
  base: './',
  plugins: [
    datasetPlugin(),
    releasePlugin({ prerenderConfig: { ...sharedConfig(), plugins: [datasetPlugin()] } }),
  ],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: { output: { codeSplitting: { groups: CHUNKS } } },
  },
});
