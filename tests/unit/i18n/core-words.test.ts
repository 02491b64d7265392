import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { importsOf, type SourceFile, sourcesIn } from '../../support/source-files.ts';

const sources = new Map(sourcesIn('src').map((file) => [file.path, file]));
const core = new Set(Object.keys(JSON.parse(readFileSync('locales/en.json', 'utf8'))));
const later = new Set(
  ['till', 'way'].flatMap((part) => Object.keys(JSON.parse(readFileSync(`locales/${part}/en.json`, 'utf8')))),
);

/** The modules that are there with the first list: what main.tsx imports, without what is fetched when needed. */
function startingModules(): readonly SourceFile[] {
  const found = new Map<string, SourceFile>();
  const visit = (path: string): void => {
    const file = sources.get(path);
    if (!file || found.has(path)) return;
    found.set(path, file);
    const atOnce = { ...file, text: file.text.replace(/\bimport\([^)]*\)/g, '') };
    for (const target of importsOf(atOnce)) visit(target);
  };
  visit('src/main.tsx');
  return [...found.values()];
}

test('what the main screens say comes with them', () => {
  const modules = startingModules();
  expect(modules.length).toBeGreaterThan(40);
  const strangers = modules.flatMap(({ path, text }) =>
    [...text.matchAll(/['"`]([a-z][\w-]*(?:\.[\w-]+)+)['"`]/gi)]
      .map(([, key = '']) => key)
      .filter((key) => later.has(key) && !core.has(key))
      .map((key) => `${path} says ${key}`),
  );
  expect(strangers).toEqual([]);
});
