// Sorts by small whole numbers, each bucket keeping the order its items came in (counting sort); linear.

export interface Buckets {
  /** Positions in what was given, bucket after bucket. */
  readonly positions: Int32Array;
  /** Where each bucket begins in `positions`, and at last the end of all. */
  readonly starts: Int32Array;
}

/** `bucketOf` names a bucket from 0 for each position; those named `count` or higher are left out. */
export function sortIntoBuckets(bucketOf: Uint8Array | Int32Array, count: number): Buckets {
  const starts = new Int32Array(count + 1);
  for (let at = 0; at < bucketOf.length; at += 1) {
    const bucket = bucketOf[at] ?? count;
    if (bucket < count) starts[bucket + 1] = (starts[bucket + 1] ?? 0) + 1;
  }
  for (let bucket = 1; bucket <= count; bucket += 1) {
    starts[bucket] = (starts[bucket] ?? 0) + (starts[bucket - 1] ?? 0);
  }
  const next = starts.slice();
  const positions = new Int32Array(starts[count] ?? 0);
  for (let at = 0; at < bucketOf.length; at += 1) {
    const bucket = bucketOf[at] ?? count;
    if (bucket >= count) continue;
    const into = next[bucket] ?? 0;
    positions[into] = at;
    next[bucket] = into + 1;
  }
  return { positions, starts };
}
