// A judged place as a pin, spoken and labelled in the visitor's language.

import type { JudgedPlace } from '../domain/search.ts';
import { textIn } from '../domain/text.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Pin } from '../map/pin.ts';

/** Both names of a place in one line: "Chunxi Road 春熙路", or once where they are the same characters. */
export function bothNames(name: JudgedPlace['place']['name'], language: string): string {
  const [own, sign] = [textIn(name, language), name['zh-Hans']];
  return own === sign ? own : `${own} ${sign}`;
}

/** The pin of a judged place. */
export function toPin(item: JudgedPlace, translator: Translator, isSaved: boolean): Pin {
  const { place, party } = item;
  const { t, language } = translator;
  const wallet = party.decidedBy ? textIn(party.decidedBy.wallet.name, language) : '';
  return {
    id: place.id,
    position: place.position,
    kind: place.kind,
    grade: party.grade,
    label: t('pin.label', {
      name: bothNames(place.name, language),
      grade: t(`grade.${party.grade}.for`, { wallet }),
    }),
    name: textIn(place.name, language),
    signName: place.name['zh-Hans'],
    saved: isSaved,
  };
}
