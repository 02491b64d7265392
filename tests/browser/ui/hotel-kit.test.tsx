import jsQR from 'jsqr';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { HotelForm } from '../../../src/domain/hotel-form.ts';
import { readHotelToken, tokenIn } from '../../../src/domain/hotel-token.ts';
import { distanceM } from '../../../src/domain/position.ts';
import type { Device } from '../../../src/ui/device.ts';
import { renderApp } from '../support/render-app.tsx';
import { say } from '../support/sentences.ts';

const INN: HotelForm = {
  name: 'Jinjiang Lane Guesthouse',
  zh: '锦江小巷客栈',
  address: '四川省成都市锦江区示例路1号',
  phone: '+86 28 0000 0000',
  position: { lat: 30.6555, lon: 104.0776 },
  languages: [],
};
const CHOSEN = { wallets: ['alipayhk'] as never, hasChosen: true };
const WRITTEN = { at: '#/hotel-kit', visitor: { ...CHOSEN, hotelForm: INN } };

const field = (name: string) => page.getByRole('textbox', { name });
const button = (name: string | RegExp) => page.getByRole('button', { name });

function deviceWith(copied: string[]): Device {
  const writeText = async (text: string): Promise<void> => void copied.push(text);
  return { navigator: { clipboard: { writeText } }, document };
}

