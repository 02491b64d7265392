// The picture of a city's map that stands in the page until the live one has painted its first pins. Used in the build.

import type { JSX } from 'preact';
import type { CityData } from './domain/city.ts';
import type { PlaceId } from './domain/place.ts';
import type { Basemap } from './map/basemap.ts';
import type { Frame } from './map/brush.ts';
import type { MapPalette } from './map/map-palette.ts';
import type { PinSet } from './map/pin.ts';
import { CARDS, countOnCard, IN_CARD, pinColours } from './map/pin-painter.ts';
import { type StillMark, stillBasemap, stillMarks } from './map/still-map.ts';
import { worldPx, worldX, worldY } from './map/world.ts';
import styles from './ui/map-view.module.css';
import { CITY_ZOOM } from './ui/use-place-map.ts';

/** As large as the free part of any phone's map, in CSS px; as in map-view.module.css. */
const WIDTH = 440;
const HEIGHT = 520;
/** Half the side of a grade symbol's box in CSS px. */
const SYMBOL_REACH = 15;

/** Spelled as SVG has it. */
const OUT_OF_TAB_ORDER: object = { tabindex: '-1' };

/** Both themes in one attribute; the page keeps the one that it wears (`src/first-view.ts`). */
export function inBothThemes(light: string, dark: string): string {
  return light === dark ? light : `${light}|${dark}`;
}

interface StillMapProps {
  readonly city: CityData;
  readonly basemap: Basemap;
  readonly pins: PinSet;
  readonly palettes: readonly [light: MapPalette, dark: MapPalette];
  readonly hrefOf: (id: PlaceId) => string;
}

export function StillMap({ city, basemap, pins, palettes, hrefOf }: StillMapProps): JSX.Element {
  const { lat, lon } = city.centre.position;
  const scale = worldPx(CITY_ZOOM);
  const frame: Frame = {
    ...{ zoom: CITY_ZOOM, width: WIDTH, height: HEIGHT },
    left: Math.round(worldX(lon) * scale - WIDTH / 2),
    top: Math.round(worldY(lat) * scale - HEIGHT / 2),
  };
  const [light, dark] = palettes.map((palette) => stillBasemap(basemap, city.core, palette, frame));
  return (
    <svg class={styles.still} aria-hidden="true" focusable="false" data-still="">
      {light?.map(({ d, fill, stroke, width }, at) => (
        <path
          key={at}
          d={d}
          fill={inBothThemes(fill, dark?.[at]?.fill ?? fill)}
          {...(width > 0 && {
            stroke: inBothThemes(stroke, dark?.[at]?.stroke ?? stroke),
            'stroke-width': String(Math.round(width * 10) / 10),
          })}
        />
      ))}
      {stillMarks(pins, frame).map((each) => (
        <Mark key={each.mark.key} still={each} palettes={palettes} hrefOf={hrefOf} />
      ))}
    </svg>
  );
}

interface MarkProps extends Pick<StillMapProps, 'palettes' | 'hrefOf'> {
  readonly still: StillMark;
}

function Mark({ still, palettes, hrefOf }: MarkProps): JSX.Element {
  const { mark, x, y } = still;
  const [left, top] = [Math.round(x), Math.round(y)];
  if (mark.members.length === 1) {
    return (
      <a href={hrefOf(mark.best.id)} {...OUT_OF_TAB_ORDER}>
        <GradeUse grade={mark.best.grade} x={left} y={top} reach={SYMBOL_REACH} />
      </a>
    );
  }
  const [light, dark] = palettes.map((palette) => pinColours(palette, false));
  if (!light || !dark) throw new Error('A still map needs a light and a dark palette.');
  const { words, size, ...spot } = countOnCard(mark.members.length);
  return (
    <>
      {CARDS.map(({ edge, line, radius, ...box }) => (
        <rect
          key={edge}
          {...{ ...box, x: left + box.x, y: top + box.y, rx: radius }}
          fill={inBothThemes(light.card, dark.card)}
          stroke={inBothThemes(light[edge], dark[edge])}
          stroke-width={line}
        />
      ))}
      <text
        x={left + spot.x}
        y={top + spot.y}
        font-size={size}
        font-weight="700"
        text-anchor="middle"
        fill={inBothThemes(light.ink, dark.ink)}
      >
        {words}
      </text>
      <GradeUse
        grade={mark.best.grade}
        x={left + IN_CARD.x}
        y={top + IN_CARD.y}
        reach={SYMBOL_REACH * IN_CARD.scale}
      />
    </>
  );
}

function GradeUse(props: { grade: string; x: number; y: number; reach: number }): JSX.Element {
  const { grade, x, y, reach } = props;
  return <use href={`#g-${grade}`} x={x - reach} y={y - reach} width={2 * reach} height={2 * reach} />;
}
