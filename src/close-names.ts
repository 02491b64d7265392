// Names that are one slip of the finger away from what was typed: uFuzzy, set up for folded names.

import UFuzzy from '@leeoniya/ufuzzy';
import type { FindClose } from './domain/place-search.ts';

/** A letter too many, one missing, a wrong one, or two in the wrong order. */
const ONE_SLIP = new UFuzzy({ intraMode: 1, intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1 });

export const findClose: FindClose = (texts, query) => ONE_SLIP.filter([...texts], query) ?? [];
