// The field above the list in which places are looked for by name.

import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { LONGEST_SEARCH } from '../domain/link-length.ts';
import { useApp, useTranslator } from './app-context.ts';
import { measureApplied } from './painted.ts';
import { SearchBox } from './search-box.tsx';

interface SearchBarProps {
  /** How often the visitor has asked to type: each time the field takes the focus. */
  readonly asked: number;
}

export function SearchBar({ asked }: SearchBarProps): JSX.Element {
  const app = useApp();
  const { t } = useTranslator();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (asked > 0) field.current?.focus();
  }, [asked]);
  return (
    <search>
      <SearchBox
        label={t('search.label')}
        hint={t('search.hint')}
        text={app.filter.value.text}
        mostCharacters={LONGEST_SEARCH}
        field={field}
        onText={(text, event) => {
          app.searchFor(text);
          measureApplied('search', event);
        }}
      />
    </search>
  );
}
