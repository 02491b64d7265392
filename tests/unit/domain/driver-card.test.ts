import { describe, expect, test } from 'vitest';
import type { CityId } from '../../../src/domain/city.ts';
import {
  copiedText,
  type DriverCard,
  driverCardOf,
  hotelDriverCard,
} from '../../../src/domain/driver-card.ts';
import { CITIES } from '../state/sample-world.ts';

function cardFor(city: CityId, id: string): DriverCard {
  const place = CITIES[city].places.find((each) => each.id === id);
  if (!place) throw new Error(`${id} is not in the data.`);
  return driverCardOf(place, CITIES[city], place.name.en);
}

const ALL = Object.values(CITIES).flatMap((city) => city.places.map(({ id }) => [city.id, id] as const));

describe('the card for the driver', () => {
  test('starts the address with the district, which is what drivers go by', () => {
    expect(cardFor('chengdu', 'taikoo-li-chengdu')).toMatchObject({
      zhName: '成都太古里',
      address: '锦江区中纱帽街8号',
      metro: '地铁2号线、3号线 春熙路站附近',
    });
    expect(cardFor('chongqing', 'jiefangbei').address).toBe('渝中区民族路177号(邹容路)');
  });

  test('shows no address that nobody read in a source, but the district and the station', () => {
    const card = cardFor('chengdu', 'jinli-street');
    expect(card).toMatchObject({ address: undefined, district: '武侯区', metro: '地铁10号线 武侯祠站附近' });
    expect(copiedText(card)).toBe('锦里古街\n武侯区\n地铁10号线 武侯祠站附近');
  });

  test.each([
    ['chengdu', 'chengdu-west-station', '地铁4号线、9号线 成都西站附近'],
    ['chongqing', 'chongqing-north-station', '轨道交通3号线、10号线、环线 重庆北站南广场站附近'],
    ['chengdu', 'panda-base', '最近的车站：地铁3号线 军区总医院站，直线约2.3公里'],
  ] as const)('names the station as signs do: %s, %s', (city, id, metro) => {
    expect(cardFor(city, id).metro).toBe(metro);
  });

  test('says nothing of a station where none is near enough to be known', () => {
    expect(cardFor('chengdu', 'luodai-ancient-town').metro).toBeUndefined();
  });

  test('to the hotel starts with the district too, and names the station nearest to its point', () => {
    const hotel = {
      ...{ name: 'Inn', zh: '锦江小巷客栈', phone: undefined, position: { lat: 30.6555, lon: 104.0776 } },
      address: '四川省成都市锦江区示例路1号',
    };
    const stop = { name: { en: 'Chunxi Road', 'zh-Hans': '春熙路' }, lines: ['2', '3'], distanceM: 300 };
    expect(hotelDriverCard(hotel, stop, CITIES.chengdu)).toMatchObject({
      zhName: '锦江小巷客栈',
      address: '锦江区示例路1号',
      metro: '地铁2号线、3号线 春熙路站附近',
    });
    const bare = hotelDriverCard({ ...hotel, address: undefined }, stop, CITIES.chengdu);
    expect(copiedText(bare)).toBe('锦江小巷客栈\n地铁2号线、3号线 春熙路站附近');
    expect(hotelDriverCard(hotel, undefined, undefined).metro).toBeUndefined();
  });

  test('names a known place beside it in Chongqing, where streets lie above one another, and only there', () => {
    expect(cardFor('chongqing', 'testbed2-eling-factory').landmark).toBe('靠近李子坝观景平台，直线约300米');
    for (const [city, id] of ALL) if (city === 'chengdu') expect(cardFor(city, id).landmark).toBeUndefined();
  });

  test.each(ALL)('can be read by a driver: %s, %s', (city, id) => {
    const card = cardFor(city, id);
    expect(card.zhName).toMatch(/\p{Script=Han}/u);
    for (const line of [card.address ?? card.district, card.metro, card.landmark])
      if (line !== undefined) expect(line).not.toMatch(/undefined|站站|四川省成都市|^重庆市/);
  });
});
