// The foot of a place: save it, share it.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Place } from '../domain/place.ts';
import { writePermalink } from '../state/permalink.ts';
import { useApp, useTranslator } from './app-context.ts';
import { Icon } from './icon.tsx';
import styles from './place-actions.module.css';

export function PlaceActions({ place, title }: { place: Place; title: string }): JSX.Element {
  const app = useApp();
  const { t } = useTranslator();
  const [outcome, setOutcome] = useState('');
  const isSaved = app.visitor.visitor.value.saved.includes(place.id);
  const share = async (): Promise<void> => {
    const url = app.address.linkTo(writePermalink({ name: 'place', city: place.city, id: place.id }));
    const text = t('place.shareText', { name: title, city: t(`city.${place.city}`) });
    setOutcome('');
    try {
      if (navigator.share) await navigator.share({ title: text, url });
      else {
        await navigator.clipboard.writeText(url);
        setOutcome(t('place.linkCopied'));
      }
    } catch (error) {
      // Closing the share sheet is an answer, not a failure.
      if (!(error instanceof DOMException && error.name === 'AbortError')) setOutcome(t('place.notCopied'));
    }
  };
  return (
    <footer class={styles.actions}>
      <button type="button" aria-pressed={isSaved} onClick={() => app.visitor.toggleSaved(place.id)}>
        <Icon name="save" />
        {isSaved ? t('place.saved') : t('place.save')}
      </button>
      <button type="button" onClick={share}>
        <Icon name="share" />
        {t('place.share')}
      </button>
      <p role="status" class={styles.outcome}>
        {outcome}
      </p>
    </footer>
  );
}
