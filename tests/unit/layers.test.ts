import { describe, expect, test } from 'vitest';
import { importsOf, sourcesIn } from '../support/source-files.ts';

/** What each layer may import besides itself: folders, single modules, packages. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  data: ['src/domain/', 'src/service-worker/messages.ts', 'virtual:dataset', 'idb', 'valibot'],
  i18n: ['src/domain/', 'locales/', 'data/hotel-kit.json'],
  map: ['src/domain/', 'valibot'],
  state: ['src/domain/', 'src/i18n/', 'src/map/pin.ts', 'src/map/place-map.ts', '@preact/signals'],
  ui: [
    ...['src/domain/', 'src/i18n/', 'src/map/pin.ts', 'src/map/place-map.ts', 'src/state/'],
    ...['preact', 'preact/hooks', '@preact/signals', 'lean-qr'],
  ],
  'service-worker': ['workbox-precaching', 'workbox-routing'],
};
/** The one module behind which Leaflet is hidden. */
const LEAFLET_MAP = 'src/map/leaflet-map.ts';

const sources = sourcesIn('src');

describe('imports run one way', () => {
  test.each(Object.entries(ALLOWED))('%s knows only what it may', (layer, allowed) => {
    const files = sources.filter((file) => file.path.startsWith(`src/${layer}/`));
    expect(files.length).toBeGreaterThan(0);
    const strangers = files.flatMap((file) =>
      importsOf(file)
        .filter((target) => !target.startsWith(`src/${layer}/`) && !target.startsWith('leaflet'))
        .filter(
          (target) =>
            !allowed.some((each) => (each.endsWith('/') ? target.startsWith(each) : target === each)),
        )
        .map((target) => `${file.path} imports ${target}`),
    );
    expect(strangers).toEqual([]);
  });

  test('every folder of src is a layer of this table, besides the styles', () => {
    const folders = new Set(
      sources
        .map((file) => file.path.split('/'))
        .filter((parts) => parts.length > 2)
        .map((parts) => parts[1]),
    );
    expect([...folders].filter((folder) => folder !== undefined && !(folder in ALLOWED))).toEqual([]);
  });

  test('only one module imports Leaflet, and nothing imports that module but main.tsx, lazily', () => {
    const importers = sources.filter((file) =>
      importsOf(file).some((target) => /^leaflet(\/|$)/.test(target)),
    );
    expect(importers.map((file) => file.path)).toEqual([LEAFLET_MAP]);
    const joiners = sources.filter((file) => importsOf(file).includes(LEAFLET_MAP));
    expect(joiners.map((file) => file.path)).toEqual(['src/main.tsx']);
    expect(joiners[0]?.text).not.toMatch(/from '\.\/map\/leaflet-map\.ts'/);
  });

  test('the domain reads no clock and rolls no dice', () => {
    const impure = sources
      .filter((file) => file.path.startsWith('src/domain/'))
      .filter((file) =>
        /Date\.now|new Date\(\s*\)|performance\.|Math\.random|navigator|document\b\./.test(file.text),
      );
    expect(impure.map((file) => file.path)).toEqual([]);
  });
});
