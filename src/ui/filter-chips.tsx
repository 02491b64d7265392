// Kinds and grades as toggle buttons, each with the number of places it would show.

import type { JSX } from 'preact';
import type { Grade } from '../domain/acceptance.ts';
import { GRADES } from '../domain/acceptance.ts';
import { PLACE_KINDS } from '../domain/place.ts';
import { useApp, useTranslator } from './app-context.ts';
import styles from './filter-chips.module.css';
import { GradeGlyph } from './icon.tsx';
import { measureApplied } from './painted.ts';

interface ChipProps {
  readonly words: string;
  readonly count: number;
  readonly isOn: boolean;
  readonly grade?: Grade;
  readonly onToggle: () => void;
}

function Chip({ words, count, isOn, grade, onToggle }: ChipProps): JSX.Element {
  return (
    <button
      type="button"
      class={styles.chip}
      aria-pressed={isOn}
      onClick={(event) => {
        onToggle();
        measureApplied('filter', event);
      }}
    >
      {grade && <GradeGlyph grade={grade} size="small" />}
      {words} <span class={styles.count}>{count}</span>
    </button>
  );
}

/** Service points are found on the map and by link, so they have no chip. */
const CHIP_KINDS = PLACE_KINDS.filter((kind) => kind !== 'service');

export function KindChips(): JSX.Element {
  const app = useApp();
  const { t } = useTranslator();
  const { kinds, savedOnly } = app.filter.value;
  const counts = app.counts.value;
  const clearKinds = (): void => {
    for (const kind of kinds) app.toggleKind(kind);
    if (savedOnly) app.toggleSavedOnly();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot scroll sideways in every browser.
    <div role="group" aria-label={t('kind.group')} class={styles.chips}>
      <Chip
        words={t('kind.all')}
        count={counts.total}
        isOn={kinds.length === 0 && !savedOnly}
        onToggle={clearKinds}
      />
      {CHIP_KINDS.map((kind) => (
        <Chip
          key={kind}
          words={t(`kind.${kind}`)}
          count={counts.kinds[kind]}
          isOn={kinds.includes(kind)}
          onToggle={() => app.toggleKind(kind)}
        />
      ))}
      {(app.visitor.visitor.value.saved.length > 0 || savedOnly) && (
        <Chip words={t('kind.saved')} count={counts.saved} isOn={savedOnly} onToggle={app.toggleSavedOnly} />
      )}
    </div>
  );
}

export function GradeChips(): JSX.Element {
  const app = useApp();
  const { t } = useTranslator();
  const { grades } = app.filter.value;
  const counts = app.counts.value;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot scroll sideways in every browser.
    <div role="group" aria-label={t('grade.group')} class={styles.chips}>
      {GRADES.filter((grade) => counts.grades[grade] > 0 || grades.includes(grade)).map((grade) => (
        <Chip
          key={grade}
          grade={grade}
          words={t(`grade.${grade}`)}
          count={counts.grades[grade]}
          isOn={grades.includes(grade)}
          onToggle={() => app.toggleGrade(grade)}
        />
      ))}
    </div>
  );
}
