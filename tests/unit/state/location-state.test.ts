import { computed, signal } from '@preact/signals';
import { describe, expect, test, vi } from 'vitest';
import type { CityData } from '../../../src/domain/city.ts';
import { toGcj02 } from '../../../src/domain/gcj02.ts';
import { distanceM, type LatLon } from '../../../src/domain/position.ts';
import { createLocationState } from '../../../src/state/location-state.ts';
import { CITIES, phoneAt } from './sample-world.ts';

const TIANFU_SQUARE = CITIES.chengdu.centre.position;
const AT_KUANZHAI = { lat: 30.66932, lon: 104.05 };
const IN_HONG_KONG = { lat: 22.3, lon: 114.17 };

function stand(phone: Geolocation | undefined, home?: LatLon, isShifted = signal(false)) {
  const cityOnScreen = signal<CityData | undefined>(CITIES.chengdu);
  const hotel = home && { name: undefined, zh: '旅馆', address: undefined, phone: undefined, position: home };
  return {
    location: createLocationState(
      phone,
      computed(() => cityOnScreen.value),
      signal(hotel),
      isShifted,
    ),
    cityOnScreen,
  };
}

describe('the visitor’s position', () => {
  test('is not asked for until the visitor does', async () => {
    const phone = phoneAt({ ...AT_KUANZHAI, accuracy: 30 });
    const { location } = stand(phone);
    expect([location.whereabouts.value, phone.asked]).toEqual(['not-asked', 0]);
    expect(location.origin.value).toEqual({ position: TIANFU_SQUARE, from: 'centre' });
    await location.locate();
    expect([location.whereabouts.value, phone.asked]).toEqual(['here', 1]);
  });

  test('starts the distances when it is known', async () => {
    const { location } = stand(phoneAt({ ...AT_KUANZHAI, accuracy: 30 }));
    await location.locate();
    expect(location.origin.value).toEqual({ position: AT_KUANZHAI, from: 'visitor' });
    expect(location.fix.value).toEqual({ position: AT_KUANZHAI, accuracyM: 30, from: 'device' });
  });

  test.each([
    [1, 'denied'],
    [2, 'unavailable'],
    [3, 'timeout'],
    [99, 'unavailable'],
  ])('fails in words, and the list stays sorted from the centre: code %i is %s', async (code, trouble) => {
    const { location } = stand(phoneAt({ code }));
    await location.locate();
    expect(location.whereabouts.value).toBe(trouble);
    expect(location.fix.value).toBeUndefined();
    expect(location.origin.value).toEqual({ position: TIANFU_SQUARE, from: 'centre' });
  });

  test('is unavailable on a phone that has none', async () => {
    const { location } = stand(undefined);
    await location.locate();
    expect(location.whereabouts.value).toBe('unavailable');
  });

  test.each([
    [500, 'here', 'visitor'],
    [501, 'rough', 'centre'],
  ])('accurate to %i m is "%s"', async (accuracy, whereabouts, from) => {
    const { location } = stand(phoneAt({ ...AT_KUANZHAI, accuracy }));
    await location.locate();
    expect(location.whereabouts.value).toBe(whereabouts);
    expect(location.origin.value?.from).toBe(from);
    expect(location.fix.value?.accuracyM).toBe(accuracy);
  });

  test('outside the city turns distances off, also when it is rough', async () => {
    for (const accuracy of [20, 5_000]) {
      const { location } = stand(phoneAt({ ...IN_HONG_KONG, accuracy }));
      await location.locate();
      expect(location.whereabouts.value).toBe('outside');
      expect(location.origin.value).toEqual({ position: TIANFU_SQUARE, from: 'centre' });
    }
  });

  test('in a day-trip county is in the city', async () => {
    const { location } = stand(phoneAt({ lat: 31.0, lon: 103.61, accuracy: 30 }));
    await location.locate();
    expect(location.whereabouts.value).toBe('here');
  });

  test('is weighed again when the other city is on screen', async () => {
    const { location, cityOnScreen } = stand(phoneAt({ ...AT_KUANZHAI, accuracy: 30 }));
    await location.locate();
    cityOnScreen.value = CITIES.chongqing;
    expect(location.whereabouts.value).toBe('outside');
    expect(location.origin.value?.position).toEqual(CITIES.chongqing.centre.position);
  });

  test('has no origin before the city is there', () => {
    const location = createLocationState(undefined, signal(undefined), signal(undefined), signal(false));
    expect(location.origin.value).toBeUndefined();
  });

  test('while the phone looks for it, says so', () => {
    const phone = { ...phoneAt({ code: 1 }), getCurrentPosition: () => {} };
    const { location } = stand(phone);
    void location.locate();
    expect(location.whereabouts.value).toBe('asking');
  });
});

