import { bookUrls, wallets } from 'virtual:dataset';
import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { loadPhrases } from '../../../src/data/phrases.ts';
import type { Device } from '../../../src/ui/device.ts';
import { renderApp } from '../support/render-app.tsx';

const card = () => page.getByRole('dialog', { name: 'Card for the cashier' });
const button = (name: string) => card().getByRole('button', { name, exact: true });

/** The Chinese on the card, and the element that holds it. */
function sentence(): HTMLElement {
  const text = document.querySelector<HTMLElement>('dialog [lang="zh-Hans"] p');
  if (!text) throw new Error('The card shows no Chinese.');
  return text;
}

async function open(at = '#/show/cashier', wallet = 'alipayhk', device?: Device) {
  const running = await renderApp({
    at,
    visitor: { wallets: [wallet] as never, hasChosen: true },
    ...(device && { device }),
  });
  await expect.element(button('Next phrase')).toBeVisible();
  return running;
}

/** A phone that says what was asked of it. */
function fakePhone(voices: readonly Partial<SpeechSynthesisVoice>[] = []) {
  const told = { locks: 0, released: 0, copied: [] as string[], spoken: [] as string[] };
  const listeners = new Set<EventListenerOrEventListenerObject>();
  const state = { visibilityState: 'visible' as DocumentVisibilityState };
  const device: Device = {
    navigator: {
      wakeLock: {
        request: async () => {
          told.locks += 1;
          return {
            release: async () => {
              told.released += 1;
            },
          };
        },
      },
      clipboard: { writeText: async (text) => void told.copied.push(text) },
    },
    document: {
      get visibilityState() {
        return state.visibilityState;
      },
      addEventListener: (_: string, listener: EventListenerOrEventListenerObject) => listeners.add(listener),
      removeEventListener: (_: string, listener: EventListenerOrEventListenerObject) =>
        listeners.delete(listener),
    },
    speechSynthesis: {
      getVoices: () => voices,
      addEventListener: () => {},
      removeEventListener: () => {},
      cancel: () => {},
      speak: (words: SpeechSynthesisUtterance) => told.spoken.push(words.text),
    } as unknown as SpeechSynthesis,
  };
  const come = (visibility: DocumentVisibilityState): void => {
    state.visibilityState = visibility;
    for (const listener of listeners) (listener as () => void)();
  };
  return { device, told, come };
}

describe('the card for the cashier', () => {
  test.each([
    ['alipayhk', '我用的是境外电子钱包，可以扫支付宝的码付款。'],
    ['wechatpayhk', '您好！我的境外钱包（WeChat Pay HK'],
    ['mastercard', '您好！我想刷境外发行的万事达卡（Mastercard）。'],
    ['visa', '您好！我想刷境外发行的银行卡（Visa）。'],
  ])('begins with what is true for %s', async (wallet, chinese) => {
    await open('#/show/cashier', wallet);
    expect(sentence().textContent).toContain(chinese);
  });

  test('never lets a wallet of another network say that it pays Alipay codes', async () => {
    await open('#/show/cashier', 'wechatpayhk');
    await button(`Phrases 1 of ${await total()}`).click();
    await expect.element(page.getByRole('dialog', { name: 'Phrases' })).toBeVisible();
    const said = page.getByRole('list', { name: 'You say' }).element().textContent;
    expect(said).not.toContain('可以扫支付宝的码付款');
    expect(said).toContain('可以付现金吗？');
  });

  test('goes through its sentences and around, and the address keeps the one shown', async () => {
    await open();
    const first = sentence().textContent;
    await button('Next phrase').click();
    expect(sentence().textContent).toBe('请扫我的付款码，或者让我扫您的支付宝商家收款码。');
    expect(window.location.hash).toBe('#/show/cashier?phrase=scan-me-or-i-scan');
    await button('Previous phrase').click();
    expect(sentence().textContent).toBe(first);
    await button('Previous phrase').click();
    await expect.element(card().getByText(`${await total()} of ${await total()}`)).toBeVisible();
  });

  test('opens at the sentence and wallet that a link names', async () => {
    await open('#/show/cashier?phrase=intro-alipayplus&with=truemoney', 'alipayhk');
    expect(sentence().textContent).toContain('（TrueMoney）');
    await expect.element(card().getByText(/e-wallet from outside the mainland \(TrueMoney\)/)).toBeVisible();
  });

  test('says so when a link names a sentence that does not exist, and shows the first', async () => {
    await open('#/show/cashier?phrase=no-such-phrase');
    expect(sentence().textContent).toContain('我用的是境外电子钱包');
    await expect
      .element(card().getByText('Part of that link was not understood and was left out.'))
      .toBeVisible();
  });

  test('is closed by Escape, which leads to what else can be shown', async () => {
    await open();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('heading', { level: 1, name: 'Show 中文' })).toBeVisible();
    expect(window.location.hash).toBe('#/show');
  });

  test('is closed by back when it was opened in the app', async () => {
    await renderApp({ at: '#/show' });
    await page.getByRole('link', { name: /^Card for the cashier/ }).click();
    await expect.element(card()).toBeVisible();
    window.history.back();
    await expect.element(page.getByRole('heading', { level: 1, name: 'Show 中文' })).toBeVisible();
  });

  test('turns to face the reader and back, and says so', async () => {
    await open();
    await button('Turn to face them').click();
    const face = sentence().closest('[lang]') as HTMLElement;
    expect(getComputedStyle(face).transform).toBe('matrix(-1, 0, 0, -1, 0, 0)');
    await expect.element(card().getByText('Turned to face them')).toBeInTheDocument();
    await button('Turn to face them').click();
    expect(getComputedStyle(face).transform).toBe('none');
    await expect.element(card().getByText('Turned back to you')).toBeInTheDocument();
  });
});

