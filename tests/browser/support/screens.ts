// Every screen and dialog of the app, and how a visitor gets there.

import { type Locator, page } from 'vitest/browser';
import { HOTEL_SCREENS } from './hotel-screens.ts';
import { PAYING_SCREENS } from './paying-screens.ts';
import type { Circumstances, RunningApp } from './render-app.tsx';
import { WAY_SCREENS } from './way-screens.ts';

export interface Screen {
  readonly name: string;
  readonly circumstances: Circumstances;
  /** Leads from the opened app to the screen. */
  readonly go?: (running: RunningApp) => Promise<void> | void;
  readonly isShown: () => Locator;
}

const heading = () => page.getByRole('heading', { level: 1 });
const dialog = (name: string) => (): Locator => page.getByRole('dialog', { name, exact: true });
const press = (name: string | RegExp) => (): Promise<void> => page.getByRole('button', { name }).click();

const SEVERAL = {
  wallets: ['alipayhk', 'mastercard'] as never,
  hasChosen: true,
  saved: ['airport'] as never,
};

export const SCREENS: readonly Screen[] = [
  { name: 'the first screen', circumstances: { at: '#/welcome', visitor: {} }, isShown: heading },
  {
    name: 'map and list',
    circumstances: { visitor: SEVERAL },
    isShown: () => page.getByRole('list', { name: 'Places in the centre' }),
  },
  {
    name: 'the whole list',
    circumstances: { at: '#/chengdu/list', visitor: SEVERAL },
    isShown: () => page.getByRole('list', { name: 'Places in the centre' }),
  },
  {
    name: 'a search for places',
    circumstances: { at: '#/chengdu/list?q=chunxi', visitor: SEVERAL },
    isShown: () => page.getByRole('searchbox', { name: /./ }),
  },
  {
    name: 'a search that finds nothing',
    circumstances: { at: '#/chengdu?q=nowhere', visitor: SEVERAL },
    isShown: () => page.getByText(/nowhere/),
  },
  {
    name: 'a list where nothing fits, with messages',
    circumstances: {
      at: '#/chengdu/list?kind=museum&grade=confirmed&saved=2',
      isOnline: false,
      mapFailures: 1,
    },
    isShown: () => page.getByRole('button', { name: 'Show all places' }),
  },
  ...['chunxi-road', 'taikoo-li', 'ocean-square', 'city-museum', 'tea-house', 'no-such-place'].map((id) => ({
    name: `the place ${id}`,
    circumstances: { at: `#/chengdu/place/${id}`, visitor: SEVERAL },
    isShown: heading,
  })),
  { name: 'More', circumstances: { at: '#/more' }, isShown: heading },
  {
    name: 'About',
    circumstances: { at: '#/about' },
    isShown: () => page.getByRole('link', { name: 'The programme and its members' }),
  },
  { name: 'what can be shown', circumstances: { at: '#/show', visitor: SEVERAL }, isShown: heading },
  {
    name: 'the card for the cashier',
    circumstances: { at: '#/show/cashier', visitor: SEVERAL },
    isShown: dialog('Card for the cashier'),
  },
  {
    name: 'all sentences for the till',
    circumstances: { at: '#/show/cashier', visitor: SEVERAL },
    go: press(/^Phrases/),
    isShown: dialog('Phrases'),
  },
  {
    name: 'what cashiers say',
    circumstances: { at: '#/show/said' },
    isShown: () => page.getByRole('list', { name: 'What cashiers say' }),
  },
  {
    name: 'yuan in the visitor’s money',
    circumstances: { at: '#/money', visitor: SEVERAL },
    isShown: () => page.getByRole('region', { name: 'What a fee may add' }),
  },
  {
    name: 'the report on a place',
    circumstances: { at: '#/report/chunxi-road', visitor: SEVERAL },
    isShown: dialog('Report'),
  },
  { name: 'the key', circumstances: { at: '#/key' }, isShown: heading },
  {
    name: 'the choice of answers',
    circumstances: { visitor: SEVERAL },
    go: press(/^Paying with/),
    isShown: dialog('Choose wallets'),
  },
  {
    name: 'the choice of wallets',
    circumstances: {},
    go: press(/^Paying with/),
    isShown: dialog('Choose wallets'),
  },
  { name: 'the choice of city', circumstances: {}, go: press('Chengdu 成都'), isShown: dialog('City') },
  {
    name: 'the choice of language',
    circumstances: { at: '#/welcome' },
    go: press('English'),
    isShown: dialog('Language'),
  },
  {
    name: 'other ways to pay',
    circumstances: { at: '#/welcome' },
    go: press('Mine is not listed'),
    isShown: dialog('Other ways to pay'),
  },
  {
    name: 'the choice of a station',
    circumstances: { position: 'denied' },
    go: async () => {
      await press('Show my location')();
      await press('Choose a metro station')();
    },
    isShown: () => page.getByRole('button', { name: 'Tianfu Square 天府广场' }),
  },
  {
    name: 'the sources',
    circumstances: { at: '#/chengdu/place/chunxi-road' },
    go: press(/^Sources and what/),
    isShown: dialog('Sources'),
  },
  {
    name: 'the places of a cluster',
    circumstances: {},
    go: async ({ map }) => {
      await waitFor(() => map.alive === 1);
      map.tapCluster('chunxi-road', 'taikoo-li');
    },
    isShown: dialog('2 places at one spot'),
  },
  {
    name: 'the question before everything is deleted',
    circumstances: { at: '#/more' },
    go: press('Delete everything on this phone'),
    isShown: dialog('Delete everything on this phone?'),
  },
  ...PAYING_SCREENS,
  ...WAY_SCREENS,
  ...HOTEL_SCREENS,
];

async function waitFor(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await new Promise((resolve) => setTimeout(resolve, 10));
}
