import { describe, expect, test } from 'vitest';
import type { Grade } from '../../../src/domain/acceptance.ts';
import { PLACE_KINDS, type PlaceId } from '../../../src/domain/place.ts';
import { distanceM } from '../../../src/domain/position.ts';
import type { WalletId } from '../../../src/domain/wallet.ts';
import type { AppState } from '../../../src/state/app-state.ts';
import { arrivals, CITIES, openApp, phoneAt, WALLETS } from './sample-world.ts';

const ids = (...names: string[]) => names as WalletId[];
const listed = (app: AppState) => [...app.ranked.value].map(({ place }) => place.id);
const pinned = (app: AppState) => [...app.pins.value].map(({ id }) => id);
const notices = (app: AppState) => app.notices.shown.value.map(({ key }) => key);
const CHOSEN = { wallets: ids('alipayhk'), hasChosen: true };

/** List and map show the same places; service points stand on the map only. */
function expectAgreement(app: AppState): void {
  const pins = new Map([...app.pins.value].map((pin) => [pin.id, pin]));
  for (const { place, party } of app.ranked.value) {
    expect(pins.get(place.id)).toMatchObject({ grade: party.grade, kind: place.kind });
  }
  const isListed = new Set(listed(app));
  const beside = [...app.pins.value].filter(
    ({ id }) => !isListed.has(id) && id !== app.selected.value?.place.id,
  );
  expect(beside.filter(({ kind }) => kind !== 'service')).toEqual([]);
}

describe('list and map', () => {
  test.each([
    '#/chengdu',
    '#/chongqing/list',
    '#/chengdu?kind=museum,airport',
    '#/chengdu?grade=confirmed',
    '#/chongqing?kind=service',
    '#/chengdu?saved=1',
    '#/chengdu/place/panda-base?kind=rail',
    '#/chongqing?list=hongyadong,jiefangbei,gone',
  ])('come from one pipeline and can never disagree: %s', async (fragment) => {
    const saved = ['chunxi-road', 'panda-base'] as PlaceId[];
    const { app } = await openApp(fragment, { ...CHOSEN, saved });
    expect(app.ranked.value.length).toBeGreaterThan(0);
    expectAgreement(app);
    app.visitor.chooseWallets(ids('mastercard'));
    app.toggleGrade('expected');
    expectAgreement(app);
  });

  test('show every place of the city that sells something when nothing is filtered', async () => {
    const { app } = await openApp('#/chengdu', CHOSEN);
    const places = CITIES.chengdu.places.filter(({ kind }) => kind !== 'service');
    expect(new Set(listed(app))).toEqual(new Set(places.map(({ id }) => id)));
    expect(pinned(app)).toHaveLength(CITIES.chengdu.places.length);
  });

  test('are counted by kind and by grade, and the counts add up', async () => {
    for (const fragment of ['#/chengdu', '#/chongqing?grade=expected', '#/chongqing?kind=shopping,rail']) {
      const { app } = await openApp(fragment, CHOSEN);
      const { total, kinds, grades } = app.counts.value;
      const shown = app.filter.value.kinds.length > 0 ? app.filter.value.kinds : PLACE_KINDS.slice(0, 5);
      expect(PLACE_KINDS.slice(0, 5).reduce((sum, kind) => sum + kinds[kind], 0)).toBe(total);
      if (app.filter.value.grades.length === 0) {
        const sum = Object.values(grades).reduce((a, b) => a + b, 0);
        expect(sum).toBe(shown.reduce((all, kind) => all + kinds[kind], 0));
        expect(sum).toBe(app.ranked.value.length);
      }
    }
  });

  test('a saved place is marked on its pin at once', async () => {
    const { app } = await openApp('#/chengdu', CHOSEN);
    const isSaved = () => [...app.pins.value].find(({ id }) => id === 'yulin-chengdu')?.saved;
    expect(isSaved()).toBe(false);
    app.visitor.toggleSaved('yulin-chengdu' as PlaceId);
    expect(isSaved()).toBe(true);
    expect(app.counts.value.saved).toBe(1);
  });

  test('a pin speaks its names, its grade and the wallet', async () => {
    const { app } = await openApp('#/chengdu', CHOSEN);
    const label = [...app.pins.value].find(({ id }) => id === 'yulin-chengdu')?.label;
    expect(label).toMatch(/^Yulin.* 玉林.*, Confirmed for AlipayHK$/);
  });

  test('distances start at the centre, and at the visitor once the phone has said where that is', async () => {
    const kuanzhai = { lat: 30.66932, lon: 104.05 };
    const { app } = await openApp('#/chengdu', CHOSEN, phoneAt({ ...kuanzhai, accuracy: 20 }));
    const far = () => [...app.judged.value].map(({ place, distanceM: far }) => [place, far] as const);
    for (const [place, metres] of far()) {
      expect(metres).toBe(distanceM(CITIES.chengdu.centre.position, place.position));
    }
    await app.location.locate();
    for (const [place, metres] of far()) expect(metres).toBe(distanceM(kuanzhai, place.position));
  });
});

