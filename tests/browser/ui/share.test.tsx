import jsQR from 'jsqr';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { type Locator, page } from 'vitest/browser';
import type { Visitor } from '../../../src/domain/visitor.ts';
import { renderApp } from '../support/render-app.tsx';
import { say } from '../support/sentences.ts';
import { SMALL_CITIES } from '../support/small-city.ts';

const dialog = (): Locator => page.getByRole('dialog', { name: 'Share', exact: true });
const press = (name: string): Promise<void> => dialog().getByRole('button', { name, exact: true }).click();

/** Gives the browser a clipboard, and a share sheet where one is given. */
function usePhone(share?: Navigator['share']): { readonly texts: readonly string[] } {
  const texts: string[] = [];
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => {
    texts.push(text);
  });
  Object.defineProperty(navigator, 'share', { value: share, configurable: true });
  onTestFinished(() => {
    vi.restoreAllMocks();
    Reflect.deleteProperty(navigator, 'share');
  });
  return { texts };
}

async function openFromPlace(): Promise<void> {
  await renderApp({ at: '#/chengdu/place/chunxi-road?kind=shopping' });
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await expect.element(dialog()).toBeVisible();
}

async function openFromList(saved: readonly string[] = [], at = '#/chengdu'): Promise<void> {
  const visitor: Partial<Visitor> = { hasChosen: true, saved: saved as never };
  await renderApp({ at, visitor });
  await page.getByRole('button', { name: 'Share this view' }).click();
  await expect.element(dialog()).toBeVisible();
}

/** What a camera reads off the code as the browser draws it. */
async function scanned(): Promise<string | undefined> {
  const code = dialog()
    .getByRole('img', { name: /^QR code/ })
    .element()
    .cloneNode(true) as SVGElement;
  code.setAttribute('width', '600');
  code.setAttribute('height', '600');
  for (const part of code.querySelectorAll('rect')) part.setAttribute('fill', '#fff');
  const picture = new Image();
  picture.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(code))}`;
  await picture.decode();
  const canvas = document.createElement('canvas');
  canvas.width = 600;
  canvas.height = 600;
  const context = canvas.getContext('2d');
  context?.drawImage(picture, 0, 0, 600, 600);
  const pixels = context?.getImageData(0, 0, 600, 600).data;
  return pixels && jsQR(pixels, 600, 600)?.data;
}

describe('sharing a place', () => {
  test('shows a code that the person opposite can scan, and copies the same link', async () => {
    const { texts } = usePhone();
    await openFromPlace();
    await press('Copy link');
    await expect.element(dialog().getByText('Link copied')).toBeVisible();
    expect(texts[0]).toMatch(/#\/chengdu\/place\/chunxi-road$/);
    expect(await scanned()).toBe(texts[0]);
  });

  test('uses the phone’s share sheet, and takes a closed one as an answer', async () => {
    const shared: (ShareData | undefined)[] = [];
    usePhone(async (data) => {
      shared.push(data);
      throw new DOMException('closed', 'AbortError');
    });
    await openFromPlace();
    await press('Send with another app');
    await expect.poll(() => shared.length).toBe(1);
    expect(shared[0]?.title).toBe('Chunxi Road 春熙路 in Chengdu');
    await expect.element(dialog().getByText(say('share.notShared'))).not.toBeInTheDocument();
  });

  test('says so when the share sheet fails, and copying is left', async () => {
    usePhone(async () => {
      throw new DOMException('refused', 'NotAllowedError');
    });
    await openFromPlace();
    await press('Send with another app');
    await expect.element(dialog().getByText(say('share.notShared'))).toBeVisible();
  });

  test('offers no share sheet where the browser has none', async () => {
    usePhone();
    await openFromPlace();
    await expect
      .element(dialog().getByRole('button', { name: 'Send with another app' }))
      .not.toBeInTheDocument();
  });
});

describe('sharing what is on screen', () => {
  test('keeps the filter, and names no wallet of the visitor', async () => {
    const { texts } = usePhone();
    await openFromList([], '#/chengdu?kind=shopping&wallet=tng');
    await press('Copy link');
    expect(texts[0]).toMatch(/#\/chengdu\?kind=shopping$/);
  });

  test('offers the saved places as a list, which opens where most of them are', async () => {
    const { texts } = usePhone();
    await openFromList(['hongya-cave'], '#/chengdu');
    await dialog().getByRole('radio', { name: 'My saved place' }).click({ force: true });
    await expect
      .poll(
        () =>
          dialog()
            .getByText(/#\/chongqing\?list=hongya-cave/)
            .elements().length,
      )
      .toBe(1);
    await press('Copy link');
    expect(texts[0]).toMatch(/#\/chongqing\?list=hongya-cave$/);
  });

  test('shows no code where it would be too dense for a camera, and says so', async () => {
    usePhone();
    const saved = Array.from({ length: 40 }, (_, index) => `a-place-with-a-long-id-${index}`);
    await openFromList(saved);
    await dialog().getByRole('radio', { name: 'My 40 saved places' }).click({ force: true });
    await expect.element(dialog().getByText(say('share.noCode'))).toBeVisible();
    await expect.element(dialog().getByRole('button', { name: 'Copy link' })).toBeVisible();
  });

  test('says so when the saved places do not fit into one link', async () => {
    usePhone();
    const saved = Array.from({ length: 100 }, (_, index) => `a-place-with-a-long-id-${index}`);
    await openFromList(saved);
    await dialog().getByRole('radio', { name: 'My 100 saved places' }).click({ force: true });
    await expect.element(dialog().getByText(say('share.tooLong'))).toBeVisible();
    await expect.element(dialog().getByRole('button', { name: 'Copy link' })).not.toBeInTheDocument();
  });

  test('opens for the receiver as that list', async () => {
    const ids = SMALL_CITIES.chengdu.places.slice(0, 2).map(({ id }) => id);
    const { app } = await renderApp({ at: `#/chengdu?list=${ids.join(',')}` });
    await expect
      .poll(() => [...app.ranked.value].map(({ place }) => place.id).sort())
      .toEqual([...ids].sort());
  });
});
