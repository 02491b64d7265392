import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
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

function useIt(): Locator {
  return phone.page.getByRole('button', { name: 'Use it' });
}

function newName(): Locator {
  return phone.page.getByRole('link', { name: new RegExp(`^${NEW_NAME}`) }).first();
}

/** Opens the page again after a release; the new one is stored and waits. */
async function arriveAt(release: string): Promise<void> {
  await site.publish(release);
  site.forgetRequests();
  await phone.page.reload();
  await useIt().waitFor();
}

describe('a new release', () => {
  test('arrives quietly, waits for the visitor, and only then replaces the old one', async () => {
    await arriveAt(next.folder);
    expect(await shows(NEW_NAME)).toBe(false);

    await phone.page.reload();
    await useIt().waitFor();
    expect(await shows(NEW_NAME)).toBe(false);

    await useIt().click();
    await newName().waitFor();
    await site.stop();
    await phone.page.reload();
    expect(await shows(NEW_NAME)).toBe(true);
    await phone.page.getByRole('button', { name: /^Paying with AlipayHK/ }).waitFor();
  });

  test('replaces the old one also while the page is fetching', async () => {
    await arriveAt(next.folder);
    // A file fetched while the old worker is shut down brings it back to life, and the new one waits on.
    await phone.page.evaluate(() => {
      const fetching = setInterval(() => void fetch('manifest.webmanifest').then((file) => file.text()), 10);
      setTimeout(() => clearInterval(fetching), 1_000);
    });
    await useIt().click();
    await newName().waitFor();
  });

  test('is offered to a page of the old one that came past the worker', async () => {
    await arriveAt(next.folder);
    await useIt().click();
    await newName().waitFor();
    // As a cache on the way may do it: the page of the release before, beside the worker of the new one.
    const between = mkdtempSync(join(tmpdir(), 'wallethere-between-'));
    onTestFinished(() => rmSync(between, { recursive: true }));
    cpSync('dist', between, { recursive: true });
    cpSync(join(next.folder, 'sw.js'), join(between, 'sw.js'));
    await site.publish(between);
    const browser = await phone.context.newCDPSession(phone.page);
    await browser.send('Page.reload', { ignoreCache: true });
    await useIt().waitFor();
    expect(await shows(NEW_NAME)).toBe(false);
    await useIt().click();
    await newName().waitFor();
  });

  test('costs only the files that changed', async () => {
    await arriveAt(next.folder);
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
