// One pipeline from a city's places to what map and list show, so that the two can never disagree.

import { computed, type ReadonlySignal } from '@preact/signals';
import { GRADES } from '../domain/acceptance.ts';
import type { CityData } from '../domain/city.ts';
import type { IsoDate } from '../domain/partial-date.ts';
import { judgeParty } from '../domain/party.ts';
import type { PlaceId } from '../domain/place.ts';
import {
  marksOf,
  type Nearness,
  nearnessOf,
  type PlaceTable,
  SERVICE_KIND,
  tableOf,
} from '../domain/place-table.ts';
import type { LatLon } from '../domain/position.ts';
import {
  type Counts,
  countOptions,
  type Filter,
  type JudgedPlace,
  type Ranking,
  rank,
} from '../domain/search.ts';
import { type Sequence, sequence } from '../domain/sequence.ts';
import type { WalletId } from '../domain/wallet.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Pin, PinSet } from '../map/pin.ts';
import { createGrader, type Party } from './grader.ts';
import { createNameSearch, type LoadSearch } from './name-search.ts';
import { toPin } from './to-pin.ts';

export interface PipelineInputs {
  readonly city: ReadonlySignal<CityData | undefined>;
  readonly party: ReadonlySignal<Party>;
  readonly origin: ReadonlySignal<{ readonly position: LatLon } | undefined>;
  readonly filter: ReadonlySignal<Filter>;
  readonly saved: ReadonlySignal<ReadonlySet<PlaceId>>;
  readonly selectedId: ReadonlySignal<PlaceId | undefined>;
  readonly translator: ReadonlySignal<Translator>;
  readonly today: () => IsoDate;
  /** Whether a note of the visitor speaks of this wallet, in the city given. */
  readonly isNoted: (wallet: WalletId) => boolean;
  readonly loadSearch: LoadSearch;
  readonly onSearchFailure: () => void;
}

/** The places of the list, in its order. */
export interface RankedPlaces extends Sequence<JudgedPlace> {
  readonly groups: Ranking['groups'];
}

export interface Pipeline {
  /** Every place of the city, in no order that means anything. */
  readonly judged: ReadonlySignal<Sequence<JudgedPlace>>;
  readonly ranked: ReadonlySignal<RankedPlaces>;
  readonly counts: ReadonlySignal<Counts>;
  /** True when no place of the city answers to the text, whatever the other filters hide. */
  readonly findsNothing: ReadonlySignal<boolean>;
  readonly selected: ReadonlySignal<JudgedPlace | undefined>;
  readonly pins: ReadonlySignal<PinSet>;
  /** How many places that sell something a party finds confirmed. */
  readonly countConfirmed: (party: Party) => number;
}

export function createPipeline(inputs: PipelineInputs): Pipeline {
  const { city, party, origin, filter, selectedId } = inputs;
  const table = computed(() => tableOf(origin.value ? (city.value?.places ?? []) : []));
  const grader = createGrader(table, inputs.today, inputs.isNoted);
  const near = computed(() => nearnessOf(table.value, origin.value?.position ?? { lat: 0, lon: 0 }));
  const saved = computed(() => marksOf(table.value, inputs.saved.value));
  const text = computed(() => filter.value.text);
  const found = createNameSearch(text, table, inputs.loadSearch, inputs.onSearchFailure);
  const standing = computed(() => ({
    table: table.value,
    grades: grader.gradesOf(party.value),
    saved: saved.value,
    found: found.value,
  }));
  const judged = computed(() => judgedOf(table.value, party.value, near.value, inputs.today()));
  const ranking = computed(() => rank(standing.value, filter.value, near.value));
  const ranked = computed((): RankedPlaces => {
    const { rows, groups } = ranking.value;
    const of = judged.value;
    return { ...sequence(rows.length, (at) => of.at(rows[at] ?? 0)), groups };
  });
  const selectedRow = computed(() => {
    const id = selectedId.value;
    return id === undefined ? undefined : table.value.rowOf.get(id);
  });
  const pins = computed((): PinSet => {
    const rows = pinRows(table.value, ranking.value.rows, filter.value, selectedRow.value);
    const { grades, saved: marks } = standing.value;
    const [of, translator] = [judged.value, inputs.translator.value];
    const { places } = table.value;
    const pin = (at: number): Pin => {
      const row = rows[at] ?? 0;
      const [place, grade] = [places[row], GRADES[grades[row] ?? 0]];
      if (!place || !grade) throw new RangeError(`The table has no row ${row}.`);
      return toPin(place, { grade, saved: marks[row] === 1, party: () => of.at(row).party }, translator);
    };
    return { ...sequence(rows.length, pin), rows, grades, saved: marks, columns: table.value };
  });
  return {
    ...{ judged, ranked, pins },
    counts: computed(() => countOptions(standing.value, filter.value)),
    findsNothing: computed(() => found.value?.includes(1) === false),
    selected: computed(() =>
      selectedRow.value === undefined ? undefined : judged.value.at(selectedRow.value),
    ),
    countConfirmed: (asked) => {
      const { kinds } = table.value;
      return grader
        .gradesOf(asked)
        .reduce((sum, grade, row) => sum + Number(grade === CONFIRMED && kinds[row] !== SERVICE_KIND), 0);
    },
  };
}

const CONFIRMED = GRADES.indexOf('confirmed');

/** Every place with its judgement, which is made when it is asked for. */
function judgedOf(
  { places }: PlaceTable,
  { wallets, mode }: Party,
  { metres }: Nearness,
  today: IsoDate,
): Sequence<JudgedPlace> {
  return sequence(places.length, (row) => {
    const place = places[row];
    if (!place) throw new RangeError(`The table has no row ${row}.`);
    return { place, party: judgeParty(place, wallets, mode, today), distanceM: metres[row] ?? 0 };
  });
}

/** The rows of the list, the service points that stand beside them on the map, and what is selected, each once. */
function pinRows(
  { kinds }: PlaceTable,
  listed: Int32Array,
  { kinds: chosen, grades, savedOnly, ids, text }: Filter,
  selected: number | undefined,
): Int32Array {
  const isFiltered = chosen.length + grades.length + ids.length > 0 || savedOnly || text.trim() !== '';
  const beside: number[] = [];
  if (!isFiltered) {
    for (let row = 0; row < kinds.length; row += 1) if (kinds[row] === SERVICE_KIND) beside.push(row);
  }
  if (selected !== undefined && !listed.includes(selected) && !beside.includes(selected))
    beside.push(selected);
  const rows = new Int32Array(listed.length + beside.length);
  rows.set(listed);
  rows.set(beside, listed.length);
  return rows;
}
