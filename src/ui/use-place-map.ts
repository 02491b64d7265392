// Joins a map element to the app's state: pins, selection, position and insets flow in, taps flow out.

import { effect } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CityData } from '../domain/city.ts';
import type { HotelCard } from '../domain/hotel.ts';
import type { PlaceId } from '../domain/place.ts';
import { formatDistance } from '../i18n/formats.ts';
import type { Translator } from '../i18n/translator.ts';
import type {
  CreatePlaceMap,
  Fix,
  Insets,
  PlaceMap,
  PlaceMapOptions,
  PlaceMapTexts,
  ScreenBox,
  SeenView,
} from '../map/place-map.ts';
import type { AppState } from '../state/app-state.ts';
import { useApp, useMapSupply, useTranslator } from './app-context.ts';

/** Close enough that the centre of a city fills a phone. */
export const CITY_ZOOM = 13;
const VISITOR_ZOOM = 15;

export type MapStatus = 'loading' | 'shown' | 'failed';

export interface PlaceMapHandle {
  readonly map: PlaceMap | undefined;
  readonly status: MapStatus;
  readonly basemapFailed: boolean;
  readonly metresPerPixel: number;
  /** Members of a cluster that cannot be opened further. */
  readonly cluster: readonly PlaceId[];
  readonly closeCluster: () => void;
  readonly retry: () => void;
}

/**
 * Shows the present city's map in `element`, starting once the city's list is there and it is known what of the map is
 * covered: undefined insets would put the middle of the view under the sheet.
 */
export function usePlaceMap(
  element: RefObject<HTMLElement | null>,
  insets: Insets | undefined,
): PlaceMapHandle {
  const app = useApp();
  const supply = useMapSupply();
  const translator = useTranslator();
  const city = app.city.value;
  const [map, setMap] = useState<PlaceMap>();
  const [attempt, setAttempt] = useState(0);
  const [hasFailed, setFailed] = useState(false);
  const [basemapFailed, setBasemapFailed] = useState(false);
  const [metresPerPixel, setMetresPerPixel] = useState(0);
  const [isPainted, setPainted] = useState(false);
  const [cluster, setCluster] = useState<readonly PlaceId[]>([]);
  const latestInsets = useRef(insets);
  latestInsets.current = insets;
  useEffect(() => {
    const known = latestInsets.current;
    if (!city || !element.current || !known) return;
    const events = {
      controls: () => controlsOver(element.current),
      onCluster: setCluster,
      onView: (view: SeenView) => {
        app.keepView(city.id, view);
        setMetresPerPixel(view.metresPerPixel);
      },
      onBasemapError: () => setBasemapFailed(true),
      onPinsPainted: () => {
        supply.onFirstPins();
        setPainted(true);
      },
    };
    const shown = { ...events, element: element.current, basemapUrl: supply.basemapUrls[city.id] };
    // The sheet may settle while the program is on its way.
    const options = (): PlaceMapOptions =>
      optionsFor(app, city, translator, { ...shown, insets: latestInsets.current ?? known });
    setFailed(false);
    setBasemapFailed(false);
    return showMap(supply.load(city.id), options, app, setMap, () => setFailed(true));
    // Further words of the same language change nothing on the map.
  }, [city, translator.language, attempt, !insets]);
  useEffect(() => {
    if (insets) map?.setInsets(insets);
  }, [map, insets?.top, insets?.bottom, insets?.right]);
  useEffect(() => {
    const region = element.current?.parentElement;
    // What glides over the map has come to rest: now names can make room for it.
    const onRest = ({ target }: TransitionEvent): void => {
      const isOver = target instanceof Element && target.matches('[data-over-map]');
      if (isOver && latestInsets.current) map?.setInsets(latestInsets.current);
    };
    region?.addEventListener('transitionend', onRest);
    return () => region?.removeEventListener('transitionend', onRest);
  }, [map]);
  return {
    map,
    status: map ? 'shown' : hasFailed ? 'failed' : 'loading',
    basemapFailed,
    // The scale can wait for the pins: browsers take long over their first unit.
    metresPerPixel: isPainted || basemapFailed ? metresPerPixel : 0,
    cluster,
    closeCluster: () => setCluster([]),
    retry: () => setAttempt(attempt + 1),
  };
}

