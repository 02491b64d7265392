// Dresses the page in the visitor's theme, or in the phone's.

import { computed, effect, signal } from '@preact/signals';
import type { AppState } from '../state/app-state.ts';

/** Keeps `data-theme` of the page in step with the visitor's choice and the phone's setting. */
export function followTheme(app: AppState): void {
  const prefersDark = window.matchMedia('(prefers-color-scheme: dark)');
  const isDark = signal(prefersDark.matches);
  prefersDark.addEventListener('change', () => {
    isDark.value = prefersDark.matches;
  });
  // Computed, so that the page is dressed anew only when the theme changes and not with every other choice.
  const shown = computed(() => {
    const { theme } = app.visitor.visitor.value;
    return theme === 'phone' ? (isDark.value ? 'dark' : 'light') : theme;
  });
  effect(() => {
    const { dataset } = document.documentElement;
    // Told the same again, the browser would work out every style anew.
    if (dataset.theme !== shown.value) dataset.theme = shown.value;
  });
}
