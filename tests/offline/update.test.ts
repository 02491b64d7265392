import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { chooseWallets, listShown, savedForOffline } from '../support/journey.ts';
import { buildRelease, type Release } from '../support/second-release.ts';
import { openSite, type Site } from '../support/site-server.ts';
import { openPhone, type VisitorPhone } from '../support/visitor-phone.ts';

const NEW_NAME = 'Chunxi Road and Taikoo Li';

let next: Release;
let site: Site;
let phone: VisitorPhone;

beforeAll(() => {
  next = buildRelease('data/chengdu.geojson', (text) => text.replaceAll('"Chunxi Road"', `"${NEW_NAME}"`));
});
afterAll(() => next.remove());
beforeEach(async () => {
  [site, phone] = await Promise.all([openSite(), openPhone()]);
  await phone.page.goto(site.url);
  await chooseWallets(phone.page, 'AlipayHK');
  await savedForOffline(phone.page);
});
afterEach(async () => {
  await Promise.all([phone.close(), site.stop()]);
});

async function shows(name: string): Promise<boolean> {
  await listShown(phone.page);
  return (await phone.page.getByRole('link', { name: new RegExp(`^${name} 春熙路`) }).count()) > 0;
}

describe('a new release', () => {
  test('arrives quietly, waits for the visitor, and only then replaces the old one', async () => {
    await site.publish(next.folder);
    site.forgetRequests();
    await phone.page.reload();
    const useIt = phone.page.getByRole('button', { name: 'Use it' });
    await useIt.waitFor();
    expect(await shows(NEW_NAME)).toBe(false);

    await phone.page.reload();
    await useIt.waitFor();
    expect(await shows(NEW_NAME)).toBe(false);

    await useIt.click();
    await phone.page
      .getByRole('link', { name: new RegExp(`^${NEW_NAME}`) })
      .first()
      .waitFor();
    await site.stop();
    await phone.page.reload();
    expect(await shows(NEW_NAME)).toBe(true);
    await phone.page.getByRole('button', { name: /^Paying with AlipayHK/ }).waitFor();
  });

  test('costs only the files that changed', async () => {
    await site.publish(next.folder);
    site.forgetRequests();
    await phone.page.reload();
    await phone.page.getByRole('button', { name: 'Use it' }).waitFor();
    const kinds = [...new Set(site.requests.map((path) => path.replace(/-[\w-]{8}\./, '.')))].sort();
    expect(kinds).toEqual(['/assets/chengdu.json', '/assets/index.js', '/index.html', '/sw.js']);
  });

  test('that breaks off half-way leaves the old one as it was', async () => {
    await site.publish(next.folder);
    await phone.context.route('**/assets/chengdu-*.json', (route) => route.abort());
    await phone.page.reload();
    await phone.page.waitForTimeout(2000);
    await site.stop();
    await phone.restart();
    await phone.page.goto(site.url);
    expect(await shows('Chunxi Road')).toBe(true);
  });
});
