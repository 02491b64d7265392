import { describe, expect, test } from 'vitest';
import {
  type Destination,
  handOffLink,
  MAP_APPS,
  straightWalkMinutes,
  worksOffline,
} from '../../../src/domain/hand-off.ts';

const PLACES: Readonly<Record<string, Destination>> = {
  'Chunxi Road': {
    name: '春熙路',
    address: '四川省成都市锦江区春熙路',
    position: { lat: 30.6555, lon: 104.0776 },
  },
  Jiefangbei: {
    name: '解放碑步行街',
    address: '重庆市渝中区民族路177号(邹容路)',
    position: { lat: 29.5586, lon: 106.574 },
  },
  'a place without an address': {
    name: '李子坝 & 观景台',
    address: undefined,
    position: { lat: 29.5548, lon: 106.5318 },
  },
};

/** Every link of every app, written out: a datum or an order that changes sends people to another street. */
const LINKS: Readonly<Record<string, Readonly<Record<(typeof MAP_APPS)[number], string>>>> = {
  'Chunxi Road': {
    amap: 'https://uri.amap.com/marker?position=104.080126,30.653092&name=%E6%98%A5%E7%86%99%E8%B7%AF&src=wallethere&coordinate=gaode&callnative=1',
    apple: 'https://maps.apple.com/?daddr=30.653092,104.080126&dirflg=w&q=%E6%98%A5%E7%86%99%E8%B7%AF',
    baidu:
      'https://api.map.baidu.com/marker?location=30.653092,104.080126&title=%E6%98%A5%E7%86%99%E8%B7%AF&content=%E5%9B%9B%E5%B7%9D%E7%9C%81%E6%88%90%E9%83%BD%E5%B8%82%E9%94%A6%E6%B1%9F%E5%8C%BA%E6%98%A5%E7%86%99%E8%B7%AF&output=html&coord_type=gcj02&src=webapp.wallethere.wallethere',
    tencent:
      'https://apis.map.qq.com/uri/v1/marker?marker=coord:30.653092,104.080126;title:%E6%98%A5%E7%86%99%E8%B7%AF;addr:%E5%9B%9B%E5%B7%9D%E7%9C%81%E6%88%90%E9%83%BD%E5%B8%82%E9%94%A6%E6%B1%9F%E5%8C%BA%E6%98%A5%E7%86%99%E8%B7%AF&coord_type=2&referer=wallethere',
    google: 'https://www.google.com/maps/dir/?api=1&destination=30.653092,104.080126&travelmode=walking',
    'organic-maps': 'om://map?ll=30.655500,104.077600&n=%E6%98%A5%E7%86%99%E8%B7%AF',
    osmand: 'https://osmand.net/map?pin=30.655500,104.077600#17/30.655500/104.077600',
  },
  Jiefangbei: {
    amap: 'https://uri.amap.com/marker?position=106.577690,29.555715&name=%E8%A7%A3%E6%94%BE%E7%A2%91%E6%AD%A5%E8%A1%8C%E8%A1%97&src=wallethere&coordinate=gaode&callnative=1',
    apple:
      'https://maps.apple.com/?daddr=29.555715,106.577690&dirflg=w&q=%E8%A7%A3%E6%94%BE%E7%A2%91%E6%AD%A5%E8%A1%8C%E8%A1%97',
    baidu:
      'https://api.map.baidu.com/marker?location=29.555715,106.577690&title=%E8%A7%A3%E6%94%BE%E7%A2%91%E6%AD%A5%E8%A1%8C%E8%A1%97&content=%E9%87%8D%E5%BA%86%E5%B8%82%E6%B8%9D%E4%B8%AD%E5%8C%BA%E6%B0%91%E6%97%8F%E8%B7%AF177%E5%8F%B7(%E9%82%B9%E5%AE%B9%E8%B7%AF)&output=html&coord_type=gcj02&src=webapp.wallethere.wallethere',
    tencent:
      'https://apis.map.qq.com/uri/v1/marker?marker=coord:29.555715,106.577690;title:%E8%A7%A3%E6%94%BE%E7%A2%91%E6%AD%A5%E8%A1%8C%E8%A1%97;addr:%E9%87%8D%E5%BA%86%E5%B8%82%E6%B8%9D%E4%B8%AD%E5%8C%BA%E6%B0%91%E6%97%8F%E8%B7%AF177%E5%8F%B7(%E9%82%B9%E5%AE%B9%E8%B7%AF)&coord_type=2&referer=wallethere',
    google: 'https://www.google.com/maps/dir/?api=1&destination=29.555715,106.577690&travelmode=walking',
    'organic-maps':
      'om://map?ll=29.558600,106.574000&n=%E8%A7%A3%E6%94%BE%E7%A2%91%E6%AD%A5%E8%A1%8C%E8%A1%97',
    osmand: 'https://osmand.net/map?pin=29.558600,106.574000#17/29.558600/106.574000',
  },
  'a place without an address': {
    amap: 'https://uri.amap.com/marker?position=106.535560,29.551994&name=%E6%9D%8E%E5%AD%90%E5%9D%9D%20%26%20%E8%A7%82%E6%99%AF%E5%8F%B0&src=wallethere&coordinate=gaode&callnative=1',
    apple:
      'https://maps.apple.com/?daddr=29.551994,106.535560&dirflg=w&q=%E6%9D%8E%E5%AD%90%E5%9D%9D%20%26%20%E8%A7%82%E6%99%AF%E5%8F%B0',
    baidu:
      'https://api.map.baidu.com/marker?location=29.551994,106.535560&title=%E6%9D%8E%E5%AD%90%E5%9D%9D%20%26%20%E8%A7%82%E6%99%AF%E5%8F%B0&content=%E6%9D%8E%E5%AD%90%E5%9D%9D%20%26%20%E8%A7%82%E6%99%AF%E5%8F%B0&output=html&coord_type=gcj02&src=webapp.wallethere.wallethere',
    tencent:
      'https://apis.map.qq.com/uri/v1/marker?marker=coord:29.551994,106.535560;title:%E6%9D%8E%E5%AD%90%E5%9D%9D%20%26%20%E8%A7%82%E6%99%AF%E5%8F%B0;addr:%E6%9D%8E%E5%AD%90%E5%9D%9D%20%26%20%E8%A7%82%E6%99%AF%E5%8F%B0&coord_type=2&referer=wallethere',
    google: 'https://www.google.com/maps/dir/?api=1&destination=29.551994,106.535560&travelmode=walking',
    'organic-maps':
      'om://map?ll=29.554800,106.531800&n=%E6%9D%8E%E5%AD%90%E5%9D%9D%20%26%20%E8%A7%82%E6%99%AF%E5%8F%B0',
    osmand: 'https://osmand.net/map?pin=29.554800,106.531800#17/29.554800/106.531800',
  },
};

