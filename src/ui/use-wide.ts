// Whether the screen is wide enough for a side panel; asked of the browser once and then followed. In the build there is no screen.

import { useEffect, useMemo, useState } from 'preact/hooks';

/** True from 900 px on, as in the style sheets. */
export function useWide(): boolean {
  const query = useMemo(() => globalThis.matchMedia?.('(min-width: 900px)'), []);
  const [isWide, setWide] = useState(query?.matches ?? false);
  useEffect(() => {
    if (!query) return;
    const follow = (): void => setWide(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, [query]);
  return isWide;
}
