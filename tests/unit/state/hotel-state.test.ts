import { describe, expect, test } from 'vitest';
import type { HotelCard } from '../../../src/domain/hotel.ts';
import { readHotelToken, writeHotelFragment, writeHotelToken } from '../../../src/domain/hotel-token.ts';
import { withHotel } from '../../../src/state/home-screen-link.ts';
import { openApp, type World } from './sample-world.ts';

const INN: HotelCard = {
  name: 'Jinjiang Lane Guesthouse',
  zh: '锦江小巷客栈',
  address: '四川省成都市锦江区示例路1号',
  position: { lat: 30.65, lon: 104.08 },
  phone: '+862800000000',
};
const HILLTOP: HotelCard = { ...INN, name: 'Hilltop', zh: '山顶酒店', position: { lat: 29.56, lon: 106.57 } };
const [INN_TOKEN, HILLTOP_TOKEN] = [writeHotelToken(INN), writeHotelToken(HILLTOP)];
const CHOSEN = { wallets: ['alipayhk'] as never, hasChosen: true };

/** The offer is read by a program that is fetched; resolves when it has been answered or dropped. */
const reading = (check: () => void): Promise<void> =>
  expect
    .poll(() => {
      check();
      return true;
    })
    .toBe(true);
const offered = ({ app }: World, card: HotelCard): Promise<void> =>
  reading(() => expect(app.hotels.offer.value?.card).toEqual(card));
const notices = ({ app }: World) => app.notices.shown.value.map(({ key }) => key);

describe('a link with a hotel', () => {
  test('offers it, and keeps nothing before the visitor says so', async () => {
    const world = await openApp(`#/chengdu?kind=museum&hotel=${INN_TOKEN}`, CHOSEN);
    await offered(world, INN);
    expect(world.app.visitor.visitor.value.hotel).toBeUndefined();
    expect(world.keeper.kept?.hotel).toBeUndefined();
    expect(world.app.filter.value.kinds).toEqual(['museum']);
  });

  test('keeps it on request, and is out of the address then', async () => {
    const world = await openApp(`#/chengdu?kind=museum&hotel=${INN_TOKEN}`, CHOSEN);
    await offered(world, INN);
    world.app.hotels.keep();
    expect(world.keeper.kept?.hotel).toEqual(INN);
    expect(world.address.fragment.value).toBe('#/chengdu?kind=museum');
    expect(world.app.hotels.offer.value).toBeUndefined();
    expect(world.app.location.origin.value).toEqual({ position: INN.position, from: 'hotel' });
  });

  test('is forgotten when declined, and the rest of it goes on', async () => {
    const world = await openApp(`#/chengdu/place/chunxi-road?hotel=${INN_TOKEN}`, CHOSEN);
    await offered(world, INN);
    world.app.hotels.decline();
    expect(world.keeper.kept?.hotel).toBeUndefined();
    expect(world.address.fragment.value).toBe('#/chengdu/place/chunxi-road');
  });

  test('leads to the city of the hotel when it names none, and when the hotel is kept', async () => {
    const world = await openApp(writeHotelFragment(HILLTOP) ?? '', { ...CHOSEN, city: 'chengdu' });
    await offered(world, HILLTOP);
    expect(world.app.cityId.value).toBe('chongqing');
    world.app.hotels.keep();
    expect(world.address.fragment.value).toBe('#/chongqing');
    expect(world.keeper.kept?.city).toBe('chongqing');
  });

  test('never replaces a hotel without being asked', async () => {
    const world = await openApp(`#/chengdu?hotel=${HILLTOP_TOKEN}`, { ...CHOSEN, hotel: INN });
    await offered(world, HILLTOP);
    expect(world.app.visitor.visitor.value.hotel).toEqual(INN);
    world.app.hotels.decline();
    expect(world.app.visitor.visitor.value.hotel).toEqual(INN);
  });

  test('asks nothing about the hotel that is kept already', async () => {
    const world = await openApp(`#/chengdu?hotel=${INN_TOKEN}`, { ...CHOSEN, hotel: INN });
    await reading(() => expect(world.address.fragment.value).toBe('#/chengdu'));
    expect(world.app.hotels.offer.value).toBeUndefined();
    expect(notices(world)).toEqual([]);
  });

  test.each(['1.damaged', '2.WyJhIl0', '<script>', '', `${'1.'}${'A'.repeat(700)}`])(
    'that cannot be read says so and keeps working: %j',
    async (text) => {
      const world = await openApp(`#/chengdu?kind=museum&hotel=${text}`, CHOSEN);
      await reading(() => expect(notices(world)).toEqual(['hotel.unreadable']));
      expect(world.app.translator.value.t('hotel.unreadable')).toMatch(/Ask the hotel/);
      expect(world.address.fragment.value).toBe('#/chengdu?kind=museum');
      expect(world.app.ranked.value.length).toBeGreaterThan(0);
    },
  );
});

describe('a link that was pasted', () => {
  test('offers its hotel, also one that was declined before', async () => {
    const world = await openApp('#/more', { ...CHOSEN, hotelAnswered: INN_TOKEN });
    expect(await world.app.hotels.consider(`https://example.org/#/?hotel=${INN_TOKEN}`)).toBe('offered');
    expect(world.app.hotels.offer.value?.card).toEqual(INN);
    world.app.hotels.keep();
    expect(world.address.fragment.value).toBe('#/more');
    expect(await world.app.hotels.consider(INN_TOKEN)).toBe('kept-already');
    expect(await world.app.hotels.consider('hello')).toBe('unreadable');
  });
});

describe('from an iPhone’s browser to its home screen', () => {
  test('the hotel stays in the address, whatever else is there', () => {
    expect(withHotel('', INN_TOKEN)).toBe(`#/?hotel=${INN_TOKEN}`);
    const carried = withHotel(`#/chengdu?kind=museum&hotel=${HILLTOP_TOKEN}`, INN_TOKEN);
    expect(carried).toBe(`#/chengdu?kind=museum&hotel=${INN_TOKEN}`);
    expect(withHotel(carried, undefined)).toBe('#/chengdu?kind=museum');
    expect(readHotelToken(carried.split('hotel=')[1] ?? '').card).toEqual(INN);
  });

  test('what was answered once is not asked at every start', async () => {
    const again = await openApp(
      `#/chengdu?hotel=${INN_TOKEN}`,
      { ...CHOSEN, hotelAnswered: INN_TOKEN },
      undefined,
      true,
    );
    await reading(() => expect(again.address.fragment.value).toBe('#/chengdu'));
    expect(again.app.hotels.offer.value).toBeUndefined();
    const other = await openApp(
      `#/chengdu?hotel=${INN_TOKEN}`,
      { ...CHOSEN, hotelAnswered: HILLTOP_TOKEN },
      undefined,
      true,
    );
    await offered(other, INN);
  });
});