/** Boxes of what is marked `data-over-map` beside the map's element. */
function controlsOver(map: HTMLElement | null): readonly ScreenBox[] {
  const corner = map?.getBoundingClientRect();
  const controls = map?.parentElement?.querySelectorAll('[data-over-map]') ?? [];
  return [...controls].map((control) => {
    const { left, top, right, bottom } = control.getBoundingClientRect();
    const [x, y] = [corner?.left ?? 0, corner?.top ?? 0];
    return { left: left - x, top: top - y, right: right - x, bottom: bottom - y };
  });
}

type MapEvents = Pick<
  PlaceMapOptions,
  | 'element'
  | 'insets'
  | 'basemapUrl'
  | 'controls'
  | 'onCluster'
  | 'onView'
  | 'onBasemapError'
  | 'onPinsPainted'
>;

function optionsFor(
  app: AppState,
  city: CityData,
  translator: Translator,
  events: MapEvents,
): PlaceMapOptions {
  return {
    ...events,
    core: city.core,
    initial: app.views.peek()[city.id] ?? { centre: city.centre.position, zoom: CITY_ZOOM },
    language: translator.language,
    texts: mapTexts(translator),
    onSelect: (id) => {
      const href = app.hrefTo({ name: 'place', city: city.id, id });
      // From one place to the next, back still leads to the list.
      if (app.screen.peek().name === 'place') app.address.replace(href);
      else app.address.open(href);
    },
    onTap: app.location.tap,
  };
}

/** What a map says of itself in the visitor's language. */
export function mapTexts({ t, language }: Translator): PlaceMapTexts {
  return {
    cluster: (count, best) => t('map.cluster', { count, grade: t(`grade.${best}`) }),
    visitor: (fix) =>
      fix.from === 'hand'
        ? t('you.hand')
        : t('you.here', { distance: formatDistance(fix.accuracyM, language) }),
    hotel: (card) => t('map.hotel', { hotel: spokenHotel(card) }),
    detailsEnd: t('map.detailsEnd'),
  };
}

/** "Jinjiang Lane Guesthouse 锦江小巷客栈" */
function spokenHotel({ name, zh }: HotelCard): string {
  return name === undefined ? zh : `${name} ${zh}`;
}

/** Keeps a map in step with the state; answers how to stop. `reached` is the position that it shows already. */
function followState(map: PlaceMap, app: AppState, reached: Fix | undefined): readonly (() => void)[] {
  let followed = reached;
  return [
    effect(() => map.showPins(app.pins.value)),
    effect(() => map.select(app.selected.value?.place.id)),
    effect(() => map.showHotel(app.visitor.visitor.value.hotel)),
    effect(() => {
      const fix = app.location.fix.value;
      map.showVisitor(fix, app.heading.degrees.value);
      if (fix && fix !== followed && app.location.whereabouts.value !== 'outside') {
        followed = fix;
        map.goTo({ centre: fix.position, zoom: VISITOR_ZOOM });
      }
    }),
  ];
}

/** Loads the map's program, shows the map and keeps it in step with the state; answers how to stop. */
function showMap(
  loading: Promise<CreatePlaceMap>,
  options: () => PlaceMapOptions,
  app: AppState,
  onMap: (map: PlaceMap | undefined) => void,
  onFailure: () => void,
): () => void {
  const stops: (() => void)[] = [];
  let isWanted = true;
  loading.then(
    (create) => {
      if (!isWanted) return;
      // Asked before there is a map, which keeps a view of its own at once: a position found meanwhile is gone to.
      const followed = app.views.peek()[app.cityId.peek()] && app.location.fix.peek();
      const map = create(options());
      // The pins in a task of their own: neither holds up a tap for long.
      const filling = setTimeout(() => {
        stops.push(...followState(map, app, followed));
        onMap(map);
      });
      stops.push(
        () => clearTimeout(filling),
        () => {
          onMap(undefined);
          map.destroy();
        },
      );
    },
    () => {
      if (isWanted) onFailure();
    },
  );
  return () => {
    isWanted = false;
    for (const stop of stops) stop();
  };
}
