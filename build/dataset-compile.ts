// Compiles the data folder: reads it, checks it as a whole, and joins it into what the app loads.

import { createHash } from 'node:crypto';
import { withoutLanguage } from '../src/data/language-texts.ts';
import type { CityId } from '../src/domain/city.ts';
import type { IsoDate } from '../src/domain/partial-date.ts';
import type { Wallet } from '../src/domain/wallet.ts';
import { LANGUAGES } from '../src/i18n/languages.ts';
import { compactCity, compactWallet } from './dataset-compact.ts';
import { DatasetFaults } from './dataset-faults.ts';
import type { DatasetFiles } from './dataset-files.ts';
import { idFaults } from './dataset-ledger.ts';
import { perCity, readDataset } from './dataset-read.ts';
import { duplicateFaults, referenceFaults } from './dataset-references.ts';
import { colourFaults, dateFaults, positionFaults } from './dataset-rules.ts';
import { compactGuides } from './guide-compact.ts';
import { guideRuleFaults } from './guide-rules.ts';
import { compactPhrases } from './phrase-compact.ts';

/** Whatever is not in English or on signs. */
export const TEXT_LANGUAGES = LANGUAGES.filter((language) => language !== 'en');

export interface CompiledDataset {
  /** JSON text of each city's compact file, in English and simplified Chinese. */
  readonly cities: Readonly<Record<CityId, string>>;
  /** JSON text of what each further language says of each city. */
  readonly cityTexts: Readonly<Record<CityId, ReadonlyMap<string, string>>>;
  readonly wallets: readonly Wallet[];
  /** JSON text of what is said and charged at a till. */
  readonly phrases: string;
  /** JSON text of the guides on how to pay. */
  readonly guides: string;
  /** Day the facts were compiled. */
  readonly date: IsoDate;
  /** Short hash of everything above. */
  readonly version: string;
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

/**
 * Compiles the texts of the data files as of the day `today`.
 * Throws DatasetFaults with every fault found. Records that do not parse are reported first and alone,
 * because a link to a broken record would look broken too.
 */
export function compileDataset(files: DatasetFiles, today: IsoDate): CompiledDataset {
  const { dataset, faults } = readDataset(files);
  if (faults.length > 0) throw new DatasetFaults(faults);
  const deeper = [
    ...idFaults(dataset),
    ...duplicateFaults(dataset),
    ...referenceFaults(dataset),
    ...guideRuleFaults(dataset),
    ...positionFaults(dataset),
    ...dateFaults(dataset, today),
    ...colourFaults(dataset),
  ];
  if (deeper.length > 0) throw new DatasetFaults(deeper);

  const compact = perCity((city) => splitByLanguage(compactCity(dataset, city)));
  const cities = perCity((city) => compact[city].file);
  const cityTexts = perCity((city) => compact[city].texts);
  const wallets = dataset.wallets.map(compactWallet);
  const phrases = JSON.stringify(compactPhrases(dataset));
  const guides = JSON.stringify(compactGuides(dataset));
  const version = shortHash(
    JSON.stringify([cities, Object.values(cityTexts).map((texts) => [...texts]), wallets, phrases, guides]),
  );
  return { cities, cityTexts, wallets, phrases, guides, date: dataset.date, version };
}

/** A city's file for everybody, and the file of each further language. */
function splitByLanguage(whole: ReturnType<typeof compactCity>): {
  readonly file: string;
  readonly texts: ReadonlyMap<string, string>;
} {
  const texts = new Map<string, string>();
  let rest = whole;
  for (const language of TEXT_LANGUAGES) {
    const parts = withoutLanguage(rest, language);
    texts.set(language, JSON.stringify(parts.texts));
    rest = parts.file;
  }
  // Its own hash, so that a change in one city leaves the other's file as it was.
  return { file: JSON.stringify({ ...rest, version: shortHash(JSON.stringify(whole)) }), texts };
}
