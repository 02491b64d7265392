// Rules on values that one record's shape cannot express: where places lie, when sources speak, what reads.

import { CITY_IDS, type CityId } from '../src/domain/city.ts';
import { earliestDay, type IsoDate, type PartialDate } from '../src/domain/partial-date.ts';
import { type Box, distanceM, isInside, type LatLon } from '../src/domain/position.ts';
import { contrastRatio } from './dataset-contrast.ts';
import type { Fault } from './dataset-faults.ts';
import type { DatasetFile } from './dataset-files.ts';
import { type Dataset, placesFile } from './dataset-read.ts';
import type { PlaceRecord } from './dataset-schemas.ts';

/** Closer than this, two places of one kind are the same place twice. */
const NEAREST_TWINS_M = 20;
/** WCAG 2.2, 1.4.3 Contrast (Minimum). */
const MIN_CONTRAST = 4.5;

/** GeoJSON writes longitude first. */
export function latLonOf([lon, lat]: readonly [number, number]): LatLon {
  return { lat, lon };
}

export function boxOf([west, south, east, north]: readonly [number, number, number, number]): Box {
  return { west, south, east, north };
}

function pointOf(place: PlaceRecord): LatLon {
  return latLonOf(place.geometry.coordinates);
}

function outsideFaults(dataset: Dataset, city: CityId): Fault[] {
  const municipality = boxOf(dataset.cities[city].municipality);
  return dataset.places[city]
    .filter((place) => !isInside(pointOf(place), municipality))
    .map(({ id }) => ({
      file: placesFile(city),
      record: id,
      field: 'geometry.coordinates',
      problem: `lies outside the municipality of ${city}`,
    }));
}

function twinFaults(dataset: Dataset, city: CityId): Fault[] {
  const places = dataset.places[city];
  return places.flatMap((place, index) =>
    places
      .slice(index + 1)
      .filter(({ properties }) => properties.kind === place.properties.kind)
      .filter((other) => distanceM(pointOf(place), pointOf(other)) < NEAREST_TWINS_M)
      .map(({ id }) => ({
        file: placesFile(city),
        record: id,
        field: 'geometry.coordinates',
        problem: `is under ${NEAREST_TWINS_M} m from ${place.id}, of the same kind`,
      })),
  );
}

/** Places must lie in their municipality and apart from others of their kind. */
export function positionFaults(dataset: Dataset): readonly Fault[] {
  return CITY_IDS.flatMap((city) => [...outsideFaults(dataset, city), ...twinFaults(dataset, city)]);
}

interface Dated {
  readonly file: DatasetFile;
  readonly record: string;
  readonly field: string;
  readonly date: PartialDate;
}

function placeDates(city: CityId, { id, properties }: PlaceRecord): Dated[] {
  const at = { file: placesFile(city), record: id };
  const { evidence, services, reportedClosed } = properties;
  return [
    ...evidence.map(({ date }, index) => ({ ...at, field: `properties.evidence.${index}.date`, date })),
    ...services.map(({ date }, index) => ({ ...at, field: `properties.services.${index}.date`, date })),
    ...(reportedClosed ? [{ ...at, field: 'properties.reportedClosed', date: reportedClosed }] : []),
  ];
}

function listDates(file: DatasetFile, records: readonly { id: string; date: PartialDate }[]): Dated[] {
  return records.map(({ id, date }) => ({ file, record: id, field: 'date', date }));
}

/** No date may lie after `today`, and no fact after the day the dataset says it was compiled. */
export function dateFaults(dataset: Dataset, today: IsoDate): readonly Fault[] {
  const dates = [
    ...CITY_IDS.flatMap((city) => dataset.places[city].flatMap((place) => placeDates(city, place))),
    ...listDates('coverage.json', dataset.coverage),
    ...listDates('sources.json', dataset.sources),
    ...listDates('fees.json', dataset.fees),
    { file: 'dataset.json', record: '(file)', field: 'date', date: dataset.date as string as PartialDate },
  ] as const;
  return dates.flatMap(({ file, record, field, date }) => {
    const day = earliestDay(date);
    if (day > today) return [{ file, record, field, problem: `${date} is in the future: today is ${today}` }];
    if (day > dataset.date) {
      return [{ file, record, field, problem: `${date} is after the date of dataset.json, ${dataset.date}` }];
    }
    return [];
  });
}

/** The number on a line's badge must be readable on the line's colour. */
export function colourFaults({ lines }: Dataset): readonly Fault[] {
  return CITY_IDS.flatMap((city) =>
    lines[city].flatMap(({ id, colour, text }) => {
      const ratio = contrastRatio(colour, text);
      if (ratio >= MIN_CONTRAST) return [];
      const problem = `${text} on ${colour} has a contrast of ${ratio.toFixed(2)}, under ${MIN_CONTRAST}`;
      return [{ file: 'metro-lines.json', record: id, field: 'text', problem }];
    }),
  );
}
