// Colours as numbers: mixing and contrast in sRGB, because old WebViews have no `color-mix`.

export type Rgb = readonly [red: number, green: number, blue: number];

/** Reads `#RRGGBB`, or `#RGB` as a minifier may write it. */
export function parseHex(hex: string): Rgb {
  const digits = hex.length === 4 ? hex.replace(/[^#]/g, '$&$&') : hex;
  const value = Number.parseInt(digits.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** `share` (0 to 1) of `a` over `b`, like `color-mix(in srgb, a share, b)`; all as `#RRGGBB`. */
export function mix(a: string, share: number, b: string): string {
  const [from, to] = [parseHex(a), parseHex(b)];
  return toHex([
    from[0] * share + to[0] * (1 - share),
    from[1] * share + to[1] * (1 - share),
    from[2] * share + to[2] * (1 - share),
  ]);
}

/** Contrast ratio of WCAG 2.2, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [bright = 0, dim = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (bright + 0.05) / (dim + 0.05);
}

/** Relative luminance of WCAG 2.2, 0 to 1. */
export function luminance(colour: string): number {
  const [red, green, blue] = parseHex(colour).map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function toHex(rgb: Rgb): string {
  return `#${rgb.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;
}
