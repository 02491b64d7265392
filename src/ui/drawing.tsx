// Icons of the parts that are fetched when needed; those of the main screens stand in index.html, see icon.tsx.

import type { JSX } from 'preact';
import styles from './icon.module.css';

/** Paths on a 24 grid, drawn with round strokes of 2. */
const PATHS = {
  back: 'M14.5 6l-6 6 6 6',
  call: 'M6 4h3.5l1.5 4.5-2 1.5a11 11 0 0 0 5 5l1.5-2 4.5 1.5V18a2 2 0 0 1-2 2A14 14 0 0 1 4 6a2 2 0 0 1 2-2z',
  card: 'M3 6.5h18v11H3zM3 10.5h18M6.5 14.5h4',
  clock: 'M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17M12 7.5V12l3 2',
  directions: 'M12 3l9 9-9 9-9-9zM9 14.5v-3.5h6M12.8 8.8L15 11l-2.2 2.2',
  download: 'M12 4v11M7.5 11l4.5 4.5L16.5 11M5 20h14',
  flag: 'M6 21V4h11.5l-2 4 2 4H6',
  hotel: 'M4 11l8-7 8 7M6.5 9.5V20h11V9.5M10 20v-5.5h4V20',
  money: 'M3 6.5h18v11H3zM12 9.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 1 1 0-5M6 12h.01M18 12h.01',
  person: 'M12 4.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7M5 20c0-4 3-6 7-6s7 2 7 6',
  plate: 'M4 6h16v9H4zM12 15v5M8 20h8M7.5 10.5h9',
  phone:
    'M8 3h8a1.5 1.5 0 0 1 1.5 1.5v15A1.5 1.5 0 0 1 16 21H8a1.5 1.5 0 0 1-1.5-1.5v-15A1.5 1.5 0 0 1 8 3zM11 18h2',
  print: 'M7 9V4h10v5M7 17H4.5V9.5h15V17H17M7 14h10v6.5H7z',
  qr: 'M4.5 4.5h6v6h-6zM13.5 4.5h6v6h-6zM4.5 13.5h6v6h-6zM13.5 13.5h2.5M19.5 13.5v3M13.5 19.5v-2.5M17 19.5h2.5',
  scan: 'M4 8V4.5h4M16 4.5h4V8M20 16v3.5h-4M8 19.5H4V16M4 12h16',
  shop: 'M4 10v10h16V10M3 10l2-6h14l2 6zM10 20v-5h4v5',
  show: 'M4 5h16v11.5h-8L7.5 20.5v-4H4zM8.5 9h7M12 7.5V9M9 13.5c2.5-.8 4.5-2.3 5-4.5M10 9c.5 2.2 2.5 3.7 5 4.5',
  ear: 'M7 9a5 5 0 0 1 10 0c0 3.5-3.5 4-3.5 7a3 3 0 0 1-5.5 1.5M10 9a2 2 0 0 1 4 0c0 1.5-1.5 2-1.5 3.5',
  speak: 'M4 9.5v5h3.5l4.5 4v-13l-4.5 4zM15.5 9a4.2 4.2 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11',
  stand: 'M6 3.5h12v14H6zM9 6.5h6M9 9h6M9.5 11.5h5v4h-5zM4 20.5h16M12 17.5v3',
  tap: 'M4 17.5h16v3H4zM8.5 4.5l8 2-2 8-8-2zM12 14.5v2',
  taxi: 'M4 16.5v-4l1.5-1.5L7.2 7h9.6l1.7 4 1.5 1.5v4zM4 16.5V19M20 16.5V19M5.5 11h13M7.3 13.8h.01M16.7 13.8h.01M10 7V4.5h4V7',
  turn: 'M8.5 5L4.5 9l4 4M4.5 9H15a5 5 0 0 1 0 10H9',
  trash: 'M5 7h14M9.5 7V4.5h5V7M7 7l.8 13h8.4L17 7M10.5 11v5.5m3-5.5v5.5',
  link: 'M13 5h6v6M19 5l-9 9M16.5 13.5V19h-12V7h5.5',
  share: 'M12 14.5V3.8M8 7.5l4-4 4 4M6.5 11H5v9.5h14V11h-1.5',
  refund: 'M6 3.5h12v17l-2.4-1.6-2.4 1.6-2.4-1.6-2.4 1.6L6 20.5zM9.5 14l5-5M9.7 9.2h.01m4.6 4.6h.01',
  exchange: 'M4 9h14l-3.5-3.5M20 15H6l3.5 3.5',
} as const;

export type DrawingName = keyof typeof PATHS;

export function isDrawing(name: string): name is DrawingName {
  return name in PATHS;
}

export function Drawing({ name }: { name: DrawingName }): JSX.Element {
  return (
    <svg class={styles.icon} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
