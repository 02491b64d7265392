// A component whose program is fetched when it is first shown, with a way on when that fails.

import type { ComponentType, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { WordPart } from '../i18n/messages.ts';
import type { Words } from '../state/words.ts';
import { useApp, useTranslator } from './app-context.ts';
import styles from './lazy.module.css';

interface Lazy<Props> {
  (props: Props): JSX.Element | null;
  /** Fetches program and words ahead of time; after that the component is rendered at once. */
  readonly preload: (words: Words) => Promise<void>;
}

/** Wraps a component that `load` fetches, and the parts of the words it speaks; the answer is asked for once and kept. */
export function lazy<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  ...parts: readonly WordPart[]
): Lazy<Props> {
  let loaded: ComponentType<Props> | undefined;
  const fetchProgram = async (): Promise<void> => {
    loaded ??= await load();
  };
  const preload = async (words: Words): Promise<void> => {
    await Promise.all([fetchProgram(), ...parts.map(words.need)]);
  };
  function LazyComponent(props: Props): JSX.Element | null {
    const { words } = useApp();
    const canSpeak = parts.every(words.has);
    const [status, setStatus] = useState<'loading' | 'ready' | 'failed'>(
      loaded && canSpeak ? 'ready' : 'loading',
    );
    useEffect(() => {
      if (status !== 'loading') return;
      preload(words).then(
        () => setStatus('ready'),
        () => setStatus('failed'),
      );
    }, [status]);
    if (loaded && canSpeak) {
      const Loaded = loaded;
      return <Loaded {...props} />;
    }
    return status === 'failed' ? <LoadFailure onRetry={() => setStatus('loading')} /> : null;
  }
  return Object.assign(LazyComponent, { preload });
}

function LoadFailure({ onRetry }: { onRetry: () => void }): JSX.Element {
  const { t } = useTranslator();
  return (
    <p class={styles.failure} role="alert">
      {t('part.failed')}
      <button type="button" onClick={onRetry}>
        {t('retry')}
      </button>
    </p>
  );
}