async function total(): Promise<number> {
  const text =
    card()
      .getByText(/^\d+ of \d+$/)
      .element().textContent ?? '';
  return Number(text.split(' ').at(-1));
}

describe('what the phone offers', () => {
  test('keeps the screen on while the card is shown, and again after a look at another app', async () => {
    const { device, told, come } = fakePhone();
    await open('#/show/cashier', 'alipayhk', device);
    await vi.waitFor(() => expect(told.locks).toBe(1));
    come('hidden');
    come('visible');
    await vi.waitFor(() => expect(told.locks).toBe(2));
    await button('Close').click();
    await vi.waitFor(() => expect(told.released).toBeGreaterThan(0));
  });

  test('speaks with a voice of the phone, and never with one that asks a server', async () => {
    const { device, told } = fakePhone([{ lang: 'zh-CN', localService: true }]);
    vi.stubGlobal(
      'SpeechSynthesisUtterance',
      class {
        text: string;
        constructor(text: string) {
          this.text = text;
        }
      },
    );
    await open('#/show/cashier?phrase=scan-me', 'alipayhk', device);
    await button('Speak it').click();
    expect(told.spoken).toEqual(['请扫我的付款码。']);
    vi.unstubAllGlobals();
  });

  test.each([
    ['there is none', []],
    ['it needs the network', [{ lang: 'zh-CN', localService: false }]],
    ['it speaks Cantonese', [{ lang: 'zh-HK', localService: true }]],
  ])('has no button for a voice where %s', async (_why, voices) => {
    await open('#/show/cashier', 'alipayhk', fakePhone(voices).device);
    expect(button('Speak it').query()).toBeNull();
  });

  test('copies the sentence with the wallet’s name, and says that it did', async () => {
    const { device, told } = fakePhone();
    await open('#/show/cashier?phrase=intro-alipayplus', 'tng', device);
    await button('Copy the Chinese').click();
    expect(told.copied).toEqual(['您好！我是境外游客，想用境外电子钱包（Touch ’n Go 电子钱包）付款。']);
    await expect.element(card().getByText('Copied')).toBeInTheDocument();
  });

  test('has no button to copy where the browser cannot', async () => {
    const { device } = fakePhone();
    await open('#/show/cashier', 'alipayhk', { ...device, navigator: {} });
    expect(button('Copy the Chinese').query()).toBeNull();
  });
});

describe('held at arm’s length', () => {
  const LONGEST = [...wallets].sort((a, b) => b.name.en.length - a.name.en.length)[0]?.id ?? '';

  test.each([
    [390, 844, 40, 'alipayhk'],
    [390, 844, 40, 'mastercard'],
    [390, 844, 32, LONGEST],
    [320, 568, 28, 'alipayhk'],
    [844, 390, 28, 'alipayhk'],
  ])('every sentence fits %i × %i without scrolling, at %i px and more, for %s', async (...how) => {
    const [width, height, least, wallet] = how;
    await open('#/show/cashier', wallet);
    await page.viewport(width, height);
    // The sentence follows the size of the screen in the frame after.
    await new Promise((resolve) => setTimeout(resolve, 100));
    const seen = new Set<string>();
    for (let left = await total(); left > 0; left -= 1) {
      const text = sentence();
      const chinese = text.textContent ?? '';
      seen.add(chinese);
      const size = Number.parseFloat(getComputedStyle(text).fontSize);
      const face = text.closest('[lang]') as HTMLElement;
      const dialog = text.closest('dialog') as HTMLElement;
      expect([chinese, size >= least ? 'large enough' : size]).toEqual([chinese, 'large enough']);
      expect([chinese, face.scrollHeight <= face.clientHeight]).toEqual([chinese, true]);
      expect([chinese, dialog.scrollHeight <= height, dialog.scrollWidth <= width]).toEqual([
        chinese,
        true,
        true,
      ]);
      expect(getComputedStyle(text).color).toBe('rgb(0, 0, 0)');
      expect(getComputedStyle(dialog).backgroundColor).toBe('rgb(255, 255, 255)');
      (button('Next phrase').element() as HTMLElement).click();
      await vi.waitFor(() => expect(sentence().textContent).not.toBe(chinese));
      await new Promise((resolve) => requestAnimationFrame(() => resolve(undefined)));
    }
    expect(seen.size).toBeGreaterThan(20);
  });

  test('is black on white in the dark as well', async () => {
    await renderApp({
      at: '#/show/cashier',
      visitor: { wallets: ['alipayhk'] as never, hasChosen: true, theme: 'dark' },
    });
    document.documentElement.dataset.theme = 'dark';
    await expect.element(button('Next phrase')).toBeVisible();
    const dialog = card().element();
    expect(getComputedStyle(sentence()).color).toBe('rgb(0, 0, 0)');
    expect(getComputedStyle(dialog).backgroundColor).toBe('rgb(255, 255, 255)');
  });
});

test('says that the sentences could not load, and tries again', async () => {
  let tries = 0;
  await renderApp({
    at: '#/show/cashier',
    visitor: { wallets: ['alipayhk'] as never, hasChosen: true },
    loadPhrases: () => {
      tries += 1;
      return tries === 1 ? Promise.reject(new Error('no network')) : loadPhrases(bookUrls.phrases, fetch);
    },
  });
  await expect.element(page.getByRole('alert')).toHaveTextContent('The sentences could not load.');
  await button('Try again').click();
  await expect.element(button('Next phrase')).toBeVisible();
});
