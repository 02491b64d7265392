import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SCREENS } from '../support/screens.ts';
import { openSite, type Site } from '../support/site-server.ts';
import { openPhone, type VisitorPhone } from '../support/visitor-phone.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let site: Site;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.stop());

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  let phone: VisitorPhone;
  beforeAll(async () => {
    // The checker is no part of the site, so the site's policy would stop it.
    phone = await openPhone({ colorScheme, bypassCSP: true });
  });
  afterAll(() => phone.close());

  test.each(SCREENS)('axe finds nothing to improve on $name', async (screen) => {
    await screen.open(phone.page, site.url, '');
    await phone.page.evaluate(AXE);
    const { violations } = await phone.page.evaluate<AxeResults>('axe.run()');
    const found = violations.flatMap((violation) =>
      violation.nodes.map((node) => `${violation.id}: ${node.target.join(' ')} (${node.failureSummary})`),
    );
    expect(found).toEqual([]);
  });
});
