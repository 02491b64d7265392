// Packs the rendered first views of the cities: views that are alike once, and of all views each different node once.

import type { FirstViews, RenderedView, ViewNode } from '../src/first-view.ts';
import { type MarkupNode, readMarkup } from './markup-tree.ts';

/** `views` by city; each city has the same wallets in the same order. */
export function packFirstViews(
  views: Readonly<Record<string, readonly RenderedView[]>>,
  days: Pick<FirstViews, 'from' | 'until'>,
): FirstViews {
  const nodes: ViewNode[] = [];
  const known = new Map<string, number>();
  const keep = (node: ViewNode): number => {
    const key = JSON.stringify(node);
    const at = known.get(key) ?? nodes.push(node) - 1;
    known.set(key, at);
    return at;
  };
  const pack = (node: MarkupNode): number =>
    keep(typeof node === 'string' ? node : [node.name, node.attributes, ...node.children.map(pack)]);
  const cities = Object.keys(views);
  const answers: string[] = [];
  const roots = Object.fromEntries(cities.map((city) => [city, [] as number[]]));
  const wallets: Record<string, readonly [number, string, string]> = {};
  const [first = []] = Object.values(views);
  first.forEach(({ wallet }, at) => {
    const found = cities.map((city) => pack(readMarkup(views[city]?.[at]?.markup ?? '')));
    const answer = answers.includes(found.join())
      ? answers.indexOf(found.join())
      : answers.push(found.join()) - 1;
    cities.forEach((city, each) => {
      const list = roots[city];
      if (list) list[answer] = found[each] ?? 0;
    });
    wallets[wallet?.id ?? ''] = [answer, wallet?.name.en ?? '', wallet?.tile ?? ''];
  });
  return { ...days, nodes, roots, wallets };
}
