import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { OwnNote } from '../../../src/domain/own-note.ts';
import type { Device } from '../../../src/ui/device.ts';
import { type Circumstances, renderApp } from '../support/render-app.tsx';

const dialog = () => page.getByRole('dialog', { name: 'Report', exact: true });
const panel = () => page.getByRole('dialog', { name: /^Place: / });
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
const answer = (name: string) => dialog().getByRole('radio', { name, exact: true }).click();

const VISITOR = { wallets: ['alipayhk', 'mastercard'] as never, hasChosen: true };

async function report(circumstances: Circumstances = {}) {
  const running = await renderApp({ at: '#/report/tea-house', visitor: VISITOR, ...circumstances });
  await expect.element(dialog().getByRole('radiogroup', { name: 'What happened?' })).toBeVisible();
  return running;
}

const kept = (running: Awaited<ReturnType<typeof report>>): readonly OwnNote[] =>
  running.app.visitor.visitor.value.notes;

describe('a report', () => {
  test('is opened from the place, with the wallet in use and today', async () => {
    const running = await renderApp({ at: '#/chengdu/place/tea-house', visitor: VISITOR });
    await panel().getByRole('button', { name: 'Report', exact: true }).click();
    await expect.element(dialog()).toBeVisible();
    await expect.element(dialog().getByLabelText('Wallet')).toHaveValue('alipayhk');
    await expect.element(dialog().getByLabelText('When')).toHaveValue('2026-11-23');
    await answer('It worked');
    await answer('They scanned my code');
    await press('Keep this note');
    await expect.element(panel()).toBeVisible();
    expect(kept(running)).toEqual([
      {
        ...{ id: 1, place: 'tea-house', wallet: 'alipayhk', route: 'alipay-plus-qr' },
        ...{ scan: 'they-scanned', outcome: 'worked', date: '2026-11-23' },
      },
    ]);
    expect(running.keeper.kept?.notes).toHaveLength(1);
  });

  test('confirms the place for the visitor, in their own words, until they take it back', async () => {
    await report();
    await answer('It worked');
    await press('Keep this note');
    const answered = page.getByRole('region', { name: 'Confirmed for AlipayHK' });
    await expect.element(answered).toBeVisible();
    await expect.element(answered.getByText('You, 23 Nov 2026: it worked')).toBeVisible();
    await expect.element(answered.getByText(/^Your own note says it worked here\./)).toBeVisible();
    await press('Undo');
    await expect.element(answered).not.toBeInTheDocument();
  });

  test('can be deleted on the place, and brought back', async () => {
    const running = await report();
    await answer('It was refused');
    await press('Keep this note');
    const notes = page.getByRole('region', { name: 'Your notes' });
    await notes.getByRole('button', { name: 'Delete: You, 23 Nov 2026: it was refused' }).click();
    await expect.element(notes).not.toBeInTheDocument();
    expect(kept(running)).toEqual([]);
    await press('Undo');
    await expect.element(notes).toBeVisible();
    expect(kept(running)).toHaveLength(1);
  });

  test('of a wrong place changes no answer about paying', async () => {
    const running = await report({ at: '#/report/chunxi-road' });
    const before = [...running.app.judged.value].find(({ place }) => place.id === 'chunxi-road')?.party.grade;
    await answer('The place is wrong');
    expect(dialog().getByLabelText('Wallet').query()).toBeNull();
    await press('Keep this note');
    await expect.element(page.getByText('You, 23 Nov 2026: the place is wrong')).toBeVisible();
    const after = [...running.app.judged.value].find(({ place }) => place.id === 'chunxi-road')?.party.grade;
    expect(after).toBe(before);
  });

  test('asks a card how it was used, and who scanned whom only where codes are', async () => {
    const running = await report();
    await dialog().getByLabelText('Wallet').selectOptions('mastercard');
    expect(dialog().getByRole('radiogroup', { name: 'Who scanned whom?' }).query()).toBeNull();
    await answer('Linked in the Alipay app: show or scan a code');
    await answer('I scanned their code');
    await answer('It worked');
    await press('Keep this note');
    await vi.waitFor(() =>
      expect(kept(running)[0]).toMatchObject({
        ...{ wallet: 'mastercard', route: 'alipay-linked-card', scan: 'i-scanned' },
      }),
    );
  });

  test('says beside each question what is missing, and keeps nothing', async () => {
    const running = await report({ visitor: { hasChosen: true } });
    await dialog().getByLabelText('When').fill('2026-11-24');
    await press('Keep this note');
    await expect.element(dialog().getByText('Choose what happened.')).toBeVisible();
    await expect.element(dialog().getByText('Choose the wallet you used.')).toBeVisible();
    await expect.element(dialog().getByText('Choose a day that is not in the future.')).toBeVisible();
    await expect.element(dialog().getByRole('radio', { name: 'It worked', exact: true })).toHaveFocus();
    await answer('It worked');
    await press('Keep this note');
    await expect.element(dialog().getByRole('combobox', { name: 'Wallet' })).toHaveFocus();
    expect(kept(running)).toEqual([]);
  });

  test('finds a place of the other city', async () => {
    const running = await report({ at: '#/report/hongya-cave' });
    await answer('It worked');
    await press('Keep this note');
    await vi.waitFor(() =>
      expect(running.app.screen.value).toMatchObject({ name: 'place', city: 'chongqing' }),
    );
  });

  test('of a place that nobody lists leads to the places, with a word', async () => {
    await renderApp({ at: '#/report/no-such-place', visitor: VISITOR });
    await expect.element(page.getByText(/^That link names a place that is not listed/)).toBeVisible();
    await expect.element(page.getByRole('heading', { level: 1, name: 'Places' })).toBeInTheDocument();
  });

  test('is left by Escape and by back, and nothing is kept', async () => {
    const running = await report();
    await answer('It worked');
    await userEvent.keyboard('{Escape}');
    await expect.element(panel()).toBeVisible();
    expect(kept(running)).toEqual([]);
  });
});

describe('a report handed on', () => {
  const device = (navigator: Device['navigator']): Device => ({ navigator, document });

  test('is copied without saying who or where the visitor is', async () => {
    const copied: string[] = [];
    await report({ device: device({ clipboard: { writeText: async (text) => void copied.push(text) } }) });
    await answer('It worked');
    await press('Copy report');
    await expect.element(dialog().getByText('Copied')).toBeVisible();
    expect(copied[0]).toMatch(/^WalletHere report\nplace: tea-house\n/);
    expect(copied[0]).not.toMatch(/\d+\.\d{3,}/);
    expect(dialog().getByRole('button', { name: 'Share report' }).query()).toBeNull();
  });

  test('goes to the share sheet where the phone has one', async () => {
    const shared: ShareData[] = [];
    await report({ device: device({ share: async (data) => void shared.push(data) }) });
    await answer('It was refused');
    await press('Share report');
    expect(shared[0]?.text).toContain('outcome: refused');
    expect(shared[0]?.url).toBeUndefined();
  });

  test('can be marked by hand where the browser can do neither', async () => {
    await report({ device: device({}) });
    await answer('It worked');
    await expect.element(dialog().getByText(/^This browser cannot copy\./)).toBeVisible();
    await expect.element(dialog().getByText(/place: tea-house/)).toBeVisible();
  });
});
