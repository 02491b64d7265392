// On narrow screens with large text the filters become one button that opens them as a dialog.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useApp, useTranslator } from './app-context.ts';
import styles from './filter-button.module.css';
import { Icon } from './icon.tsx';
import { FilterDialog } from './parts.ts';

export function FilterButton(): JSX.Element {
  const app = useApp();
  const { t } = useTranslator();
  const [isOpen, setOpen] = useState(false);
  const { kinds } = app.filter.value;
  const words = kinds.length === 0 ? t('kind.all') : kinds.map((kind) => t(`kind.${kind}`)).join(' · ');
  return (
    <>
      <button type="button" class={styles.button} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <span>
          {words} {app.ranked.value.length}
        </span>
        <Icon name="down" />
      </button>
      {isOpen && <FilterDialog onClose={() => setOpen(false)} />}
    </>
  );
}
