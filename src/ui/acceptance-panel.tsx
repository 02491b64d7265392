// The answer for one wallet at one place: grade and age, then what it rests on.

import type { JSX } from 'preact';
import type { WalletAcceptance } from '../domain/party.ts';
import type { Place } from '../domain/place.ts';
import { textIn } from '../domain/text.ts';
import styles from './acceptance-panel.module.css';
import { AcceptanceReasons } from './acceptance-reasons.tsx';
import { useApp, useTranslator } from './app-context.ts';
import { ageWords, gradeColour, newestProof } from './grade-words.ts';
import { GradeGlyph } from './icon.tsx';

interface AcceptancePanelProps {
  readonly place: Place;
  readonly decided: WalletAcceptance;
}

export function AcceptancePanel({ place, decided }: AcceptancePanelProps): JSX.Element {
  const app = useApp();
  const translator = useTranslator();
  const { t, language } = translator;
  const { grade } = decided.acceptance;
  const title = t(`grade.${grade}.for`, { wallet: textIn(decided.wallet.name, language) });
  const proof = newestProof(decided.acceptance, app.today());
  return (
    <section class={`${styles.panel} ${styles[grade]}`} aria-label={title}>
      <header class={styles.head}>
        <GradeGlyph grade={grade} size="panel" />
        <div>
          <h2>{title}</h2>
          {proof && <p class={`${styles.age} ${gradeColour[proof.age]}`}>{ageWords(proof, translator)}</p>}
        </div>
      </header>
      <AcceptanceReasons place={place} decided={decided} />
    </section>
  );
}
