// Gives "Try again" a chance where the browser remembers that a part of the program once failed to load.

/**
 * Some browsers (Chromium 147, for one) never fetch a module again after it failed, so a second failure of the same
 * part asks for a new page. Only when the site answers, so that nobody trades a working list for an error page, and
 * only once in a row. Call it before any part is loaded.
 */
export function reloadForLostParts(): void {
  const failed = new Set<string>();
  addEventListener('vite:preloadError', ({ payload }) => {
    const isSecondTime = failed.has(payload.message);
    failed.add(payload.message);
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    if (isSecondTime && navigation?.type !== 'reload') void reloadIfSiteAnswers();
  });
}

async function reloadIfSiteAnswers(): Promise<void> {
  try {
    const answer = await fetch(location.pathname, { method: 'HEAD', cache: 'no-store' });
    if (answer.ok) location.reload();
  } catch {
    // No network: the page as it is remains the best there is.
  }
}
