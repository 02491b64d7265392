import { expect, test, vi } from 'vitest';
import type { CityData, CityId } from '../../../src/domain/city.ts';
import { createCityState } from '../../../src/state/city-state.ts';
import { arrivals, CITIES } from './sample-world.ts';

const reasonOf = (error: unknown) => (error instanceof SyntaxError ? 'unreadable' : 'network');

test('a city is loaded once, however often it is needed', async () => {
  const load = vi.fn(async (id: CityId) => CITIES[id]);
  const cities = createCityState(load, reasonOf);
  cities.need('chengdu');
  cities.need('chengdu');
  expect(cities.loads.chengdu.value).toEqual({ status: 'loading' });
  await arrivals();
  cities.need('chengdu');
  expect(cities.loads.chengdu.value).toEqual({ status: 'ready', data: CITIES.chengdu });
  expect(load).toHaveBeenCalledExactlyOnceWith('chengdu');
});

test('one city does not wait for the other', async () => {
  const cities = createCityState(
    (id) => (id === 'chengdu' ? new Promise<CityData>(() => {}) : Promise.resolve(CITIES[id])),
    reasonOf,
  );
  cities.need('chengdu');
  cities.need('chongqing');
  await arrivals();
  expect(cities.loads.chengdu.value.status).toBe('loading');
  expect(cities.loads.chongqing.value.status).toBe('ready');
});

test.each([
  ['network', new TypeError('Failed to fetch')],
  ['unreadable', new SyntaxError('Unexpected token')],
])('a failure says whether it was the connection or the data: %s', async (reason, error) => {
  const cities = createCityState(() => Promise.reject(error), reasonOf);
  cities.need('chengdu');
  await arrivals();
  expect(cities.loads.chengdu.value).toEqual({ status: 'failed', reason });
});

test('a failed city is not tried again by itself, but when the visitor asks', async () => {
  let isOnline = false;
  const load = vi.fn(async (id: CityId) => {
    if (!isOnline) throw new TypeError('Failed to fetch');
    return CITIES[id];
  });
  const cities = createCityState(load, reasonOf);
  cities.need('chengdu');
  await arrivals();
  cities.need('chengdu');
  expect(load).toHaveBeenCalledTimes(1);
  isOnline = true;
  cities.retry('chengdu');
  expect(cities.loads.chengdu.value).toEqual({ status: 'loading' });
  await arrivals();
  expect(cities.loads.chengdu.value.status).toBe('ready');
});
