// Places: map and list of the same places; a sheet on phones, a side panel from 900 px.

import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useApp, useTranslator } from './app-context.ts';
import { CityButton } from './city-button.tsx';
import { DialogButton } from './dialog-button.tsx';
import { FilterButton } from './filter-button.tsx';
import { GradeChips, KindChips } from './filter-chips.tsx';
import { Icon } from './icon.tsx';
import { LocationLine } from './location-line.tsx';
import { MapView } from './map-view.tsx';
import { PlacePanel, SearchBar, ShareDialog } from './parts.ts';
import { PlaceList } from './place-list.tsx';
import styles from './places-screen.module.css';
import { Sheet, type SheetHeight } from './sheet.tsx';
import { useScrollMemory } from './use-scroll-memory.ts';
import { useWide } from './use-wide.ts';
import { WalletControl } from './wallet-control.tsx';

export function PlacesScreen(): JSX.Element {
  const app = useApp();
  const { t } = useTranslator();
  const screen = app.screen.value;
  const [isPeeking, setPeeking] = useState(false);
  const [bySheet, setBySheet] = useState(0);
  const [byPanel, setByPanel] = useState(0);
  const [asked, setAsked] = useState(0);
  // Who deletes a text to type another one keeps the field, until the sheet moves.
  const hasSearched = useRef(false);
  hasSearched.current ||= app.filter.value.text !== '';
  const isWide = useWide();
  const isWhole = screen.name === 'places' && screen.whole;
  // The panel needs the city's data; until then the list says how that goes.
  const isPlace = screen.name === 'place' && app.city.value !== undefined;
  const covered = isPlace ? Math.max(bySheet, byPanel) : bySheet;
  const height: SheetHeight = isWhole ? 'full' : isPeeking ? 'peek' : 'half';
  const setHeight = (next: SheetHeight): void => {
    setPeeking(next === 'peek');
    setAsked(0);
    hasSearched.current = false;
    if ((next === 'full') === isWhole) return;
    app.address.replace(app.hrefTo({ name: 'places', city: app.cityId.value, whole: next === 'full' }));
  };
  const search = (): void => {
    setHeight('full');
    setAsked(asked + 1);
  };
  return (
    <main class={styles.places} data-place={isPlace ? '' : undefined}>
      {!isPlace && (
        <h1 class="visually-hidden" tabIndex={-1}>
          {t('places.title')}
        </h1>
      )}
      <MapView covered={covered} />
      <div class={styles.panel} data-covered={isPlace ? '' : undefined}>
        <header class={styles.brand}>
          <b>
            WalletHere <span lang="zh-Hans">这里能付</span>
          </b>
          <CityButton />
        </header>
        <Sheet
          label={t('places.region')}
          height={height}
          stepLabel={height === 'full' ? t('sheet.showLess') : t('sheet.showList')}
          isExpanded={height === 'full'}
          onStep={() => setHeight(height === 'half' ? 'full' : 'half')}
          onHeight={setHeight}
          onCover={setBySheet}
        >
          <div class={styles.lens}>
            <WalletControl />
            <FilterButton />
            {!isWide && (
              <button type="button" class={styles.search} aria-label={t('search')} onClick={search}>
                <Icon name="search" />
              </button>
            )}
          </div>
          <div class={styles.bar}>
            {(isWide || isWhole || hasSearched.current) && <SearchBar asked={asked} />}
          </div>
          <ListContent height={height} />
        </Sheet>
      </div>
      {isPlace && <PlacePanel onCover={setByPanel} />}
    </main>
  );
}

/** Filters, summary and list: what scrolls inside the sheet. */
function ListContent({ height }: { height: SheetHeight }): JSX.Element {
  const app = useApp();
  const scroller = useRef<HTMLDivElement>(null);
  useScrollMemory(scroller);
  const { text } = app.filter.value;
  const shownText = useRef(text);
  useLayoutEffect(() => {
    // What is found begins at the top.
    if (shownText.current !== text) scroller.current?.scrollTo(0, 0);
    shownText.current = text;
  }, [text]);
  const { t } = useTranslator();
  return (
    <div ref={scroller} class={styles.scroll}>
      <div class={styles.filters}>
        {app.city.value && (
          <>
            <KindChips />
            <div class={styles.grades} data-height={height}>
              <GradeChips />
            </div>
          </>
        )}
      </div>
      <LocationLine />
      <CityTrouble />
      <PlaceList />
      {app.city.value && <DialogButton words={t('share.view')} dialog={ShareDialog} />}
      <p class={styles.credit}>{t('map.credit')}</p>
    </div>
  );
}

/** What the list says while a city loads slowly, or when it could not load. */
function CityTrouble(): JSX.Element | null {
  const app = useApp();
  const { t, language } = useTranslator();
  const load = app.cityLoad.value;
  if (load.status === 'ready') return null;
  const city = t(`city.${app.cityId.value}`);
  if (load.status === 'loading') {
    return (
      <p class={styles.loading} role="status" lang={language}>
        {t('places.loading', { city })}
      </p>
    );
  }
  return (
    <div class={styles.trouble} role="alert">
      <p>
        <b>{t('places.failed', { city })}</b>
      </p>
      <p>{t(`places.failed.${load.reason}`)}</p>
      <button type="button" class={styles.retry} onClick={() => app.cities.retry(app.cityId.value)}>
        {t('retry')}
      </button>
    </div>
  );
}
