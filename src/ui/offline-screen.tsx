// Ready for the flight: the one thing left to do, what lies on this phone, and what works without signal.

import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { CITY_IDS, type CityId } from '../domain/city.ts';
import { readPhone } from '../domain/phone.ts';
import { installAdvice } from '../domain/way-out.ts';
import { formatSize } from '../i18n/format-size.ts';
import { formatSourceDate } from '../i18n/formats.ts';
import { useApp, useRelease, useTranslator } from './app-context.ts';
import { CityName } from './city-button.tsx';
import { FlightStep } from './flight-step.tsx';
import { Icon, type IconName } from './icon.tsx';
import { List } from './list.tsx';
import styles from './offline-screen.module.css';
import { Page } from './page.tsx';

export function OfflineScreen(): JSX.Element {
  const { t } = useTranslator();
  return (
    <Page title={t('offline.title')} leaveTo="#/more">
      <FlightStep />
      <h2 class={styles.head}>{t('more.offline')}</h2>
      <SavedList />
      <h2 class={styles.head}>{t('offline.without')}</h2>
      <List class={styles.list} label={t('offline.without')}>
        <Row icon="check" words={t('offline.works')} />
        <Row icon="close" words={t('offline.worksNot')} />
      </List>
      <CheckForNewer />
    </Page>
  );
}

function Row({
  icon,
  words,
  hint,
}: {
  icon: IconName;
  words: ComponentChildren;
  hint?: string;
}): JSX.Element {
  return (
    <li class={styles.row}>
      <Icon name={icon} />
      <span class={styles.words}>
        <b>{words}</b> {hint && <span class={styles.hint}>{hint}</span>}
      </span>
    </li>
  );
}

/** Each with what was found on the phone; nothing is taken from a list of what should be there. */
function SavedList(): JSX.Element {
  const { browser } = useApp();
  const { offline, dataDate } = useRelease();
  const translator = useTranslator();
  const { t } = translator;
  const advice = installAdvice(readPhone(browser));
  const isSaved = offline.value === 'saved';
  const keeps = useKeeping();
  return (
    <List class={styles.list} label={t('offline.list')}>
      <Row
        icon={isSaved ? 'check' : 'minus'}
        words={t('offline.app', { date: formatSourceDate(dataDate, translator) })}
        hint={t(`more.offline.${offline.value}`)}
      />
      {CITY_IDS.map((id) => (
        <CityRow key={id} id={id} />
      ))}
      <Row
        icon={advice === 'done' ? 'check' : 'minus'}
        words={t('offline.icon')}
        hint={t(advice === 'done' ? 'offline.icon.done' : 'offline.icon.not')}
      />
      <li class={styles.row}>
        <Icon name={keeps.answer ? 'check' : 'minus'} />
        <span class={styles.words}>
          <b>{t('offline.keep')}</b>{' '}
          <span class={styles.hint} role="status">
            {keeps.answer !== undefined && t(keeps.answer ? 'offline.keep.yes' : 'offline.keep.no')}
          </span>
          {advice === 'ios-safari' && <span class={styles.hint}>{t('offline.keep.safari')}</span>}
        </span>
        {keeps.answer === false && (
          <button type="button" class={styles.small} onClick={keeps.ask}>
            {t('offline.keep.ask')}
          </button>
        )}
      </li>
    </List>
  );
}

function CityRow({ id }: { id: CityId }): JSX.Element {
  const { stored, offline } = useRelease();
  const { t, language } = useTranslator();
  const [bytes, setBytes] = useState<number | undefined>(undefined);
  const state = offline.value;
  useEffect(() => {
    stored(id).then(setBytes, () => setBytes(undefined));
  }, [state]);
  return (
    <Row
      icon={bytes === undefined ? 'minus' : 'check'}
      words={<CityName id={id} />}
      hint={
        bytes === undefined ? t('offline.city.not') : t('offline.city', { size: formatSize(bytes, language) })
      }
    />
  );
}

/** Whether the browser promised not to clear what is stored; `undefined` while it has not said. */
function useKeeping(): { readonly answer: boolean | undefined; readonly ask: () => void } {
  const [answer, setAnswer] = useState<boolean | undefined>(undefined);
  const { storage } = navigator;
  useEffect(() => {
    storage?.persisted?.().then(setAnswer, () => setAnswer(undefined));
  }, []);
  return { answer, ask: () => void storage?.persist?.().then(setAnswer, () => setAnswer(false)) };
}

function CheckForNewer(): JSX.Element {
  const { check, isOnline } = useRelease();
  const { t } = useTranslator();
  const [outcome, setOutcome] = useState<'checking' | 'newest' | 'coming' | 'failed' | undefined>(undefined);
  const look = (): void => {
    setOutcome('checking');
    check().then(setOutcome, () => setOutcome('failed'));
  };
  const isOff = !isOnline.value || outcome === 'checking';
  return (
    <div class={styles.check}>
      <button type="button" aria-disabled={isOff} onClick={isOff ? undefined : look}>
        {t('offline.check')}
      </button>
      <p role="status">
        {isOnline.value ? outcome && t(`offline.check.${outcome}`) : t('offline.check.off')}
      </p>
    </div>
  );
}
