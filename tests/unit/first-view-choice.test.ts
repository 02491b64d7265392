import { describe, expect, test } from 'vitest';
import type { PlaceId } from '../../src/domain/place.ts';
import { NEW_VISITOR, type Visitor } from '../../src/domain/visitor.ts';
import type { WalletId } from '../../src/domain/wallet.ts';
import { choiceFor } from '../../src/first-view-choice.ts';
import { choiceOf, type RememberedChoice } from '../../src/first-view-memory.ts';

const CHOSEN: Visitor = {
  ...NEW_VISITOR,
  ...{ wallets: ['tng' as WalletId], hasChosen: true, city: 'chongqing' },
};

function choice(hash: string, visitor?: Visitor, languages: readonly string[] = ['en-GB']) {
  return choiceFor(hash, visitor && choiceOf(visitor), languages);
}

describe('the first view', () => {
  test.each([
    ['a link to a city', '#/chengdu', undefined, { city: 'chengdu', wallet: '' }],
    [
      'a link that names a wallet',
      '#/chengdu?wallet=alipayhk',
      undefined,
      { city: 'chengdu', wallet: 'alipayhk' },
    ],
    [
      'a link that names another wallet than was chosen',
      '#/chengdu?wallet=mastercard',
      CHOSEN,
      { city: 'chengdu', wallet: 'tng' },
    ],
    ['the start of the app', '', CHOSEN, { city: 'chongqing', wallet: 'tng' }],
    ['the start from the home screen', '#/', CHOSEN, { city: 'chongqing', wallet: 'tng' }],
    [
      'a visitor with places saved',
      '#/',
      { ...CHOSEN, saved: ['chunxi-road' as PlaceId] },
      { city: 'chongqing', wallet: 'tng' },
    ],
  ])('is that of city and wallet for %s', (_, hash, stored, expected) => {
    expect(choice(hash, stored)).toEqual({ ...expected, theme: undefined });
  });

  test('wears the theme that the visitor chose', () => {
    expect(choice('#/', { ...CHOSEN, theme: 'dark' })?.theme).toBe('dark');
  });

  test.each([
    ['who is asked for wallets first', '', undefined],
    ['who chose nothing and comes back', '#/', NEW_VISITOR],
    ['a party of two', '#/', { ...CHOSEN, wallets: ['tng', 'alipayhk'] }],
    ['a link that names two', '#/chengdu?wallet=tng,alipayhk', undefined],
    ['a filter', '#/chengdu?kind=museum', undefined],
    ['the whole list', '#/chengdu/list', undefined],
    ['a place', '#/chengdu/place/chunxi-road', undefined],
    ['a city we do not know', '#/beijing', undefined],
    ['a visitor with a hotel, which changes the order', '#/', { ...CHOSEN, hotel: { zh: '锦江宾馆' } }],
    ['a visitor with notes, which change the grades', '#/', { ...CHOSEN, notes: [{ outcome: 'refused' }] }],
    ['a visitor of another language', '#/', { ...CHOSEN, language: 'zh-Hant' }],
  ])('is not shown to %s', (_, hash, visitor) => {
    expect(choice(hash, visitor as Visitor | undefined)).toBeUndefined();
  });

  test.each([
    ['wallets', { wallets: 'tng' }],
    ['notes', { isAltered: 'none' }],
    ['a city', { city: { name: 'chengdu' } }],
  ])('is not shown where the memory of %s is damaged', (_, damage) => {
    const remembered: RememberedChoice = { ...choiceOf(CHOSEN), ...damage };
    expect(choiceFor('#/', choiceOf(CHOSEN), ['en'])).toBeDefined();
    expect(choiceFor('#/', remembered, ['en'])).toBeUndefined();
  });

  test('is not shown where the phone speaks another language of ours', () => {
    expect(choice('#/chengdu', undefined, ['zh-HK', 'en'])).toBeUndefined();
    expect(choice('#/chengdu', { ...NEW_VISITOR, language: 'en' }, ['zh-HK'])).toBeDefined();
  });
});
