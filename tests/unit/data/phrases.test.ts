import { describe, expect, test } from 'vitest';
import { loadPhrases, parsePhrases } from '../../../src/data/phrases.ts';
import { compileReal, type Spoilable } from '../build/dataset-real.ts';

const FILE = compileReal().phrases;
const BOOK = parsePhrases(JSON.parse(FILE));

describe('the phrases as the app reads them', () => {
  test('say for every Chinese sentence how it sounds, what it means and who checked it', () => {
    expect(BOOK.phrases.length).toBeGreaterThan(40);
    for (const { meaning, pinyin, checkedByNative, ...item } of [...BOOK.phrases, ...BOOK.signs]) {
      expect(item['zh-Hans']).toMatch(/\p{Script=Han}/u);
      expect(pinyin).toMatch(/[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]/i);
      expect(Object.keys(meaning)).toEqual(['en', 'zh-Hant', 'th']);
      expect(checkedByNative).toBe(false);
    }
  });

  test('tell for everything a cashier says what to do, and what to show', () => {
    const said = BOOK.phrases.filter(({ speaker }) => speaker === 'cashier');
    expect(said.length).toBeGreaterThan(10);
    for (const { answer } of said) expect(answer?.show.length).toBeGreaterThan(0);
  });

  test('have one gap for the wallet in Chinese, pinyin and meaning alike, or none', () => {
    const gaps = (text: string | undefined) => (text ?? '').split('{wallet}').length - 1;
    for (const { id, meaning, pinyin, ...phrase } of BOOK.phrases) {
      const counts = [phrase['zh-Hans'], pinyin, meaning.en, meaning['zh-Hant']].map(gaps);
      expect([id, new Set(counts).size, Math.max(...counts) <= 1]).toEqual([id, 1, true]);
    }
  });

  test('keep every card to phrases that exist, and every fee to a dated source', () => {
    const ids = new Set(BOOK.phrases.map(({ id }) => id));
    for (const card of BOOK.cards) expect(card.phrases.filter((id) => !ids.has(id))).toEqual([]);
    for (const fee of BOOK.fees) expect(fee.source.date.startsWith('20')).toBe(true);
  });
});

describe('a phrase file that is not whole', () => {
  const without = (change: (file: Spoilable) => void): unknown => {
    const file = JSON.parse(FILE);
    change(file);
    return file;
  };

  test.each([
    ['phrases.3.pinyin', (file: Spoilable) => delete file.phrases[3].pinyin],
    ['signs.0.meaning', (file: Spoilable) => delete file.signs[0].meaning],
    ['cards.0.at', (file: Spoilable) => Object.assign(file.cards[0], { at: 'moon' })],
    ['fees.0.date', (file: Spoilable) => Object.assign(file.fees[0], { date: 'once' })],
  ] as const)('is refused by the name of the field: %s', (field, change) => {
    expect(() => parsePhrases(without(change))).toThrow(`Phrases: ${field}`);
  });

  test('is a fault of the network when it does not arrive, and of reading when it is no JSON', async () => {
    await expect(loadPhrases('p', async () => new Response('', { status: 404 }))).rejects.not.toBeInstanceOf(
      SyntaxError,
    );
    await expect(loadPhrases('p', async () => new Response('<html>'))).rejects.toBeInstanceOf(SyntaxError);
  });
});
