import { describe, expect, test } from 'vitest';
import { loadGuides, parseGuides } from '../../../src/data/guides.ts';
import { FAILURE_KINDS, type Fact, type Guide, TOPICS } from '../../../src/domain/guide.ts';
import { addMonths, earliestDay, isPartialDate } from '../../../src/domain/partial-date.ts';
import type { WalletId } from '../../../src/domain/wallet.ts';
import { LANGUAGES } from '../../../src/i18n/languages.ts';
import { compileReal, type Spoilable, TODAY } from '../build/dataset-real.ts';

const COMPILED = compileReal();
const GUIDES = parseGuides(JSON.parse(COMPILED.guides));
const NAMED = ['alipayhk', 'tng', 'truemoney', 'mastercard'] as readonly string[] as readonly WalletId[];

function guideOf(id: WalletId): Guide {
  const guide = GUIDES.wallets.get(id);
  if (!guide) throw new Error(`${id} has no guide`);
  return guide;
}

function factsOf(guide: Guide): readonly Fact[] {
  return [
    ...guide.ways.flatMap(({ hint, steps }) => [hint, ...steps]),
    ...TOPICS.flatMap((topic) => guide.topics[topic].facts),
  ];
}

/** What a fact lacks, said so that a failing test names it. */
function faultsOf({ text, sources }: Fact): readonly string[] {
  return [
    ...LANGUAGES.filter((language) => !text[language]).map((language) => `not in ${language}: ${text.en}`),
    ...(sources.length > 0 ? [] : [`no source: ${text.en}`]),
    ...sources
      .filter(({ date, url }) => !isPartialDate(date) || earliestDay(date) > TODAY || !/^https?:/.test(url))
      .map(({ id }) => `no date or address in ${id}: ${text.en}`),
  ];
}

describe('every guide', () => {
  test('is there, one for each wallet', () => {
    expect([...GUIDES.wallets.keys()]).toEqual(expect.arrayContaining(COMPILED.wallets.map(({ id }) => id)));
    expect(GUIDES.wallets.size).toBe(COMPILED.wallets.length);
  });

  test.each(COMPILED.wallets.map(({ id }) => id))('has a source and a date for each fact: %s', (id) => {
    const facts = factsOf(guideOf(id));
    expect(facts.length).toBeGreaterThan(5);
    expect(facts.flatMap(faultsOf)).toEqual([]);
  });

  test.each(COMPILED.wallets.map(({ id }) => id))(
    'says of every topic something, or that it is unknown: %s',
    (id) => {
      const { topics, ways } = guideOf(id);
      const silent = TOPICS.filter(
        (topic) => topics[topic].facts.length + topics[topic].unknown.length === 0,
      );
      expect(silent).toEqual([]);
      expect(ways.filter(({ steps }) => steps.length < 1 || steps.length > 3)).toEqual([]);
    },
  );

  test('gives numbers of fees and limits with a date, and sends to the app for today’s', () => {
    const stated = [...GUIDES.wallets.values()].flatMap(({ topics }) => [
      ...topics.fee.facts,
      ...topics.limit.facts,
    ]);
    const numbers = stated.filter(({ text }) => /\d{3}|%/.test(text.en));
    expect(numbers.length).toBeGreaterThan(10);
    expect(
      numbers.filter(({ text }) => !/20\d\d|[Cc]heck your app/.test(text.en)).map(({ text }) => text.en),
    ).toEqual([]);
    const threePercent = numbers.filter(({ text }) => /3 %/.test(text.en));
    expect(threePercent.length).toBeGreaterThan(0);
    for (const { text } of threePercent) expect(text.en).toMatch(/was 3 % above CNY 200.*check your app/);
  });

  test('promises nothing, never offers a merchant desk as help, and calls no personal code sure', () => {
    const said = [...GUIDES.wallets.values()]
      .flatMap(factsOf)
      .map(({ text }) => Object.values(text).join(' '));
    const boast =
      /\b(verified|guaranteed?|official(ly)?|partners?)\b|認證|保證|官方|合作夥伴|รับประกัน|พาร์ตเนอร์/i;
    expect(said.filter((text) => boast.test(text))).toEqual([]);
    expect(said.filter((text) => /5022/.test(text))).toEqual([]);
    const personal = said.filter((text) => text.includes('个人收款码'));
    expect(personal.length).toBeGreaterThan(0);
    expect(personal.filter((text) => !/may fail|fail/.test(text))).toEqual([]);
  });
});

