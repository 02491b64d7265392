import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { type Locator, page, userEvent } from 'vitest/browser';
import type { Visitor } from '../../../src/domain/visitor.ts';
import { renderApp } from '../support/render-app.tsx';
import { say } from '../support/sentences.ts';
import { placePanel, row } from '../support/visible-places.ts';

const at = (id: string): string => `#/chengdu/place/${id}`;
const answer = (name: string): Locator => placePanel().getByRole('region', { name, exact: true });
const button = (name: string): Locator => placePanel().getByRole('button', { name, exact: true });
const BOTH: Partial<Visitor> = {
  wallets: ['alipayhk', 'mastercard'] as unknown as Visitor['wallets'],
  hasChosen: true,
};

/** Gives the browser a clipboard that works or refuses. */
function useClipboard(works: boolean): { readonly texts: readonly string[] } {
  const texts: string[] = [];
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => {
    if (!works) throw new DOMException('refused', 'NotAllowedError');
    texts.push(text);
  });
  onTestFinished(() => {
    vi.restoreAllMocks();
  });
  return { texts };
}

describe('a place', () => {
  test('has a heading with both names, and says kind, district and metro', async () => {
    await renderApp({ at: at('chunxi-road') });
    await expect.element(placePanel()).toHaveAccessibleName('Place: Chunxi Road');
    const heading = page.getByRole('heading', { level: 1 });
    await expect.element(heading).toHaveAccessibleName('Chunxi Road 春熙路');
    expect(heading.elements()).toHaveLength(1);
    await expect.element(placePanel().getByText('Chūnxī Lù')).toBeVisible();
    await expect.element(placePanel().getByText('Shopping street · Jinjiang 锦江区')).toBeVisible();
    await expect.element(placePanel().getByText('250 m')).toBeVisible();
  });

  test('answers for the wallet with the age of the answer and one sentence', async () => {
    await renderApp({ at: at('chunxi-road') });
    const confirmed = answer('Confirmed for AlipayHK');
    await expect.element(confirmed).toHaveTextContent('Jan 2026 · may have changed');
    await expect.element(confirmed).toHaveTextContent(say('grade.confirmed.meaning'));
  });

  test.each([
    ['taikoo-li', 'Expected for AlipayHK', 'grade.expected.older'],
    ['east-station', 'Expected for AlipayHK', 'grade.expected.network'],
    ['city-museum', 'Unknown for AlipayHK', 'grade.unknown.meaning'],
    ['ocean-square', 'Refused for AlipayHK', 'grade.refused.meaning'],
  ] as const)('gives the reason at “%s”', async (id, name, reason) => {
    await renderApp({ at: at(id) });
    await expect.element(answer(name)).toHaveTextContent(say(reason));
  });

  test('lists its evidence newest first, with date, kind, confidence and publisher', async () => {
    await renderApp({ at: at('chunxi-road') });
    const evidence = answer('Confirmed for AlipayHK').getByRole('list', { name: 'Evidence' });
    await expect
      .element(evidence.getByRole('listitem').nth(0))
      .toHaveTextContent('Chunxi Road takes AlipayHK. 8 Jan 2026 · Announcement · Chengdu Commerce Bureau');
    await expect
      .element(evidence.getByRole('listitem').nth(1))
      .toHaveTextContent('19 Jun 2025 · News · medium confidence · Tianfu Morning Post');
    expect(evidence.getByRole('link').elements()).toHaveLength(0);
  });

  test('marks evidence that says no', async () => {
    await renderApp({ at: at('ocean-square') });
    const evidence = placePanel().getByRole('list', { name: 'Evidence' });
    await expect.element(evidence).toHaveTextContent(/Refused ?[:·] The till refused the wallet\./);
    await expect.element(evidence).toHaveTextContent('2 Jun 2026 · Visitor’s report · low confidence');
  });

  test('that refuses names the nearest place where the wallet works', async () => {
    await renderApp({ at: at('ocean-square') });
    await expect.element(placePanel().getByRole('heading', { name: 'Try instead' })).toBeInTheDocument();
    await placePanel()
      .getByRole('link', { name: /^Chunxi Road/ })
      .click();
    await expect.element(placePanel()).toHaveAccessibleName('Place: Chunxi Road');
  });

  test('opens all sources with safe links and what is known of their quality', async () => {
    await renderApp({ at: at('chunxi-road') });
    await button('Sources and what “confirmed” means').click();
    const dialog = page.getByRole('dialog', { name: 'Sources' });
    await expect.element(dialog).toHaveTextContent(say('grade.confirmed.meaning'));
    await expect
      .element(dialog)
      .toHaveTextContent(`Tianfu Morning Post · ${say('place.mirror')} · machine translation`);
    await expect.element(dialog).toHaveTextContent(say('place.reason.network'));
    const link = dialog.getByRole('link', { name: 'Wallets in the shopping streets of the city' });
    await expect.element(link).toHaveAttribute('href', 'https://example.org/announcement');
    for (const element of dialog.getByRole('listitem').getByRole('link').elements()) {
      expect(element.getAttribute('rel')).toBe('noreferrer noopener');
      expect(element.getAttribute('target')).toBe('_blank');
    }
  });

  test('says how the wallet is used here', async () => {
    await renderApp({ at: at('chunxi-road'), visitor: { ...BOTH, wallets: ['mastercard'] as never } });
    const how = placePanel().getByRole('list', { name: 'How it is used here' });
    await expect.element(how.getByText('Card at the till')).toBeVisible();
    await expect.element(how).toHaveTextContent(/Card at the till ?Confirmed/);
    await expect.element(how).toHaveTextContent(/Linked in the Alipay app.* ?Expected/);
  });

  test('lists my other wallets, then services with their source', async () => {
    await renderApp({ at: at('chunxi-road'), visitor: BOTH });
    const also = placePanel().getByRole('list', { name: 'Also here' });
    await expect
      .element(also.getByRole('listitem').first())
      .toHaveTextContent(/^Mastercard Confirmed Sept? 2026/);
    const service = also.getByRole('listitem').last();
    await expect.element(service).toHaveTextContent(/^Tax refund Apr 2025 ?Tax is refunded at the till\./);
    await expect.element(service.getByRole('link')).toHaveAttribute('href', 'https://example.org/programme');
  });

  test('warns when it was reported closed', async () => {
    await renderApp({ at: at('tea-house') });
    await expect
      .element(placePanel().getByText('Reported closed in Mar 2026. Check before you go.'))
      .toBeVisible();
  });

  test('says what is not certain of address and position', async () => {
    await renderApp({ at: at('city-museum') });
    const panel = placePanel();
    await expect.element(panel.getByText(say('place.address.unverified'))).toBeInTheDocument();
    await expect.element(panel.getByText(say('place.position.one'))).toBeInTheDocument();
    await expect.element(panel.getByText('The pin may be off by up to 400 m.')).toBeInTheDocument();
    await expect.element(panel.getByText('Not known')).toBeInTheDocument();
  });

  test('leaves doubts out where there are none', async () => {
    await renderApp({ at: at('chunxi-road') });
    await expect.element(placePanel().getByText('Every day 10:00–22:00')).toBeInTheDocument();
    await expect.element(placePanel().getByText(/^Not checked|may be off/)).not.toBeInTheDocument();
  });

  test('says that it is a day trip', async () => {
    await renderApp({ at: at('dujiangyan') });
    await expect.element(placePanel().getByText('Day trip from Chengdu')).toBeVisible();
  });
});

