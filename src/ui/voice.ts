// A voice that reads Mandarin aloud, where the phone itself has one.

import { useEffect, useState } from 'preact/hooks';
import { useDevice } from './device.ts';

/** Voices that speak on the phone: another would send the sentence to its maker. */
function mandarinVoice(speech: SpeechSynthesis): SpeechSynthesisVoice | undefined {
  return speech
    .getVoices()
    .find(({ lang, localService }) => localService && /^(zh|cmn)[-_](hans[-_])?cn/i.test(lang));
}

/** Speaks a text, or undefined where there is no voice; it falls silent when the component goes. */
export function useVoice(): ((text: string) => void) | undefined {
  const { speechSynthesis: speech } = useDevice();
  const [voice, setVoice] = useState(() => speech && mandarinVoice(speech));
  useEffect(() => {
    if (!speech) return;
    // Browsers find their voices some time after the page has started.
    const look = (): void => setVoice(mandarinVoice(speech));
    speech.addEventListener('voiceschanged', look);
    look();
    return () => {
      speech.removeEventListener('voiceschanged', look);
      speech.cancel();
    };
  }, [speech]);
  if (!speech || !voice) return undefined;
  return (text) => {
    const words = new SpeechSynthesisUtterance(text);
    words.voice = voice;
    words.lang = 'zh-CN';
    words.rate = 0.9;
    speech.cancel();
    speech.speak(words);
  };
}
