// What else is known at a place: the visitor's other wallets, then services such as tax refund.

import type { JSX } from 'preact';
import { judge } from '../domain/acceptance.ts';
import type { Service, ServiceKind } from '../domain/evidence.ts';
import { newestFirst } from '../domain/partial-date.ts';
import type { WalletAcceptance } from '../domain/party.ts';
import type { Place } from '../domain/place.ts';
import type { JudgedPlace } from '../domain/search.ts';
import { textIn } from '../domain/text.ts';
import { formatMonth, formatSourceDate } from '../i18n/formats.ts';
import { AcceptanceReasons } from './acceptance-reasons.tsx';
import styles from './also-here.module.css';
import { useApp, useTranslator } from './app-context.ts';
import { Drawing, type DrawingName, isDrawing } from './drawing.tsx';
import { gradeColour, newestProof } from './grade-words.ts';
import { GradeGlyph, Icon, type IconName } from './icon.tsx';
import { List } from './list.tsx';
import { SourceLine } from './source-line.tsx';

const SERVICE_ICONS: Readonly<Record<ServiceKind, IconName | DrawingName>> = {
  'tax-refund': 'refund',
  'currency-exchange': 'exchange',
  'payment-help': 'key',
};

export function AlsoHere({ item }: { item: JudgedPlace }): JSX.Element | null {
  const { t } = useTranslator();
  const others = useOtherWallets(item);
  const services = [...item.place.services].sort((a, b) => newestFirst(a.date, b.date));
  if (others.length + services.length === 0) return null;
  return (
    <section class={styles.section}>
      <h2 class={styles.head}>{t('place.also')}</h2>
      <List class={styles.list} label={t('place.also')}>
        {others.map((other) => (
          <OtherWallet key={other.wallet.id} place={item.place} other={other} />
        ))}
        {services.map((service) => (
          <ServiceRow key={`${service.kind} ${service.source.id}`} service={service} />
        ))}
      </List>
    </section>
  );
}

/** The visitor's own wallets besides the one that decided, whichever of them the answers are for. */
function useOtherWallets({ place, party }: JudgedPlace): readonly WalletAcceptance[] {
  const app = useApp();
  const own = app.visitor.visitor.value.wallets.flatMap(
    (id) => app.wallets.find((wallet) => wallet.id === id) ?? [],
  );
  return own
    .filter((wallet) => wallet.id !== party.decidedBy?.wallet.id)
    .map((wallet) => ({ wallet, acceptance: judge(place, wallet, app.today()) }));
}

/** Grade in one line; opened, it says why and how the wallet is used here. */
function OtherWallet({ place, other }: { place: Place; other: WalletAcceptance }): JSX.Element {
  const app = useApp();
  const translator = useTranslator();
  const { t, language } = translator;
  const { grade } = other.acceptance;
  const proof = newestProof(other.acceptance, app.today());
  return (
    <li class={styles.wallet}>
      <details>
        <summary>
          <GradeGlyph grade={grade} size="small" />
          <span>
            <b>{textIn(other.wallet.name, language)}</b>{' '}
            <span class={gradeColour[grade]}>{t(`grade.${grade}`)}</span>{' '}
            {proof && <span class={styles.date}>{formatMonth(proof.date, translator)}</span>}
          </span>
          <Icon name="down" />
        </summary>
        <AcceptanceReasons place={place} decided={other} />
      </details>
    </li>
  );
}

function ServiceRow({ service }: { service: Service }): JSX.Element {
  const translator = useTranslator();
  const { t, language } = translator;
  const icon = SERVICE_ICONS[service.kind];
  return (
    <li>
      {isDrawing(icon) ? <Drawing name={icon} /> : <Icon name={icon} />}
      <span>
        <b>{t(`service.${service.kind}`)}</b>{' '}
        <span class={styles.date}>{formatSourceDate(service.date, translator)}</span>{' '}
        <span class={styles.claim}>{textIn(service.claim, language)}</span>{' '}
        <span class={styles.source}>
          <SourceLine source={service.source} isLink />
        </span>
      </span>
    </li>
  );
}
