// The screens and dialogs about hotels, and how a visitor or a receptionist gets to them.

import { page } from 'vitest/browser';
import type { HotelCard } from '../../../src/domain/hotel.ts';
import { writeHotelToken } from '../../../src/domain/hotel-token.ts';
import type { Screen } from './screens.ts';

const INN: HotelCard = {
  name: 'Jinjiang Lane Guesthouse',
  zh: '锦江小巷客栈',
  address: '四川省成都市锦江区示例路1号',
  position: { lat: 30.65, lon: 104.08 },
  phone: '+862800000000',
};
const CHOSEN = { wallets: ['alipayhk'] as never, hasChosen: true };
const LINK = `hotel=${writeHotelToken(INN)}`;
const FORM = { name: 'Inn', zh: INN.zh, address: '', phone: '', position: INN.position, languages: [] };

const button = (name: string | RegExp) => page.getByRole('button', { name });

export const HOTEL_SCREENS: readonly Screen[] = [
  {
    name: 'the first screen from a hotel’s link',
    circumstances: { at: `#/welcome?${LINK}`, visitor: {} },
    isShown: () => page.getByText(/^From Jinjiang Lane Guesthouse/),
  },
  {
    name: 'a hotel from a link',
    circumstances: { at: `#/chengdu?${LINK}` },
    isShown: () => button('Keep as my hotel'),
  },
  {
    name: 'a second hotel from a link',
    circumstances: {
      at: `#/chengdu?${LINK}`,
      visitor: { ...CHOSEN, hotel: { ...INN, name: undefined } },
    },
    isShown: () => button('Replace with Jinjiang Lane Guesthouse'),
  },
  {
    name: 'map and list from the hotel',
    circumstances: { visitor: { ...CHOSEN, hotel: INN } },
    isShown: () => page.getByRole('link', { name: 'Take me back to my hotel' }),
  },
  {
    name: 'my hotel',
    circumstances: { at: '#/hotel', visitor: { ...CHOSEN, hotel: INN } },
    isShown: () => button('Remove this hotel'),
  },
  {
    name: 'no hotel, and a text without one',
    circumstances: { at: '#/hotel' },
    go: async () => {
      await page.getByRole('textbox', { name: 'The hotel’s link' }).fill('hello');
      await button('Read the link').click();
    },
    isShown: () => page.getByText(/^There is no hotel in this text/),
  },
  {
    name: 'the card back to the hotel',
    circumstances: { at: '#/show/driver/hotel', visitor: { ...CHOSEN, hotel: INN } },
    isShown: () => page.getByText('请送我回酒店。'),
  },
  {
    name: 'the hotel kit with every fault',
    circumstances: { at: '#/hotel-kit' },
    go: async () => {
      await page.getByRole('textbox', { name: 'Hotel name' }).fill('<b>');
      await page.getByRole('textbox', { name: 'Phone' }).fill('1');
      await button(/^Copy link/).click();
    },
    isShown: () => page.getByText('Remove symbols such as < > @.'),
  },
  {
    name: 'the hotel kit filled in',
    circumstances: { at: '#/hotel-kit', visitor: { ...CHOSEN, hotelForm: FORM } },
    isShown: () => page.getByRole('img', { name: 'Code of your hotel’s link' }),
  },
  {
    name: 'the hotel’s point',
    circumstances: { at: '#/hotel-kit' },
    go: () => button(/^Set the point/).click(),
    isShown: () => page.getByRole('dialog', { name: 'Where is the hotel?' }),
  },
  {
    name: 'the poster’s languages',
    circumstances: { at: '#/hotel-kit', visitor: { ...CHOSEN, hotelForm: FORM } },
    go: () => button(/^Languages/).click(),
    isShown: () => page.getByRole('dialog', { name: 'Languages' }),
  },
];
