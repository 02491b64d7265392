// A screen about paying: back, a title that takes focus when the screen opens, one column, and what is needed next at its foot.

import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useApp, useTranslator } from './app-context.ts';
import { Drawing } from './drawing.tsx';
import styles from './paying-page.module.css';
import { useScrollMemory } from './use-scroll-memory.ts';

interface PayingPageProps {
  readonly title: string;
  /** Where back leads when the visitor came from nowhere in the app. */
  readonly leaveTo: string;
  /** Stands at the right of the title. */
  readonly action?: JSX.Element | undefined;
  readonly foot?: ComponentChildren;
  readonly children: ComponentChildren;
}

export function PayingPage({ title, leaveTo, action, foot, children }: PayingPageProps): JSX.Element {
  const { address } = useApp();
  const { t } = useTranslator();
  const heading = useRef<HTMLHeadingElement>(null);
  const screen = useRef<HTMLElement>(null);
  useScrollMemory(screen);
  useEffect(() => heading.current?.focus({ preventScroll: true }), [title]);
  return (
    <main ref={screen} class={styles.page}>
      <div class={styles.column}>
        <header class={styles.bar}>
          <button
            type="button"
            class={styles.tool}
            aria-label={t('pay.back')}
            onClick={() => address.leave(leaveTo)}
          >
            <Drawing name="back" />
          </button>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {action}
        </header>
        {children}
      </div>
      {foot && <footer class={styles.foot}>{foot}</footer>}
    </main>
  );
}
