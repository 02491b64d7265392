// What a record in the data folder must look like. Every field is required; absence is written as null.

import * as v from 'valibot';
import { CONFIDENCES, EVIDENCE_KINDS, SCOPES, SERVICE_KINDS, VERDICTS } from '../src/domain/evidence.ts';
import { DATES_OF } from '../src/domain/guide.ts';
import { type IsoDate, isIsoDate, isPartialDate, type PartialDate } from '../src/domain/partial-date.ts';
import { PLACE_FORMS, PLACE_KINDS, POSITION_BASES } from '../src/domain/place.ts';
import { ROUTES, SUBJECTS } from '../src/domain/route.ts';
import { LANGUAGES } from '../src/i18n/languages.ts';

const MAX_DECIMALS = 5;

export const filled = v.pipe(
  v.string(),
  v.check((text) => text.trim() !== '', 'is empty'),
);
export const slug = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not a lower-case-with-hyphens id'),
);
export const hanText = v.pipe(v.string(), v.regex(/\p{Script=Han}/u, 'holds no Chinese characters'));
const metres = v.pipe(v.number(), v.integer(), v.minValue(0));
export const partialDate = v.custom<PartialDate>(
  (date) => typeof date === 'string' && isPartialDate(date),
  'is not a year, month or day such as 2024, 2024-06 or 2024-06-19',
);
const isoDate = v.custom<IsoDate>(
  (date) => typeof date === 'string' && isIsoDate(date),
  'is not a day such as 2026-11-22',
);

export function oneOf<const Option extends string>(options: readonly Option[], what: string) {
  return v.picklist(options, (issue) => `${issue.received} is not a known ${what}`);
}

function degrees(limit: number) {
  return v.pipe(
    v.number(),
    v.minValue(-limit),
    v.maxValue(limit),
    v.check(
      (degree) => (String(degree).split('.')[1] ?? '').length <= MAX_DECIMALS,
      `has more than ${MAX_DECIMALS} decimals`,
    ),
  );
}

const lonLat = v.strictTuple([degrees(180), degrees(90)]);
const box = v.strictTuple([degrees(180), degrees(90), degrees(180), degrees(90)]);

/** A sentence in the languages the product is complete in. */
export const localText = v.strictObject(v.entriesFromList(LANGUAGES, filled));
/** A name as it stands on signs, in Latin letters too: what a metro station is called in every language but Chinese. */
const signName = v.strictObject({ en: filled, 'zh-Hans': hanText, 'zh-Hant': hanText });
/** A name that also stands on a sign. */
const signedName = v.strictObject({ ...localText.entries, ...signName.entries });

export const someSources = v.pipe(v.array(slug), v.minLength(1, 'names no source'));

const evidence = v.strictObject({
  id: slug,
  about: v.pipe(v.array(oneOf(SUBJECTS, 'route or subject')), v.minLength(1, 'is about nothing')),
  verdict: oneOf(VERDICTS, 'verdict'),
  kind: oneOf(EVIDENCE_KINDS, 'kind of evidence'),
  date: partialDate,
  confidence: oneOf(CONFIDENCES, 'confidence'),
  claim: localText,
  source: slug,
});

const service = v.strictObject({
  kind: oneOf(SERVICE_KINDS, 'kind of service'),
  date: partialDate,
  claim: localText,
  source: slug,
});

const metroStop = v.strictObject({
  name: signName,
  lines: v.pipe(v.array(filled), v.minLength(1, 'names no line')),
  distanceM: metres,
});

