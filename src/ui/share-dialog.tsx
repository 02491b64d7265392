// Passing a link on: by the phone's share sheet, by copying, or as a code that the person opposite scans.

import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { CITY_IDS } from '../domain/city.ts';
import { LONGEST_CODE } from '../domain/link-length.ts';
import type { Place } from '../domain/place.ts';
import { findPlace } from '../state/find-place.ts';
import { writePermalink } from '../state/permalink.ts';
import { listFragment, mainCity } from '../state/share-link.ts';
import { bothNames } from '../state/to-pin.ts';
import { useApp, useTranslator } from './app-context.ts';
import { ChoiceList } from './choice-list.tsx';
import { useDevice } from './device.ts';
import { Dialog } from './dialog.tsx';
import { Drawing } from './drawing.tsx';
import { Icon } from './icon.tsx';
import { QrCode } from './qr-code.tsx';
import styles from './share-dialog.module.css';

interface ShareDialogProps {
  /** The place to share; without one the present view and the saved places. */
  readonly place?: Place;
  /** Shares the saved places only, where no view of places is on screen. */
  readonly savedOnly?: boolean;
  readonly onClose: () => void;
}

interface Subject {
  readonly id: 'place' | 'view' | 'saved';
  readonly words: string;
  /** What the receiver reads beside the link. */
  readonly text: string;
  /** Undefined where the link would be too long. */
  readonly fragment: string | undefined;
}

export function ShareDialog({ onClose, ...about }: ShareDialogProps): JSX.Element {
  const { t } = useTranslator();
  const subjects = useSubjects(about);
  const [chosen, setChosen] = useState<Subject['id'] | undefined>(undefined);
  const subject = subjects.find(({ id }) => id === chosen) ?? subjects[0];
  return (
    <Dialog title={t('place.share')} onClose={onClose}>
      {subjects.length > 1 && subject && (
        <ChoiceList
          label={t('share.what')}
          options={subjects.map(({ id, words }) => ({ value: id, words }))}
          chosen={subject.id}
          onChoose={setChosen}
        />
      )}
      {subject?.fragment === undefined ? (
        <p class={styles.words}>{t('share.tooLong')}</p>
      ) : (
        <Ways key={subject.id} text={subject.text} fragment={subject.fragment} />
      )}
    </Dialog>
  );
}

function useSubjects({ place, savedOnly }: Omit<ShareDialogProps, 'onClose'>): readonly Subject[] {
  const app = useApp();
  const { t, language } = useTranslator();
  const { saved } = app.visitor.visitor.value;
  useEffect(() => {
    // A list opens in the city where most of its places are.
    if (!place) for (const city of CITY_IDS) app.cities.need(city);
  }, []);
  if (place) {
    const name = bothNames(place.name, language);
    const fragment = writePermalink({ name: 'place', city: place.city, id: place.id });
    const text = t('place.shareText', { name, city: t(`city.${place.city}`) });
    return [{ id: 'place', words: name, text, fragment }];
  }
  const here = app.cityId.value;
  const cityOf = (id: Place['id']) => {
    const found = findPlace(app.cities, id);
    return found.status === 'found' ? found.city.id : undefined;
  };
  const view: Subject = {
    id: 'view',
    words: t('share.view'),
    text: t('share.viewText', { city: t(`city.${here}`) }),
    fragment: app.hrefTo(app.screen.value),
  };
  const list: Subject = {
    id: 'saved',
    words: t('share.saved', { count: saved.length }),
    text: t('share.savedText', { count: saved.length }),
    fragment: listFragment(mainCity(saved, cityOf, here), saved),
  };
  if (savedOnly) return [list];
  return saved.length > 0 ? [view, list] : [view];
}

type Outcome = 'linkCopied' | 'notCopied' | 'notShared';

function Ways({ text, fragment }: { text: string; fragment: string }): JSX.Element {
  const app = useApp();
  const { t } = useTranslator();
  const { clipboard, share } = useDevice().navigator;
  const [outcome, setOutcome] = useState<Outcome | undefined>(undefined);
  const url = app.address.linkTo(fragment);
  const send = (): void => {
    setOutcome(undefined);
    // Called on its owner: browsers refuse a share function that was taken out.
    navigator.share({ title: text, url }).catch((error: unknown) => {
      // Closing the share sheet is an answer, not a failure.
      if (!(error instanceof DOMException && error.name === 'AbortError')) setOutcome('notShared');
    });
  };
  const copy = (): void => {
    clipboard?.writeText(url).then(
      () => setOutcome('linkCopied'),
      () => setOutcome('notCopied'),
    );
  };
  return (
    <div class={styles.ways}>
      {url.length <= LONGEST_CODE ? (
        <figure class={styles.code}>
          <QrCode text={url} label={t('share.code', { name: text })} />
          <figcaption>{t('share.scan')}</figcaption>
        </figure>
      ) : (
        <p class={styles.words}>{t('share.noCode')}</p>
      )}
      {share && (
        <button type="button" class={styles.main} onClick={send}>
          <Drawing name="share" />
          {t('share.send')}
        </button>
      )}
      {clipboard && (
        <button type="button" class={share ? styles.other : styles.main} onClick={copy}>
          <Icon name="copy" />
          {t('share.copy')}
        </button>
      )}
      <p role="status" class={styles.outcome}>
        {outcome && t(outcome === 'notShared' ? 'share.notShared' : `place.${outcome}`)}
      </p>
      <p class={styles.link}>
        <Drawing name="qr" />
        <span>{url}</span>
      </p>
    </div>
  );
}
