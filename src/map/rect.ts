// Upright boxes in CSS px; the origin is the caller's.

export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A corner and a size. */
interface Sized {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The box of something with a corner and a size. */
export function boxOf({ left, top, width, height }: Sized): Rect {
  return { left, top, right: left + width, bottom: top + height };
}

/** True when two boxes share more than an edge. */
export function overlaps(a: Rect, b: Rect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** True when `inner` reaches nowhere beyond `outer`. */
export function contains(outer: Rect, inner: Rect): boolean {
  return (
    outer.left <= inner.left &&
    outer.top <= inner.top &&
    outer.right >= inner.right &&
    outer.bottom >= inner.bottom
  );
}

/** True when the point lies in the box or on its edge. */
export function isIn({ left, top, right, bottom }: Rect, x: number, y: number): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}
