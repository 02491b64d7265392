// One pipeline from a city's places to what map and list show, so that the two can never disagree.

import { computed, type ReadonlySignal } from '@preact/signals';
import type { CityData } from '../domain/city.ts';
import type { IsoDate } from '../domain/partial-date.ts';
import { judgeParty, type PartyMode } from '../domain/party.ts';
import type { Place, PlaceId } from '../domain/place.ts';
import type { LatLon } from '../domain/position.ts';
import {
  type Counts,
  countOptions,
  type Filter,
  type JudgedPlace,
  rank,
  withDistance,
} from '../domain/search.ts';
import type { Wallet } from '../domain/wallet.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Pin } from '../map/pin.ts';
import { toPin } from './to-pin.ts';

export interface Party {
  readonly wallets: readonly Wallet[];
  readonly mode: PartyMode;
}

export interface PipelineInputs {
  readonly city: ReadonlySignal<CityData | undefined>;
  readonly party: ReadonlySignal<Party>;
  readonly origin: ReadonlySignal<{ readonly position: LatLon } | undefined>;
  readonly filter: ReadonlySignal<Filter>;
  readonly saved: ReadonlySignal<ReadonlySet<PlaceId>>;
  readonly selectedId: ReadonlySignal<PlaceId | undefined>;
  readonly translator: ReadonlySignal<Translator>;
  readonly today: () => IsoDate;
}

export interface Pipeline {
  readonly judged: ReadonlySignal<readonly JudgedPlace[]>;
  readonly ranked: ReadonlySignal<readonly JudgedPlace[]>;
  readonly counts: ReadonlySignal<Counts>;
  readonly selected: ReadonlySignal<JudgedPlace | undefined>;
  readonly pins: ReadonlySignal<readonly Pin[]>;
}

export function createPipeline(inputs: PipelineInputs): Pipeline {
  const { city, party, origin, filter, saved, selectedId, translator, today } = inputs;
  const judgedParties = computed(() => {
    const { wallets, mode } = party.value;
    const day = today();
    return (city.value?.places ?? []).map((place) => ({
      place,
      party: judgeParty(place, wallets, mode, day),
    }));
  });
  const judged = computed(() => {
    const from = origin.value?.position;
    return from ? judgedParties.value.map((item) => withDistance(item.place, item.party, from)) : [];
  });
  const ranked = computed(() => rank(judged.value, filter.value, saved.value));
  const selected = computed(() => judged.value.find((item) => item.place.id === selectedId.value));
  const pins = computed(() => {
    const beside = judged.value.filter((item) => isMapOnly(item.place, filter.value));
    const shown = new Set([...ranked.value, ...beside, ...(selected.value ? [selected.value] : [])]);
    return [...shown].map((item) => toPin(item, translator.value, saved.value.has(item.place.id)));
  });
  const counts = computed(() => countOptions(judged.value, filter.value, saved.value));
  return { judged, ranked, counts, selected, pins };
}

/** Service points stand on the map beside what the list shows, unless a filter asks for something else. */
function isMapOnly(place: Place, filter: Filter): boolean {
  const { kinds, grades, savedOnly, ids } = filter;
  return place.kind === 'service' && kinds.length + grades.length + ids.length === 0 && !savedOnly;
}
