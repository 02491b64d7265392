// Prints the grades of the most used wallets in both cities: `node build/run.mjs build/print-grades.ts [date] [--places]`.

import { parseCityData } from '../src/data/dataset.ts';
import { GRADES, judge } from '../src/domain/acceptance.ts';
import { CITY_IDS, type CityData } from '../src/domain/city.ts';
import { dayInChina, type IsoDate, isIsoDate } from '../src/domain/partial-date.ts';
import type { Wallet } from '../src/domain/wallet.ts';
import { compileDataset } from './dataset-compile.ts';
import { readDatasetFiles } from './dataset-files.ts';

type Row = readonly string[];

/** The calendar day in China, as in the app. */

/** The lines of a table, each column as wide as its widest cell. */
function tableOf(rows: readonly Row[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** How many places of each grade; service points sell nothing and are not counted, as in the app. */
function countRows(cities: readonly CityData[], wallets: readonly Wallet[], today: IsoDate): Row[] {
  const rows = cities.flatMap((city) =>
    wallets.map((wallet): Row => {
      const places = city.places.filter(({ kind }) => kind !== 'service');
      const grades = places.map((place) => judge(place, wallet, today).grade);
      const counts = GRADES.map((grade) => String(grades.filter((other) => other === grade).length));
      return [city.id, wallet.id, ...counts, String(places.length)];
    }),
  );
  return [['city', 'wallet', ...GRADES, 'places'], ...rows];
}

/** Every place with its grade for every wallet and the evidence that decided it, newest first. */
function placeRows(cities: readonly CityData[], wallets: readonly Wallet[], today: IsoDate): Row[] {
  const rows = cities.flatMap((city) =>
    city.places.flatMap((place) =>
      wallets.map((wallet): Row => {
        const { grade, because } = judge(place, wallet, today);
        const deciding = because.map(({ id, date, scope }) => `${id} (${scope}, ${date})`).join(' · ');
        return [city.id, place.id, place.kind, wallet.id, grade, deciding];
      }),
    ),
  );
  return [['city', 'place', 'kind', 'wallet', 'grade', 'because'], ...rows];
}

/** Arguments: a day such as 2026-11-23 (today in China without one), `--places` for a row per place. */
export function main(args: readonly string[]): void {
  const [day = dayInChina(new Date()), ...rest] = args.filter((argument) => argument !== '--places');
  if (!isIsoDate(day) || rest.length > 0) throw new Error('Usage: print-grades [YYYY-MM-DD] [--places]');
  const files = readDatasetFiles('data');
  // The folder is checked as of its own day: grades may be asked for any other.
  const compiled = compileDataset(files, JSON.parse(files['dataset.json']).date);
  const cities = CITY_IDS.map((id) => parseCityData(JSON.parse(compiled.cities[id])));
  const wallets = compiled.wallets.filter(({ named }) => named);
  console.log(`Grades on ${day}, from the data of ${compiled.date}\n`);
  console.log(tableOf(countRows(cities, wallets, day)));
  if (args.includes('--places')) console.log(`\n${tableOf(placeRows(cities, wallets, day))}`);
}
