// Leaves out the points of a line that nobody would miss.

const METRES_PER_DEGREE = 111_320;

/**
 * Douglas-Peucker (Cartographica 10, 1973): keeps the ends and every point further than `toleranceM` metres
 * from the simplified line. Points are `[lon, lat]` in WGS-84 degrees.
 */
export function simplifyLine<P extends readonly number[]>(points: readonly P[], toleranceM: number): P[] {
  const east = METRES_PER_DEGREE * Math.cos(((points[0]?.[1] ?? 0) * Math.PI) / 180);
  const flat = points.map(([lon = 0, lat = 0]) => [lon * east, lat * METRES_PER_DEGREE] as const);
  const keep = new Set([0, points.length - 1]);
  const stretches: [number, number][] = [[0, points.length - 1]];
  for (let stretch = stretches.pop(); stretch; stretch = stretches.pop()) {
    const [first, last] = stretch;
    const far = farthest(flat, first, last);
    if (far.distance <= toleranceM) continue;
    keep.add(far.index);
    stretches.push([first, far.index], [far.index, last]);
  }
  return points.filter((_, i) => keep.has(i));
}

/** The same for a closed ring, in halves, because its two ends are one; a ring stays a ring. */
export function simplifyRing<P extends readonly number[]>(ring: readonly P[], toleranceM: number): P[] {
  const middle = ring.length >> 1;
  const second = simplifyLine(ring.slice(middle), toleranceM);
  const whole = [...simplifyLine(ring.slice(0, middle + 1), toleranceM), ...second.slice(1)];
  return whole.length < 4 ? [...ring] : whole;
}

function farthest(points: readonly (readonly [number, number])[], first: number, last: number) {
  const [ax, ay] = points[first] ?? [0, 0];
  const [bx, by] = points[last] ?? [0, 0];
  const length2 = (bx - ax) ** 2 + (by - ay) ** 2;
  let found = { index: first, distance: 0 };
  for (let i = first + 1; i < last; i++) {
    const [x, y] = points[i] ?? [0, 0];
    const along = length2 ? ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length2 : 0;
    const t = Math.max(0, Math.min(1, along));
    const distance = Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay));
    if (distance > found.distance) found = { index: i, distance };
  }
  return found;
}
