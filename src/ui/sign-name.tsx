// A name in the visitor's language with the sign's characters right beside it, or once where they are the same.

import type { JSX } from 'preact';
import { type SignedName, textIn } from '../domain/text.ts';
import type { Language } from '../i18n/languages.ts';
import styles from './sign-name.module.css';

export function SignName({ name, language }: { name: SignedName; language: Language }): JSX.Element {
  const own = textIn(name, language);
  const sign = name['zh-Hans'];
  if (own === sign) return <span lang="zh-Hans">{sign}</span>;
  return (
    <>
      <span>{own}</span>{' '}
      <span lang="zh-Hans" class={styles.sign}>
        {sign}
      </span>
    </>
  );
}
