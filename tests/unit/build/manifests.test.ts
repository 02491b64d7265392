import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (name: string): Record<string, unknown> => JSON.parse(readFileSync(`public/${name}`, 'utf8'));

test('the manifest that takes a hotel along differs from the other by its missing start alone', () => {
  const { start_url: start, ...rest } = read('app.webmanifest');
  expect(start).toBe('./#/');
  expect(read('app-keep.webmanifest')).toEqual(rest);
});