describe('a filter', () => {
  test('goes into the address and comes back out of it', async () => {
    const { app, address } = await openApp('#/chengdu', CHOSEN);
    app.toggleKind('museum');
    app.toggleGrade('confirmed');
    app.toggleSavedOnly();
    expect(address.fragment.value).toBe('#/chengdu?kind=museum&grade=confirmed&saved=1');
    expect(app.filter.value).toMatchObject({ kinds: ['museum'], grades: ['confirmed'], savedOnly: true });
    app.toggleKind('museum');
    app.toggleGrade('confirmed');
    app.toggleSavedOnly();
    expect(address.fragment.value).toBe('#/chengdu');
  });

  test('by name stands in the address, finds service points too, and can be taken back', async () => {
    const { app, address } = await openApp('#/chengdu/list?kind=sight', CHOSEN);
    const before = app.ranked.value.length;
    app.searchFor('pan da');
    expect(address.fragment.value).toBe('#/chengdu/list?kind=sight&q=pan%20da');
    await arrivals();
    expect([...app.ranked.value].map(({ place }) => place.id)).toEqual(['panda-base']);
    expect(app.pins.value.length).toBe(1);
    app.searchFor('nowhere at all');
    expect(app.ranked.value.length).toBe(0);
    app.searchFor('\ud83d');
    expect(app.filter.value.text).toBe('');
    app.searchFor('  ');
    expect(app.ranked.value.length).toBe(before);
  });

  test('by name that cannot be fetched hides nothing, and says so', async () => {
    const { app } = await openApp('#/chengdu', CHOSEN, undefined, false, () =>
      Promise.reject(new Error('gone')),
    );
    const before = app.ranked.value.length;
    app.searchFor('panda');
    await arrivals();
    expect(app.ranked.value.length).toBe(before);
    expect(app.notices.shown.value.map(({ key }) => key)).toEqual(['part.failed']);
  });

  test('leaves the screen as it is, so that nothing around the list is drawn anew', async () => {
    const { app } = await openApp('#/chengdu/list', CHOSEN);
    const { value } = app.screen;
    app.toggleKind('museum');
    expect(app.screen.value).toBe(value);
    app.address.open('#/chengdu/place/panda-base');
    expect(app.screen.value).toMatchObject({ name: 'place', id: 'panda-base' });
  });

  test('is dropped as a whole by one action, the shared list with it', async () => {
    const { app, address } = await openApp(
      '#/chongqing/list?kind=rail&grade=unknown&list=hongyadong',
      CHOSEN,
    );
    app.clearFilter();
    expect(address.fragment.value).toBe('#/chongqing/list');
    expect(app.ranked.value.length).toBeGreaterThan(40);
  });

  test('changed on the whole list stays on the whole list', async () => {
    const { app, address } = await openApp('#/chengdu/list', CHOSEN);
    app.toggleKind('sight');
    expect(address.fragment.value).toBe('#/chengdu/list?kind=sight');
  });

  test('that hides the selected place does not close it nor take its pin away', async () => {
    const { app } = await openApp('#/chengdu/place/panda-base', CHOSEN);
    app.toggleKind('airport');
    expect(app.selected.value?.place.id).toBe('panda-base');
    expect(app.screen.value).toEqual({ name: 'place', city: 'chengdu', id: 'panda-base' });
    expect(listed(app)).not.toContain('panda-base');
    expect(pinned(app)).toContain('panda-base');
  });

  test('is kept on the way to a place and back, and not carried to other pages', async () => {
    const { app } = await openApp('#/chengdu?kind=rail', CHOSEN);
    const yulin = 'yulin-chengdu' as PlaceId;
    expect(app.hrefTo({ name: 'place', city: 'chengdu', id: yulin })).toBe(
      '#/chengdu/place/yulin-chengdu?kind=rail',
    );
    expect(app.hrefTo({ name: 'more' })).toBe('#/more');
  });
});

