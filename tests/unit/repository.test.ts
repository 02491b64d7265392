import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { filesIn } from '../../build/precache-list.ts';
import { sourcesIn } from '../support/source-files.ts';

const sources = sourcesIn('src');
const everything = ['src', 'build', 'bench', 'tests'].flatMap((folder) => sourcesIn(folder));

describe('the code', () => {
  test('has no file over 250 lines', () => {
    const long = sources.filter((file) => file.text.split('\n').length > 251);
    expect(long.map((file) => file.path)).toEqual([]);
  });

  test('never switches the type checker off', () => {
    // Built from pieces, so that this file does not find itself.
    const switches = new RegExp(`@ts-${'(ignore|nocheck|expect-error)'}`);
    expect(everything.filter((file) => switches.test(file.text)).map((file) => file.path)).toEqual([]);
  });

  test('skips no test and runs none alone', () => {
    const tests = sourcesIn('tests').filter((file) => /\.(only|skip|todo)\s*[(.]/.test(file.text));
    expect(tests.map((file) => file.path)).toEqual([]);
  });

  test('names files for what they export, in kebab-case, and never for a drawer of odds and ends', () => {
    const misnamed = everything
      .map((file) => file.path)
      .filter(
        (path) =>
          !/^[\w/-]*\/[a-z0-9-]+(\.test|\.d)?\.tsx?$/.test(path) ||
          /\/(utils?|helpers?|common|types|index)\.tsx?$/.test(path),
      );
    expect(misnamed).toEqual([]);
  });

  test('opens every module with what it is for', () => {
    const silent = sources.filter((file) => !/^\/\/ \S/.test(file.text));
    expect(silent.map((file) => file.path)).toEqual([]);
  });
});

describe('the packages', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));

  test('are pinned to exact versions', () => {
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(String(version)),
    );
    expect(loose).toEqual([]);
  });

  test('come from whatever registry the reader uses', () => {
    expect(readFileSync('package-lock.json', 'utf8')).not.toContain('"resolved"');
  });
});

describe('the built site', () => {
  /** Hosts that stand in our scripts as text only; a request to any of them would be refused by the policy. */
  const ONLY_NAMED: Readonly<Record<string, string>> = {
    'www.w3.org': 'names of the SVG and MathML languages',
    'leafletjs.com': 'in an attribution of Leaflet that is never shown',
    'bit.ly': 'in a message of Workbox for developers',
    'www.openstreetmap.org': 'the licence of the map, as a link',
    'opendatacommons.org': 'the licence of the data, as a link',
    'uri.amap.com': 'directions in Amap, a link to tap',
    'maps.apple.com': 'directions in Apple Maps, a link to tap',
    'api.map.baidu.com': 'directions in Baidu Maps, a link to tap',
    'apis.map.qq.com': 'directions in Tencent Maps, a link to tap',
    'www.google.com': 'directions in Google Maps, a link to tap',
    'osmand.net': 'directions in OsmAnd, a link to tap',
  };

  test('names no foreign host in its scripts beyond those explained here', () => {
    expect(existsSync('dist/sw.js'), 'run `npm run build` first').toBe(true);
    const scripts = filesIn('dist').filter((file) => file.endsWith('.js') || file.endsWith('.html'));
    const hosts = scripts.flatMap((file) =>
      [...readFileSync(`dist/${file}`, 'utf8').matchAll(/https?:\/\/([\w.-]+)/g)].map(
        (match) => match[1] ?? '',
      ),
    );
    expect([...new Set(hosts)].filter((host) => !(host in ONLY_NAMED))).toEqual([]);
  });
});
