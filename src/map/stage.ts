// Where the map stands now, as what lies over the basemap sees it.

import type { LatLon } from '../domain/position.ts';
import type { Frame } from './brush.ts';
import type { Origin } from './origin.ts';
import type { Insets } from './place-map.ts';
import type { Rect } from './rect.ts';
import type { TaskQueue } from './task-queue.ts';

export interface Stage {
  origin(): Origin;
  /** What the map element shows. */
  view(): Frame;
  /** What of it is covered. */
  insets(): Insets;
  /** Comes closer, until the points fill the free part. */
  open(points: readonly LatLon[]): void;
  /** Work that can wait for a frame with time to spare. */
  readonly queue: TaskQueue;
}

/** The part of the view that nothing covers, in pixels of the world. */
export function freePartOf({ left, top, width, height }: Frame, insets: Insets): Rect {
  return {
    left: left + insets.left,
    top: top + insets.top,
    right: left + width - insets.right,
    bottom: top + height - insets.bottom,
  };
}

/** The view without what a sheet covers from below. */
export function seenFrame(stage: Stage): Frame {
  const view = stage.view();
  return { ...view, height: Math.max(1, view.height - stage.insets().bottom) };
}
