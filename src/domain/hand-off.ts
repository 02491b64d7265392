// Links that hand a place over to another map app, each in the datum and form that app reads.

import { toGcj02 } from './gcj02.ts';
import type { Phone } from './phone.ts';
import type { LatLon } from './position.ts';

export const MAP_APPS = ['amap', 'apple', 'baidu', 'tencent', 'google', 'organic-maps', 'osmand'] as const;
export type MapApp = (typeof MAP_APPS)[number];

/** Where to; `name` and `address` as mainland signs have them, the position in WGS-84 degrees. */
export interface Destination {
  readonly name: string;
  readonly address: string | undefined;
  readonly position: LatLon;
}

/** These read maps saved on the phone; every other one asks its server. */
export function worksOffline(app: MapApp): boolean {
  return app === 'organic-maps' || app === 'osmand';
}

/** What other apps are told who sends the visitor. */
const SENDER = 'wallethere';

/** Six decimals: a tenth of a metre. */
function degrees(...values: readonly number[]): string {
  return values.map((value) => value.toFixed(6)).join(',');
}

/**
 * The link that shows `to` in `app`. Forms and datums as their makers document them (2023 to 2026): GCJ-02 for Amap,
 * Baidu, Tencent, for Google and Apple in the mainland; WGS-84 for the apps on OpenStreetMap. Never a bare `geo:`, which
 * some apps read as one datum and some as the other.
 */
export function handOffLink(app: MapApp, to: Destination): string {
  const { lat, lon } = to.position;
  const { gcjLat, gcjLon } = toGcj02(to.position);
  const name = encodeURIComponent(to.name);
  const address = encodeURIComponent(to.address ?? to.name);
  switch (app) {
    case 'amap':
      return `https://uri.amap.com/marker?position=${degrees(gcjLon, gcjLat)}&name=${name}&src=${SENDER}&coordinate=gaode&callnative=1`;
    case 'apple':
      return `https://maps.apple.com/?daddr=${degrees(gcjLat, gcjLon)}&dirflg=w&q=${name}`;
    case 'baidu':
      return `https://api.map.baidu.com/marker?location=${degrees(gcjLat, gcjLon)}&title=${name}&content=${address}&output=html&coord_type=gcj02&src=webapp.${SENDER}.${SENDER}`;
    case 'tencent':
      return `https://apis.map.qq.com/uri/v1/marker?marker=coord:${degrees(gcjLat, gcjLon)};title:${name};addr:${address}&coord_type=2&referer=${SENDER}`;
    case 'google':
      return `https://www.google.com/maps/dir/?api=1&destination=${degrees(gcjLat, gcjLon)}&travelmode=walking`;
    case 'organic-maps':
      return `om://map?ll=${degrees(lat, lon)}&n=${name}`;
    case 'osmand':
      return `https://osmand.net/map?pin=${degrees(lat, lon)}#17/${lat.toFixed(6)}/${lon.toFixed(6)}`;
  }
}

export interface Offers {
  /** Shown at once. */
  readonly first: readonly MapApp[];
  /** Behind "More apps". */
  readonly more: readonly MapApp[];
}

/**
 * Which apps to offer, in order. Apple Maps exists on its maker's phones only. Amap says of itself that it cannot be
 * opened from WeChat, whose own maker's map can.
 */
export function mapAppsFor({ system, inApp }: Phone): Offers {
  const apple: readonly MapApp[] = system === 'ios' ? ['apple'] : [];
  const chinese: readonly MapApp[] = inApp === 'wechat' ? ['tencent', 'baidu'] : ['baidu', 'tencent'];
  return { first: ['amap', ...apple], more: [...chinese, 'google', 'organic-maps', 'osmand'] };
}

/** A walker's pace in metres a minute: 4.8 km/h. */
const PACE_M = 80;

/** Minutes on foot along the straight line of `metres`; no street is that straight. */
export function straightWalkMinutes(metres: number): number {
  return Math.max(1, Math.round(metres / PACE_M));
}
