import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { WORD_PARTS } from '../../../src/i18n/messages.ts';
import { importsOf, type SourceFile, sourcesIn } from '../../support/source-files.ts';

const sources = new Map(sourcesIn('src').map((file) => [file.path, file]));
const keysOf = (folder: string) => Object.keys(JSON.parse(readFileSync(`locales/${folder}en.json`, 'utf8')));
const partOf = new Map(WORD_PARTS.flatMap((part) => keysOf(`${part}/`).map((key) => [key, part] as const)));

/** A module and all it imports at once, without what is fetched when needed and what is there already. */
function modulesFrom(start: string, present: ReadonlySet<string> = new Set()): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (path: string): void => {
    const file = sources.get(path);
    if (!file || found.has(path) || present.has(path)) return;
    found.add(path);
    const atOnce: SourceFile = { ...file, text: file.text.replace(/\bimport\([^)]*\)/g, '') };
    for (const target of importsOf(atOnce)) visit(posix.normalize(target));
  };
  visit(start);
  return found;
}

/** Where the modules say something of a part that is not there. */
function unspoken(modules: ReadonlySet<string>, parts: readonly string[]): readonly string[] {
  return [...modules].flatMap((path) =>
    [...(sources.get(path)?.text ?? '').matchAll(/['"`]([a-z][\w-]*(?:\.[\w-]+)+)['"`]/gi)]
      .map(([, key = '']) => key)
      .filter((key) => partOf.has(key) && !parts.includes(partOf.get(key) ?? ''))
      .map((key) => `${path} says ${key}`),
  );
}

const core = modulesFrom('src/main.tsx');
/** Where parts that are fetched when needed are named. */
const PARTS = ['src/ui/parts.ts', 'src/ui/way-parts.ts']
  .map((path) => sources.get(path)?.text ?? '')
  .join('');
const lazyParts = [
  ...PARTS.matchAll(
    /export const (\w+) = lazy\(\s*async \(\) => \(await import\('\.\/([\w-]+\.tsx)'\)\)\.\w+,?([^;]*)\);/g,
  ),
].map(([, name = '', file = '', parts = '']) => ({
  name,
  file: `src/ui/${file}`,
  parts: [...parts.matchAll(/'(\w+)'/g)].map(([, part = '']) => part),
}));

test('what the main screens say comes with them', () => {
  expect(core.size).toBeGreaterThan(40);
  expect(unspoken(core, [])).toEqual([]);
});

describe('what is fetched when needed', () => {
  test.each(lazyParts)('brings the words it says: $name', ({ file, parts }) => {
    expect(sources.has(file)).toBe(true);
    expect(unspoken(modulesFrom(file, core), parts)).toEqual([]);
  });

  test('is all of parts.ts and way-parts.ts', () => {
    expect(lazyParts.length).toBe([...PARTS.matchAll(/= lazy\(/g)].length);
  });
});