describe('the wallets of the answers', () => {
  const gradeOf = (app: AppState, id: string): Grade | undefined =>
    [...app.judged.value].find(({ place }) => place.id === id)?.party.grade;

  test('none chosen means any wallet there is', async () => {
    const { app } = await openApp('#/chengdu');
    expect(app.party.value).toEqual({ wallets: WALLETS, mode: 'any' });
    expect(gradeOf(app, 'chunxi-road')).toBe('confirmed');
    app.visitor.chooseWallets([]);
    expect(app.party.value.wallets).toEqual(WALLETS);
  });

  test('named in a link start a new visitor', async () => {
    const { app, keeper } = await openApp('#/chengdu?wallet=tng,mastercard&party=all');
    expect(app.visitor.visitor.value).toMatchObject({ wallets: ['tng', 'mastercard'], hasChosen: true });
    expect(app.party.value.mode).toBe('all');
    expect(keeper.kept?.wallets).toEqual(['tng', 'mastercard']);
  });

  test('named in a link never overwrite a choice, at the start or later', async () => {
    const { app, address } = await openApp('#/chengdu?wallet=tng', CHOSEN);
    address.open('#/chongqing?wallet=mastercard');
    expect(app.visitor.visitor.value.wallets).toEqual(['alipayhk']);
    expect(app.party.value.wallets.map(({ id }) => id)).toEqual(['alipayhk']);
  });

  test('any, all, or one alone change the grades', async () => {
    const { app } = await openApp('#/chengdu', { wallets: ids('alipayhk', 'mastercard'), hasChosen: true });
    const chunxi = () => gradeOf(app, 'chunxi-road');
    expect(chunxi()).toBe('confirmed');
    app.visitor.lookThrough({ for: 'party', mode: 'all' });
    expect(chunxi()).toBe('expected');
    app.visitor.lookThrough({ for: 'wallet', id: ids('mastercard')[0] as WalletId });
    expect(chunxi()).toBe('confirmed');
    expect(app.party.value.wallets.map(({ id }) => id)).toEqual(['mastercard']);
  });

  test('come in the visitor’s order, and one that no longer exists is left out', async () => {
    const { app } = await openApp('#/chengdu', { wallets: ids('tng', 'gone', 'alipayhk'), hasChosen: true });
    expect(app.party.value.wallets.map(({ id }) => id)).toEqual(['tng', 'alipayhk']);
  });

  test('the four most used are offered first', () => {
    expect(WALLETS.slice(0, 4).map(({ id }) => id)).toEqual(['alipayhk', 'tng', 'truemoney', 'mastercard']);
  });
});

describe('the city', () => {
  test('is the one of the address, else the last one, else Chengdu', async () => {
    expect((await openApp('#/', CHOSEN)).app.cityId.value).toBe('chengdu');
    expect((await openApp('#/', { ...CHOSEN, city: 'chongqing' })).app.cityId.value).toBe('chongqing');
    expect((await openApp('#/chengdu', { ...CHOSEN, city: 'chongqing' })).app.cityId.value).toBe('chengdu');
  });

  test('is loaded when it is looked at, and remembered when it was named', async () => {
    const { app, address, keeper, loaded } = await openApp('#/', CHOSEN);
    expect([loaded, keeper.kept]).toEqual([['chengdu'], undefined]);
    address.open('#/chongqing');
    await arrivals();
    expect(loaded).toEqual(['chengdu', 'chongqing']);
    expect(app.city.value?.id).toBe('chongqing');
    expect(keeper.kept?.city).toBe('chongqing');
    address.open('#/more');
    expect(app.cityId.value).toBe('chongqing');
  });

  test('is not loaded for the first screen, which needs only wallets', async () => {
    const { loaded } = await openApp('#/welcome');
    expect(loaded).toEqual([]);
  });
});

describe('a link that is partly wrong', () => {
  test('is said to be so once, and the rest of it is used', async () => {
    const { app } = await openApp('#/chengdu?kind=museum,castle&grade=perfect', CHOSEN);
    expect(notices(app)).toEqual(['link.unknownValue']);
    expect(app.filter.value.kinds).toEqual(['museum']);
  });

  test('to a page that does not exist opens the places and says so', async () => {
    const { app } = await openApp('#/chongqing/castle', CHOSEN);
    expect(notices(app)).toEqual(['link.unknownPage']);
    expect(app.city.value?.id).toBe('chongqing');
  });

  test('to a place that is no longer listed selects nothing and shows the others', async () => {
    const { app } = await openApp('#/chengdu/place/demolished', CHOSEN);
    expect(app.selected.value).toBeUndefined();
    expect(app.screen.value.name).toBe('place');
    expect(app.ranked.value.length).toBeGreaterThan(0);
  });

  test('a good one is not commented on', async () => {
    const { app } = await openApp('#/chengdu?wallet=tng&party=all&kind=rail&lang=en&utm_source=x');
    expect(notices(app)).toEqual([]);
  });
});
