// A label of the map: what is written, in which style, and the spots where it may stand.

import type { SignedName } from '../domain/text.ts';
import type { Placeable, Spot } from './label-placement.ts';
import type { Rect } from './rect.ts';

const UI_FONT = 'system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif';
const HANS_FONT =
  '"PingFang SC","HarmonyOS Sans SC",MiSans,"Noto Sans SC","Noto Sans CJK SC","Microsoft YaHei",system-ui,sans-serif';
const HANT_FONT = '"PingFang TC","Noto Sans TC","Noto Sans CJK TC","Microsoft JhengHei",system-ui,sans-serif';

export type LabelStyle = 'place' | 'station' | 'rail' | 'district' | 'city' | 'river' | 'stream';

interface LineStyle {
  readonly font: string;
  readonly sizePx: number;
}

/** Styles of the first line (visitor's language) and of the second (as on the sign). */
const STYLES: Readonly<Record<LabelStyle, { readonly first: LineStyle; readonly second: LineStyle }>> = {
  place: { first: { font: '700 13px', sizePx: 13 }, second: { font: '500 12px', sizePx: 12 } },
  station: { first: { font: '500 11px', sizePx: 11 }, second: { font: '400 10.5px', sizePx: 10.5 } },
  rail: { first: { font: '600 11.5px', sizePx: 11.5 }, second: { font: '500 11px', sizePx: 11 } },
  district: { first: { font: '500 11px', sizePx: 11 }, second: { font: '400 10.5px', sizePx: 10.5 } },
  city: { first: { font: '700 16px', sizePx: 16 }, second: { font: '500 15px', sizePx: 15 } },
  river: {
    first: { font: 'italic 400 11.5px', sizePx: 11.5 },
    second: { font: 'italic 400 11.5px', sizePx: 11.5 },
  },
  stream: {
    first: { font: 'italic 400 11.5px', sizePx: 11.5 },
    second: { font: 'italic 400 11.5px', sizePx: 11.5 },
  },
};

export interface TextLine {
  readonly text: string;
  readonly font: string;
  readonly sizePx: number;
  readonly widthPx: number;
}

export type Measure = (text: string, font: string) => number;

/** Where a block of lines stands: `x` is its left, right or middle by `align`; `top` its upper edge. */
export interface TextSpot extends Spot {
  readonly form: 'text';
  readonly x: number;
  readonly top: number;
  readonly align: 'left' | 'right' | 'center';
}

/** Middle of a badge or of a line of text turned by `angle` (radians). */
export interface CentredSpot extends Spot {
  readonly form: 'centred';
  readonly x: number;
  readonly y: number;
  readonly angle: number;
}

export interface TextLabel extends Placeable<TextSpot | CentredSpot> {
  readonly kind: 'text';
  readonly style: LabelStyle;
  readonly lines: readonly TextLine[];
}

export interface BadgeLabel extends Placeable<CentredSpot> {
  readonly kind: 'badge';
  readonly text: string;
  readonly colour: string;
  readonly widthPx: number;
}

export type Label = TextLabel | BadgeLabel;

export const BADGE_HEIGHT_PX = 16;
export const BADGE_FONT = `700 11px ${UI_FONT}`;

/** Height of one line of text as a share of its size: Thai has marks above and below its letters. */
const LEADING = 1.14;
const THAI_LEADING = 1.3;
const WRAP_PX = 150;

/** The name in the visitor's language and, where it differs, as it stands on the sign. */
export function namesIn(name: SignedName, language: string): { own: string; sign: string } {
  const sign = name['zh-Hans'];
  return { own: name[language] ?? (language.startsWith('zh') ? sign : name.en), sign };
}

/** Sets one or two names as lines; a name too long for the map is broken in the middle. */
export function textLines(
  names: { readonly own: string; readonly sign: string },
  style: LabelStyle,
  language: string,
  measure: Measure,
): TextLine[] {
  const { first, second } = STYLES[style];
  const ownFont = `${first.font} ${fontFor(language)}`;
  const signFont = `${second.font} ${HANS_FONT}`;
  const wraps = measure(names.own, ownFont) > WRAP_PX;
  const own = (wraps ? halves(names.own, language) : [names.own]).map((text) => ({
    ...{ text, font: ownFont, sizePx: first.sizePx },
    widthPx: measure(text, ownFont),
  }));
  if (names.sign === names.own || !names.sign) return own;
  const widthPx = measure(names.sign, signFont);
  return [...own, { text: names.sign, font: signFont, sizePx: second.sizePx, widthPx }];
}

/** Height in CSS px of a line as it is stacked. */
export function leadingPx(line: TextLine): number {
  return Math.ceil(line.sizePx * (/\p{Script=Thai}/u.test(line.text) ? THAI_LEADING : LEADING));
}

export function blockSize(lines: readonly TextLine[]): { width: number; height: number } {
  return {
    width: Math.max(...lines.map(({ widthPx }) => widthPx)),
    height: lines.reduce((sum, line) => sum + leadingPx(line), 0),
  };
}

/** Right, left, below and above a mark whose drawing takes `reach` (CSS px from its point), then its corners. */
export function spotsAround(x: number, y: number, reach: Rect, lines: readonly TextLine[]): TextSpot[] {
  const { width, height } = blockSize(lines);
  const middle = y + (reach.top + reach.bottom) / 2 - height / 2;
  const below = y + reach.bottom + 1;
  const above = y + reach.top - 2 - height;
  const [start, end] = [x + reach.left, x + reach.right];
  return [
    textSpot(end + 4, middle, 'left', width, height),
    textSpot(start - 4, middle, 'right', width, height),
    textSpot(x, below, 'center', width, height),
    textSpot(x, above, 'center', width, height),
    textSpot(start, below, 'left', width, height),
    textSpot(end, below, 'right', width, height),
    textSpot(start, above, 'left', width, height),
    textSpot(end, above, 'right', width, height),
  ];
}

/** On the point itself. */
export function spotOn(x: number, y: number, lines: readonly TextLine[]): TextSpot {
  const { width, height } = blockSize(lines);
  return textSpot(x, y - height / 2, 'center', width, height);
}

function textSpot(x: number, top: number, align: TextSpot['align'], width: number, height: number): TextSpot {
  const left = align === 'left' ? x : align === 'right' ? x - width : x - width / 2;
  const box = { left: left - 2, top: top - 1, right: left + width + 2, bottom: top + height + 1 };
  return { form: 'text', x, top, align, boxes: [box] };
}

function fontFor(language: string): string {
  if (!language.startsWith('zh')) return UI_FONT;
  return language === 'zh-Hans' ? HANS_FONT : HANT_FONT;
}

function halves(text: string, language: string): string[] {
  const middle = text.length / 2;
  // Where words are written together, a space that is not too far off is the better place.
  const offMiddle = (at: number) => Math.abs(at - middle) + (text[at - 1] === ' ' ? 0 : middle / 2);
  const at = wordStarts(text, language).sort((a, b) => offMiddle(a) - offMiddle(b))[0];
  return at === undefined ? [text] : [text.slice(0, at).trimEnd(), text.slice(at)];
}

/** Where a line may begin: after a space, and in Thai, which writes none between words, before every word. */
function wordStarts(text: string, language: string): number[] {
  if (language !== 'th' || !Intl.Segmenter) return [...text.matchAll(/ /g)].map(({ index }) => index + 1);
  const words = new Intl.Segmenter(language, { granularity: 'word' }).segment(text);
  return [...words].flatMap(({ index, isWordLike }) => (index > 0 && isWordLike ? [index] : []));
}
