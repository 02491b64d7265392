// A payment failed: what the visitor sees leads to what to try, in order, down to cash.

import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { FAILURE_KINDS, type FailureKind } from '../domain/guide.ts';
import type { Place } from '../domain/place.ts';
import type { Wallet } from '../domain/wallet.ts';
import type { Screen } from '../state/permalink.ts';
import { activeWallet } from './active-wallet.ts';
import { useApp, useTranslator } from './app-context.ts';
import { Drawing } from './drawing.tsx';
import { FailedLadder } from './failed-ladder.tsx';
import styles from './failed-screen.module.css';
import { Icon } from './icon.tsx';
import { List } from './list.tsx';
import { PayingPage } from './paying-page.tsx';
import { usePayingPlace } from './use-paying-place.ts';

type FailedLink = Extract<Screen, { readonly name: 'failed' }>;

export function FailedScreen(): JSX.Element | null {
  const { screen } = useApp();
  return screen.value.name === 'failed' ? <Failed link={screen.value} /> : null;
}

function Failed({ link }: { link: FailedLink }): JSX.Element {
  const app = useApp();
  const { t } = useTranslator();
  const at = usePayingPlace(link.place);
  const place = at.status === 'there' ? at.place : undefined;
  const start = useStart(link.start);
  const wallet = activeWallet(app, link.wallet);
  return (
    // Keyed, so that each step begins at its top with the focus there.
    <PayingPage
      key={start ?? ''}
      title={t('pay.failed')}
      leaveTo={app.hrefTo({ name: 'pay', city: link.city, wallet: wallet?.id, place: link.place })}
      foot={<Foot place={place} wallet={wallet} />}
    >
      {start ? (
        <FailedLadder
          start={start}
          wallet={wallet}
          place={place}
          elseHref={app.hrefTo({ ...link, start: undefined })}
        />
      ) : (
        <Starts hrefOf={(kind) => app.hrefTo({ ...link, start: kind })} />
      )}
    </PayingPage>
  );
}

/** A start that does not exist leads to the choice, and is said. */
function useStart(text: string | undefined): FailureKind | undefined {
  const { notices } = useApp();
  const start = FAILURE_KINDS.find((kind) => kind === text);
  const isWrong = text !== undefined && start === undefined;
  useEffect(() => {
    if (isWrong) notices.say('link.unknownValue');
  }, [isWrong]);
  return start;
}

function Starts({ hrefOf }: { hrefOf: (kind: FailureKind) => string }): JSX.Element {
  const { t } = useTranslator();
  return (
    <>
      <h2 class={styles.head}>{t('failed.see')}</h2>
      <List class={styles.list} label={t('failed.see')}>
        {FAILURE_KINDS.map((kind) => (
          <li key={kind}>
            <a href={hrefOf(kind)}>
              {t(`failed.${kind}`)}
              <Icon name="next" />
            </a>
          </li>
        ))}
      </List>
    </>
  );
}

/** A report is about a place; without one there is nothing to report on. */
function Foot({ place, wallet }: { place: Place | undefined; wallet: Wallet | undefined }): JSX.Element {
  const app = useApp();
  const { t } = useTranslator();
  return (
    <>
      {place && (
        <button type="button" onClick={() => app.address.open(app.hrefTo({ name: 'report', id: place.id }))}>
          <Drawing name="flag" />
          {t('failed.report')}
        </button>
      )}
      <a href={app.hrefTo({ name: 'cashier', phrase: undefined, wallet: wallet?.id })}>{t('pay.card')}</a>
    </>
  );
}
