// What a driver needs to read to find a place: written in mainland Chinese, district first, nothing that is not known.

import type { CityData, CityId } from './city.ts';
import type { HotelCard } from './hotel.ts';
import type { MetroStop, Place } from './place.ts';
import { distanceM } from './position.ts';

/** Everything but `name` and `pinyin` is simplified Chinese and goes to the driver. */
export interface DriverCard {
  /** As the traveller calls it. */
  readonly name: string | undefined;
  readonly pinyin: string | undefined;
  readonly zhName: string;
  readonly district: string | undefined;
  /** From the district on; undefined where no source was read for it. */
  readonly address: string | undefined;
  /** One line on the nearest metro station. */
  readonly metro: string | undefined;
  /** One line on a better-known place beside it. */
  readonly landmark: string | undefined;
  /** `+` and digits. */
  readonly phone: string | undefined;
}

/** Up to here a station is "beside" the place; farther ones are named with their distance. Metres. */
const BESIDE_M = 800;
/** A landmark helps up to here, and where both points are known this well. Metres. */
const LANDMARK_M = 400;
const SURE_M = 150;

/** What the rail network of a city is called on its signs. */
const METRO: Readonly<Record<CityId, string>> = { chengdu: '地铁', chongqing: '轨道交通' };

/** Province and city are of no use to a driver who is in them. */
function districtFirst(address: string): string {
  return address.replace(/^(四川省成都市|四川省(?=德阳市)|重庆市)/, '');
}

/** 春熙路站, and no second 站 where the name ends with one; what stands in brackets is for passengers. */
function stationName(name: string): string {
  const bare = name.replace(/[(（].*[)）]$/, '');
  return bare.endsWith('站') ? bare : `${bare}站`;
}

/** Metres in Chinese, rounded as drivers say them. */
function metresInWords(metres: number): string {
  return metres < 950 ? `${Math.max(1, Math.round(metres / 100))}00米` : `${(metres / 1000).toFixed(1)}公里`;
}

function metroLine(stop: MetroStop, { id, lines }: Pick<CityData, 'id' | 'lines'>): string {
  const names = lines.filter((line) => stop.lines.includes(line.id)).map(({ name }) => name['zh-Hans']);
  const station = `${METRO[id]}${names.join('、')} ${stationName(stop.name['zh-Hans'])}`;
  return stop.distanceM <= BESIDE_M
    ? `${station}附近`
    : `最近的车站：${station}，直线约${metresInWords(stop.distanceM)}`;
}

/** In Chongqing streets lie above one another, so that drivers go by what they know beside the place. */
function landmarkLine(place: Place, { id, places }: Pick<CityData, 'id' | 'places'>): string | undefined {
  if (id !== 'chongqing' || place.uncertaintyM > SURE_M) return undefined;
  const [nearest] = places
    .filter((other) => other.id !== place.id && other.kind !== 'service' && other.kind !== 'rail')
    .filter((other) => other.uncertaintyM <= SURE_M && other.reportedClosed === undefined)
    .map((other) => ({ other, metres: distanceM(place.position, other.position) }))
    .filter(({ metres }) => metres > 0 && metres <= LANDMARK_M)
    .sort((a, b) => a.metres - b.metres);
  return nearest && `靠近${nearest.other.name['zh-Hans']}，直线约${metresInWords(nearest.metres)}`;
}

/** The card of a place; `name` is how the traveller calls it. */
export function driverCardOf(place: Place, city: CityData, name: string): DriverCard {
  const [stop] = place.metro;
  return {
    name,
    pinyin: place.pinyin,
    zhName: place.name['zh-Hans'],
    district: place.district['zh-Hans'],
    address: place.address.verified ? districtFirst(place.address.text) : undefined,
    metro: stop && metroLine(stop, city),
    landmark: landmarkLine(place, city),
    phone: undefined,
  };
}

/** The card back to a hotel; `stop` is the station nearest to the hotel's point. Districts are not in a hotel's link. */
export function hotelDriverCard(
  { name, zh, address, phone }: HotelCard,
  stop: MetroStop | undefined,
  city: Pick<CityData, 'id' | 'lines'> | undefined,
): DriverCard {
  return {
    ...{ name, pinyin: undefined, zhName: zh, district: undefined, landmark: undefined, phone },
    address: address && districtFirst(address),
    metro: stop && city && metroLine(stop, city),
  };
}

/** What is copied for a taxi app's search box: the name, then the address or what stands in for it. */
export function copiedText({ zhName, address, district, metro }: DriverCard): string {
  const where = address === undefined ? [district, metro] : [address];
  return [zhName, ...where].filter((line) => line !== undefined).join('\n');
}
