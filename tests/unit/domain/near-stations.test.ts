import { describe, expect, test } from 'vitest';
import type { MetroStation } from '../../../src/domain/city.ts';
import { nearStations } from '../../../src/domain/near-stations.ts';

const HERE = { lat: 30.6556, lon: 104.0757 };

/** A station so many metres north of the place. */
function station(name: string, metres: number): MetroStation {
  return {
    name: { en: name, 'zh-Hans': name },
    lines: ['2'],
    position: { lat: HERE.lat + metres / 111_195, lon: HERE.lon },
  };
}

const RECORDED = { name: { en: 'Recorded', 'zh-Hans': '记录' }, lines: ['3'], distanceM: 320 };
const names = (stops: ReturnType<typeof nearStations>): readonly string[] => stops.map(({ name }) => name.en);

describe('the stations near a place', () => {
  test('are three at most, the nearest first', () => {
    const stations = [
      station('far', 1_400),
      station('close', 200),
      station('middle', 700),
      station('next', 900),
    ];
    const stops = nearStations({ metro: [RECORDED], position: HERE }, stations);
    expect(names(stops)).toEqual(['close', 'Recorded', 'middle']);
    expect(stops[0]?.distanceM).toBeCloseTo(200, 0);
  });

  test('name the recorded one once, with the distance in its record', () => {
    const same = { ...station('Recorded', 300), name: RECORDED.name };
    expect(nearStations({ metro: [RECORDED], position: HERE }, [same])).toEqual([RECORDED]);
  });

  test('leave out what is too far to walk, but keep a recorded one however far', () => {
    const far = { ...RECORDED, distanceM: 2_300 };
    expect(names(nearStations({ metro: [far], position: HERE }, [station('too far', 1_600)]))).toEqual([
      'Recorded',
    ]);
    expect(nearStations({ metro: [], position: HERE }, [station('too far', 1_600)])).toEqual([]);
  });
});
