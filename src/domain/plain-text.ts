// What a text from a stranger's link may hold: letters a reader can see and tell apart, and nothing that acts.

/** Why a text is refused. */
export type TextFault =
  /** Control, invisible, bidirectional, private or lone-surrogate characters, or spaces that cannot be seen. */
  | 'hidden'
  /** Symbols that names and addresses do not need, such as `<`, `>` and `@`. */
  | 'symbols'
  /** Something that reads as a web address. */
  | 'web-address'
  /** Letters of scripts that are not written together, such as Latin with Cyrillic. */
  | 'mixed-scripts'
  /** Marks heaped on a letter, or a form that another text of the same look has too. */
  | 'marks'
  | 'too-long'
  | 'empty';

/** Characters without a drawing of their own besides the categories below: fillers that count as letters. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/u;
/** Any space but the plain one, and plain ones at an end or in a row. */
const ODD_SPACE = /[^\S ]|^ | $| {2}/u;
const ALLOWED = /^[\p{L}\p{M}\p{N} \-'&.,()/+#!:;·•‧・’‘“”–—、，。！（）：；《》〈〉【】「」『』〇№]*$/u;
/** More marks in a row than any living script stacks, or a mark with nothing under it. */
const HEAPED_MARKS = /\p{M}{4}|^\p{M}/u;
/** `a.example`, `//`, `www`: read after full-width letters and points have become plain ones. */
const WEB_ADDRESS = /[\p{L}\p{N}]\.\p{L}{2}|\/\/|\bwww\b|:\/|\b(?:javascript|data|mailto|tel|https?):/iu;

/** Scripts in everyday use: Table 5 of UAX #31, revision 43, less those that only stand together with others. */
const SINGLE_SCRIPTS = [
  ...['Arab', 'Armn', 'Beng', 'Bopo', 'Cyrl', 'Deva', 'Ethi', 'Geor', 'Grek', 'Gujr', 'Guru', 'Hang', 'Hani'],
  ...['Hebr', 'Hira', 'Kana', 'Khmr', 'Knda', 'Laoo', 'Latn', 'Mlym', 'Mymr', 'Orya', 'Sinh', 'Taml', 'Telu'],
  ...['Thaa', 'Thai', 'Tibt'],
];
/** The combinations of "highly restrictive" in UTS #39, section 5.2: Latin with Japanese, Chinese, Korean writing. */
const TOGETHER = [
  ['Latn', 'Hani', 'Hira', 'Kana'],
  ['Latn', 'Hani', 'Bopo'],
  ['Latn', 'Hani', 'Hang'],
];

/** Matches texts whose every character may belong to one of the scripts, or to all writing. */
function covers(scripts: readonly string[]): RegExp {
  const any = [...scripts, 'Zyyy', 'Zinh'].map((script) => `\\p{scx=${script}}`).join('');
  return new RegExp(`^[${any}]*$`, 'u');
}

const COVERS = [...TOGETHER, ...SINGLE_SCRIPTS.map((script) => [script])].map(covers);

/**
 * True when the text's scripts are written together: level "highly restrictive" of UTS #39. Points and dashes do not
 * count: to which scripts they belong changes with the Unicode version, so with the phone.
 */
export function isOneWriting(text: string): boolean {
  const letters = text.replace(/[^\p{L}\p{M}\p{N}]/gu, '');
  return COVERS.some((cover) => cover.test(letters));
}

/** How many characters a reader counts, as Unicode code points. */
export function lengthOf(text: string): number {
  return [...text].length;
}

/** What is wrong with the text, most telling first; undefined when it may be shown. `limit` in code points. */
export function faultOfText(text: string, limit: number): TextFault | undefined {
  if (text === '') return 'empty';
  if (HIDDEN.test(text) || ODD_SPACE.test(text)) return 'hidden';
  if (lengthOf(text) > limit) return 'too-long';
  const plain = text.normalize('NFKC');
  if (WEB_ADDRESS.test(plain)) return 'web-address';
  if (!ALLOWED.test(text) || /[<>@\\`{}|^~=*_$%"[\]]/.test(plain)) return 'symbols';
  if (HEAPED_MARKS.test(text.normalize('NFD')) || text.normalize('NFC') !== text) return 'marks';
  return isOneWriting(text) ? undefined : 'mixed-scripts';
}
