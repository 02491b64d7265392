// The card for the driver: where to, in Chinese as large as it fits, and below what it says to the traveller.

import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type DriverCard as Card, copiedText } from '../domain/driver-card.ts';
import type { Phrase, PhraseBook } from '../domain/phrase.ts';
import { textIn } from '../domain/text.ts';
import { useApp, useTranslator } from './app-context.ts';
import { useDevice } from './device.ts';
import { Drawing } from './drawing.tsx';
import styles from './driver-card.module.css';
import { Icon } from './icon.tsx';
import { ShowCard } from './show-card.tsx';

interface DriverCardProps {
  readonly card: Card;
  /** Id of the phrase that asks for the ride. */
  readonly greeting: 'driver-take-me' | 'hotel-take-me-back';
  /** What the traveller should know about the card, such as that nobody checked the address. */
  readonly caution: string | undefined;
  /** Where closing leads when the card was not opened from within the app. */
  readonly leaveTo: string;
}

export function DriverCard({ card, greeting, caution, leaveTo }: DriverCardProps): JSX.Element {
  const { t, language } = useTranslator();
  const { ask, payment } = usePhrases(greeting);
  const said = [ask, ...payment].filter((phrase) => phrase !== undefined);
  const isUnread = said.some(({ checkedByNative }) => !checkedByNative);
  return (
    <ShowCard
      name={t('driver.title')}
      leaveTo={leaveTo}
      below={
        <>
          <p>
            {card.name !== undefined && <b>{card.name}</b>}
            {card.pinyin !== undefined && (
              <>
                {' · '}
                <span lang="zh-Latn-pinyin">{card.pinyin}</span>
              </>
            )}
            {said.length > 0 && ` · ${said.map(({ meaning }) => textIn(meaning, language)).join(' ')}`}
          </p>
          {ask && (
            <p class={styles.pinyin} lang="zh-Latn-pinyin">
              {ask.pinyin}
            </p>
          )}
          {(caution || isUnread) && (
            <p class={styles.caution}>
              {[caution, isUnread ? t('driver.unread') : undefined].filter(Boolean).join(' ')}
            </p>
          )}
        </>
      }
      buttons={<CopyCard text={copiedText(card)} />}
    >
      <div class={styles.face}>
        {ask && <p class={styles.said}>{ask['zh-Hans']}</p>}
        <Destination card={card} />
        {payment.length > 0 && (
          <p class={`${styles.said} ${styles.payment}`}>
            {payment.map((phrase) => (
              <span key={phrase.id}>{phrase['zh-Hans']}</span>
            ))}
          </p>
        )}
      </div>
    </ShowCard>
  );
}

/** Name, address or what stands in for it, station, landmark, phone. */
function Destination({ card }: { card: Card }): JSX.Element {
  const { t } = useTranslator();
  return (
    <>
      <p class={styles.name} style={{ '--characters': String([...card.zhName].length) }}>
        {card.zhName}
      </p>
      {(card.address ?? card.district) !== undefined && (
        <p class={styles.address}>{card.address ?? card.district}</p>
      )}
      {card.metro !== undefined && <p class={styles.near}>{card.metro}</p>}
      {card.landmark !== undefined && <p class={styles.near}>{card.landmark}</p>}
      {card.phone !== undefined && (
        <a
          class={styles.phone}
          href={`tel:${card.phone}`}
          aria-label={t('driver.call', { phone: card.phone })}
        >
          <Drawing name="call" />
          {card.phone}
        </a>
      )}
    </>
  );
}

/** The ride's phrase first, then meter and payment; none until the phrases are there. */
function usePhrases(greeting: DriverCardProps['greeting']): {
  readonly ask: Phrase | undefined;
  readonly payment: readonly Phrase[];
} {
  const { phrases, party } = useApp();
  useEffect(() => phrases.need(), []);
  const load = phrases.load.value;
  if (load.status !== 'ready') return { ask: undefined, payment: [] };
  const byId = (wanted: string) => load.data.phrases.find(({ id }) => id === wanted);
  const routes = party.value.wallets.flatMap((wallet) => wallet.routes);
  const payment = paymentIds(load.data, routes).flatMap((id) => byId(id) ?? []);
  return { ask: byId(greeting), payment };
}

/** Personal codes fail for visitors' wallets, so a driver is told in advance what works, or asked about cash. */
function paymentIds({ cards }: PhraseBook, routes: readonly string[]): readonly string[] {
  const hasCode = cards.some(
    (card) => card.at === 'taxi' && card.routes.some((route) => routes.includes(route)),
  );
  return ['driver-meter', hasCode ? 'taxi-merchant-or-cash' : 'cash-ok'];
}

function CopyCard({ text }: { text: string }): JSX.Element | null {
  const { t } = useTranslator();
  const { clipboard } = useDevice().navigator;
  const [outcome, setOutcome] = useState<'copied' | 'notCopied' | undefined>(undefined);
  if (!clipboard) return null;
  const copy = (): void => {
    clipboard.writeText(text).then(
      () => setOutcome('copied'),
      () => setOutcome('notCopied'),
    );
  };
  return (
    <>
      <button type="button" class={styles.copy} onClick={copy}>
        <Icon name="copy" />
        {t('driver.copy')}
      </button>
      <p role="status" class={styles.outcome}>
        {outcome && t(`place.${outcome}`)}
      </p>
    </>
  );
}
