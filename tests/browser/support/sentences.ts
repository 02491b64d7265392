// The product's English sentences by their keys: a test about what is said does not break when it is said better.

import { ENGLISH, loadPart, WORD_PARTS } from '../../../src/i18n/messages.ts';
import { createTranslator } from '../../../src/i18n/translator.ts';

const parts = await Promise.all(WORD_PARTS.map((part) => loadPart(part, 'en')));

export const { t: say } = createTranslator('en', Object.assign({ ...ENGLISH }, ...parts));
