// What is measured, in which unit, and how much is allowed.

export interface Figure {
  readonly name: string;
  readonly unit: 'kB' | 'ms' | '×' | 'MB' | '';
  /** Largest allowed value; undefined for figures that only explain others. */
  readonly limit: number | undefined;
}

const figure = (name: string, unit: Figure['unit'], limit?: number): Figure => ({ name, unit, limit });

/** By key, in the order of the printed table. */
export const FIGURES = {
  listBytes: figure('sent until list-shown', 'kB', 55),
  listScriptBytes: figure('  of it JavaScript', 'kB', 40),
  pinsBytes: figure('further, until pins-shown', 'kB', 110),
  storedBytes: figure('stored for offline by a first visit, as sent', 'kB', 450),
  emptyPage: figure('empty static page, painted', 'ms'),
  staticList: figure('static page with the same list, painted', 'ms'),
  firstRun: figure('first screen of a first visit, painted', 'ms'),
  firstRunRatio: figure('  against the empty page', '×', 1.4),
  list: figure('list-shown', 'ms'),
  listRatio: figure('  against the static list', '×', 1.6),
  pins: figure('pins-shown', 'ms'),
  pinsRatio: figure('  against the static list', '×', 2.5),
  offlineList: figure('cold start without a server, list-shown', 'ms'),
  offlineListRatio: figure('  against the static list, online', '×', 0.75),
  offlinePins: figure('cold start without a server, pins-shown', 'ms'),
  offlinePinsRatio: figure('  against the static list, online', '×', 1.1),
  filterMedian: figure('filter-applied, median of 20 clicks', 'ms', 33),
  filterP95: figure('  95th percentile', 'ms', 50),
  touchMedian: figure('  by touch, with the recognition of the gesture', 'ms'),
  blocking: figure('total blocking time', 'ms', 80),
  shift: figure('layout shift', '', 0.01),
  heap: figure('JavaScript heap after collection', 'MB', 5),
  heapOfBoth: figure('  after both cities were visited', 'MB', 12),
} as const satisfies Record<string, Figure>;

export type FigureKey = keyof typeof FIGURES;
export type Values = Partial<Record<FigureKey, number>>;

/** Ratios are taken within one run, so that a busy machine slows both sides. */
export const RATIOS: Readonly<Partial<Record<FigureKey, readonly [FigureKey, FigureKey]>>> = {
  firstRunRatio: ['firstRun', 'emptyPage'],
  listRatio: ['list', 'staticList'],
  pinsRatio: ['pins', 'staticList'],
  offlineListRatio: ['offlineList', 'staticList'],
  offlinePinsRatio: ['offlinePins', 'staticList'],
};

export const FIGURE_KEYS = Object.keys(FIGURES) as readonly FigureKey[];

export function withRatios(values: Values): Values {
  const ratios = Object.entries(RATIOS).map(([key, [part, whole]]) => {
    const [above, below] = [values[part], values[whole]];
    return [key, above !== undefined && below ? above / below : undefined] as const;
  });
  return { ...values, ...Object.fromEntries(ratios.filter(([, ratio]) => ratio !== undefined)) };
}

/** The value below which the share `part` (0 to 1) of the numbers lies. */
export function quantile(numbers: readonly number[], part: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(part * sorted.length) - 1))] ?? Number.NaN;
}

export function medians(runs: readonly Values[]): Values {
  const entries = FIGURE_KEYS.map((key) => {
    const numbers = runs.map((run) => run[key]).filter((value) => value !== undefined);
    return [key, numbers.length ? quantile(numbers, 0.5) : undefined] as const;
  });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}