describe('the actions of a place', () => {
  test('copy its Chinese name and address, and say so', async () => {
    const { texts } = useClipboard(true);
    await renderApp({ at: at('chunxi-road') });
    await button('Copy address').click();
    await expect.element(placePanel().getByText('Copied', { exact: true })).toBeVisible();
    expect(texts).toEqual(['春熙路\n锦江区总府路1号']);
  });

  test('say when the browser does not allow copying', async () => {
    useClipboard(false);
    await renderApp({ at: at('chunxi-road') });
    await button('Copy address').click();
    await expect.element(placePanel().getByText(say('place.notCopied'))).toBeVisible();
  });

  test('save it and take it back, and the phone keeps that', async () => {
    const { keeper } = await renderApp({ at: at('chunxi-road') });
    await expect.element(button('Save')).toHaveAttribute('aria-pressed', 'false');
    await button('Save').click();
    await expect.element(button('Saved')).toHaveAttribute('aria-pressed', 'true');
    await expect.poll(() => keeper.kept?.saved).toEqual(['chunxi-road']);
    await button('Saved').click();
    await expect.element(button('Save')).toHaveAttribute('aria-pressed', 'false');
    await expect.poll(() => keeper.kept?.saved).toEqual([]);
  });
});

describe('a place that is gone', () => {
  test('says so and names the nearest places', async () => {
    await renderApp({ at: at('no-such-place') });
    await expect
      .element(page.getByRole('heading', { level: 1 }))
      .toHaveTextContent('This place is no longer listed');
    const links = page.getByRole('dialog').getByRole('link');
    await expect.poll(() => links.elements().length).toBe(3);
    await links.nth(0).click();
    await expect.element(placePanel()).toHaveAccessibleName('Place: Ocean Square');
  });
});

