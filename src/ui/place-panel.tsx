// One place: decide whether one can pay, see why, then act.

import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { JudgedPlace } from '../domain/search.ts';
import { textIn } from '../domain/text.ts';
import { formatDistance, formatMonth } from '../i18n/formats.ts';
import { AcceptancePanel } from './acceptance-panel.tsx';
import { AlsoHere } from './also-here.tsx';
import { useApp, useTranslator } from './app-context.ts';
import { Icon } from './icon.tsx';
import { LineBadges } from './line-badges.tsx';
import { MissingPlace } from './missing-place.tsx';
import { OwnNotes } from './parts.ts';
import { PlaceActions } from './place-actions.tsx';
import { PlaceFacts } from './place-facts.tsx';
import styles from './place-panel.module.css';
import { SignName } from './sign-name.tsx';
import { TryInstead } from './try-instead.tsx';
import { useHeight } from './use-height.ts';
import { NearStations } from './way-parts.ts';

interface PlacePanelProps {
  /** Pixels of the map that the panel covers from below. */
  readonly onCover: (pixels: number) => void;
}

export function PlacePanel({ onCover }: PlacePanelProps): JSX.Element {
  const app = useApp();
  const { t, language } = useTranslator();
  const screen = app.screen.value;
  const [isWhole, setWhole] = useState(false);
  const panel = useRef<HTMLDivElement>(null);
  const item = app.selected.value;
  const close = (): void => {
    app.address.leave(app.placesHref.value);
  };
  const closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !event.defaultPrevented) close();
  };
  const id = screen.name === 'place' ? screen.id : '';
  const heading = useFocusOnOpen(id);
  useHeight(panel, onCover);
  const name = item ? textIn(item.place.name, language) : t('places.noLongerListed');
  return (
    <div
      ref={panel}
      role="dialog"
      aria-label={t('place.dialog', { name })}
      class={styles.panel}
      data-whole={isWhole ? '' : undefined}
      onKeyDown={closeOnEscape}
    >
      <button
        type="button"
        class={styles.grab}
        aria-label={isWhole ? t('sheet.showMap') : t('sheet.showPlace')}
        aria-expanded={isWhole}
        onClick={() => setWhole(!isWhole)}
      />
      <header class={styles.head}>
        <h1 ref={heading} tabIndex={-1}>
          {item ? <SignName name={item.place.name} language={language} /> : name}
        </h1>
        <button type="button" class={styles.close} aria-label={t('close')} onClick={close}>
          <Icon name="close" />
        </button>
      </header>
      <div class={styles.scroll} key={id}>
        {item ? <PlaceBody item={item} /> : <MissingPlace />}
      </div>
      {item && <PlaceActions place={item.place} />}
    </div>
  );
}

/** Puts focus on the heading when a place opens, and back on its row when it closes. */
function useFocusOnOpen(id: string): { readonly current: HTMLHeadingElement | null } {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, [id]);
  useEffect(
    () => () => {
      // The row becomes visible in the frame after the panel is gone.
      requestAnimationFrame(() => {
        // Another place has opened in its stead.
        if (heading.current?.isConnected) return;
        document
          .querySelector<HTMLElement>(`[data-place="${CSS.escape(id)}"]`)
          ?.focus({ preventScroll: true });
      });
    },
    [id],
  );
  return heading;
}

function PlaceBody({ item }: { item: JudgedPlace }): JSX.Element {
  const app = useApp();
  const translator = useTranslator();
  const { t, language } = translator;
  const { place } = item;
  const stop = place.metro[0];
  const { from = 'centre' } = app.location.origin.value ?? {};
  return (
    <>
      <p class={styles.meta}>
        <span lang="zh-Latn-pinyin">{place.pinyin}</span>
        <span>
          {t(`form.${place.form}`)} · <SignName name={place.district} language={language} />
        </span>
      </p>
      <p class={styles.meta}>
        {from !== 'centre' && (
          <b>
            {t(from === 'hotel' ? 'place.distanceFromHotel' : 'place.distance', {
              distance: formatDistance(item.distanceM, language),
            })}
          </b>
        )}
        {place.dayTrip && <span>{t('place.dayTrip', { city: t(`city.${place.city}`) })}</span>}
        {stop && (
          <span class={styles.stop}>
            <span class="visually-hidden">{t('places.metro')} </span>
            <LineBadges lines={stop.lines} known={app.city.value?.lines ?? []} solid />{' '}
            <SignName name={stop.name} language={language} />{' '}
            <span class={styles['stop-distance']}>{formatDistance(stop.distanceM, language)}</span>
          </span>
        )}
      </p>
      {place.reportedClosed && (
        <p class={styles.warning}>
          {t('place.closed', { date: formatMonth(place.reportedClosed, translator) })}
        </p>
      )}
      {place.kind === 'service' && <AlsoHere item={item} />}
      {item.party.decidedBy && <AcceptancePanel place={place} decided={item.party.decidedBy} />}
      {item.party.grade === 'refused' && <TryInstead item={item} />}
      {place.kind !== 'service' && <AlsoHere item={item} />}
      {app.visitor.visitor.value.notes.some((note) => note.place === place.id) && (
        <OwnNotes place={place.id} />
      )}
      <NearStations place={place} />
      <PlaceFacts place={place} />
    </>
  );
}
