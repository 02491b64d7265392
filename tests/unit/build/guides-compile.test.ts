import { describe, expect, test } from 'vitest';
import { compileDataset } from '../../../build/dataset-compile.ts';
import { describeFault } from '../../../build/dataset-faults.ts';
import type { DatasetFiles } from '../../../build/dataset-files.ts';
import { parseGuides } from '../../../src/data/guides.ts';
import { textIn } from '../../../src/domain/text.ts';
import type { WalletId } from '../../../src/domain/wallet.ts';
import { faultsOf, REAL_FILES, type Spoilable, spoil, TODAY } from './dataset-real.ts';

function guideOf(book: Spoilable, id: string): Spoilable {
  return book.wallets.find((guide: Spoilable) => guide.id === id);
}

function inGuide(id: string, change: (guide: Spoilable) => void): DatasetFiles {
  return spoil('guides.json', (book) => change(guideOf(book, id)));
}

/** What is spoilt, how, and the one fault it must give. */
const FAULTS: readonly (readonly [string, DatasetFiles, string])[] = [
  [
    'a fact without a source',
    inGuide('tng', ({ fee }) => {
      fee.facts[0].sources = [];
    }),
    'data/guides.json · tng · fee.facts.0.sources: names no source',
  ],
  [
    'a fact with a source that does not exist',
    inGuide('tng', ({ fee }) => {
      fee.facts[0].sources[0] = 'hearsay';
    }),
    'data/guides.json · tng · fee.facts.0.sources.0: hearsay is not a known source',
  ],
  [
    'a source without a date',
    spoil('sources.json', (sources) => {
      sources.find(({ id }: Spoilable) => id === 'tng-faq').date = '';
    }),
    'data/sources.json · tng-faq · date: is not a year, month or day such as 2024, 2024-06 or 2024-06-19',
  ],
  [
    'a source that does not say what its date is',
    spoil('sources.json', (sources) => {
      sources.find(({ id }: Spoilable) => id === 'tng-faq').dateOf = 'rumour';
    }),
    'data/sources.json · tng-faq · dateOf: "rumour" is not a known kind of date',
  ],
  [
    'a grade that rests on a page without a date',
    spoil('wallets.json', (wallets) => {
      wallets[0].accepted.sources[0] = 'tng-faq';
    }),
    'data/wallets.json · alipayhk · accepted.sources.0: tng-faq bears no date: only guides may rest on it',
  ],
  [
    'a fact without a sentence in Chinese',
    inGuide('alipayhk', ({ before }) => {
      before.facts[0].text['zh-Hant'] = ' ';
    }),
    'data/guides.json · alipayhk · before.facts.0.text.zh-Hant: is empty',
  ],
  [
    'a guide for a wallet that does not exist',
    spoil('guides.json', ({ wallets }) => wallets.push({ ...wallets[0], id: 'nopay' })),
    'data/guides.json · nopay · id: nopay is not a known wallet',
  ],
  [
    'a wallet without a guide',
    spoil('guides.json', (book) => {
      book.wallets = book.wallets.filter(({ id }: Spoilable) => id !== 'tosspay');
    }),
    'data/guides.json · tosspay · id: the guide of a wallet is missing',
  ],
  [
    'a wallet with two guides',
    spoil('guides.json', ({ wallets }) => wallets.push(wallets[0])),
    'data/guides.json · alipayhk · id: duplicate id alipayhk',
  ],
  [
    'a way that is on none of the wallet’s routes',
    inGuide('alipayhk', ({ ways }) => {
      ways[0].id = 'terminal';
    }),
    "data/guides.json · alipayhk · ways: terminal is on none of the wallet's routes, or left out",
  ],
  [
    'a wallet that is left without any way',
    inGuide('tosspay', (guide) => {
      guide.without = ['show-code', 'scan-code'];
    }),
    'data/guides.json · tosspay · ways: no way to pay is left',
  ],
  [
    'a failure without anything to try',
    spoil('guides.json', ({ failures }) => {
      failures[0].card = [];
    }),
    'data/guides.json · wrong-code · card: has nothing to do',
  ],
  [
    'a failure with four things to try',
    spoil('guides.json', ({ failures }) => {
      failures[1].card.push(failures[1].card[0]);
    }),
    'data/guides.json · not-supported · card: has more than 3 things to do',
  ],
  [
    'a failure that is not told',
    spoil('guides.json', ({ failures }) => failures.pop()),
    'data/guides.json · personal-code · id: a failure is missing',
  ],
  [
    'a phrase that does not exist',
    spoil('guides.json', ({ signs }) => {
      signs[0].phrase = 'open-sesame';
    }),
    'data/guides.json · alipay · phrase: open-sesame is not a known phrase',
  ],
];

describe('the build refuses', () => {
  test.each(FAULTS)('%s', (_what, files, fault) => {
    const said = faultsOf(files).map(describeFault);
    expect(said).toContain(fault);
    expect(said.filter((text) => !text.includes('is used by no record'))).toEqual([fault]);
  });
});

/** The real data with one wallet more: nothing but records. */
function withMadeUpWallet(): DatasetFiles {
  const change = (
    file: 'wallets.json' | 'wallet-ids.json' | 'guides.json',
    add: (content: Spoilable) => void,
  ) => spoil(file, add)[file];
  const name = { en: 'Pebble Pay', 'zh-Hans': 'Pebble Pay 石付', 'zh-Hant': 'Pebble Pay 石付' };
  const source = 'mofcom-guide-2026';
  return {
    ...REAL_FILES,
    'wallets.json': change('wallets.json', (wallets) =>
      wallets.push({
        ...wallets[0],
        ...{ id: 'pebblepay', name, tile: 'PB', named: false },
        accepted: { since: 'Made up.', sources: [source] },
        routes: [{ route: 'alipay-plus-qr', sources: [source] }],
      }),
    ),
    'wallet-ids.json': change('wallet-ids.json', (ids) => ids.push('pebblepay')),
    'guides.json': change('guides.json', (book) => {
      const silent = { facts: [], unknown: [] };
      const text = { en: 'Pebbles cost nothing.', 'zh-Hant': '石頭不收費。', th: 'หินไม่มีค่าธรรมเนียม' };
      book.wallets.push({
        ...guideOf(book, 'tosspay'),
        id: 'pebblepay',
        before: silent,
        fee: { facts: [{ text, sources: [source] }], unknown: [] },
      });
    }),
  };
}

describe('a wallet that is added to the data', () => {
  const compiled = compileDataset(withMadeUpWallet(), TODAY);
  const guide = parseGuides(JSON.parse(compiled.guides)).wallets.get('pebblepay' as WalletId);

  test('has the guide of its family, without a line of code', () => {
    expect(compiled.wallets.some(({ id }) => id === 'pebblepay')).toBe(true);
    expect(guide?.ways.map(({ kind }) => kind)).toEqual(['show-code', 'scan-code']);
    expect(guide?.topics.before.facts.length).toBeGreaterThan(0);
    expect(guide?.topics.cannot.facts.length).toBeGreaterThan(2);
  });

  test('has its own facts with source and date, in place of what was unknown', () => {
    const fact = guide?.topics.fee.facts[0];
    expect(fact && textIn(fact.text, 'zh-Hant')).toBe('石頭不收費。');
    expect(fact && textIn(fact.text, 'th')).toBe('หินไม่มีค่าธรรมเนียม');
    expect(fact?.sources[0].date).toBe('2026-06-08');
    expect(guide?.topics.fee.unknown).toEqual([]);
  });
});
