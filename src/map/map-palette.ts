// The colours of the map in the current theme, read from the page's custom properties.

import { contrast, luminance, mix } from './colour.ts';

const TOKENS = {
  land: '--land',
  water: '--water',
  field: '--field',
  paper: '--paper',
  surface: '--surface',
  line: '--line',
  ink: '--ink',
  ink2: '--ink-2',
  ink3: '--ink-3',
  label: '--map-label',
  waterLabel: '--map-water',
  districtLabel: '--map-district',
  onInk: '--onink',
  edge: '--edge',
  jade: '--jade',
  onJade: '--onjade',
  lake: '--lake',
  stone: '--stone',
  brick: '--brick',
} as const;

export type MapPalette = Readonly<Record<keyof typeof TOKENS, string>>;

/** The light theme: what a page without our tokens gets. */
const LIGHT: MapPalette = {
  land: '#F3EEE3',
  water: '#C6DAE2',
  field: '#E7E0D2',
  paper: '#F6F2E9',
  surface: '#FFFDF8',
  line: '#DED6C6',
  ink: '#1C1B18',
  ink2: '#4F4A40',
  ink3: '#676053',
  label: '#3F3B33',
  waterLabel: '#34586A',
  districtLabel: '#6A6355',
  onInk: '#FFFDF8',
  edge: '#857B6B',
  jade: '#0A6247',
  onJade: '#FFFFFF',
  lake: '#1B5A88',
  stone: '#676053',
  brick: '#A12E1D',
};

/** The palette in force at `element`; a token that is not a hex colour keeps its light value. */
export function readPalette(element: Element): MapPalette {
  const style = getComputedStyle(element);
  return paletteOf((token) => style.getPropertyValue(token).trim());
}

/** The palette of custom properties by their name; one that is not a hex colour keeps its light value. */
export function paletteOf(colourOf: (token: string) => string): MapPalette {
  const entries = Object.entries(TOKENS).map(([role, token]) => {
    const value = colourOf(token);
    return [role, /^#([0-9a-f]{3}){1,2}$/i.test(value) ? value : LIGHT[role as keyof MapPalette]];
  });
  return Object.fromEntries(entries) as MapPalette;
}

/** Fill of a metro line: its official colour, softened until pins win over it. */
export function metroFill(official: string, palette: MapPalette): string {
  return isDark(palette)
    ? mix(mix(official, 0.62, '#ffffff'), 0.46, palette.land)
    : mix(official, 0.42, palette.land);
}

/** The fine edge on both sides of a metro line; it carries the contrast that the soft fill gives up. */
export function metroCasing(official: string, palette: MapPalette): string {
  return mix(mix(official, 0.55, palette.ink), isDark(palette) ? 0.3 : 0.64, palette.land);
}

/** A street: a hairline on the land, fainter towards the edge of what is known (`share` 0 to 1). */
export function streetColour(share: number, palette: MapPalette): string {
  return mix(palette.line, share, palette.land);
}

/** Parks: a breath of green, so that pins and water still win. */
export function parkFill(palette: MapPalette): string {
  return mix('#4F8A3C', isDark(palette) ? 0.16 : 0.13, palette.land);
}

const BADGE_INK = '#1C1B18';

export interface BadgeColours {
  readonly fill: string;
  readonly text: string;
}

const badges = new Map<string, BadgeColours>();

/** Background and number of a line's badge, the same in both themes: 4.5:1 or more. */
export function badgeColours(official: string): BadgeColours {
  const colours = badges.get(official) ?? readableOn(official);
  badges.set(official, colours);
  return colours;
}

function readableOn(official: string): BadgeColours {
  for (let share = 1; share > 0; share -= 0.05) {
    const fill = mix(official, share, '#000000');
    const text = contrast(fill, '#FFFFFF') >= 4.5 ? '#FFFFFF' : BADGE_INK;
    if (contrast(fill, text) >= 4.5) return { fill, text };
  }
  return { fill: '#000000', text: '#FFFFFF' };
}

function isDark(palette: MapPalette): boolean {
  return luminance(palette.land) < 0.18;
}
