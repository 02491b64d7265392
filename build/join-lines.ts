// Joins lines that were cut where two tiles meet, or where nothing else branches off.

import { groupBy } from './group-by.ts';
import type { Line } from './topology.ts';

/** Ends this near are one, in degrees: two tiles round the same point each in its own way. */
const NEAR = 2.5e-5;

interface End {
  readonly line: number;
  readonly isLast: boolean;
}

/** Joins the lines, which are drawn alike, wherever exactly two of their ends meet. */
export function joinLines(lines: readonly Line[]): Line[] {
  const nodeOf = nodeFinder();
  const endNodes = lines.map((line) => [nodeOf(line[0]), nodeOf(line.at(-1))] as const);
  const ends = groupBy(
    endNodes.flatMap((_, line): End[] => [
      { line, isLast: false },
      { line, isLast: true },
    ]),
    ({ line, isLast }) => endNodes[line]?.[isLast ? 1 : 0],
  );
  const isUsed = new Set<number>();
  /** The one other line that ends where this end is. */
  const nextAfter = ({ line, isLast }: End): End | undefined => {
    const meeting = ends.get(endNodes[line]?.[isLast ? 1 : 0]) ?? [];
    const other = meeting.find((end) => end.line !== line);
    return meeting.length === 2 && other && !isUsed.has(other.line) ? other : undefined;
  };
  const follow = (start: End): Line[] => {
    const found: Line[] = [];
    for (let next = nextAfter(start); next; next = nextAfter({ line: next.line, isLast: !next.isLast })) {
      isUsed.add(next.line);
      const line = lines[next.line] ?? [];
      found.push(next.isLast ? line.toReversed() : line);
    }
    return found;
  };
  return lines.flatMap((line, i) => {
    if (isUsed.has(i)) return [];
    isUsed.add(i);
    const onwards = follow({ line: i, isLast: true });
    const back = follow({ line: i, isLast: false }).map((part) => part.toReversed());
    return [chained([...back.reverse(), line, ...onwards])];
  });
}

/** One line of parts that follow each other; where two meet, the later one's end is left out. */
function chained(parts: readonly Line[]): Line {
  return parts.flatMap((part, i) => (i === 0 ? part : part.slice(1)));
}

/** Gives each point a number that points nearby share. */
function nodeFinder(): (point: Line[number] | undefined) => number {
  const cells = new Map<string, { readonly at: Line[number]; readonly node: number }[]>();
  let count = 0;
  return ([lon, lat] = [0, 0]) => {
    const [column, row] = [Math.floor(lon / NEAR), Math.floor(lat / NEAR)];
    for (const [dx, dy] of NEIGHBOURS) {
      const near = cells
        .get(`${column + dx} ${row + dy}`)
        ?.find(({ at }) => Math.hypot(at[0] - lon, at[1] - lat) <= NEAR);
      if (near) return near.node;
    }
    const key = `${column} ${row}`;
    const node = count++;
    cells.set(key, [...(cells.get(key) ?? []), { at: [lon, lat], node }]);
    return node;
  };
}

const NEIGHBOURS = [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy) => [dx, dy] as const));
