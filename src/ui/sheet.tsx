// The sheet over the map on phones: peek, half or full; dragged by its grab or stepped by its button.

import type { ComponentChildren, JSX } from 'preact';
import { useRef } from 'preact/hooks';
import styles from './sheet.module.css';
import { useHeight } from './use-height.ts';

export const SHEET_HEIGHTS = ['peek', 'half', 'full'] as const;
export type SheetHeight = (typeof SHEET_HEIGHTS)[number];

interface SheetProps {
  readonly label: string;
  readonly height: SheetHeight;
  /** What the grab button does next, in words. */
  readonly stepLabel: string;
  readonly isExpanded: boolean;
  readonly onStep: () => void;
  readonly onHeight: (height: SheetHeight) => void;
  /** Pixels of the map that the sheet covers, whenever that settles. */
  readonly onCover: (pixels: number) => void;
  readonly children: ComponentChildren;
}

interface Drag {
  readonly y: number;
  readonly from: number;
  lastY: number;
  lastTime: number;
  velocity: number;
}

const PEEK_PX = 116;
/** A flick faster than this many pixels a millisecond goes one step on. */
const FLICK = 0.5;

/** The settled height in pixels inside a container of `whole` pixels. */
function settled(height: SheetHeight, whole: number): number {
  return height === 'peek' ? PEEK_PX : height === 'half' ? whole / 2 : whole;
}

/** The step that a drag ending at `pixels` with `velocity` (pixels a millisecond, up is positive) settles on. */
export function settleOn(pixels: number, velocity: number, whole: number): SheetHeight {
  const aim = pixels + velocity * 120;
  const near = [...SHEET_HEIGHTS].sort(
    (a, b) => Math.abs(settled(a, whole) - aim) - Math.abs(settled(b, whole) - aim),
  );
  if (Math.abs(velocity) < FLICK) return near[0] ?? 'half';
  const beyond = SHEET_HEIGHTS.filter((step) =>
    velocity > 0 ? settled(step, whole) > pixels : settled(step, whole) < pixels,
  );
  return (velocity > 0 ? beyond[0] : beyond.at(-1)) ?? near[0] ?? 'half';
}

export function Sheet(props: SheetProps): JSX.Element {
  const element = useRef<HTMLElement>(null);
  const drag = useRef<Drag | undefined>(undefined);
  const wasDragged = useRef(false);
  const { height, onCover } = props;
  useHeight(element, onCover);
  const start = (event: PointerEvent): void => {
    wasDragged.current = false;
    const from = element.current?.getBoundingClientRect().height ?? 0;
    drag.current = { y: event.clientY, from, lastY: event.clientY, lastTime: event.timeStamp, velocity: 0 };
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
  };
  const move = (event: PointerEvent): void => {
    const now = drag.current;
    if (!now || !element.current) return;
    const elapsed = Math.max(1, event.timeStamp - now.lastTime);
    now.velocity = (now.lastY - event.clientY) / elapsed;
    [now.lastY, now.lastTime] = [event.clientY, event.timeStamp];
    element.current.dataset.dragging = '';
    element.current.style.height = `${Math.max(PEEK_PX, now.from + now.y - event.clientY)}px`;
  };
  const end = (event: PointerEvent): void => {
    const now = drag.current;
    const sheet = element.current;
    drag.current = undefined;
    if (!now || !sheet) return;
    delete sheet.dataset.dragging;
    sheet.style.height = '';
    if (Math.abs(event.clientY - now.y) < 6) return;
    // The parent has no box of its own on phones (`display: contents`).
    const whole = sheet.offsetParent?.clientHeight ?? window.innerHeight;
    props.onHeight(settleOn(now.from + now.y - event.clientY, now.velocity, whole));
    wasDragged.current = true;
  };
  return (
    <section ref={element} class={styles.sheet} data-height={height} aria-label={props.label}>
      <button
        type="button"
        class={styles.grab}
        aria-label={props.stepLabel}
        aria-expanded={props.isExpanded}
        onClick={() => {
          // The end of a drag is not also a press.
          if (!wasDragged.current) props.onStep();
          wasDragged.current = false;
        }}
        onPointerDown={start}
        onPointerMove={move}
        onPointerUp={end}
        onPointerCancel={end}
      />
      {props.children}
    </section>
  );
}
