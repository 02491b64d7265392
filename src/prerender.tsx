// The first-run screen as HTML in English, put into index.html by the build so that it is painted at once.

import { wallets } from 'virtual:dataset';
import { signal } from '@preact/signals';
import renderToString from 'preact-render-to-string';
import choosing from '../locales/choosing/en.json';
import { NEW_VISITOR } from './domain/visitor.ts';
import { ENGLISH } from './i18n/messages.ts';
import { createAppState } from './state/app-state.ts';
import { createWords } from './state/words.ts';
import { AppContext } from './ui/app-context.ts';
import { FirstRun } from './ui/first-run.tsx';

/** Answers the markup of the first-run screen as `main.tsx` will render it for a new visitor. */
export function renderFirstRun(): string {
  const nowhere = () => {};
  const app = createAppState({
    today: () => {
      throw new Error('The first-run screen judges nothing.');
    },
    address: {
      fragment: signal(''),
      open: nowhere,
      replace: nowhere,
      leave: nowhere,
      layer: () => nowhere,
      trackScroll: () => ({ left: 0, stop: nowhere }),
      linkTo: (fragment) => fragment,
    },
    keeper: { visitor: NEW_VISITOR, state: 'fresh', keep: async () => true, deleteAll: async () => {} },
    wallets,
    loadCity: () => new Promise(nowhere),
    loadPhrases: () => new Promise(() => {}),
    loadGuides: () => new Promise(() => {}),
    reasonOf: () => 'network',
    geolocation: undefined,
    words: createWords('en', { ...ENGLISH, ...choosing }),
    browser: { userAgent: '', maxTouchPoints: 0, isStandalone: false },
  });
  return renderToString(
    <AppContext.Provider value={app}>
      <FirstRun />
    </AppContext.Provider>,
  );
}
