// The product's English sentences by their keys: a test about what is said does not break when it is said better.

import till from '../../../locales/till/en.json';
import way from '../../../locales/way/en.json';
import { ENGLISH } from '../../../src/i18n/messages.ts';
import { createTranslator } from '../../../src/i18n/translator.ts';

export const { t: say } = createTranslator('en', { ...ENGLISH, ...till, ...way });
