// The stations of a city's map, for what needs the nearest of them.

import { useEffect, useState } from 'preact/hooks';
import type { CityId, MetroStation } from '../domain/city.ts';
import { useMapSupply } from './app-context.ts';

/** None until they are there, where they cannot be had, and without a city. */
export function useStations(city: CityId | undefined): readonly MetroStation[] {
  const { loadStations } = useMapSupply();
  const [stations, setStations] = useState<readonly MetroStation[]>([]);
  useEffect(() => {
    if (!city) return;
    let isWanted = true;
    loadStations(city).then(
      (found) => isWanted && setStations(found),
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [city]);
  return stations;
}
