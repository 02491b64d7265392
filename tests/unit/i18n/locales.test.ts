import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../../src/i18n/languages.ts';
import { ENGLISH, loadMessages } from '../../../src/i18n/messages.ts';
import type { Message, MessageKey, Messages } from '../../../src/i18n/translator.ts';

const FOLDER = new URL('../../../locales/', import.meta.url);
const KEYS = Object.keys(ENGLISH) as MessageKey[];

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
  return KEYS.filter((key) => isWrong(messages[key], key));
}

test('every file of the folder is a language of the product, and the other way round', () => {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.json'));
  expect(files.sort()).toEqual(LANGUAGES.map((language) => `${language}.json`).sort());
});

describe.each(LANGUAGES)('%s', (language: Language) => {
  test('has every key once, and no other', async () => {
    const text = readFileSync(new URL(`${language}.json`, FOLDER), 'utf8');
    const written = [...text.matchAll(/^ {2}"([^"]+)":/gm)].map(([, key]) => key);
    expect(new Set(written).size).toBe(written.length);
    expect([...written].sort()).toEqual([...KEYS].sort());
    expect(Object.keys(await loadMessages(language)).sort()).toEqual([...KEYS].sort());
  });

  test('has no empty sentence and no stray space', async () => {
    const isUntidy = (text: string) => text === '' || text !== text.trim() || text.includes('  ');
    expect(wrong(await loadMessages(language), (message) => variantsOf(message).some(isUntidy))).toEqual([]);
  });

  test('fills the same gaps as English', async () => {
    const messages = await loadMessages(language);
    const differs = (message: Message, key: MessageKey) =>
      String(gapsOf(otherOf(message))) !== String(gapsOf(otherOf(ENGLISH[key])));
    expect(wrong(messages, differs)).toEqual([]);
  });

  test('has no half gap', async () => {
    const isBroken = (text: string) => /[{}]/.test(text.replace(/\{\w+\}/g, ''));
    expect(wrong(await loadMessages(language), (message) => variantsOf(message).some(isBroken))).toEqual([]);
  });

  test('has the plural forms that its numbers need where English has them, and only there', async () => {
    const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const isOff = (message: Message, key: MessageKey) =>
      typeof message !== typeof ENGLISH[key] ||
      (typeof message !== 'string' && String(Object.keys(message).sort()) !== String([...categories].sort()));
    expect(wrong(await loadMessages(language), isOff)).toEqual([]);
  });

  test('promises nothing: no "verified", "guaranteed", "official" or "partner"', async () => {
    const isBoast = (text: string) =>
      /\b(verified|guaranteed?|official(ly)?|partners?)\b|認證|保證|官方|合作夥伴/i.test(text);
    expect(wrong(await loadMessages(language), (message) => variantsOf(message).some(isBoast))).toEqual([]);
  });
});

test('no Chinese sentence was left in English', async () => {
  const chinese = await loadMessages('zh-Hant');
  const hasHan = (message: Message) => variantsOf(message).every((text) => /\p{Script=Han}/u.test(text));
  const isSentence = (text: string) => /[a-z]{2,}/i.test(text.replace(/\{\w+\}/g, ''));
  const left = wrong(chinese, (message, key) => isSentence(otherOf(ENGLISH[key])) && !hasHan(message));
  expect(left).toEqual(['map.credit', 'evidence.osm-tag']);
});