describe('closing a place', () => {
  test('with Escape leads back to its row', async () => {
    await renderApp();
    await row('City Museum').click();
    await expect.element(page.getByRole('heading', { level: 1, name: /City Museum/ })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.element(placePanel()).not.toBeInTheDocument();
    await expect.element(row('City Museum')).toHaveFocus();
    expect(window.location.hash).toBe('#/chengdu');
  });

  test('with its button leads back to its row, with the filter as it was', async () => {
    await renderApp({ at: '#/chengdu/list?kind=museum' });
    await row('City Museum').click();
    await button('Close').click();
    await expect.element(row('City Museum')).toHaveFocus();
    expect(window.location.hash).toBe('#/chengdu/list?kind=museum');
  });

  test('opened by a link leads to the list', async () => {
    await renderApp({ at: at('airport') });
    await button('Close').click();
    await expect.element(row('Tianfu Airport')).toBeInTheDocument();
    expect(window.location.hash).toBe('#/chengdu');
  });

  test('for another one on a wide screen puts focus on the new place', async () => {
    const { map } = await renderApp({ size: [1280, 800] });
    await row('City Museum').click();
    await expect.element(page.getByRole('heading', { level: 1, name: /City Museum/ })).toHaveFocus();
    map.tapPin('airport');
    await expect.element(placePanel()).toHaveAccessibleName('Place: Tianfu Airport');
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    await expect.element(page.getByRole('heading', { level: 1, name: /Tianfu Airport/ })).toHaveFocus();
    await expect.element(row('Tianfu Airport')).toHaveAttribute('aria-current', 'true');
    // It stays there: the place before was not closed.
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(document.activeElement?.textContent).toMatch(/^Tianfu Airport/);
    expect(document.activeElement?.tagName).toBe('H1');
  });
});

test('the whole place takes the screen of a phone and gives the map back', async () => {
  await renderApp({ at: at('chunxi-road') });
  await expect.element(button('Show the whole place')).toHaveAttribute('aria-expanded', 'false');
  const height = (): number => placePanel().element().getBoundingClientRect().height;
  await expect.poll(height).toBeGreaterThan(300);
  const before = height();
  await button('Show the whole place').click();
  await expect.poll(height).toBeGreaterThan(before + 50);
  await expect.element(button('Show the map')).toHaveAttribute('aria-expanded', 'true');
});
