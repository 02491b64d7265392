// The first view of a city as the build wrote it into the page (build/first-views.ts): its form, and how it becomes elements.

import type { Wallet } from './domain/wallet.ts';
import type { RememberedChoice } from './first-view-memory.ts';

/** A text, or an element: its name, its attributes, and which nodes it holds. */
export type ViewNode =
  | string
  | readonly [name: string, attributes: Readonly<Record<string, string>>, ...children: number[]];

/** Stand in the nodes for what differs from wallet to wallet. */
export const WALLET_MARKS = { id: '\uE000', name: '\uE001', tile: '\uE002' } as const;

export interface FirstViews {
  /** The days (ISO, in China) from and until which the views are what the program would show. */
  readonly from: string;
  readonly until: string;
  /** Every different node once. */
  readonly nodes: readonly ViewNode[];
  /** By city: the root of each kind of answer. */
  readonly roots: Readonly<Record<string, readonly number[]>>;
  /** By wallet: its kind of answer, its name and its tile; '' stands for any wallet. */
  readonly wallets: Readonly<Record<string, readonly [answer: number, name: string, tile: string]>>;
}

/** A city's view for one wallet, or for any, before it is packed. */
export interface RenderedView {
  readonly wallet: Wallet | undefined;
  readonly markup: string;
}

/** The files of a city as the build wrote them, not yet read. */
export interface CityFiles {
  readonly city: unknown;
  readonly basemap: unknown;
}

/** Where the page keeps the views, as JSON. */
export const FIRST_VIEWS_ID = 'first-views';

/** A first view on the screen, until the program takes it over. */
export interface FirstViewShown {
  /** The fragment it was made for. */
  readonly hash: string;
  /** Whether a visitor with this choice would get the same view. */
  readonly isFor: (choice: RememberedChoice) => boolean;
  /** The link or button that was tapped last, before anything could answer. */
  tapped: Element | undefined;
  isTaken: boolean;
}

declare global {
  interface Window {
    firstView?: FirstViewShown;
  }
}

const SVG = 'http://www.w3.org/2000/svg';

/** Makes the elements of a city's view for one wallet ('' for any); undefined where there is none. */
export function growView(
  views: FirstViews,
  city: string,
  wallet: string,
  theme: 'light' | 'dark',
): HTMLElement | undefined {
  const [answer = -1, name = '', tile = ''] = views.wallets[wallet] ?? [];
  const root = views.roots[city]?.[answer];
  if (root === undefined) return undefined;
  const fill = (text: string): string =>
    text
      .replaceAll(WALLET_MARKS.id, wallet)
      .replaceAll(WALLET_MARKS.name, name)
      .replaceAll(WALLET_MARKS.tile, tile);
  const grow = (at: number, namespace: string | null): Node => {
    const node = views.nodes[at] ?? '';
    if (typeof node === 'string') return document.createTextNode(fill(node));
    const [tag, attributes, ...children] = node;
    const space = tag === 'svg' ? SVG : namespace;
    const element = space ? document.createElementNS(space, tag) : document.createElement(tag);
    for (const [key, value] of Object.entries(attributes)) {
      // The page's policy forbids styles as attributes, and a picture holds the colours of both themes.
      if (key === 'style') (element as HTMLElement).style.cssText = value;
      else element.setAttribute(key, space ? inTheme(value, theme) : fill(value));
    }
    element.append(...children.map((child) => grow(child, space)));
    return element;
  };
  return grow(root, null) as HTMLElement;
}

function inTheme(colours: string, theme: 'light' | 'dark'): string {
  const [light = '', dark = light] = colours.split('|');
  return theme === 'dark' ? dark : light;
}
