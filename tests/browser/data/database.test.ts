import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openVisitorStore, type VisitorStore } from '../../../src/data/database.ts';
import { NEW_VISITOR, type Visitor } from '../../../src/domain/visitor.ts';

const NAME = 'wallethere';
const VISITOR: Visitor = {
  wallets: ['mastercard', 'alipayhk'] as unknown as Visitor['wallets'],
  lens: { for: 'wallet', id: 'alipayhk' as never },
  hasChosen: true,
  saved: ['chunxi-road'] as unknown as Visitor['saved'],
  language: 'zh-Hant',
  theme: 'dark',
  city: 'chongqing',
  hotel: {
    ...{ name: undefined, zh: '锦江小巷客栈', address: '示例路1号', phone: '+862800000000' },
    position: { lat: 30.65, lon: 104.08 },
  },
  hotelAnswered: '1.WyJ',
  hotelForm: { name: 'Inn', zh: '', address: '', phone: '', position: undefined, languages: ['th'] },
  lastPlace: 'chunxi-road' as never,
  hasShiftedFix: true,
  notes: [
    {
      ...{ id: 3, place: 'chunxi-road' as never, wallet: 'alipayhk' as never, route: 'alipay-plus-qr' },
      ...{ scan: 'i-scanned', outcome: 'worked', date: '2026-11-22' as never },
    },
  ],
  rates: [{ currency: 'HKD', perCny: 1.09, date: '2026-11-22' as never }],
};

const started: VisitorStore[] = [];

/** Opens the store as a start of the app does. */
async function start(): Promise<VisitorStore> {
  const store = await openVisitorStore();
  started.push(store);
  return store;
}

afterEach(async () => {
  vi.restoreAllMocks();
  // All at once: a store cannot be removed while another one holds it open.
  await Promise.all(started.splice(0).map((store) => store.deleteAll()));
});

/** Writes a row as something other than this app might have left it. */
async function leave(row: unknown): Promise<void> {
  const database = await openDB(NAME, 1, {
    upgrade(fresh) {
      fresh.createObjectStore('visitor');
      fresh.createObjectStore('set-aside', { autoIncrement: true });
    },
  });
  await database.put('visitor', row, 'visitor');
  database.close();
}

async function rowsSetAside(): Promise<readonly unknown[]> {
  const database = await openDB(NAME);
  const rows = await database.getAll('set-aside');
  database.close();
  return rows;
}

beforeEach(() => deleteDB(NAME));

