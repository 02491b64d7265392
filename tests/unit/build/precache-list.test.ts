import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { filesIn, precacheList } from '../../../build/precache-list.ts';

const folder = mkdtempSync(join(tmpdir(), 'precache-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the precache list', () => {
  test('names a changed page by its content and a hashed file by its address alone', () => {
    mkdirSync(join(folder, 'assets'));
    writeFileSync(join(folder, 'assets/app-1a2b.js'), 'app');
    writeFileSync(join(folder, 'index.html'), 'one');
    const [app, before] = precacheList(folder);
    expect(app).toEqual({ url: 'assets/app-1a2b.js', revision: null });
    writeFileSync(join(folder, 'index.html'), 'two');
    const [, after] = precacheList(folder);
    expect(after?.revision).not.toBe(before?.revision);
  });

  test('leaves out the worker itself and what only hosts and home screens read', () => {
    for (const file of ['sw.js', '_headers']) writeFileSync(join(folder, file), '');
    mkdirSync(join(folder, 'icons'));
    writeFileSync(join(folder, 'icons/icon-512.png'), '');
    expect(precacheList(folder).map((entry) => entry.url)).toEqual(['assets/app-1a2b.js', 'index.html']);
  });
});

describe('the precache list of the built site', () => {
  const worker = readFileSync('dist/sw.js', 'utf8');
  const listed = precacheList('dist').map((entry) => entry.url);

  test('is the one in the service worker, nothing in it twice', () => {
    const stored = [...worker.matchAll(/\burl:[`"]([^`"]+)[`"],revision:/g)].map((match) => match[1]);
    expect(stored).toEqual(listed);
    expect(new Set(stored).size).toBe(stored.length);
  });

  test('holds the page, all code and styles, both cities and both basemaps', () => {
    const needed = filesIn('dist').filter((file) => /\.(html|js|css|json|webmanifest)$/.test(file));
    expect(needed.filter((file) => file !== 'sw.js' && !listed.includes(file))).toEqual([]);
    for (const data of ['chengdu-', 'chongqing-', 'basemap-chengdu-', 'basemap-chongqing-']) {
      expect(listed.filter((url) => url.startsWith(`assets/${data}`))).toHaveLength(1);
    }
  });
});
