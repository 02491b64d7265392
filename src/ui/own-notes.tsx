// The visitor's own notes on a place, each of which can be deleted, and brought back.

import type { JSX } from 'preact';
import type { OwnNote } from '../domain/own-note.ts';
import type { PlaceId } from '../domain/place.ts';
import { textIn } from '../domain/text.ts';
import { formatSourceDate } from '../i18n/formats.ts';
import { useApp, useTranslator } from './app-context.ts';
import { Drawing } from './drawing.tsx';
import { List } from './list.tsx';
import styles from './own-notes.module.css';

const WORDS = { worked: 'own.worked', refused: 'own.refused', 'place-wrong': 'own.place-wrong' } as const;

export function OwnNotes({ place }: { place: PlaceId }): JSX.Element | null {
  const app = useApp();
  const translator = useTranslator();
  const { t, language } = translator;
  const notes = app.visitor.visitor.value.notes.filter((note) => note.place === place);
  if (notes.length === 0) return null;
  const remove = (note: OwnNote): void => {
    const kept = (): readonly OwnNote[] => app.visitor.visitor.peek().notes;
    app.visitor.keepNotes(kept().filter(({ id }) => id !== note.id));
    // What could have been taken back is gone already.
    app.notices.dismiss('report.kept');
    app.notices.say('own.deleted', {}, () => app.visitor.keepNotes([...kept(), note]));
  };
  return (
    <section class={styles.notes} aria-label={t('own.title')}>
      <h2>{t('own.title')}</h2>
      <List class={styles.list} label={t('own.title')}>
        {[...notes].reverse().map((note) => {
          const wallet =
            note.outcome === 'place-wrong' ? undefined : app.wallets.find(({ id }) => id === note.wallet);
          const words = t(WORDS[note.outcome], { date: formatSourceDate(note.date, translator) });
          return (
            <li key={note.id}>
              <span>
                <b>{words}</b> {wallet && textIn(wallet.name, language)}
              </span>
              <button
                type="button"
                aria-label={t('own.delete', { note: words })}
                onClick={() => remove(note)}
              >
                <Drawing name="trash" />
              </button>
            </li>
          );
        })}
      </List>
    </section>
  );
}
