import { signal } from '@preact/signals';
import { describe, expect, test } from 'vitest';
import type { PlaceId } from '../../../src/domain/place.ts';
import type { CityLoad } from '../../../src/state/city-state.ts';
import { findPlace } from '../../../src/state/find-place.ts';
import { CITIES } from './sample-world.ts';

const LOADING: CityLoad = { status: 'loading' };
const FAILED: CityLoad = { status: 'failed', reason: 'network' };
const CHENGDU: CityLoad = { status: 'ready', data: CITIES.chengdu };
const CHONGQING: CityLoad = { status: 'ready', data: CITIES.chongqing };

function find(id: string, chengdu: CityLoad, chongqing: CityLoad) {
  return findPlace({ loads: { chengdu: signal(chengdu), chongqing: signal(chongqing) } }, id as PlaceId);
}

describe('a place named by its id alone', () => {
  test('is found in either city, though the other one is still on its way', () => {
    expect(find('jiefangbei', LOADING, CHONGQING)).toMatchObject({
      status: 'found',
      place: { id: 'jiefangbei' },
      city: { id: 'chongqing' },
    });
    expect(find('kuanzhai-alley', CHENGDU, FAILED)).toMatchObject({
      status: 'found',
      city: { id: 'chengdu' },
    });
  });

  test.each([
    ['waits for the city that is on its way', CHENGDU, LOADING, { status: 'loading' }],
    ['says which city could not load', CHENGDU, FAILED, { status: 'failed', cities: ['chongqing'] }],
    ['is missing when no city has it', CHENGDU, CHONGQING, { status: 'missing' }],
  ])('%s', (_, chengdu, chongqing, outcome) => {
    expect(find('nowhere', chengdu, chongqing)).toEqual(outcome);
  });
});