export const placeSchema = v.strictObject({
  type: v.literal('Feature'),
  id: slug,
  geometry: v.strictObject({ type: v.literal('Point'), coordinates: lonLat }),
  properties: v.strictObject({
    kind: oneOf(PLACE_KINDS, 'kind of place'),
    form: oneOf(PLACE_FORMS, 'form of place'),
    name: signedName,
    pinyin: filled,
    district: signedName,
    address: v.strictObject({ text: hanText, verified: v.boolean() }),
    position: v.strictObject({
      uncertaintyM: metres,
      basis: oneOf(POSITION_BASES, 'position basis'),
      sources: v.pipe(v.array(filled), v.minLength(1, 'names no source')),
    }),
    metro: v.array(metroStop),
    hours: v.nullable(
      v.pipe(
        v.string(),
        v.regex(/^(always|[0-2]\d:[0-5]\d-[0-2]\d:[0-5]\d)$/, 'is neither "always" nor "HH:MM-HH:MM"'),
      ),
    ),
    hoursNote: v.nullable(localText),
    note: v.nullable(localText),
    dayTrip: v.boolean(),
    reportedClosed: v.nullable(partialDate),
    evidence: v.array(evidence),
    coveredBy: v.array(slug),
    services: v.array(service),
  }),
});

export const coverageSchema = v.strictObject({
  ...evidence.entries,
  scope: oneOf(
    SCOPES.filter((scope) => scope !== 'place'),
    'scope of coverage',
  ),
});

export const sourceSchema = v.strictObject({
  id: slug,
  title: filled,
  url: v.pipe(v.string(), v.url('is not an address'), v.regex(/^https?:/, 'is not a web address')),
  publisher: filled,
  date: partialDate,
  /** What bears no date of its own has the date on which it was read; only guides may rest on it. */
  dateOf: oneOf(DATES_OF, 'kind of date'),
  mirror: v.boolean(),
  caveat: v.nullable(localText),
  kind: oneOf(['government', 'operator', 'press', 'blog'], 'kind of source'),
});

export const walletId = v.pipe(v.string(), v.regex(/^[a-z][a-z_]*$/, 'is not a wallet id'));

export const walletSchema = v.strictObject({
  id: walletId,
  name: v.strictObject({ en: filled, 'zh-Hans': filled, 'zh-Hant': filled }),
  form: oneOf(['e-wallet', 'card'], 'form of wallet'),
  region: v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'is not an ISO 3166 region'))),
  currency: v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'is not an ISO 4217 currency'))),
  tile: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'is not two capital letters')),
  named: v.boolean(),
  accepted: v.strictObject({ since: filled, sources: someSources }),
  routes: v.pipe(
    v.array(v.strictObject({ route: oneOf(ROUTES, 'route'), sources: someSources })),
    v.minLength(1, 'names no route'),
  ),
});

const colour = v.pipe(v.string(), v.regex(/^#[0-9A-F]{6}$/, 'is not a colour such as #1C1B18'));

export const metroLineSchema = v.strictObject({
  id: filled,
  badge: filled,
  name: signedName,
  colour,
  text: colour,
});

export const citySchema = v.strictObject({
  name: signedName,
  centre: v.strictObject({ name: signedName, position: lonLat }),
  core: box,
  municipality: box,
});

/** What stands around the records: each field is checked here, each record on its own. */
export const collectionSchema = v.strictObject({
  type: v.literal('FeatureCollection'),
  features: v.array(v.unknown()),
});
export const datasetSchema = v.strictObject({
  date: isoDate,
  cities: v.strictObject({ chengdu: v.unknown(), chongqing: v.unknown() }),
  /** A place or wallet id that is gone, and the id that took its place. */
  retired: v.record(v.string(), v.nullable(v.string())),
});
export const placeIdsSchema = v.strictObject({ chengdu: v.array(slug), chongqing: v.array(slug) });
export const metroLinesSchema = v.strictObject({
  chengdu: v.array(v.unknown()),
  chongqing: v.array(v.unknown()),
});
export const listSchema = v.array(v.unknown());
export const walletIdsSchema = v.array(v.string());

export type PlaceRecord = v.InferOutput<typeof placeSchema>;
export type EvidenceRecord = v.InferOutput<typeof evidence>;
export type ServiceRecord = v.InferOutput<typeof service>;
export type CoverageRecord = v.InferOutput<typeof coverageSchema>;
export type SourceRecord = v.InferOutput<typeof sourceSchema>;
export type WalletRecord = v.InferOutput<typeof walletSchema>;
export type MetroLineRecord = v.InferOutput<typeof metroLineSchema>;
export type CityRecord = v.InferOutput<typeof citySchema>;
