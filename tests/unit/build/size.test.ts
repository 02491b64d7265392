import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { filesIn, precacheList } from '../../../build/precache-list.ts';

const files = filesIn('dist');
const html = readFileSync('dist/index.html', 'utf8');

/** Bytes of the body as a good host sends it. */
function sent(file: string): number {
  const content = readFileSync(join('dist', file));
  return file.endsWith('.png') ? content.length : brotliCompressSync(content).length;
}

function total(some: readonly string[]): number {
  return some.reduce((sum, file) => sum + sent(file), 0);
}

/** The modules that a module cannot run without, itself included. */
function withImports(module: string, found: Set<string> = new Set()): ReadonlySet<string> {
  if (found.has(module)) return found;
  found.add(module);
  const code = readFileSync(join('dist', module), 'utf8');
  for (const [, specifier = ''] of code.matchAll(/\b(?:from|import)\s*["'`](\.[^"'`]+\.js)["'`]/g)) {
    withImports(posix.join(dirname(module), specifier), found);
  }
  return found;
}

function fileNamed(start: string): string {
  const [file, second] = files.filter(
    (name) => name.startsWith(`assets/${start}-`) && !name.endsWith('.css'),
  );
  if (!file || second) throw new Error(`expected one file of the build to be named ${start}`);
  return file;
}

/** The program that index.html asks for at once, with its styles if they stand in a file of their own. */
const linked = [...html.matchAll(/["`]\.\/(assets\/[^"`]+\.(?:js|css))["`]/g)].map((match) => match[1] ?? '');
const scripts = [
  ...new Set(linked.filter((file) => file.endsWith('.js')).flatMap((file) => [...withImports(file)])),
];
const first = ['index.html', ...scripts, ...linked.filter((file) => file.endsWith('.css'))];

describe('on the wire, compressed by brotli', () => {
  test('the JavaScript before the first list is at most 40 kB', () => {
    expect(scripts.length).toBeGreaterThan(0);
    expect(total(scripts)).toBeLessThanOrEqual(40_000);
  });

  test('the first list of places, which stands in the page, costs at most 55 kB with all that is fetched beside it', () => {
    expect(total(first)).toBeLessThanOrEqual(55_000);
  });

  test('a list that the program has to draw costs at most 10 kB more', () => {
    expect(total([fileNamed('chengdu')])).toBeLessThanOrEqual(10_000);
  });

  test('the first pins on their map cost at most 110 kB more', () => {
    const map = [...withImports(fileNamed('leaflet-map'))].filter((file) => !scripts.includes(file));
    const styles = files.filter((file) => file.endsWith('.css') && !first.includes(file));
    expect(total([...map, ...styles, fileNamed('basemap-chengdu')])).toBeLessThanOrEqual(110_000);
  });

  test('the basemap of Chengdu with its streets is at most 120 kB, and stored for offline use', () => {
    const basemap = fileNamed('basemap-chengdu');
    const streets = /streets-chengdu-[\w-]+\.json/.exec(readFileSync(join('dist', basemap), 'utf8'));
    expect(total([basemap, `assets/${streets?.[0]}`])).toBeLessThanOrEqual(120_000);
    expect(precacheList('dist').map(({ url }) => url)).toContain(`assets/${streets?.[0]}`);
  });

  test('everything stored for offline use is at most 450 kB', () => {
    expect(total(['sw.js', ...precacheList('dist').map((entry) => entry.url)])).toBeLessThanOrEqual(450_000);
  });
});
