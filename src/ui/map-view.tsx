// The map region: the drawn map, its tools, its credit and scale, and what is said when it cannot be drawn.

import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useApp, useMapSupply, useRelease, useTranslator } from './app-context.ts';
import { CityButton } from './city-button.tsx';
import { Icon } from './icon.tsx';
import styles from './map-view.module.css';
import { ClusterDialog, DotAnswer, HotelTool, LocationDialog, PlacingStrip } from './parts.ts';
import { ScaleBar } from './scale-bar.tsx';
import { useHeight } from './use-height.ts';
import { type PlaceMapHandle, usePlaceMap } from './use-place-map.ts';
import { useWide } from './use-wide.ts';

/** On a phone the map's free part never shrinks below this share, even under the whole list. */
const MOST_COVERED = 0.8;
/** Height in pixels of the sheet's edge that lies over a map above it, at most. */
const EDGE_PX = 40;
/** Height in pixels of the city button over a phone's map, with its margins. */
const TOP_CONTROLS_PX = 68;
/** Width in pixels of the place card on wide screens, with its margins. */
const CARD_PX = 376;

/** Whole levels by which a key zooms, about the middle of the map's free part. */
const ZOOM_KEYS: Readonly<Record<string, number>> = { '+': 1, '=': 1, '-': -1, _: -1 };

interface MapViewProps {
  /** Pixels at the bottom that a sheet covers (phones). */
  readonly covered: number;
}

export function MapView({ covered }: MapViewProps): JSX.Element {
  const app = useApp();
  const { t } = useTranslator();
  const region = useRef<HTMLElement>(null);
  const element = useRef<HTMLDivElement>(null);
  const isWide = useWide();
  const isPlace = app.screen.value.name === 'place';
  const [height, setHeight] = useState(0);
  useHeight(region, setHeight);
  useEffect(() => {
    // Until the sheet is measured, the style sheet's own guess stands, and nothing moves.
    if (covered > 0) region.current?.style.setProperty('--covered', `${covered}px`);
  }, [covered]);
  // A sheet higher than the map stands below it: one column, for large text.
  const over = height && covered > height ? EDGE_PX : covered;
  const insets = {
    top: isWide || isPlace ? 0 : TOP_CONTROLS_PX,
    left: 0,
    right: isWide && isPlace ? CARD_PX : 0,
    bottom: isWide ? 0 : Math.min(over, (height || covered * 2) * MOST_COVERED),
  };
  const { still } = useMapSupply();
  const handle = usePlaceMap(element, isWide || covered > 0 ? insets : undefined);
  const [isExploring, setExploring] = useState(false);
  const explore = (on: boolean): void => {
    setExploring(on);
    handle.map?.setExploring(on);
  };
  useEffect(() => {
    // Asked for before the map was there; whoever has gone on since is left where they are.
    if (!isExploring || !handle.map) return;
    if (region.current?.contains(document.activeElement)) handle.map.setExploring(true);
    else setExploring(false);
  }, [handle.map]);
  return (
    <section
      ref={region}
      class={styles.region}
      data-place={isPlace ? '' : undefined}
      aria-label={t('map.region')}
    >
      <button type="button" class={styles.explore} onClick={() => explore(!isExploring)}>
        {isExploring ? t('map.leave') : t('map.explore')}
      </button>
      {/* biome-ignore lint/a11y/useSemanticElements: a map is no fieldset of a form. */}
      <div
        ref={element}
        class={styles.map}
        lang="zh-Hans"
        role="group"
        aria-label={t('map.region')}
        onKeyDown={(event) => zoomByKey(event, handle)}
      >
        {still}
      </div>
      {app.location.placing.value && <PlacingStrip class={styles.strip} />}
      {app.location.claimed.value && <DotAnswer claimed={app.location.claimed.value} />}
      <MapMessages handle={handle} />
      <div class={styles.city} data-over-map="">
        <CityButton />
      </div>
      <OfflinePill />
      <MapTools handle={handle} />
      <p class={styles.credit} data-over-map="">
        <ScaleBar metresPerPixel={handle.metresPerPixel} />
        <a href="#/about">{t('map.credit')}</a>
      </p>
      {handle.cluster.length > 0 && <ClusterDialog ids={handle.cluster} onClose={handle.closeCluster} />}
    </section>
  );
}

/** Ahead of the map's own keys, which zoom about its middle: that lies under the sheet. */
function zoomByKey(event: KeyboardEvent, { map }: PlaceMapHandle): void {
  const levels = ZOOM_KEYS[event.key];
  if (levels === undefined || !map) return;
  event.stopPropagation();
  map.zoomBy(levels);
}

function MapTools({ handle }: { handle: PlaceMapHandle }): JSX.Element {
  const app = useApp();
  const { t } = useTranslator();
  const [isHelping, setHelping] = useState(false);
  const locate = async (): Promise<void> => {
    app.heading.start();
    await app.location.locate();
    const { value } = app.location.whereabouts;
    if (value === 'denied' || value === 'timeout' || value === 'unavailable') setHelping(true);
  };
  return (
    <div class={styles.tools} data-over-map="">
      {app.visitor.visitor.value.hotel && <HotelTool class={styles.tool} />}
      <a class={styles.tool} href="#/key" aria-label={t('map.key')}>
        <Icon name="key" />
      </a>
      <button
        type="button"
        class={`${styles.tool} ${styles.wide}`}
        aria-label={t('map.zoomIn')}
        onClick={() => handle.map?.zoomBy(1)}
      >
        <Icon name="plus" />
      </button>
      <button
        type="button"
        class={`${styles.tool} ${styles.wide}`}
        aria-label={t('map.zoomOut')}
        onClick={() => handle.map?.zoomBy(-1)}
      >
        <Icon name="minus" />
      </button>
      <button
        type="button"
        class={styles.tool}
        aria-label={t('map.locate')}
        aria-busy={app.location.whereabouts.value === 'asking'}
        onClick={locate}
      >
        <Icon name="locate" />
      </button>
      {isHelping && <LocationDialog onClose={() => setHelping(false)} />}
    </div>
  );
}

/** Says that there is no connection, and that nothing is missing. */
function OfflinePill(): JSX.Element {
  const { t } = useTranslator();
  const { isOnline, offline } = useRelease();
  const words = offline.value === 'saved' ? t('status.offline') : t('status.offlineNotSaved');
  return (
    <p role="status" class={isOnline.value ? 'visually-hidden' : styles.pill}>
      {isOnline.value ? '' : words}
    </p>
  );
}

function MapMessages({ handle }: { handle: PlaceMapHandle }): JSX.Element | null {
  const { t } = useTranslator();
  if (handle.status === 'failed') {
    return (
      <p class={styles.strip} role="alert">
        {t('map.failed')}
        <button type="button" onClick={handle.retry}>
          {t('retry')}
        </button>
      </p>
    );
  }
  if (!handle.basemapFailed) return null;
  return (
    <p class={styles.strip} role="status">
      {t('map.basemapFailed')}
      <button type="button" onClick={handle.retry}>
        {t('retry')}
      </button>
    </p>
  );
}
