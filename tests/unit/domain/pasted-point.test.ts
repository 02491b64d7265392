import gcoord from 'gcoord';
import { describe, expect, test } from 'vitest';
import { type Datum, datumOf, inWgs84, pointIn } from '../../../src/domain/pasted-point.ts';
import { distanceM } from '../../../src/domain/position.ts';

const CHUNXI_ROAD = { lat: 30.6555, lon: 104.0776 };
const JIEFANGBEI = { lat: 29.5586, lon: 106.574 };

describe('a point that was pasted', () => {
  test.each([
    '30.653092,104.080126',
    '104.080126, 30.653092',
    '北纬30.653092 东经104.080126',
    'https://uri.amap.com/marker?position=104.080126,30.653092&name=%E6%98%A5%E7%86%99%E8%B7%AF&coordinate=gaode',
    'https://wb.amap.com/?p=B001C7WQ5O,30.653092,104.080126,%E6%98%A5%E7%86%99%E8%B7%AF',
    'https://www.amap.com/dir?to=104.080126%2C30.653092',
    'geo:30.653092,104.080126?z=17',
  ])('is found in %s', (text) => {
    expect(pointIn(text)).toEqual({ latDegrees: 30.653092, lonDegrees: 104.080126 });
  });

  test.each(['', 'https://surl.amap.com/3xYz', '锦江区示例路1号', '52.520008, 13.404954', '30.65, 104.08'])(
    'is not seen in %j',
    (text) => {
      expect(pointIn(text)).toBeUndefined();
    },
  );

  test.each<[string, Datum | undefined]>([
    ['https://uri.amap.com/marker?position=1,2', 'gcj02'],
    ['https://apis.map.qq.com/uri/v1/marker?marker=coord:1,2', 'gcj02'],
    ['https://api.map.baidu.com/marker?location=1,2&coord_type=gcj02', 'gcj02'],
    ['https://api.map.baidu.com/marker?location=1,2', 'bd09'],
    ['https://www.openstreetmap.org/#map=17/1/2', 'wgs84'],
    ['30.653092,104.080126', undefined],
  ])('from %s has the datum of its maker', (text, datum) => {
    expect(datumOf(text)).toBe(datum);
  });

  test.each([
    ['Chunxi Road', CHUNXI_ROAD, [30.653092, 104.080126], [30.658936, 104.086679]],
    ['Jiefangbei', JIEFANGBEI, [29.555715, 106.57769], [29.561913, 106.584155]],
  ] as const)('comes back to %s from every datum, within a metre', (_, truth, gcj, bd) => {
    const point = ([latDegrees, lonDegrees]: readonly [number, number]) => ({ latDegrees, lonDegrees });
    expect(distanceM(inWgs84(point(gcj), 'gcj02'), truth)).toBeLessThan(1);
    expect(distanceM(inWgs84(point(bd), 'bd09'), truth)).toBeLessThan(1);
    expect(inWgs84(point([truth.lat, truth.lon]), 'wgs84')).toEqual(truth);
  });

  test('from Baidu lies where an independent converter puts it, all over both cities', () => {
    for (let lat = 29.4; lat < 30.9; lat += 0.1) {
      for (let lon = 103.8; lon < 106.8; lon += 0.2) {
        const [lonDegrees = 0, latDegrees = 0] = gcoord.transform([lon, lat], gcoord.WGS84, gcoord.BD09);
        expect(distanceM(inWgs84({ latDegrees, lonDegrees }, 'bd09'), { lat, lon })).toBeLessThan(0.2);
      }
    }
  });
});
