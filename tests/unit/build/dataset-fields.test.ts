import { describe, expect, test } from 'vitest';
import { DATASET_FILES, type DatasetFile } from '../../../build/dataset-files.ts';
import { faultsOf, REAL_FILES, type Spoilable } from './dataset-real.ts';

interface RecordOf {
  readonly name: string;
  readonly value: Spoilable;
}

/** One field of one record: where it is, and the object that holds it. */
interface Field {
  readonly record: string;
  readonly path: string;
  readonly holder: Spoilable;
  readonly key: string;
}

function named(values: readonly Spoilable[]): RecordOf[] {
  return values.map((value) => ({ name: value.id, value }));
}

const LISTS: Readonly<Record<DatasetFile, (content: Spoilable) => RecordOf[]>> = {
  'dataset.json': ({ cities }) => Object.entries(cities).map(([name, value]) => ({ name, value })),
  'place-ids.json': () => [],
  'wallet-ids.json': () => [],
  'chengdu.geojson': ({ features }) => named(features),
  'chongqing.geojson': ({ features }) => named(features),
  'coverage.json': named,
  'sources.json': named,
  'wallets.json': named,
  'metro-lines.json': ({ chengdu, chongqing }) => named([...chengdu, ...chongqing]),
  'phrases.json': ({ phrases, signs, cards }) => named([...phrases, ...signs, ...cards]),
  'fees.json': named,
  'guides.json': ({ shared, ways, families, wallets, failures, signs }) => [
    { name: 'shared', value: shared },
    ...named([...ways, ...families, ...wallets, ...failures, ...signs]),
  ],
};

function fieldsIn(record: string, value: Spoilable, prefix = ''): Field[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value).flatMap((key) => {
    const path = prefix + key;
    const inner = fieldsIn(record, value[key], `${path}.`);
    return Array.isArray(value) ? inner : [{ record, path, holder: value, key }, ...inner];
  });
}

/** The fields of all records of a file, those with the same path but for list positions together. */
function fieldGroups(content: Spoilable, file: DatasetFile): Map<string, Field[]> {
  const groups = new Map<string, Field[]>();
  for (const { name, value } of LISTS[file](content)) {
    for (const field of fieldsIn(name, value)) {
      const pattern = field.path.replaceAll(/\b\d+\b/g, '*');
      groups.set(pattern, [...(groups.get(pattern) ?? []), field]);
    }
  }
  return groups;
}

/** All faults are reported together, so a field can be taken from every record in one go. */
function withoutField(file: DatasetFile, pattern: string) {
  const content = JSON.parse(REAL_FILES[file]);
  const fields = fieldGroups(content, file).get(pattern) ?? [];
  for (const { holder, key } of fields) delete holder[key];
  const faults = faultsOf({ ...REAL_FILES, [file]: JSON.stringify(content) });
  return { fields, reported: new Set(faults.map((fault) => JSON.stringify(fault))) };
}

const PATTERNS = DATASET_FILES.flatMap((file) =>
  [...fieldGroups(JSON.parse(REAL_FILES[file]), file).keys()].map((pattern) => [file, pattern] as const),
);

describe('a record without one of its fields', () => {
  test.each(PATTERNS)('fails the build by file, record and field: %s %s', (file, pattern) => {
    const { fields, reported } = withoutField(file, pattern);
    const names = LISTS[file](JSON.parse(REAL_FILES[file])).map(({ name }) => name);
    const missing = fields.map(({ record, path }) => {
      const isSplit = ['metro-lines.json', 'phrases.json', 'guides.json'].includes(file);
      const place = isSplit ? undefined : names.indexOf(record);
      const byPlace = `#${(place ?? 0) + 1}`;
      return { file, record: path === 'id' ? byPlace : record, field: path, problem: 'is missing' };
    });
    expect(missing.length).toBeGreaterThan(0);
    expect(missing.filter((fault) => !reported.has(JSON.stringify(fault)))).toEqual([]);
  });

  test.each([
    ['dataset.json', 'date'],
    ['dataset.json', 'cities'],
    ['dataset.json', 'cities.chengdu'],
    ['dataset.json', 'retired'],
    ['place-ids.json', 'chongqing'],
    ['chengdu.geojson', 'type'],
    ['chongqing.geojson', 'features'],
    ['metro-lines.json', 'chengdu'],
    ['phrases.json', 'signs'],
    ['guides.json', 'failures'],
  ] as const)('fails the build when the file itself lacks one: %s %s', (file, path) => {
    const content = JSON.parse(REAL_FILES[file]);
    const keys = path.split('.');
    const last = keys.pop() ?? '';
    delete keys.reduce((holder, key) => holder[key], content)[last];
    const faults = faultsOf({ ...REAL_FILES, [file]: JSON.stringify(content) });
    expect(faults).toContainEqual({ file, record: '(file)', field: path, problem: 'is missing' });
  });
});
