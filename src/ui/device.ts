// What a phone may or may not offer at a till: a screen that stays on, a voice, copying, sharing. Tests bring their own.

import { createContext } from 'preact';
import { useContext, useEffect } from 'preact/hooks';

interface ScreenLock {
  readonly release: () => Promise<void>;
}

/** The part of a browser's window that cards and notes use; what a phone does not have is absent. */
export interface Device {
  readonly navigator: {
    readonly wakeLock?: { readonly request: (type: 'screen') => Promise<ScreenLock> };
    readonly clipboard?: { readonly writeText: (text: string) => Promise<void> };
    readonly share?: (data: ShareData) => Promise<void>;
  };
  readonly document: Pick<Document, 'visibilityState' | 'addEventListener' | 'removeEventListener'>;
  readonly speechSynthesis?: SpeechSynthesis;
}

export const DeviceContext = createContext<Device | undefined>(undefined);

/** The device in use: the browser's window, unless a test brought another. */
export function useDevice(): Device {
  return useContext(DeviceContext) ?? window;
}

/** Keeps the screen on while the component is shown; again after the visitor comes back from another app. */
export function useScreenOn(): void {
  const { navigator, document } = useDevice();
  useEffect(() => {
    const { wakeLock } = navigator;
    if (!wakeLock) return;
    let lock: ScreenLock | undefined;
    let isOver = false;
    const hold = async (): Promise<void> => {
      if (document.visibilityState !== 'visible') return;
      try {
        const next = await wakeLock.request('screen');
        if (isOver) await next.release();
        else lock = next;
      } catch {
        // A phone low on battery refuses; the card is readable all the same.
      }
    };
    const onVisibility = (): void => void hold();
    document.addEventListener('visibilitychange', onVisibility);
    void hold();
    return () => {
      isOver = true;
      document.removeEventListener('visibilitychange', onVisibility);
      // A lock that the browser took back already needs no release.
      void lock?.release().catch(() => {});
    };
  }, []);
}
