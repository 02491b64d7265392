// What the pins mean, and how old information is said.

import type { JSX } from 'preact';
import { GRADES } from '../domain/acceptance.ts';
import type { Age, PartialDate } from '../domain/partial-date.ts';
import { useApp, useTranslator } from './app-context.ts';
import { ageWords, gradeColour } from './grade-words.ts';
import { GradeGlyph } from './icon.tsx';
import styles from './key-screen.module.css';
import { List } from './list.tsx';
import { Page } from './page.tsx';

/** Sample months for the three ages, so that the words look as they do on a place. */
const SAMPLES: readonly { readonly age: Age; readonly date: PartialDate }[] = [
  { age: 'fresh', date: '2026-10' as PartialDate },
  { age: 'ageing', date: '2026-01' as PartialDate },
  { age: 'old', date: '2024-07' as PartialDate },
];

export function KeyScreen(): JSX.Element {
  const app = useApp();
  const translator = useTranslator();
  const { t } = translator;
  const places = app.placesHref.value;
  return (
    <Page title={t('key.title')} leaveTo={places}>
      <List class={styles.list} label={t('key.pins')}>
        {GRADES.map((grade) => (
          <li key={grade} class={styles.pin}>
            <GradeGlyph grade={grade} />
            <span>
              <b class={gradeColour[grade]}>{t(`grade.${grade}`)}</b>
              <span class={styles.meaning}>{t(`grade.${grade}.meaning`)}</span>
            </span>
          </li>
        ))}
      </List>
      <p class={styles.more}>{t('key.more')}</p>
      <h2 class={styles.head}>{t('key.age')}</h2>
      <List class={styles.list} label={t('key.age')}>
        {SAMPLES.map((sample) => (
          <li key={sample.age} class={styles.age}>
            <b class={gradeColour[sample.age]}>{ageWords(sample, translator)}</b>
            <span class={styles.meaning}>{t(`age.${sample.age}.meaning`)}</span>
          </li>
        ))}
      </List>
    </Page>
  );
}
