import { describe, expect, test } from 'vitest';
import type { PlaceId } from '../../../src/domain/place.ts';
import { NEW_VISITOR, type Visitor } from '../../../src/domain/visitor.ts';
import type { WalletId } from '../../../src/domain/wallet.ts';
import { createNotices } from '../../../src/state/notices.ts';
import { readPermalink } from '../../../src/state/permalink.ts';
import { createVisitorState } from '../../../src/state/visitor-state.ts';
import { arrivals, memoryKeeper } from './sample-world.ts';

const ids = (...names: string[]) => names as WalletId[];
const KNOWN = ids('alipayhk', 'tng', 'mastercard');
const linkOf = (fragment: string) => readPermalink(fragment, KNOWN);

function visit(start: Partial<Visitor> = {}, store: Parameters<typeof memoryKeeper>[1] = {}) {
  const keeper = memoryKeeper(start, store);
  const notices = createNotices();
  return { state: createVisitorState(keeper, notices), keeper, notices };
}

const said = ({ notices }: ReturnType<typeof visit>) => notices.shown.value.map(({ key }) => key);

describe('what the visitor chose', () => {
  test('is kept as soon as it is chosen', () => {
    const { state, keeper } = visit();
    state.chooseWallets(ids('tng', 'alipayhk'));
    state.speak('zh-Hant');
    state.dress('dark');
    state.rememberCity('chongqing');
    state.toggleSaved('yulin-chengdu' as PlaceId);
    expect(keeper.kept).toEqual(state.visitor.value);
    expect(keeper.kept).toEqual({
      wallets: ['tng', 'alipayhk'],
      lens: { for: 'party', mode: 'any' },
      hasChosen: true,
      saved: ['yulin-chengdu'],
      language: 'zh-Hant',
      theme: 'dark',
      city: 'chongqing',
      lastPlace: undefined,
      hasShiftedFix: false,
      notes: [],
      rates: [],
    });
  });

  test('is said not to be kept when the phone does not keep it, and is used all the same', async () => {
    const world = visit({}, { works: false });
    world.state.dress('dark');
    await arrivals();
    expect(world.state.visitor.value.theme).toBe('dark');
    expect(said(world)).toEqual(['store.notKept']);
  });

  test('is said to be set aside when it could not be read, and only then', () => {
    expect(said(visit({}, { state: 'set-aside' }))).toEqual(['store.setAside']);
    expect(said(visit({}, { state: 'fresh' }))).toEqual([]);
    expect(said(visit({}, { state: 'kept' }))).toEqual([]);
  });

  test('none of the wallets is a choice too', () => {
    const { state } = visit();
    state.chooseWallets([]);
    expect(state.visitor.value).toMatchObject({ wallets: [], hasChosen: true });
  });

  test('a place is saved and unsaved, the others stay in order', () => {
    const { state } = visit({ saved: ['a', 'b'] as PlaceId[] });
    state.toggleSaved('c' as PlaceId);
    state.toggleSaved('a' as PlaceId);
    expect(state.visitor.value.saved).toEqual(['b', 'c']);
  });

  test('the last city is written only when it changes', () => {
    const { state, keeper } = visit({ city: 'chengdu' });
    state.rememberCity('chengdu');
    expect(keeper.kept).toBeUndefined();
  });

  test('goes when everything is deleted', async () => {
    const { state, keeper } = visit({ wallets: ids('tng'), hasChosen: true, theme: 'dark' });
    await state.forgetEverything();
    expect(state.visitor.value).toEqual(NEW_VISITOR);
    expect(keeper.isDeleted).toBe(true);
  });
});

describe('"all of mine", "any of mine" and one alone', () => {
  const all = { for: 'party', mode: 'all' } as const;
  const any = { for: 'party', mode: 'any' } as const;
  const tngAlone = { for: 'wallet', id: ids('tng')[0] as WalletId } as const;

  test('"all" stays while there are several wallets and becomes "any" with one or none', () => {
    const { state } = visit({ wallets: ids('tng', 'alipayhk'), lens: all });
    state.chooseWallets(ids('tng', 'alipayhk', 'mastercard'));
    expect(state.visitor.value.lens).toEqual(all);
    state.chooseWallets(ids('tng'));
    expect(state.visitor.value.lens).toEqual(any);
  });

  test('one alone stays while that wallet is carried', () => {
    const { state } = visit({ wallets: ids('tng', 'alipayhk') });
    state.lookThrough(tngAlone);
    state.chooseWallets(ids('mastercard', 'tng'));
    expect(state.visitor.value.lens).toEqual(tngAlone);
    state.chooseWallets(ids('mastercard'));
    expect(state.visitor.value.lens).toEqual(any);
  });
});

describe('a link that names wallets', () => {
  test('starts a visitor who has chosen none, in its order and with its party', () => {
    const { state } = visit();
    state.startFrom(linkOf('#/chengdu?wallet=tng,alipayhk&party=all'));
    expect(state.visitor.value).toMatchObject({
      wallets: ['tng', 'alipayhk'],
      hasChosen: true,
      lens: { for: 'party', mode: 'all' },
    });
  });

  test.each([
    ['wallets', { wallets: ids('mastercard'), hasChosen: true }],
    ['to carry none of them', { wallets: [], hasChosen: true }],
  ])('never overwrites a choice: %s', (_, chosen) => {
    const { state, keeper } = visit(chosen);
    state.startFrom(linkOf('#/chengdu?wallet=tng&party=all'));
    expect(state.visitor.value).toEqual({ ...NEW_VISITOR, ...chosen });
    expect(keeper.kept).toBeUndefined();
  });

  test.each(['#/chengdu', '#/chengdu?wallet=unheard-of', '#/chengdu?party=all'])(
    'and one that names none leaves the choice open: %s',
    (link) => {
      const { state } = visit();
      state.startFrom(linkOf(link));
      expect(state.visitor.value).toEqual(NEW_VISITOR);
    },
  );
});
