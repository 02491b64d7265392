// A source by publisher, with its title, link and known weaknesses where there is room.

import type { JSX } from 'preact';
import type { Source } from '../domain/evidence.ts';
import { textIn } from '../domain/text.ts';
import { useTranslator } from './app-context.ts';
import styles from './source-line.module.css';

interface SourceLineProps {
  readonly source: Source;
  readonly isLink: boolean;
}

export function SourceLine({ source, isLink }: SourceLineProps): JSX.Element {
  const { t, language } = useTranslator();
  const notes = [
    source.mirror ? t('place.mirror') : '',
    source.caveat ? textIn(source.caveat, language) : '',
  ].filter((note) => note !== '');
  return (
    <>
      {[source.publisher, ...notes].join(' · ')}{' '}
      {isLink && (
        <a class={styles.link} href={source.url} rel="noreferrer noopener" target="_blank">
          {source.title}
        </a>
      )}
    </>
  );
}
