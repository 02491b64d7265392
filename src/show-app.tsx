// Puts the app on the screen: over what the page shows by itself where that is the same, else anew.

import { effect, signal } from '@preact/signals';
import { hydrate, render } from 'preact';
import type { FirstViewShown } from './first-view.ts';
import { choiceOf } from './first-view-memory.ts';
import type { AppState } from './state/app-state.ts';
import type { VisitorKeeper } from './state/visitor-state.ts';
import { App, FaultBoundary, startsWithChoice } from './ui/app.tsx';
import {
  AppContext,
  type MapSupply,
  MapSupplyContext,
  type Release,
  ReleaseContext,
} from './ui/app-context.ts';

/** `store` says how what the visitor chose was found. Throws where the page has no place for the app. */
export function showApp(
  app: AppState,
  release: Release,
  supply: MapSupply,
  store: VisitorKeeper['state'],
): void {
  const root = document.getElementById('app');
  if (!root) throw new Error('index.html has no element "app".');
  const hasPins = signal(false);
  const onFirstPins = (): void => {
    hasPins.value = true;
    supply.onFirstPins();
  };
  const tree = (
    <AppContext.Provider value={app}>
      <ReleaseContext.Provider value={release}>
        <MapSupplyContext.Provider value={{ ...supply, onFirstPins }}>
          <FaultBoundary>
            <App />
          </FaultBoundary>
        </MapSupplyContext.Provider>
      </ReleaseContext.Provider>
    </AppContext.Provider>
  );
  const { firstView } = window;
  if (firstView) firstView.isTaken = true;
  if (standsAlready(app, store)) {
    const still = root.querySelector('[data-still]');
    const holder = still?.parentElement;
    // The program knows nothing of the picture and would clear it away at once.
    still?.remove();
    hydrate(tree, root);
    if (still && holder) keepStill(still, holder, app, hasPins);
    if (firstView) repeatTap(firstView);
  } else {
    root.replaceChildren();
    render(tree, root);
  }
  document.documentElement.classList.remove('no-welcome');
}

/** Whether the page already shows what the app is about to render: the first-run screen, or the first view of a city. */
function standsAlready(app: AppState, store: VisitorKeeper['state']): boolean {
  if (app.translator.peek().language !== 'en') return false;
  if (startsWithChoice(app)) return !window.firstView && document.querySelector('#app > *') !== null;
  const isTrusted = store === 'kept' || store === 'fresh';
  const view = window.firstView;
  if (!isTrusted || !app.city.peek() || view?.hash !== window.location.hash) return false;
  // The database may know the visitor better than what was remembered for the first view.
  return view.isFor(choiceOf(app.visitor.visitor.peek()));
}

/** Leaves the still picture of the map where it is until the live one has painted its pins, or others are wanted. */
function keepStill(
  still: Element,
  holder: Element,
  app: AppState,
  hasPins: { readonly value: boolean },
): void {
  holder.append(still);
  const pins = app.pins.peek();
  const stop = effect(() => {
    if (!hasPins.value && app.pins.value === pins) return;
    still.remove();
    queueMicrotask(() => stop());
  });
}

/** Does what was tapped while nothing could answer yet. */
function repeatTap({ tapped }: FirstViewShown): void {
  tapped?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
}
