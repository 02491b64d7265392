// Points as whole hundred-thousandths of a degree, each as its distance from the one before: small numbers pack well.

/** Steps per degree: 1e-5 degrees is about 1.1 m, which is as fine as the layers are surveyed. */
const STEPS = 100_000;

/** `[lon, lat]` pairs in WGS-84 degrees become a flat list of steps. */
export function encodePoints(points: readonly (readonly number[])[]): number[] {
  let [x, y] = [0, 0];
  return points.flatMap(([lon = 0, lat = 0]) => {
    const [nextX, nextY] = [Math.round(lon * STEPS), Math.round(lat * STEPS)];
    const step = [nextX - x, nextY - y];
    [x, y] = [nextX, nextY];
    return step;
  });
}

/** The inverse: a flat list of lon, lat, lon, lat … in WGS-84 degrees. */
export function decodePoints(steps: readonly number[]): number[] {
  const at = [0, 0];
  return steps.map((step, i) => {
    const value = (at[i % 2] ?? 0) + step;
    at[i % 2] = value;
    return value / STEPS;
  });
}
