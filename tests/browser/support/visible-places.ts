// What a visitor sees and hears of the places, by role and accessible name.

import { type Locator, page } from 'vitest/browser';

export function placesRegion(): Locator {
  return page.getByRole('region', { name: 'Places near you' });
}

/** The row of a place, by the start of its name. */
export function row(name: string): Locator {
  return placesRegion().getByRole('link', { name: new RegExp(`^${name}`) });
}

/** Ids of the listed places in their order, from the permalinks of the rows. */
export function listedIds(): readonly string[] {
  return placesRegion()
    .getByRole('link')
    .elements()
    .map((link) => /\/place\/([a-z0-9-]+)/.exec(link.getAttribute('href') ?? '')?.[1] ?? '');
}

/** The number at the end of a chip's name: "Shopping 3". */
export function countOn(chip: Locator): number {
  return Number(/(\d+)\s*$/.exec(chip.element().textContent ?? '')?.[1]);
}

export function kindChip(name: string): Locator {
  return page
    .getByRole('group', { name: 'Kind of place' })
    .getByRole('button', { name: new RegExp(`^${name}`) });
}

export function gradeChip(name: string): Locator {
  return page.getByRole('group', { name: 'How sure' }).getByRole('button', { name: new RegExp(`^${name}`) });
}

export function placePanel(): Locator {
  return page.getByRole('dialog', { name: /^Place: / });
}
