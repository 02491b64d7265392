import { describe, expect, test } from 'vitest';
import { packFirstViews } from '../../../build/first-views.ts';
import { type MarkupNode, readMarkup } from '../../../build/markup-tree.ts';
import type { Wallet } from '../../../src/domain/wallet.ts';
import type { FirstViews } from '../../../src/first-view.ts';

const DAYS = { from: '2026-11-26', until: '2026-12-31' };

function wallet(id: string): Wallet {
  return { id, name: { en: id.toUpperCase() }, tile: id.slice(0, 2) } as unknown as Wallet;
}

/** What a packed view unfolds to. */
function unfold({ nodes }: FirstViews, at: number): MarkupNode {
  const node = nodes[at] ?? '';
  if (typeof node === 'string') return node;
  const [name, attributes, ...children] = node;
  return { name, attributes, children: children.map((child) => unfold({ nodes } as FirstViews, child)) };
}

describe('markup read back', () => {
  test('is a tree of elements, attributes and texts', () => {
    expect(readMarkup('<p class="a b" hidden>1 &lt; 2 &amp; <b>so on</b><br/></p>')).toEqual({
      name: 'p',
      attributes: { class: 'a b', hidden: '' },
      children: [
        '1 < 2 & ',
        { name: 'b', attributes: {}, children: ['so on'] },
        { name: 'br', attributes: {}, children: [] },
      ],
    });
  });

  test.each(['', 'words', '<p>', '<p></p><p></p>', '<p>a < b</p>'])('is refused where it is %o', (markup) => {
    expect(() => readMarkup(markup)).toThrow('not one well-formed element');
  });
});

describe('packed views', () => {
  const same = '<main><ul><li>A</li><li>B</li></ul></main>';
  const other = '<main><ul><li>B</li><li>A</li></ul></main>';
  const views = packFirstViews(
    {
      chengdu: [
        { wallet: undefined, markup: same },
        { wallet: wallet('tng'), markup: other },
        { wallet: wallet('alipayhk'), markup: other },
      ],
      chongqing: [
        { wallet: undefined, markup: same },
        { wallet: wallet('tng'), markup: same },
        { wallet: wallet('alipayhk'), markup: same },
      ],
    },
    DAYS,
  );

  test('unfold to what was rendered', () => {
    expect(unfold(views, views.roots.chengdu?.[0] ?? -1)).toEqual(readMarkup(same));
    expect(unfold(views, views.roots.chengdu?.[1] ?? -1)).toEqual(readMarkup(other));
    expect(unfold(views, views.roots.chongqing?.[1] ?? -1)).toEqual(readMarkup(same));
  });

  test('hold each different node once, and wallets that fare alike as one answer', () => {
    expect(new Set(views.nodes.map((node) => JSON.stringify(node))).size).toBe(views.nodes.length);
    expect(views.wallets).toEqual({
      '': [0, '', ''],
      tng: [1, 'TNG', 'tn'],
      alipayhk: [1, 'ALIPAYHK', 'al'],
    });
    expect(views).toMatchObject(DAYS);
  });
});
