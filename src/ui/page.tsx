// A screen without a map: a title that takes focus when the screen opens, and one scrolling column.

import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useApp, useTranslator } from './app-context.ts';
import { Icon } from './icon.tsx';
import styles from './page.module.css';
import { useScrollMemory } from './use-scroll-memory.ts';
import { WithChinese } from './with-chinese.tsx';

interface PageProps {
  readonly title: string;
  /** Shows a way back to this view, or to where the visitor came from. */
  readonly leaveTo?: string;
  readonly children: ComponentChildren;
}

export function Page({ title, leaveTo, children }: PageProps): JSX.Element {
  const { address } = useApp();
  const { t, language } = useTranslator();
  const heading = useRef<HTMLHeadingElement>(null);
  const screen = useRef<HTMLElement>(null);
  useScrollMemory(screen);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <main ref={screen} class={styles.page}>
      <div class={styles.column}>
        <header class={styles.head}>
          <h1 ref={heading} tabIndex={-1}>
            <WithChinese text={title} language={language} />
          </h1>
          {leaveTo && (
            <button
              type="button"
              class={styles.close}
              aria-label={t('close')}
              onClick={() => address.leave(leaveTo)}
            >
              <Icon name="close" />
            </button>
          )}
        </header>
        {children}
      </div>
    </main>
  );
}
