// Chooses the guests' languages on the poster, in order: the first one is the largest.

import type { JSX } from 'preact';
import { GUEST_WORDS, guestWords, MOST_LANGUAGES } from '../i18n/hotel-kit-words.ts';
import { useTranslator } from './app-context.ts';
import { Dialog } from './dialog.tsx';
import styles from './hotel-kit.module.css';
import { Both } from './hotel-kit-words.tsx';

interface LanguagesProps {
  readonly chosen: readonly string[];
  readonly onChange: (languages: readonly string[]) => void;
  readonly onClose: () => void;
}

export function HotelKitLanguages({ chosen, onChange, onClose }: LanguagesProps): JSX.Element {
  const { t } = useTranslator();
  // One stays, and no more than fit: the rest waits until another one leaves.
  const canToggle = (tag: string): boolean =>
    chosen.includes(tag) ? chosen.length > 1 : chosen.length < MOST_LANGUAGES;
  const toggle = (tag: string): void =>
    onChange(chosen.includes(tag) ? chosen.filter((other) => other !== tag) : [...chosen, tag]);
  return (
    <Dialog title={t('kit.languages')} onClose={onClose}>
      <p class={styles.hint}>
        <Both words="kit.languages.hint" stacked />
      </p>
      <ul class={styles.languages}>
        {GUEST_WORDS.map(({ language, name, title }) => (
          <li key={language}>
            <label lang={language}>
              <input
                type="checkbox"
                checked={chosen.includes(language)}
                disabled={!canToggle(language)}
                onChange={() => toggle(language)}
              />
              <span>
                <b>{name}</b> <span class={styles.hint}>{title}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      <p role="status">
        {t('kit.languages.order', {
          languages: guestWords(chosen)
            .map(({ name }) => name)
            .join(', '),
        })}
      </p>
    </Dialog>
  );
}
