// The city on screen, and the way to change it.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CityId } from '../domain/city.ts';
import { useApp, useTranslator } from './app-context.ts';
import styles from './city-button.module.css';
import { Icon } from './icon.tsx';
import { CityDialog } from './parts.ts';
import { SignName } from './sign-name.tsx';

/** Known before any city's data is. */
const CITY_SIGNS: Readonly<Record<CityId, string>> = { chengdu: '成都', chongqing: '重庆' };

export function CityName({ id }: { id: CityId }): JSX.Element {
  const { t, language } = useTranslator();
  const own = t(`city.${id}`);
  return <SignName name={{ en: own, [language]: own, 'zh-Hans': CITY_SIGNS[id] }} language={language} />;
}

export function CityButton(): JSX.Element {
  const { cityId } = useApp();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" class={styles.city} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <CityName id={cityId.value} />
        <Icon name="down" />
      </button>
      {isOpen && <CityDialog onClose={() => setOpen(false)} />}
    </>
  );
}
