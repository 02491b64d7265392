// My hotel: the card that was kept, the way back to it, removing it, and reading another link.

import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { cityAt, type HotelCard, hotelName } from '../domain/hotel.ts';
import { useApp, useTranslator } from './app-context.ts';
import { CopyButton } from './copy-button.tsx';
import { Drawing } from './drawing.tsx';
import { HotelFacts } from './hotel-facts.tsx';
import styles from './hotel-screen.module.css';
import { Page } from './page.tsx';

export function HotelScreen(): JSX.Element {
  const { visitor } = useApp();
  const { t } = useTranslator();
  const [removed, setRemoved] = useState<HotelCard | undefined>(undefined);
  const { hotel } = visitor.visitor.value;
  const remove = (card: HotelCard): void => {
    setRemoved(card);
    visitor.keepHotel(undefined);
  };
  return (
    <Page title={t('hotel.mine')} leaveTo="#/more">
      <div role="status">
        {removed && !hotel && (
          <p class={styles.strip}>
            {t('hotel.removed', { hotel: hotelName(removed) })}
            <button type="button" onClick={() => visitor.keepHotel(removed)}>
              {t('hotel.undo')}
            </button>
          </p>
        )}
      </div>
      {hotel ? (
        <KeptHotel hotel={hotel} onRemove={() => remove(hotel)} />
      ) : (
        <p class={styles.none}>{t('hotel.none')}</p>
      )}
      <PasteLink />
    </Page>
  );
}

function KeptHotel({ hotel, onRemove }: { hotel: HotelCard; onRemove: () => void }): JSX.Element {
  const app = useApp();
  const { t } = useTranslator();
  const id = cityAt(hotel.position);
  const load = id && app.cities.loads[id].value;
  useEffect(() => {
    if (id) app.cities.need(id);
  }, [id]);
  return (
    <>
      <a class={styles.primary} href={app.hrefTo({ name: 'driver', id: 'hotel' })}>
        <Drawing name="taxi" />
        {t('hotel.back')}
      </a>
      <div class={styles.card}>
        <HotelFacts hotel={hotel} city={load?.status === 'ready' ? load.data : undefined} />
        <CopyButton label={t('hotel.copy')} text={[hotel.zh, hotel.address ?? ''].join('\n').trim()} />
      </div>
      <button type="button" class={styles.remove} onClick={onRemove}>
        <Drawing name="trash" />
        {t('hotel.remove')}
      </button>
    </>
  );
}

/** Reads a link again: an iPhone's home-screen app starts without what its browser kept. */
function PasteLink(): JSX.Element {
  const { hotels } = useApp();
  const { t } = useTranslator();
  const [text, setText] = useState('');
  const [outcome, setOutcome] = useState<'unreadable' | 'kept' | undefined>(undefined);
  const read = async (): Promise<void> => {
    const answer = await hotels.consider(text);
    setOutcome(answer === 'unreadable' ? 'unreadable' : answer === 'kept-already' ? 'kept' : undefined);
    if (answer === 'offered') setText('');
  };
  return (
    <form
      class={styles.paste}
      aria-label={t('hotel.paste.title')}
      onSubmit={(event) => {
        event.preventDefault();
        void read();
      }}
    >
      <h2>{t('hotel.paste.title')}</h2>
      <p>{t('hotel.paste.hint')}</p>
      <label>
        {t('hotel.paste.label')}
        <textarea
          rows={2}
          value={text}
          spellcheck={false}
          autocapitalize="off"
          aria-invalid={outcome === 'unreadable'}
          aria-describedby="hotel-paste-outcome"
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <p id="hotel-paste-outcome" role="status" class={outcome === 'unreadable' ? styles.fault : undefined}>
        {outcome && t(`hotel.paste.${outcome}`)}
      </p>
      <button type="submit" class={styles.quiet}>
        {t('hotel.paste.read')}
      </button>
    </form>
  );
}
