// The screens about paying: guides, the choice of one, what to try when a payment failed, signs.

import { page } from 'vitest/browser';
import { FAILURE_KINDS } from '../../../src/domain/guide.ts';
import type { Screen } from './screens.ts';

const OWN = { wallets: ['alipayhk', 'mastercard'] as never, hasChosen: true };
const caution = () => page.getByText(/^Do not tap twice/);
const ladderEnd = () => page.getByRole('heading', { name: 'Pay cash' });

export const PAYING_SCREENS: readonly Screen[] = [
  {
    name: 'the choice of a guide',
    circumstances: { at: '#/pay', visitor: OWN },
    isShown: () => page.getByRole('list', { name: 'Your wallets' }),
  },
  ...['alipayhk', 'tng', 'truemoney', 'mastercard', 'naverpay', 'octopus'].map((wallet) => ({
    name: `the guide of ${wallet}`,
    circumstances: { at: `#/pay/${wallet}`, visitor: OWN },
    isShown: caution,
  })),
  {
    name: 'a guide at a place',
    circumstances: { at: '#/chengdu/pay/mastercard?place=airport', visitor: OWN },
    isShown: caution,
  },
  {
    name: 'the sources of a sentence',
    circumstances: { at: '#/pay/alipayhk', visitor: OWN },
    go: () =>
      page
        .getByRole('button', { name: /^Source, read/ })
        .nth(0)
        .click(),
    isShown: () => page.getByRole('dialog'),
  },
  {
    name: 'what was seen when a payment failed',
    circumstances: { at: '#/pay/alipayhk/failed', visitor: OWN },
    isShown: () => page.getByRole('list', { name: 'What do you see?' }),
  },
  ...FAILURE_KINDS.slice(0, 2).map((kind) => ({
    name: `what to try: ${kind}`,
    circumstances: { at: `#/chengdu/pay/alipayhk/failed?place=chunxi-road&start=${kind}`, visitor: OWN },
    isShown: ladderEnd,
  })),
  {
    name: 'the signs',
    circumstances: { at: '#/signs' },
    isShown: () => page.getByRole('heading', { name: '个人收款码' }),
  },
];
