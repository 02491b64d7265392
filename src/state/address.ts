// The address bar as state sees it: a fragment that can be read, opened, replaced and left, and dialogs that back closes.

import { type ReadonlySignal, signal } from '@preact/signals';
import { createDialogSteps } from './dialog-steps.ts';

export interface Address {
  readonly fragment: ReadonlySignal<string>;
  /** Opens a new view; back returns to the present one. */
  readonly open: (fragment: string) => void;
  /** Changes the present view without a step of its own in the history. */
  readonly replace: (fragment: string) => void;
  /** Leaves the present view: back where this app opened it, else to `fallback`. */
  readonly leave: (fallback: string) => void;
  /** Lays a dialog over the view so that back calls `onBack`; call the answer when it closes otherwise. */
  readonly layer: (onBack: () => void) => () => void;
  /**
   * Remembers with the present view how far it is scrolled: `read` is asked when another view or a dialog opens.
   * Answers where the view was left when it was last seen, in pixels, and how to stop.
   */
  readonly trackScroll: (read: () => number) => { readonly left: number; readonly stop: () => void };
  /** The full link to a view, for sharing. */
  readonly linkTo: (fragment: string) => string;
}

interface Step {
  /** How many steps of this visit lie behind. */
  readonly depth: number;
  readonly isLayer?: boolean;
  /** How far the view was scrolled when another one opened, in pixels. */
  readonly scroll?: number;
}

/** The fragment of a plainly clicked link to one of our own views. */
function ownLink(event: MouseEvent): string | undefined {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey)
    return;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const href = link?.getAttribute('href');
  return href?.startsWith('#/') ? href : undefined;
}

function createScrolls(
  history: History,
  step: () => Step,
): { readonly keep: () => void; readonly track: Address['trackScroll'] } {
  let readScroll: (() => number) | undefined;
  return {
    keep: () => {
      if (readScroll) history.replaceState({ ...step(), scroll: readScroll() } satisfies Step, '');
    },
    track: (read) => {
      readScroll = read;
      const stop = (): void => {
        if (readScroll === read) readScroll = undefined;
      };
      return { left: step().scroll ?? 0, stop };
    },
  };
}

/** The address of a browser window. */
export function browserAddress(window: Window): Address {
  const { history, location } = window;
  const fragment = signal(location.hash);
  const step = (): Step => (history.state as Step | null) ?? { depth: 0 };
  const scrolls = createScrolls(history, step);
  const dialogs = createDialogSteps(window, () => {
    scrolls.keep();
    history.pushState({ depth: step().depth + 1, isLayer: true }, '');
  });
  window.addEventListener('popstate', () => {
    const { closed, next } = dialogs.settle();
    if (closed && closed.hash === location.hash) {
      // Back closed a dialog: a filter changed inside it stays in the address.
      history.replaceState(history.state, '', fragment.peek());
    } else fragment.value = location.hash;
    closed?.onBack();
    next?.();
  });
  window.addEventListener('hashchange', () => {
    if (!dialogs.isOpen()) fragment.value = location.hash;
  });
  const open = (next: string): void => {
    const { depth, isLayer } = step();
    const left = dialogs.abandon();
    if (left && isLayer) history.replaceState({ depth }, '', next);
    else {
      scrolls.keep();
      history.pushState({ depth: depth + 1 }, '', next);
    }
    fragment.value = next;
    // A dialog never stays over the view that was opened from it.
    left?.onBack();
  };
  // Links between our own views are steps that `leave` can go back over.
  window.document.addEventListener('click', (event) => {
    const next = ownLink(event);
    if (next === undefined) return;
    event.preventDefault();
    if (next !== fragment.peek()) open(next);
  });
  return {
    fragment,
    open,
    replace: (next) => {
      history.replaceState(history.state, '', next);
      fragment.value = next;
    },
    leave: (fallback) => {
      if (step().depth > 0) history.back();
      else {
        history.replaceState(null, '', fallback);
        fragment.value = fallback;
      }
    },
    layer: dialogs.lay,
    trackScroll: scrolls.track,
    linkTo: (next) => `${location.href.split('#')[0]}${next}`,
  };
}
