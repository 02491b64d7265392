// One way to pay as drawn steps: what the visitor sees at the till, then what to do, in order.

import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Way, WayKind } from '../domain/guide.ts';
import { useTranslator } from './app-context.ts';
import { Drawing, type DrawingName } from './drawing.tsx';
import { FactLine } from './fact-line.tsx';
import styles from './way-card.module.css';

const DRAWINGS: Readonly<Record<WayKind, DrawingName>> = {
  'show-code': 'qr',
  'scan-code': 'scan',
  'scan-weixin-code': 'scan',
  terminal: 'card',
  'link-in-alipay': 'phone',
  'metro-gate': 'tap',
};

interface WayCardProps {
  readonly way: Way;
  readonly wallet: string;
  /** Says that this way fits the place best, and why. */
  readonly mark?: JSX.Element | undefined;
}

export function WayCard({ way, wallet, mark }: WayCardProps): JSX.Element {
  const { t } = useTranslator();
  const id = useId();
  return (
    <section class={styles.way} aria-labelledby={id}>
      {mark}
      <header class={styles.head}>
        <span class={styles.picture}>
          <Drawing name={DRAWINGS[way.kind]} />
        </span>
        <div>
          <h2 id={id}>{t(`way.${way.kind}`)}</h2>
          <p class={styles.hint}>
            <FactLine fact={way.hint} wallet={wallet} />
          </p>
        </div>
      </header>
      <ol class={styles.steps}>
        {way.steps.map((step) => (
          <li key={step.text.en}>
            <span>
              <FactLine fact={step} wallet={wallet} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
