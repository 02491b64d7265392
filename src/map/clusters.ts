// Joins pins whose drawings would touch into clusters; the selected pin always stands alone.

import Supercluster from 'supercluster';
import { GRADES, type Grade } from '../domain/acceptance.ts';
import type { PlaceId } from '../domain/place.ts';
import type { LatLon } from '../domain/position.ts';
import type { Pin } from './pin.ts';
import { worldPx, worldX, worldY } from './world.ts';

/** What the map shows at one point: a pin, or several as one. */
export interface MapMark {
  /** The same for the same members, so that what is drawn can be kept. */
  readonly key: string;
  readonly position: LatLon;
  /** The best member gives grade and name. */
  readonly best: Pin;
  /** In the order the pins were given. */
  readonly members: readonly Pin[];
  readonly selected: boolean;
}

export const MAX_ZOOM = 18;
/** Service points are shown from this zoom on. */
export const SERVICE_ZOOM = 14;

/** Distances in CSS px below which two drawings touch. */
const TOUCH = { pins: 37, pinAndCluster: 40, clusters: 44 };

export interface ClusterIndex {
  /** The marks at a whole zoom level. */
  marksAt(zoom: number): MapMark[];
}

/** Joins the pins of a zoom when it is first asked for; n log n. */
export function createClusterIndex(pins: readonly Pin[], selected: PlaceId | undefined): ClusterIndex {
  const alone = pins.filter(({ id }) => id === selected).map((pin) => markOf([pin], true));
  const known = new Map<number, MapMark[]>();
  return {
    marksAt(zoom) {
      const joinable = pins.filter(
        ({ id, kind }) => id !== selected && (kind !== 'service' || zoom >= SERVICE_ZOOM),
      );
      const marks =
        known.get(zoom) ?? inOrder([...joinTouching(joinClose(joinable, zoom), zoom), ...alone], pins);
      known.set(zoom, marks);
      return marks;
    },
  };
}

/** Groups of pins whose drawings touch; only this one zoom is worked out, so that a filter tap is answered at once. */
function joinClose(pins: readonly Pin[], zoom: number): Pin[][] {
  const index = new Supercluster<{ pin: Pin }, { pin: Pin }>({
    ...{ radius: TOUCH.pins, extent: 256, minZoom: zoom, maxZoom: zoom },
  }).load(
    pins.map((pin) => ({
      type: 'Feature',
      properties: { pin },
      geometry: { type: 'Point', coordinates: [pin.position.lon, pin.position.lat] },
    })),
  );
  return index
    .getClusters([-180, -85, 180, 85], zoom)
    .map(({ properties }) =>
      'cluster_id' in properties
        ? index.getLeaves(properties.cluster_id, Infinity).map((leaf) => leaf.properties.pin)
        : [properties.pin],
    );
}

/** A cluster is larger than a pin and stands elsewhere, so it can touch what its members did not. */
function joinTouching(groups: readonly (readonly Pin[])[], zoom: number): MapMark[] {
  const marks = groups.map((members) => markOf(members, false));
  for (let i = 0; i < marks.length; i++) {
    for (let j = i + 1; j < marks.length; j++) {
      const [a, b] = [marks[i], marks[j]];
      if (!a || !b || !touch(a, b, zoom)) continue;
      marks.splice(j, 1);
      marks[i] = markOf([...a.members, ...b.members], false);
      i = -1;
      break;
    }
  }
  return marks;
}

function touch(a: MapMark, b: MapMark, zoom: number): boolean {
  const clusters = Number(a.members.length > 1) + Number(b.members.length > 1);
  const limit = [TOUCH.pins, TOUCH.pinAndCluster, TOUCH.clusters][clusters] ?? TOUCH.clusters;
  const dx = worldX(a.position.lon) - worldX(b.position.lon);
  const dy = worldY(a.position.lat) - worldY(b.position.lat);
  return Math.hypot(dx, dy) * worldPx(zoom) < limit;
}

/** Marks and their members in the order of the pins: Tab goes through map and list alike. */
function inOrder(marks: readonly MapMark[], pins: readonly Pin[]): MapMark[] {
  const places = new Map(pins.map((pin, i) => [pin, i]));
  const placeOf = (pin: Pin | undefined) => (pin && places.get(pin)) ?? 0;
  return marks
    .map((mark) => ({ ...mark, members: [...mark.members].sort((a, b) => placeOf(a) - placeOf(b)) }))
    .sort((a, b) => placeOf(a.members[0]) - placeOf(b.members[0]));
}

function markOf(members: readonly Pin[], selected: boolean): MapMark {
  const best = bestOf(members);
  const mean = (of: (pin: Pin) => number) => members.reduce((sum, pin) => sum + of(pin), 0) / members.length;
  return {
    key: members
      .map(({ id }) => id)
      .sort()
      .join(' '),
    position: { lat: mean(({ position }) => position.lat), lon: mean(({ position }) => position.lon) },
    best,
    members,
    selected,
  };
}

function bestOf(members: readonly Pin[]): Pin {
  return members.reduce((best, pin) => (standing(pin) < standing(best) ? pin : best));
}

/** Orders by grade, saved places first within a grade. */
function standing({ grade, saved }: { readonly grade: Grade; readonly saved: boolean }): number {
  return GRADES.indexOf(grade) * 2 + (saved ? 0 : 1);
}
