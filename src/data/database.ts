// What the visitor made, kept on the phone in IndexedDB; a damaged or missing store never blocks the app.

import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import * as v from 'valibot';
import { CITY_IDS } from '../domain/city.ts';
import { SCANS } from '../domain/own-note.ts';
import { type IsoDate, isIsoDate } from '../domain/partial-date.ts';
import { PARTY_MODES } from '../domain/party.ts';
import type { PlaceId } from '../domain/place.ts';
import { ROUTES } from '../domain/route.ts';
import { NEW_VISITOR, THEMES, type Visitor } from '../domain/visitor.ts';
import type { WalletId } from '../domain/wallet.ts';

const DATABASE_NAME = 'wallethere';
const DATABASE_VERSION = 1;
/** The one row of the store `visitor`. */
const VISITOR_KEY = 'visitor';

interface Schema extends DBSchema {
  visitor: { key: typeof VISITOR_KEY; value: unknown };
  /** Rows that could not be read, kept as they were. */
  'set-aside': { key: number; value: unknown };
}

const idSchema = v.pipe(v.string(), v.regex(/^[a-z0-9_-]{1,80}$/));
const walletId = v.pipe(
  idSchema,
  v.transform((id) => id as WalletId),
);
const placeId = v.pipe(
  idSchema,
  v.transform((id) => id as PlaceId),
);

const positionSchema = v.object({ lat: v.number(), lon: v.number() });
const maybeText = v.undefinedable(v.string());

/** Fields that joined later: absent in old rows, and lost alone when damaged. The texts were checked when they came in. */
function later<Output>(
  schema: v.GenericSchema<unknown, Output>,
): v.GenericSchema<unknown, Output | undefined> {
  return v.fallback(v.optional(schema), undefined);
}

/** A list that joined later: whatever in it is damaged is lost alone. */
function laterList<Item>(schema: v.GenericSchema<unknown, Item>): v.GenericSchema<unknown, readonly Item[]> {
  const whole = v.pipe(
    v.array(v.unknown()),
    v.transform((items) => items.filter((item): item is Item => v.safeParse(schema, item).success)),
  );
  return v.fallback(v.optional(whole, []), []);
}

const day = v.custom<IsoDate>((date) => typeof date === 'string' && isIsoDate(date));
const aboutPlace = { id: v.number(), place: placeId, date: day };
const noteSchema = v.union([
  v.object({
    ...aboutPlace,
    outcome: v.picklist(['worked', 'refused']),
    wallet: walletId,
    route: v.picklist(ROUTES),
    scan: v.picklist(SCANS),
  }),
  v.object({ ...aboutPlace, outcome: v.literal('place-wrong') }),
]);
const rateSchema = v.object({
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
  perCny: v.custom<number>((rate) => typeof rate === 'number' && rate > 0 && rate < 1e9),
  date: day,
});

const visitorSchema = v.object({
  wallets: v.array(walletId),
  lens: v.union([
    v.object({ for: v.literal('party'), mode: v.picklist(PARTY_MODES) }),
    v.object({ for: v.literal('wallet'), id: walletId }),
  ]),
  hasChosen: v.boolean(),
  saved: v.array(placeId),
  language: v.optional(v.string()),
  theme: v.picklist(THEMES),
  city: v.optional(v.picklist(CITY_IDS)),
  hotel: later(
    v.object({
      name: maybeText,
      zh: v.string(),
      address: maybeText,
      position: positionSchema,
      phone: maybeText,
    }),
  ),
  hotelAnswered: later(v.string()),
  hotelForm: later(
    v.object({
      name: v.string(),
      zh: v.string(),
      address: v.string(),
      phone: v.string(),
      position: v.undefinedable(positionSchema),
      languages: v.array(v.string()),
    }),
  ),
  lastPlace: later(placeId),
  hasShiftedFix: v.fallback(v.optional(v.boolean(), false), false),
  notes: laterList(noteSchema),
  rates: laterList(rateSchema),
});

/** `fresh`: nothing was stored. `set-aside`: what was stored could not be read. `unavailable`: nothing will be kept. */
export type StoreState = 'kept' | 'fresh' | 'set-aside' | 'unavailable';

export interface VisitorStore {
  readonly visitor: Visitor;
  readonly state: StoreState;
  /** Keeps the visitor; resolves to false when the phone refuses (no room, private mode). */
  readonly keep: (visitor: Visitor) => Promise<boolean>;
  /** Removes everything the visitor made. */
  readonly deleteAll: () => Promise<void>;
}

async function open(): Promise<IDBPDatabase<Schema>> {
  const database = await openDB<Schema>(DATABASE_NAME, DATABASE_VERSION, {
    upgrade(database) {
      database.createObjectStore('visitor');
      database.createObjectStore('set-aside', { autoIncrement: true });
    },
    // Another tab deletes or renews the store: do not stand in its way.
    blocking: () => database.close(),
  });
  return database;
}

async function openOrStartAfresh(): Promise<{ database: IDBPDatabase<Schema>; damaged: boolean }> {
  try {
    const database = await open();
    if (database.objectStoreNames.contains('visitor') && database.objectStoreNames.contains('set-aside')) {
      return { database, damaged: false };
    }
    database.close();
  } catch {
    // A store of another shape or version: nothing in it can be used, so it makes room below.
  }
  await deleteDB(DATABASE_NAME);
  return { database: await open(), damaged: true };
}

/** Opens the store and reads the visitor; never rejects. */
export async function openVisitorStore(): Promise<VisitorStore> {
  try {
    const { database, damaged } = await openOrStartAfresh();
    const row = await database.get('visitor', VISITOR_KEY);
    const parsed = v.safeParse(visitorSchema, row);
    if (row !== undefined && !parsed.success) {
      await database.add('set-aside', row);
      await database.delete('visitor', VISITOR_KEY);
    }
    const state = damaged || (row !== undefined && !parsed.success) ? 'set-aside' : row ? 'kept' : 'fresh';
    return {
      visitor: row !== undefined && parsed.success ? { ...NEW_VISITOR, ...parsed.output } : NEW_VISITOR,
      state,
      keep: keeperOf(database),
      deleteAll: async () => {
        database.close();
        await deleteDB(DATABASE_NAME);
      },
    };
  } catch {
    return { visitor: NEW_VISITOR, state: 'unavailable', keep: async () => false, deleteAll: async () => {} };
  }
}

/** Writes the newest visitor once the present task is done, so that a tap is answered on screen first. */
function keeperOf(database: IDBPDatabase<Schema>): VisitorStore['keep'] {
  let newest: Visitor | undefined;
  let writing: Promise<boolean> | undefined;
  const write = async (): Promise<boolean> => {
    await new Promise((resolve) => setTimeout(resolve));
    const visitor = newest;
    writing = undefined;
    return database.put('visitor', visitor, VISITOR_KEY).then(always(true), always(false));
  };
  return (visitor) => {
    newest = visitor;
    writing ??= write();
    return writing;
  };
}

function always<Value>(value: Value): () => Value {
  return () => value;
}