describe('the hotel', () => {
  const HOTEL = { lat: 30.65, lon: 104.08 };

  test('starts the distances until the visitor’s position is known', async () => {
    const { location } = stand(phoneAt({ ...AT_KUANZHAI, accuracy: 30 }), HOTEL);
    expect(location.origin.value).toEqual({ position: HOTEL, from: 'hotel' });
    await location.locate();
    expect(location.origin.value).toEqual({ position: AT_KUANZHAI, from: 'visitor' });
  });

  test.each([
    ['refused', { code: 1 }],
    ['rough', { ...AT_KUANZHAI, accuracy: 900 }],
    ['outside the city', { ...IN_HONG_KONG, accuracy: 30 }],
  ])('starts them again where the position is %s', async (_, answer) => {
    const { location } = stand(phoneAt(answer), HOTEL);
    await location.locate();
    expect(location.origin.value).toEqual({ position: HOTEL, from: 'hotel' });
  });

  test('starts none in the other city', () => {
    const { location, cityOnScreen } = stand(undefined, HOTEL);
    cityOnScreen.value = CITIES.chongqing;
    expect(location.origin.value?.from).toBe('centre');
  });
});

describe('a phone that reports Chinese-shifted positions', () => {
  const { gcjLat, gcjLon } = toGcj02(AT_KUANZHAI);
  const shifted = { lat: gcjLat, lon: gcjLon, accuracy: 30 };

  test('is corrected once the visitor asked for it, and not before', async () => {
    const isShifted = signal(false);
    const { location } = stand(phoneAt(shifted), undefined, isShifted);
    await location.locate();
    expect(location.fix.value?.position).toEqual({ lat: gcjLat, lon: gcjLon });
    isShifted.value = true;
    await vi.waitFor(() => expect(location.fix.value).toBeDefined());
    expect(distanceM(location.fix.value?.position ?? TIANFU_SQUARE, AT_KUANZHAI)).toBeLessThan(0.01);
    expect(location.reported.value?.position).toEqual({ lat: gcjLat, lon: gcjLon });
    isShifted.value = false;
    expect(location.fix.value?.position).toEqual({ lat: gcjLat, lon: gcjLon });
  });

  test('is taken at its word outside the city, where nothing is shifted', async () => {
    const { location } = stand(phoneAt({ ...IN_HONG_KONG, accuracy: 30 }), undefined, signal(true));
    await location.locate();
    expect(location.fix.value?.position).toEqual(IN_HONG_KONG);
  });

  test('is not corrected where the visitor set the position by hand', () => {
    const { location } = stand(phoneAt(shifted), undefined, signal(true));
    location.setByHand(AT_KUANZHAI);
    expect(location.fix.value?.position).toEqual(AT_KUANZHAI);
    expect(location.reported.value).toBeUndefined();
  });

  test('is compared with one tap on the map, and the tap is no position', async () => {
    const { location } = stand(phoneAt(shifted));
    await location.locate();
    location.tap(AT_KUANZHAI);
    expect(location.claimed.value).toBeUndefined();
    location.setPlacing('repair');
    location.tap(AT_KUANZHAI);
    expect(location.claimed.value).toEqual(AT_KUANZHAI);
    expect(location.placing.value).toBeUndefined();
    expect(location.fix.value?.from).toBe('device');
    location.endClaim();
    expect(location.claimed.value).toBeUndefined();
  });
});

describe('"I am here"', () => {
  test('set by hand stands in for a phone that refuses', async () => {
    const { location } = stand(phoneAt({ code: 1 }));
    await location.locate();
    location.setPlacing('here');
    location.tap(AT_KUANZHAI);
    expect(location.whereabouts.value).toBe('here');
    expect(location.origin.value).toEqual({ position: AT_KUANZHAI, from: 'visitor' });
    expect(location.fix.value?.from).toBe('hand');
    expect(location.placing.value).toBeUndefined();
  });

  test('gives way to the phone when that is asked and answers', async () => {
    const { location } = stand(phoneAt({ ...AT_KUANZHAI, accuracy: 12 }));
    location.setByHand(TIANFU_SQUARE);
    await location.locate();
    expect(location.fix.value).toEqual({ position: AT_KUANZHAI, accuracyM: 12, from: 'device' });
  });
});
