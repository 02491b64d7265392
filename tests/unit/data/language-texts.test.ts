import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addLanguage, withoutLanguage } from '../../../src/data/language-texts.ts';

const text = fc.record(
  { en: fc.string(), 'zh-Hant': fc.string(), 'zh-Hans': fc.string() },
  { requiredKeys: ['en'] },
);
const file = fc.letrec((tie) => ({
  node: fc.oneof(
    { depthSize: 'small' },
    text,
    fc.integer(),
    fc.constant(null),
    fc.array(tie('node'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('node')),
  ),
})).node;

describe('what a language says of a city', () => {
  test('is whole again when it is put back, whatever the file', () => {
    fc.assert(
      fc.property(file, (whole) => {
        const { file: rest, texts } = withoutLanguage(whole, 'zh-Hant');
        expect(JSON.stringify(rest)).not.toContain('zh-Hant');
        const read: unknown = JSON.parse(JSON.stringify(rest));
        addLanguage(read, 'zh-Hant', texts);
        expect(read).toEqual(JSON.parse(JSON.stringify(whole)));
      }),
    );
  });

  test('is taken out of a copy', () => {
    const whole = { name: { en: 'Tea', 'zh-Hant': '茶' } };
    expect(withoutLanguage(whole, 'zh-Hant')).toEqual({ file: { name: { en: 'Tea' } }, texts: ['茶'] });
    expect(whole.name['zh-Hant']).toBe('茶');
  });

  test('of another file is left out', () => {
    const read = { name: { en: 'Tea' } };
    addLanguage(read, 'zh-Hant', ['茶', '水']);
    expect(read).toEqual({ name: { en: 'Tea' } });
  });
});
