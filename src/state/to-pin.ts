// A judged place as a pin, spoken and labelled in the visitor's language.

import type { Grade } from '../domain/acceptance.ts';
import type { PartyAcceptance } from '../domain/party.ts';
import type { Place } from '../domain/place.ts';
import { textIn } from '../domain/text.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Pin } from '../map/pin.ts';

/** Both names of a place in one line: "Chunxi Road 春熙路", or once where they are the same characters. */
export function bothNames(name: Place['name'], language: string): string {
  const [own, sign] = [textIn(name, language), name['zh-Hans']];
  return own === sign ? own : `${own} ${sign}`;
}

/** What a pin is drawn from besides its place. */
interface PinStanding {
  readonly grade: Grade;
  readonly saved: boolean;
  readonly party: () => PartyAcceptance;
}

/** The pin of a place; its spoken name is worked out when asked for, as of hundreds on the map few ever are at once. */
export function toPin(place: Place, { grade, saved, party }: PinStanding, translator: Translator): Pin {
  const { t, language } = translator;
  return {
    ...{ id: place.id, position: place.position, kind: place.kind, grade, saved },
    get label() {
      const { decidedBy } = party();
      const wallet = decidedBy ? textIn(decidedBy.wallet.name, language) : '';
      return t('pin.label', {
        name: bothNames(place.name, language),
        grade: t(`grade.${grade}.for`, { wallet }),
      });
    },
    name: textIn(place.name, language),
    signName: place.name['zh-Hans'],
  };
}
