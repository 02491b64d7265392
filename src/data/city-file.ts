// The compact file a city travels in: domain shapes, with what is shared written once and pointed at by index.

import * as v from 'valibot';
import { CITY_IDS } from '../domain/city.ts';
import { CONFIDENCES, EVIDENCE_KINDS, SCOPES, SERVICE_KINDS, VERDICTS } from '../domain/evidence.ts';
import { type IsoDate, isIsoDate, isPartialDate, type PartialDate } from '../domain/partial-date.ts';
import { PLACE_FORMS, PLACE_KINDS, type PlaceId, POSITION_BASES } from '../domain/place.ts';
import { SUBJECTS } from '../domain/route.ts';
import { localText, signedName } from './local-text.ts';

const text = v.string();
const number = v.number();
const flag = v.boolean();
/** Place of the thing meant in one of the file's lists. */
const index = v.number();

const partialDate = v.custom<PartialDate>((date) => typeof date === 'string' && isPartialDate(date));
const isoDate = v.custom<IsoDate>((date) => typeof date === 'string' && isIsoDate(date));
const placeId = v.pipe(
  text,
  v.transform((id) => id as PlaceId),
);

const position = v.object({ lat: number, lon: number });
const box = v.object({ west: number, south: number, east: number, north: number });

const evidence = {
  id: text,
  about: v.array(v.picklist(SUBJECTS)),
  verdict: v.picklist(VERDICTS),
  kind: v.picklist(EVIDENCE_KINDS),
  date: partialDate,
  confidence: v.picklist(CONFIDENCES),
  claim: localText,
  source: index,
};

const place = v.object({
  id: placeId,
  kind: v.picklist(PLACE_KINDS),
  form: v.picklist(PLACE_FORMS),
  name: signedName,
  pinyin: text,
  district: index,
  address: v.object({ text, verified: flag }),
  position,
  uncertaintyM: number,
  positionBasis: v.picklist(POSITION_BASES),
  metro: v.array(v.object({ stop: index, distanceM: number })),
  hours: v.optional(v.pipe(text, v.regex(/^(always|\d\d:\d\d-\d\d:\d\d)$/))),
  hoursNote: v.optional(localText),
  note: v.optional(localText),
  dayTrip: flag,
  reportedClosed: v.optional(partialDate),
  evidence: v.array(v.object(evidence)),
  coverage: v.array(index),
  services: v.array(
    v.object({ kind: v.picklist(SERVICE_KINDS), date: partialDate, claim: localText, source: index }),
  ),
});

export const cityFileSchema = v.object({
  id: v.picklist(CITY_IDS),
  date: isoDate,
  version: text,
  name: signedName,
  centre: v.object({ name: signedName, position }),
  core: box,
  municipality: box,
  lines: v.array(v.object({ id: text, badge: text, name: signedName, colour: text, text })),
  districts: v.array(signedName),
  stops: v.array(v.object({ name: signedName, lines: v.array(text) })),
  sources: v.array(
    v.object({
      id: text,
      title: text,
      url: text,
      publisher: text,
      date: partialDate,
      mirror: flag,
      caveat: v.optional(localText),
    }),
  ),
  coverage: v.array(v.object({ ...evidence, scope: v.picklist(SCOPES) })),
  places: v.array(place),
});

/** What the build writes. */
export type CityFileInput = v.InferInput<typeof cityFileSchema>;
/** What the app reads. */
export type CityFile = v.InferOutput<typeof cityFileSchema>;
