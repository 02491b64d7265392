import { expect, test, vi } from 'vitest';
import type { OwnNote } from '../../../src/domain/own-note.ts';
import { openApp, TODAY } from './sample-world.ts';

/** A sight that no source names for Alipay+ wallets. */
async function openSight(wallets: readonly string[]) {
  const world = await openApp('#/chengdu', { wallets: wallets as never, hasChosen: true });
  const gradeOf = (id: string) => [...world.app.judged.value].find(({ place }) => place.id === id)?.party;
  const unknown = [...world.app.judged.value].find(
    ({ place, party }) => party.grade === 'unknown' && place.kind !== 'service',
  );
  if (!unknown) throw new Error('Every place of Chengdu is graded.');
  const { id } = unknown.place;
  const note: OwnNote = {
    ...{ id: 1, place: id, date: TODAY, outcome: 'worked', wallet: 'alipayhk' as never },
    ...{ route: 'alipay-plus-qr', scan: 'they-scanned' },
  };
  return { ...world, note, party: () => gradeOf(id) };
}

test('a note changes list and counts together, and goes as it came', async () => {
  const { app, note, party } = await openSight(['alipayhk']);
  const before = app.counts.value.grades;
  app.visitor.keepNotes([note]);
  await vi.waitFor(() => expect(party()?.grade).toBe('confirmed'));
  expect(app.counts.value.grades.confirmed).toBe(before.confirmed + 1);
  expect(app.counts.value.grades.unknown).toBe(before.unknown - 1);
  app.visitor.keepNotes([]);
  expect(party()?.grade).toBe('unknown');
  expect(app.counts.value.grades).toEqual(before);
});

test('a note on one wallet says nothing about another with the same routes, in the list and in the counts', async () => {
  const { app, note, party } = await openSight(['tng']);
  const before = app.counts.value.grades;
  app.visitor.keepNotes([note]);
  app.visitor.chooseWallets(['alipayhk', 'tng'] as never);
  await vi.waitFor(() => expect(party()?.grade).toBe('confirmed'));
  app.visitor.chooseWallets(['tng'] as never);
  expect(party()?.grade).toBe('unknown');
  expect(app.counts.value.grades).toEqual(before);
});

test('the city itself stays as it came, so that its map is not drawn anew', async () => {
  const { app, note, party } = await openSight(['alipayhk']);
  const city = app.city.value;
  app.visitor.keepNotes([note]);
  await vi.waitFor(() => expect(party()?.grade).toBe('confirmed'));
  expect(app.city.value).toBe(city);
});
