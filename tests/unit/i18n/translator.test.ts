import { describe, expect, test } from 'vitest';
import { ENGLISH, loadMessages, loadPart } from '../../../src/i18n/messages.ts';
import { createTranslator, type Message, type MessageKey } from '../../../src/i18n/translator.ts';

/** English in which one sentence was replaced. */
function saying(message: Message, language: 'en' | 'zh-Hant' = 'en') {
  const key: MessageKey = 'places.count';
  const { t } = createTranslator(language, { ...ENGLISH, [key]: message });
  return (values?: Parameters<typeof t>[1]) => t(key, values);
}

describe('a sentence', () => {
  test('fills its gaps by name, as often as they come', () => {
    expect(saying('{a} and {b}, {a}')({ a: 'x', b: 'y' })).toBe('x and y, x');
  });

  test('leaves a gap it has no value for visible, and does not mind values it has no gap for', () => {
    expect(saying('{a} {b}')({ a: 'x', c: 'z' })).toBe('x {b}');
  });

  test('puts values in as they are, also with signs that mean something elsewhere', () => {
    expect(saying('[{a}]')({ a: '$& {b} <b> \\' })).toBe('[$& {b} <b> \\]');
  });

  test('writes numbers as the language does', () => {
    expect(saying('{count}')({ count: 65_000 })).toBe('65,000');
  });

  test('chooses the plural form by count', () => {
    const say = saying({ one: '{count} place', other: '{count} places' });
    expect([0, 1, 2, 101].map((count) => say({ count }))).toEqual([
      '0 places',
      '1 place',
      '2 places',
      '101 places',
    ]);
  });

  test('has one form for all numbers in Chinese', () => {
    const say = saying({ other: '{count} 個地點' }, 'zh-Hant');
    expect([0, 1, 2].map((count) => say({ count }))).toEqual(['0 個地點', '1 個地點', '2 個地點']);
  });
});

test('the sentences of the product come out whole in both languages', async () => {
  const english = createTranslator('en', {
    ...ENGLISH,
    ...(await loadPart('choosing', 'en')),
    ...(await loadPart('place', 'en')),
  });
  const chinese = createTranslator('zh-Hant', await loadMessages('zh-Hant'));
  const counts = { confirmed: 5, expected: 30, unknown: 9 };
  expect(english.t('grade.summary', counts)).toBe('5 confirmed · 30 expected · 9 unknown');
  expect(english.t('firstRun.show', { count: 1 })).toBe('Show places for 1 wallet');
  expect(english.t('firstRun.show', { count: 2 })).toBe('Show places for 2 wallets');
  expect(english.t('places.count', { count: 5 })).toBe('5 places');
  expect(english.t('place.dialog', { name: 'Chunxi Road' })).toBe('Place: Chunxi Road');
  expect(chinese.t('grade.summary', counts)).toMatch(/5\D+30\D+9/);
});
