// The languages by their own names; a choice applies at once.

import type { JSX } from 'preact';
import { LANGUAGES, NATIVE_NAMES } from '../i18n/languages.ts';
import { useApp, useTranslator } from './app-context.ts';
import { ChoiceList } from './choice-list.tsx';

export function LanguageChoice(): JSX.Element {
  const { visitor } = useApp();
  const { t, language } = useTranslator();
  return (
    <ChoiceList
      label={t('more.language')}
      options={LANGUAGES.map((tag) => ({ value: tag, words: <span lang={tag}>{NATIVE_NAMES[tag]}</span> }))}
      chosen={language}
      onChoose={visitor.speak}
    />
  );
}
