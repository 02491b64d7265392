import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { sidewaysPixels } from '../support/journey.ts';
import { SCREENS } from '../support/screens.ts';
import { openSite, type Site } from '../support/site-server.ts';
import { openPhone, type VisitorPhone } from '../support/visitor-phone.ts';

let site: Site;
let phone: VisitorPhone;

beforeAll(async () => {
  [site, phone] = await Promise.all([openSite(), openPhone({ viewport: { width: 320, height: 640 } })]);
});
afterAll(async () => {
  await Promise.all([phone.close(), site.stop()]);
});

describe('on a phone 320 px wide', () => {
  test.each(SCREENS)(
    '$name needs no sideways scrolling, not even with text at twice its size',
    async (screen) => {
      for (const language of LANGUAGES) {
        await screen.open(phone.page, site.url, `lang=${language}`);
        expect(await sidewaysPixels(phone.page)).toBe(0);
        await phone.page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
        expect(await sidewaysPixels(phone.page)).toBe(0);
      }
    },
  );
});
