// The one next thing to do before a flight, with how it is done on this phone.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { nextFlightStep } from '../domain/flight-ready.ts';
import { readPhone } from '../domain/phone.ts';
import { type InstallAdvice, installAdvice, wayOut } from '../domain/way-out.ts';
import { useApp, useRelease, useTranslator } from './app-context.ts';
import { CopyButton } from './copy-button.tsx';
import styles from './offline-screen.module.css';

export function FlightStep(): JSX.Element {
  const { browser } = useApp();
  const { offline, isOnline } = useRelease();
  const { t } = useTranslator();
  const [isSkipped, setSkipped] = useState(false);
  const advice = installAdvice(readPhone(browser));
  const step = nextFlightStep(advice, offline.value, isSkipped);
  const title = t(step === 'try' ? 'offline.ready' : 'offline.left');
  return (
    <section class={styles.next} aria-labelledby="next-step">
      <h2 id="next-step">{title}</h2>
      {step === 'install' && <InstallSteps advice={advice} onSkip={() => setSkipped(true)} />}
      {step === 'leave-app' && <LeaveApp />}
      {step === 'try' && <p>{t(isOnline.value ? 'offline.try' : 'offline.tried')}</p>}
      {step === 'wait' && <p role="status">{t('more.offline.saving')}</p>}
      {step === 'unsupported' && <p>{t('more.offline.unsupported')}</p>}
      {step === 'retry' && (
        <>
          <p>{t('more.offline.failed')}</p>
          {/* A start of the page begins with storing it. */}
          <button type="button" class={styles.main} onClick={() => window.location.reload()}>
            {t('retry')}
          </button>
        </>
      )}
    </section>
  );
}

/** How to get out of the in-app browser: the way that this app really has. */
function LeaveApp(): JSX.Element {
  const { address, browser } = useApp();
  const { t } = useTranslator();
  const url = address.linkTo(address.fragment.value);
  const out = wayOut(readPhone(browser), url);
  return (
    <>
      <p>
        {t('offline.leave')}{' '}
        {out?.by === 'menu' ? (
          <>
            {t('inApp.menu')} <span lang="zh-Hans">在浏览器打开</span>
          </>
        ) : (
          t(out?.by === 'link' ? 'inApp.link' : 'inApp.copy')
        )}
      </p>
      {out?.by === 'link' ? (
        <a class={styles.main} href={out.href}>
          {t('inApp.open')}
        </a>
      ) : (
        <CopyButton label={t('share.copy')} text={url} />
      )}
    </>
  );
}

function InstallSteps({ advice, onSkip }: { advice: InstallAdvice; onSkip: () => void }): JSX.Element {
  const { t } = useTranslator();
  const isIos = advice === 'ios-safari' || advice === 'ios-other';
  return (
    <>
      <p>{t('offline.install')}</p>
      <ol class={styles.steps}>
        {advice === 'ios-other' && <li>{t('offline.install.safari')}</li>}
        {isIos ? (
          <>
            <li>{t('offline.install.ios.1')}</li>
            <li>{t('offline.install.ios.2')}</li>
            <li>{t('offline.install.ios.3')}</li>
          </>
        ) : (
          <>
            <li>{t('offline.install.android.1')}</li>
            <li>{t('offline.install.android.2')}</li>
          </>
        )}
      </ol>
      {!isIos && <p>{t('offline.install.android.note')}</p>}
      <button type="button" class={styles.skip} onClick={onSkip}>
        {t('offline.skip')}
      </button>
    </>
  );
}
