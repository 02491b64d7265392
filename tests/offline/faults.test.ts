import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { chooseWallets, listShown, pinsShown, placeLinks } from '../support/journey.ts';
import { openSite, type Site } from '../support/site-server.ts';
import { openPhone, type VisitorPhone } from '../support/visitor-phone.ts';

let site: Site;
let phone: VisitorPhone;

beforeEach(async () => {
  [site, phone] = await Promise.all([openSite(), openPhone()]);
});
afterEach(async () => {
  await Promise.all([phone.close(), site.stop()]);
});

describe('a link that is wrong', () => {
  test('keeps what it can say, drops the rest and tells so once', async () => {
    await phone.page.goto(`${site.url}#/chengdu?kind=museum,casino&wallet=nosuchwallet&unknown=1`);
    await listShown(phone.page);
    await phone.page.getByText('Part of that link was not understood and was left out.').waitFor();
    expect(await phone.page.getByRole('button', { name: /^Museums/, pressed: true }).count()).toBe(1);
  });

  test('to a page that does not exist opens the places', async () => {
    await phone.page.goto(`${site.url}#/chongqing/casino/7`);
    await listShown(phone.page);
    await phone.page.getByText('That link leads to a page we do not have.').waitFor();
    expect(await phone.page.getByRole('button', { name: /^Chongqing/ }).count()).toBeGreaterThan(0);
  });

  test('to a place that is gone says so and offers others', async () => {
    await phone.page.goto(`${site.url}#/chengdu/place/no-such-place`);
    await phone.page.getByText('This place is no longer listed').first().waitFor();
    expect(await phone.page.getByRole('link', { name: /[一-鿿]/ }).count()).toBeGreaterThan(0);
  });
});

describe('a phone that lost or damaged what it kept', () => {
  test('starts fresh, says so, and shows map and list all the same', async () => {
    await phone.page.goto(site.url);
    await chooseWallets(phone.page, 'AlipayHK');
    await phone.page.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('wallethere');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const change = opening.result.transaction('visitor', 'readwrite');
            change.objectStore('visitor').put({ wallets: 42 }, 'visitor');
            change.oncomplete = () => resolve();
          };
        }),
    );
    await phone.restart();
    await phone.page.goto(`${site.url}#/chengdu`);
    await phone.page.getByText('Your saved choices could not be read.').waitFor();
    await listShown(phone.page);
    await pinsShown(phone.page);
    await phone.page.getByRole('button', { name: /^Paying with Any wallet/ }).waitFor();
  });

  test('without room for the site goes on from the network and says that it is not saved', async () => {
    const devtools = await phone.context.newCDPSession(phone.page);
    const origin = new URL(site.url).origin;
    await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 50_000 });
    await phone.page.goto(`${site.url}#/chengdu`);
    await pinsShown(phone.page);
    await phone.page.goto(`${site.url}#/more`);
    await phone.page.getByText('Not saved: there is no room, or the browser refused.').waitFor();
  });
});

describe('a network that fails half-way', () => {
  test('leaves the list working without its map, and brings the map when asked again', async () => {
    await phone.context.route('**/leaflet-map-*', (route) => route.abort());
    await phone.page.goto(`${site.url}#/chengdu?wallet=alipayhk`);
    await listShown(phone.page);
    const again = phone.page.getByRole('button', { name: /Map could not load|Try again/ }).first();
    await again.waitFor();
    await phone.page.getByRole('button', { name: /^Museums/ }).click();
    expect(await placeLinks(phone.page).count()).toBeGreaterThan(0);
    await phone.context.unroute('**/leaflet-map-*');
    await again.click();
    await pinsShown(phone.page);
  });

  test('says that the places could not load, and loads them when asked again', async () => {
    await phone.context.route('**/assets/chengdu-*.json', (route) => route.abort());
    await phone.page.goto(`${site.url}#/chengdu`);
    await phone.page.getByText('The places of Chengdu could not load.').waitFor();
    await phone.context.unroute('**/assets/chengdu-*.json');
    await phone.page.getByRole('button', { name: 'Try again' }).click();
    await listShown(phone.page);
  });
});
