import { describe, expect, test } from 'vitest';
import { parsePhrases } from '../../../src/data/phrases.ts';
import type { Phrase, PhraseBook } from '../../../src/domain/phrase.ts';
import { findsPhrase } from '../../../src/domain/phrase-search.ts';
import { tillPhrases } from '../../../src/domain/till-phrases.ts';
import { compileReal } from '../build/dataset-real.ts';
import { wallet } from './sample.ts';

const COMPILED = compileReal();
const BOOK = parsePhrases(JSON.parse(COMPILED.phrases));

function phraseOf(id: string): Phrase {
  const phrase = BOOK.phrases.find((item) => item.id === id);
  if (!phrase) throw new Error(`There is no phrase ${id}.`);
  return phrase;
}

describe('the sentences for a till', () => {
  test.each(COMPILED.wallets.map((item) => [item.id, item] as const))(
    'introduce %s by a card of its own, and say nothing that is not true for it',
    (_id, item) => {
      const phrases = tillPhrases(BOOK, item);
      expect(phrases[0]?.situation === 'introduce' || phrases[0]?.id === 'ask-foreign-wallet').toBe(true);
      const paysAlipay = item.routes.some((route) => route.startsWith('alipay-'));
      expect(phrases.some(({ id }) => id === 'ask-alipay')).toBe(paysAlipay);
      expect(phrases.every(({ speaker }) => speaker === 'traveller')).toBe(true);
      expect(new Set(phrases).size).toBe(phrases.length);
    },
  );

  test('name no wallet when none is chosen', () => {
    const phrases = tillPhrases(BOOK, undefined);
    expect(phrases[0]?.id).toBe('ask-foreign-wallet');
    expect(phrases.filter((phrase) => phrase['zh-Hans'].includes('{wallet}'))).toEqual([]);
  });

  test('a wallet made up in data needs no program of its own', () => {
    const made = wallet('made-up', ['weixin-qr']);
    expect(tillPhrases(BOOK, made)[0]?.id).toBe('intro-weixin');
  });

  test('leave out what a driver is told about the way', () => {
    const ids = tillPhrases(BOOK, undefined).map(({ id }) => id);
    expect(ids).not.toContain('driver-meter');
    expect(ids).toContain('cash-ok');
  });

  test('a card that names a sentence twice shows it once', () => {
    const book: PhraseBook = {
      ...BOOK,
      cards: BOOK.cards.map((card) => ({ ...card, phrases: [...card.phrases, ...card.phrases] })),
    };
    expect(tillPhrases(book, undefined)).toEqual(tillPhrases(BOOK, undefined));
  });
});

describe('a sentence is found by', () => {
  test.each([
    ['你扫我', true],
    ['Nǐ sǎo wǒ', true],
    ['ni sao wo', true],
    ['NISAOWO', true],
    ['ni3 sao3 wo3', true],
    ['scan me or', true],
    ['ｎｉ ｓａｏ', true],
    ['', true],
    ['   ', true],
    ['？', false],
    ['wo sao ni sao', false],
    ['cash', false],
  ])('“%s”: %s', (text, isFound) => {
    expect(findsPhrase(phraseOf('who-scans'), text, 'en')).toBe(isFound);
  });

  test('its meaning in the visitor’s language', () => {
    expect(findsPhrase(phraseOf('cash-only'), '只收現金', 'zh-Hant')).toBe(true);
    expect(findsPhrase(phraseOf('cash-only'), '只收現金', 'en')).toBe(false);
    expect(findsPhrase(phraseOf('cash-only'), 'เงินสด', 'th')).toBe(true);
    // Without its vowels the one would be the other.
    expect(findsPhrase(phraseOf('cash-only'), 'เงินสุด', 'th')).toBe(false);
  });

  test('every sentence of the data finds itself by its own pinyin, tones or not', () => {
    for (const phrase of BOOK.phrases) {
      const toneless = phrase.pinyin.normalize('NFD').replace(/\p{Mark}/gu, '');
      expect([phrase.id, findsPhrase(phrase, phrase.pinyin, 'en')]).toEqual([phrase.id, true]);
      expect([phrase.id, findsPhrase(phrase, toneless, 'en')]).toEqual([phrase.id, true]);
    }
  });
});