describe('the four named wallets', () => {
  test.each(NAMED)('lead from home to receipt in words of their own: %s', (id) => {
    const guide = guideOf(id);
    const family = guideOf((id === 'mastercard' ? 'visa' : 'tosspay') as WalletId);
    const shared = new Set(factsOf(family).map(({ text }) => text.en));
    expect(guide.ways.length).toBeGreaterThan(1);
    expect(guide.topics.before.facts.length).toBeGreaterThan(1);
    if (id !== 'mastercard') {
      expect(factsOf(guide).filter(({ text }) => !shared.has(text.en)).length).toBeGreaterThan(3);
    }
  });

  test('say where their screen names are known: not for TrueMoney', () => {
    expect(NAMED.filter((id) => guideOf(id).screens === 'unchecked')).toEqual(['truemoney']);
  });

  test('tell a card about terminals, Alipay and gates, and a wallet about both directions', () => {
    expect(guideOf('mastercard' as WalletId).ways.map(({ kind }) => kind)).toEqual([
      'terminal',
      'link-in-alipay',
      'metro-gate',
    ]);
    expect(guideOf('naverpay' as WalletId).ways.map(({ kind }) => kind)).toEqual([
      'show-code',
      'scan-code',
      'scan-weixin-code',
    ]);
    expect(guideOf('maybank_mae' as WalletId).ways.map(({ kind }) => kind)).toEqual(['scan-code']);
  });
});

describe('what else the file holds', () => {
  test.each(FAILURE_KINDS)(
    'one to three things to try for a wallet and a card, each with its phrase: %s',
    (kind) => {
      for (const rungs of Object.values(GUIDES.failures[kind])) {
        expect(rungs.length).toBeGreaterThan(0);
        expect(rungs.length).toBeLessThanOrEqual(3);
        expect(rungs.flatMap(faultsOf)).toEqual([]);
        expect(rungs.every(({ phrase }) => phrase !== '')).toBe(true);
      }
    },
  );

  test('signs with sources, and no sign that infers acceptance from a colour', () => {
    const facts = GUIDES.signs.flatMap(({ facts: stated }) => stated);
    expect(facts.flatMap(faultsOf)).toEqual([]);
    expect(GUIDES.signs.map(({ sign }) => sign)).toEqual(
      expect.arrayContaining(['支付宝', 'Alipay+', '微信支付', '银联', '商家收款码', '个人收款码']),
    );
    const colours = facts.filter(({ text }) => /\b(blue|green|red)\b/i.test(text.en));
    expect(colours).toEqual([]);
  });

  test('pages without a date under the day they were read, and said so', () => {
    const sources = [...GUIDES.wallets.values()].flatMap(factsOf).flatMap((fact) => fact.sources);
    const read = sources.filter(({ dateOf }) => dateOf === 'reading');
    expect(read.length).toBeGreaterThan(0);
    for (const { date, caveat } of read) {
      expect(earliestDay(date) > addMonths(TODAY, -2)).toBe(true);
      expect(caveat).toBeDefined();
    }
  });
});

describe('a file that is wrong', () => {
  const spoilt = (change: (file: Spoilable) => void): Spoilable => {
    const file = JSON.parse(COMPILED.guides);
    change(file);
    return file;
  };

  test.each([
    ['facts.0.sources', (file: Spoilable) => delete file.facts[0].sources],
    ['sources.0.date', (file: Spoilable) => delete file.sources[0].date],
    ['wallets.2.topics.fee', (file: Spoilable) => delete file.wallets[2].topics.fee],
    ['ways: nothing at 999', (file: Spoilable) => file.wallets[0].ways.push(999)],
    ['failures: expired is missing', (file: Spoilable) => file.failures.splice(2, 1)],
    ['has no source', (file: Spoilable) => file.facts[0].sources.splice(0)],
  ])('is refused by the field that is wrong: %s', (field, change) => {
    expect(() => parseGuides(spoilt(change))).toThrow(field);
    expect(() => parseGuides(spoilt(change))).toThrow(SyntaxError);
  });

  test('is told from one that did not arrive', async () => {
    const answer = (response: Response) => loadGuides('guides.json', async () => response);
    await expect(answer(new Response('<html>'))).rejects.toBeInstanceOf(SyntaxError);
    await expect(answer(new Response('', { status: 503 }))).rejects.not.toBeInstanceOf(SyntaxError);
  });
});