describe('the visitor’s store', () => {
  test('starts fresh on a new phone', async () => {
    const { visitor, state } = await start();
    expect({ visitor, state }).toEqual({ visitor: NEW_VISITOR, state: 'fresh' });
  });

  test('keeps everything the visitor made until the next start', async () => {
    const before = await start();
    expect(await before.keep(VISITOR)).toBe(true);
    const { visitor, state } = await start();
    expect({ visitor, state }).toEqual({ visitor: VISITOR, state: 'kept' });
  });

  test('keeps a visitor who left language and city to the phone', async () => {
    const before = await start();
    await before.keep(NEW_VISITOR);
    expect((await start()).visitor).toEqual(NEW_VISITOR);
  });

  test.each([
    ['a text', 'not a visitor'],
    ['a number for a wallet', { ...VISITOR, wallets: [7] }],
    ['a wallet that is no id', { ...VISITOR, wallets: ['<script>'] }],
    ['an unknown theme', { ...VISITOR, theme: 'sepia' }],
    ['an unknown city', { ...VISITOR, city: 'shanghai' }],
    ['no saved places', { ...VISITOR, saved: undefined }],
    ['an unknown lens', { ...VISITOR, lens: { for: 'everyone' } }],
    ['nothing at all', null],
  ])('sets a row with %s aside as it was, and starts fresh', async (_fault, row) => {
    await leave(row);
    const { visitor, state } = await start();
    expect({ visitor, state }).toEqual({ visitor: NEW_VISITOR, state: 'set-aside' });
    expect(await rowsSetAside()).toEqual([row]);
  });

  test('loses damaged notes and rates alone, and keeps the rest', async () => {
    const [note] = VISITOR.notes;
    const [rate] = VISITOR.rates;
    await leave({
      ...VISITOR,
      notes: [
        note,
        { ...note, id: 4, route: 'by carrier pigeon' },
        'a note',
        { ...note, id: 5, date: 'once' },
      ],
      rates: [{ ...rate, perCny: 0 }, rate, { ...rate, perCny: Number.POSITIVE_INFINITY }],
    });
    const { visitor, state } = await start();
    expect({ visitor, state }).toEqual({ visitor: VISITOR, state: 'kept' });
  });

  test('keeps everything else where notes and rates are no lists, or come from before there were any', async () => {
    const { notes: _notes, rates: _rates, ...old } = VISITOR;
    for (const row of [{ ...VISITOR, notes: 'none', rates: 7 }, old]) {
      await leave(row);
      const { visitor, state } = await start();
      expect({ visitor, state }).toEqual({ visitor: { ...VISITOR, notes: [], rates: [] }, state: 'kept' });
    }
  });

  test('works again right after a row was set aside, and says so only once', async () => {
    await leave('not a visitor');
    const store = await start();
    expect(await store.keep(VISITOR)).toBe(true);
    expect((await start()).state).toBe('kept');
  });

  test('drops what a later version wrote into the row', async () => {
    await leave({ ...VISITOR, spouse: 'Jinjiang Lane' });
    const { visitor, state } = await start();
    expect({ visitor, state }).toEqual({ visitor: VISITOR, state: 'kept' });
  });

  test('reads a row from before there were hotels', async () => {
    const { hotel, hotelAnswered, hotelForm, ...early } = VISITOR;
    await leave(early);
    const { visitor, state } = await start();
    expect(state).toBe('kept');
    expect({ ...visitor, hotel, hotelAnswered, hotelForm }).toEqual(VISITOR);
    expect(visitor.hotel).toBeUndefined();
  });

  test.each(['Jinjiang Lane', { ...VISITOR.hotel, zh: 7 }, { zh: '锦江' }])(
    'loses a damaged hotel alone: %j',
    async (hotel) => {
      await leave({ ...VISITOR, hotel, hotelAnswered: 7, hotelForm: [] });
      const { visitor, state } = await start();
      expect(state).toBe('kept');
      expect(visitor).toEqual({
        ...VISITOR,
        ...{ hotel: undefined, hotelAnswered: undefined, hotelForm: undefined },
      });
    },
  );

  test('keeps all the rest of a row of the first release, or of one with damage in what came later', async () => {
    const { lastPlace: _, hasShiftedFix: __, ...first } = VISITOR;
    for (const row of [first, { ...first, lastPlace: '<b>', hasShiftedFix: 'yes' }]) {
      await leave(row);
      const { visitor, state } = await start();
      expect({ visitor, state }).toEqual({
        visitor: { ...VISITOR, lastPlace: undefined, hasShiftedFix: false },
        state: 'kept',
      });
    }
  });

  test('makes room for itself where a store of a later version stands', async () => {
    (await openDB(NAME, 99)).close();
    const store = await start();
    expect(store.state).toBe('set-aside');
    expect(await store.keep(VISITOR)).toBe(true);
    expect((await start()).visitor).toEqual(VISITOR);
  });

  test('makes room for itself where a store has lost its shelves', async () => {
    const other = await openDB(NAME, 1, { upgrade: (database) => void database.createObjectStore('else') });
    other.close();
    const store = await start();
    expect(store.state).toBe('set-aside');
    expect(await store.keep(VISITOR)).toBe(true);
  });

  test('never rejects where the phone has no storage, and says that nothing is kept', async () => {
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('no storage', 'SecurityError');
    });
    vi.spyOn(IDBFactory.prototype, 'deleteDatabase').mockImplementation(() => {
      throw new DOMException('no storage', 'SecurityError');
    });
    const { visitor, state, keep } = await openVisitorStore();
    expect({ visitor, state }).toEqual({ visitor: NEW_VISITOR, state: 'unavailable' });
    expect(await keep(VISITOR)).toBe(false);
  });

  test('says that a choice was not kept when there is no room', async () => {
    const store = await start();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    expect(await store.keep(VISITOR)).toBe(false);
  });

  test('forgets everything when asked, rows set aside included', async () => {
    await leave('not a visitor');
    const store = await start();
    await store.keep(VISITOR);
    await store.deleteAll();
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(NAME);
    expect((await start()).state).toBe('fresh');
  });

  test('forgets everything although the app is open in a second tab', async () => {
    const [here, there] = [await start(), await start()];
    await there.keep(VISITOR);
    const isDone = here.deleteAll().then(() => true);
    const patience = new Promise((resolve) => setTimeout(resolve, 1_500, false));
    expect(await Promise.race([isDone, patience])).toBe(true);
  });

  test('keeps nothing of a choice made after everything was forgotten', async () => {
    const store = await start();
    await store.deleteAll();
    expect(await store.keep(VISITOR)).toBe(false);
  });
});