/** What an independent decoder reads from a drawn code. */
async function scanned(code: Element): Promise<string | undefined> {
  const side = 600;
  const copy = code.cloneNode(true) as SVGElement;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  for (const [part, colour] of [
    ['rect', '#fff'],
    ['path', '#000'],
  ] as const) {
    copy.querySelector(part)?.setAttribute('fill', colour);
  }
  copy.setAttribute('width', String(side));
  copy.setAttribute('height', String(side));
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(copy.outerHTML)}`;
  await image.decode();
  const brush = new OffscreenCanvas(side, side).getContext('2d');
  brush?.drawImage(image, 0, 0, side, side);
  return jsQR(brush?.getImageData(0, 0, side, side).data ?? new Uint8ClampedArray(), side, side)?.data;
}

describe('the hotel kit', () => {
  test('says beside the field what is wrong, in English and Chinese, once the field is left', async () => {
    await renderApp({ at: '#/hotel-kit' });
    await field('Chinese name 中文名称').fill('Inn');
    await expect.element(page.getByText('Add the name in Chinese characters.')).not.toBeInTheDocument();
    await userEvent.tab();
    await expect.element(page.getByText('Add the name in Chinese characters.')).toBeVisible();
    await expect.element(page.getByText('请填写中文名称。')).toBeVisible();
    await expect.element(field('Chinese name 中文名称')).toHaveAttribute('aria-invalid', 'true');
    await field('Hotel name').fill('<b>Inn</b>');
    await userEvent.tab();
    await expect.element(page.getByText('Remove symbols such as < > @.')).toBeVisible();
    await field('Hotel name').fill('a'.repeat(61));
    await expect.element(page.getByText('Too long for the QR code (60).')).toBeVisible();
    await field('Phone').fill('028 1234');
    await userEvent.tab();
    await expect.element(page.getByText(/^Write the phone with \+/)).toBeVisible();
  });

  test('keeps its buttons awake and moves to the first fault', async () => {
    const copied: string[] = [];
    await renderApp({ at: '#/hotel-kit', device: deviceWith(copied) });
    await button(/^Copy link/).click();
    await expect.element(field('Chinese name 中文名称')).toHaveFocus();
    await field('Chinese name 中文名称').fill(INN.zh);
    await button(/^Copy link/).click();
    await expect.element(button(/^Set the point/)).toHaveFocus();
    await expect.element(page.getByText('Set the point where the hotel stands.')).toBeVisible();
    expect(copied).toEqual([]);
  });

  test('gives a link that brings the hotel as it was written, and a code that says the same', async () => {
    const copied: string[] = [];
    await renderApp({ ...WRITTEN, device: deviceWith(copied) });
    await button(/^Copy link/).click();
    await expect.element(page.getByText('Copied', { exact: true })).toBeVisible();
    const [link = ''] = copied;
    expect(readHotelToken(tokenIn(link) ?? '').card).toEqual({
      ...{ name: INN.name, zh: INN.zh, address: INN.address, phone: '+862800000000' },
      position: INN.position,
    });
    const code = page.getByRole('img', { name: 'Code of your hotel’s link' });
    expect(await scanned(code.element())).toBe(link);
  });

  test('keeps what was written on this device, and empties it when asked', async () => {
    const { keeper } = await renderApp({ at: '#/hotel-kit' });
    await field('Hotel name').fill('Inn');
    await expect.poll(() => keeper.kept?.hotelForm?.name).toBe('Inn');
    await button(/^Empty the form/).click();
    await expect.poll(() => keeper.kept?.hotelForm?.name).toBe('');
    await expect.element(field('Hotel name')).toHaveValue('');
    await button(/^Undo/).click();
    await expect.element(field('Hotel name')).toHaveValue('Inn');
    await expect.element(button(/^Undo/)).not.toBeInTheDocument();
  });

  test('shows the link in letters too, for a browser that cannot copy', async () => {
    await renderApp({ ...WRITTEN, device: { navigator: {}, document } });
    await button(/^Copy link/).click();
    await expect.element(page.getByText(say('place.notCopied'))).toBeVisible();
    await expect.element(page.getByText(/^http.*#\/\?hotel=1\.[\w-]+$/)).toBeVisible();
  });

  test('takes a point from a tap, or from a pasted link once its datum is said', async () => {
    const { keeper, map } = await renderApp({ at: '#/hotel-kit' });
    await button(/^Set the point/).click();
    await expect.poll(() => map.alive).toBe(1);
    map.tap({ lat: 30.65, lon: 104.08 });
    await expect.poll(() => keeper.kept?.hotelForm?.position).toEqual({ lat: 30.65, lon: 104.08 });
    const paste = page.getByRole('textbox', { name: 'Map link or coordinates' });
    await paste.fill('https://surl.amap.com/short');
    await button(/^Use this point/).click();
    await expect.element(page.getByText(/^No coordinates of Chengdu or Chongqing/)).toBeVisible();
    await paste.fill('30.658936, 104.086679');
    await page.getByRole('radio', { name: /^Baidu/ }).click();
    await button(/^Use this point/).click();
    const truth = INN.position ?? { lat: 0, lon: 0 };
    const metres = () => distanceM(keeper.kept?.hotelForm?.position ?? { lat: 0, lon: 0 }, truth);
    await expect.poll(metres).toBeLessThan(2);
    await paste.fill('https://uri.amap.com/marker?position=104.080126,30.653092');
    await expect.element(page.getByRole('radio', { name: /^Amap/ })).toBeChecked();
    await button(/^Use this point/).click();
    await expect.poll(metres).toBeLessThan(2);
    await button(/^Done/).click();
    await expect.element(page.getByText(/from Chunxi Road/)).toBeVisible();
  });

  test('knows a position outside both cities, and says so', async () => {
    await renderApp({ at: '#/hotel-kit', position: { lat: 22.3, lon: 114.2, accuracyM: 20 } });
    await button(/^Set the point/).click();
    await button(/^My position/).click();
    await expect
      .element(page.getByText('This phone gave no position in Chengdu or Chongqing.'))
      .toBeVisible();
  });

  test('prints the sheet alone, in the guests’ languages, with the site in words', async () => {
    await renderApp(WRITTEN);
    const host = () => document.querySelector<HTMLElement>('[data-print-host]');
    await expect.poll(() => host()?.textContent).toContain('Find where your home wallet works');
    expect(host()?.textContent).toContain(window.location.host);
    expect(host()?.textContent).toContain('not run by the hotel');
    expect(host()?.textContent).toContain('© OpenStreetMap contributors');
    await button(/^Languages/).click();
    const english = page.getByRole('checkbox', { name: /^English/ });
    await english.click();
    await english.click();
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => host()?.querySelector('article')?.lang).toBe('zh-Hant');
    await page.getByRole('radio', { name: 'A4, four cards' }).click();
    await expect.poll(() => host()?.querySelectorAll('article').length).toBe(4);
    expect(host()?.textContent).toContain('请送我回酒店。');
  });

  test('leaves nothing for the printer when it is left', async () => {
    await renderApp(WRITTEN);
    await expect.poll(() => document.documentElement.dataset.print).toBe('');
    await button('Close').click();
    await expect.poll(() => document.documentElement.dataset.print).toBeUndefined();
    expect(document.querySelector('[data-print-host]')).toBeNull();
  });
});