describe.each(Object.entries(PLACES))('directions to %s', (name, place) => {
  test.each(MAP_APPS)('open in %s at the right spot', (app) => {
    expect(handOffLink(app, place)).toBe(LINKS[name]?.[app]);
  });
});

describe('directions', () => {
  test('never use a bare geo: link, whose datum nobody can know', () => {
    for (const place of Object.values(PLACES))
      for (const app of MAP_APPS) expect(handOffLink(app, place)).toMatch(/^(https|om):\/\//);
  });

  test('cannot be bent by a name that tries to add to the link', () => {
    const place: Destination = {
      name: '春熙路&coordinate=wgs84#x;addr:y',
      address: undefined,
      position: { lat: 30.6555, lon: 104.0776 },
    };
    for (const app of MAP_APPS) {
      const link = handOffLink(app, place);
      expect(link).not.toContain('coordinate=wgs84');
      expect(link).not.toContain('#x');
      expect(link).not.toContain(';addr:y');
    }
  });

  test('work without a connection in the two apps that keep maps on the phone', () => {
    expect(MAP_APPS.filter(worksOffline)).toEqual(['organic-maps', 'osmand']);
  });

  test.each([
    [40, 1],
    [400, 5],
    [1000, 13],
  ])('say how long %i m take on foot along a straight line', (metres, minutes) => {
    expect(straightWalkMinutes(metres)).toBe(minutes);
  });
});
