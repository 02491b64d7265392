// A small map of a city that shows where a hotel stands, and takes another point where that is asked for.

import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CityData } from '../domain/city.ts';
import type { HotelCard } from '../domain/hotel.ts';
import type { LatLon } from '../domain/position.ts';
import type { CreatePlaceMap, PlaceMap } from '../map/place-map.ts';
import { useMapSupply, useTranslator } from './app-context.ts';
import { Icon } from './icon.tsx';
import styles from './point-map.module.css';
import { mapTexts } from './use-place-map.ts';

const STREET_ZOOM = 15;
const CITY_ZOOM = 11.5;
const NO_INSETS = { top: 0, right: 0, bottom: 0, left: 0 };

interface PointMapProps {
  readonly city: CityData;
  readonly hotel: HotelCard | undefined;
  /** Told where the map was tapped; without it the map is only looked at. */
  readonly onPoint?: (at: LatLon) => void;
}

export function PointMap({ city, hotel, onPoint }: PointMapProps): JSX.Element {
  const { t } = useTranslator();
  const { element, map, hasFailed } = usePointMap(city, hotel?.position, onPoint);
  useEffect(() => map?.showHotel(hotel), [map, hotel]);
  if (hasFailed) return <p role="status">{t('hotel.map.failed')}</p>;
  return (
    <div class={styles.frame}>
      {/* biome-ignore lint/a11y/useSemanticElements: a map is no fieldset of a form. */}
      <div ref={element} class={styles.map} lang="zh-Hans" role="group" aria-label={t('hotel.map')} />
      <div class={styles.tools}>
        <button type="button" aria-label={t('map.zoomIn')} onClick={() => map?.zoomBy(1)}>
          <Icon name="plus" />
        </button>
        <button type="button" aria-label={t('map.zoomOut')} onClick={() => map?.zoomBy(-1)}>
          <Icon name="minus" />
        </button>
      </div>
      <p class={styles.credit}>{t('map.credit')}</p>
    </div>
  );
}

/** A map of the city in `element`, first around `point`. */
function usePointMap(
  city: CityData,
  point: LatLon | undefined,
  onPoint: PointMapProps['onPoint'],
): {
  readonly element: { current: HTMLDivElement | null };
  readonly map: PlaceMap | undefined;
  readonly hasFailed: boolean;
} {
  const supply = useMapSupply();
  const translator = useTranslator();
  const element = useRef<HTMLDivElement>(null);
  const tell = useRef(onPoint);
  tell.current = onPoint;
  const [map, setMap] = useState<PlaceMap>();
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    let open: PlaceMap | undefined;
    let isWanted = true;
    const show = (create: CreatePlaceMap): void => {
      if (!isWanted || !element.current) return;
      open = create({
        ...{ element: element.current, basemapUrl: supply.basemapUrls[city.id], core: city.core },
        ...{ insets: NO_INSETS, language: translator.language, texts: mapTexts(translator) },
        initial: point
          ? { centre: point, zoom: STREET_ZOOM }
          : { centre: city.centre.position, zoom: CITY_ZOOM },
        onSelect: () => {},
        onCluster: () => {},
        onTap: (at) => tell.current?.(at),
        onView: () => {},
        onBasemapError: () => {},
        controls: () => [],
        onPinsPainted: () => {},
      });
      setMap(open);
    };
    supply.load(city.id).then(show, () => isWanted && setFailed(true));
    return () => {
      isWanted = false;
      setMap(undefined);
      open?.destroy();
    };
  }, [city, translator]);
  return { element, map, hasFailed };
}
