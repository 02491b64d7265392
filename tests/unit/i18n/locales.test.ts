import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../../src/i18n/languages.ts';
import { ENGLISH, loadMessages, loadPart, WORD_PARTS } from '../../../src/i18n/messages.ts';
import type { Message, MessageKey, Messages } from '../../../src/i18n/translator.ts';

const FOLDER = new URL('../../../locales/', import.meta.url);

/** Everything that is said in a language, all parts together. */
async function everythingIn(language: Language): Promise<Messages> {
  const parts = await Promise.all(WORD_PARTS.map((part) => loadPart(part, language)));
  return Object.assign({}, await loadMessages(language), ...parts);
}

const ALL_ENGLISH = await everythingIn('en');
const KEYS = Object.keys(ALL_ENGLISH) as MessageKey[];

/** The sentence of a key that is known to be there. */
function messageOf(messages: Messages, key: MessageKey): Message {
  return messages[key] ?? '';
}

function gapsOf(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))].sort();
}

function variantsOf(message: Message): readonly string[] {
  return typeof message === 'string' ? [message] : Object.values(message);
}

function otherOf(message: Message): string {
  return typeof message === 'string' ? message : message.other;
}

/** The keys for which something is wrong. */
function wrong(messages: Messages, isWrong: (message: Message, key: MessageKey) => boolean) {
  return KEYS.filter((key) => isWrong(messageOf(messages, key), key));
}

test.each(['', ...WORD_PARTS.map((part) => `${part}/`)])(
  'every file of locales/%s is a language of the product, and the other way round',
  (folder) => {
    const files = readdirSync(new URL(folder, FOLDER)).filter((file) => file.endsWith('.json'));
    expect(files.sort()).toEqual(LANGUAGES.map((language) => `${language}.json`).sort());
  },
);

test('no key stands in two parts', async () => {
  const parts = await Promise.all(WORD_PARTS.map((part) => loadPart(part, 'en')));
  const written = [ENGLISH, ...parts].reduce((sum, part) => sum + Object.keys(part).length, 0);
  expect(KEYS.length).toBe(written);
});

describe.each(LANGUAGES)('%s', (language: Language) => {
  test.each(['', ...WORD_PARTS.map((part) => `${part}/`)])(
    'has every key of %s once, and no other',
    (folder) => {
      const read = (tag: Language) => readFileSync(new URL(`${folder}${tag}.json`, FOLDER), 'utf8');
      const written = [...read(language).matchAll(/^ {2}"([^"]+)":/gm)].map(([, key]) => key);
      expect(new Set(written).size).toBe(written.length);
      expect([...written].sort()).toEqual(Object.keys(JSON.parse(read('en'))).sort());
    },
  );

  test('has no empty sentence and no stray space', async () => {
    const isUntidy = (text: string) => text === '' || text !== text.trim() || text.includes('  ');
    expect(wrong(await everythingIn(language), (message) => variantsOf(message).some(isUntidy))).toEqual([]);
  });

  test('fills the same gaps as English', async () => {
    const messages = await everythingIn(language);
    const differs = (message: Message, key: MessageKey) =>
      String(gapsOf(otherOf(message))) !== String(gapsOf(otherOf(messageOf(ALL_ENGLISH, key))));
    expect(wrong(messages, differs)).toEqual([]);
  });

  test('has no half gap', async () => {
    const isBroken = (text: string) => /[{}]/.test(text.replace(/\{\w+\}/g, ''));
    expect(wrong(await everythingIn(language), (message) => variantsOf(message).some(isBroken))).toEqual([]);
  });

  test('has the plural forms that its numbers need where English has them, and only there', async () => {
    const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const isOff = (message: Message, key: MessageKey) =>
      typeof message !== typeof messageOf(ALL_ENGLISH, key) ||
      (typeof message !== 'string' && String(Object.keys(message).sort()) !== String([...categories].sort()));
    expect(wrong(await everythingIn(language), isOff)).toEqual([]);
  });

  test('promises nothing: no "verified", "guaranteed", "official" or "partner"', async () => {
    const isBoast = (text: string) =>
      /\b(verified|guaranteed?|official(ly)?|partners?)\b|認證|保證|官方|合作夥伴|รับประกัน|พาร์ตเนอร์/i.test(
        text,
      );
    expect(wrong(await everythingIn(language), (message) => variantsOf(message).some(isBoast))).toEqual([]);
  });
});

test.each([
  ['zh-Hant', /\p{Script=Han}/u],
  ['th', /\p{Script=Thai}/u],
] as const)('no sentence of %s was left in English', async (language, script) => {
  const messages = await everythingIn(language);
  const isOurs = (message: Message) => variantsOf(message).every((text) => script.test(text));
  const isSentence = (text: string) => /[a-z]{2,}/i.test(text.replace(/\{\w+\}/g, ''));
  const left = wrong(
    messages,
    (message, key) => isSentence(otherOf(messageOf(ALL_ENGLISH, key))) && !isOurs(message),
  );
  // Other people's names, which Chinese writes in characters and Thai does not.
  const named =
    language === 'th' ? [...KEYS.filter((key) => key.startsWith('directions.app.')), 'kit.datum.bd09'] : [];
  expect(left).toEqual(['map.credit', 'evidence.osm-tag', ...named]);
});
