// Words for two readers at once: in the language of the app, and in simplified Chinese for the front desk.

import type { JSX } from 'preact';
import { cityAt } from '../domain/hotel.ts';
import { besideIn } from '../i18n/hotel-kit-words.ts';
import type { MessageKey, Values } from '../i18n/translator.ts';
import { useTranslator } from './app-context.ts';
import type { HotelKit } from './hotel-kit-state.ts';
import styles from './hotel-kit-words.module.css';

interface BothProps {
  readonly words: MessageKey;
  readonly values?: Values;
  /** Under each other instead of side by side. */
  readonly stacked?: boolean;
}

export function Both({ words, values, stacked = false }: BothProps): JSX.Element {
  const { t } = useTranslator();
  const own = t(words, values);
  const chinese = besideIn(words);
  return (
    <>
      {own}
      {chinese !== undefined && chinese !== own && (
        <>
          {' '}
          <span lang="zh-Hans" class={stacked ? styles.under : styles.beside}>
            {chinese}
          </span>
        </>
      )}
    </>
  );
}

/** Whether the kit has a point, and in which city. */
export function PointWords({ kit }: { kit: HotelKit }): JSX.Element {
  const { t } = useTranslator();
  const city = kit.form.position && cityAt(kit.form.position);
  if (!city) return <Both words="kit.point.none" />;
  return <Both words="kit.point.set" values={{ city: t(`city.${city}`) }} />;
}
