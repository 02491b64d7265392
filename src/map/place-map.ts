// The map as the rest of the product sees it: plain data in, ids out. Leaflet stays behind this interface.

import type { Grade } from '../domain/acceptance.ts';
import type { HotelCard } from '../domain/hotel.ts';
import type { PlaceId } from '../domain/place.ts';
import type { Box, LatLon } from '../domain/position.ts';
import type { PinSet } from './pin.ts';

/** The visitor's position; `accuracyM` is the radius of the 95 % circle in metres. */
export interface Fix {
  readonly position: LatLon;
  readonly accuracyM: number;
  /** `device` from geolocation, `hand` from "I am here". */
  readonly from: 'device' | 'hand';
}

export interface View {
  readonly centre: LatLon;
  /** Web-map zoom level, 9 to 18. */
  readonly zoom: number;
}

/** A view as the map reports it; `centre` is the centre of the free part. */
export interface SeenView extends View {
  /** Metres on the ground under one CSS pixel at the centre: what a scale bar needs. */
  readonly metresPerPixel: number;
}

/** Pixels of the map element covered by other parts of the screen. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export interface PlaceMap {
  showPins(pins: PinSet): void;
  select(id: PlaceId | undefined): void;
  /** `headingDeg`: which way the phone points, clockwise from north. */
  showVisitor(fix: Fix | undefined, headingDeg?: number): void;
  showHotel(hotel: HotelCard | undefined): void;
  /** Moves so that the view's centre is the centre of the free part above the sheet. */
  goTo(view: View): void;
  /** Shows the whole box in the free part. */
  fit(box: Box): void;
  /** Zooms by whole levels: 1 in, -1 out. */
  zoomBy(levels: number): void;
  /** Tells which part is covered; call again when the sheet moves. */
  setInsets(insets: Insets): void;
  /** Puts pins into the tab order (or takes them out) and focuses the first. */
  setExploring(on: boolean): void;
  destroy(): void;
}

export interface PlaceMapTexts {
  /** "4 places, best Confirmed" */
  readonly cluster: (count: number, best: Grade) => string;
  /** "You are here, accurate to 30 m" */
  readonly visitor: (fix: Fix) => string;
  /** "Your hotel: Jinjiang Lane Guesthouse 锦江小巷客栈" */
  readonly hotel: (card: HotelCard) => string;
  /** Shown where the drawn area ends: "Map details end here" */
  readonly detailsEnd: string;
}

/** An upright box in CSS px from the top left corner of the map's element. */
export interface ScreenBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface PlaceMapOptions {
  readonly element: HTMLElement;
  /** URL of the city's compiled basemap on our own origin. */
  readonly basemapUrl: string;
  readonly core: Box;
  /** Centred in the free part that `insets` leave. */
  readonly initial: View;
  readonly insets: Insets;
  /** BCP 47 tag of the visitor's language: labels show it with Chinese beside it. */
  readonly language: string;
  readonly texts: PlaceMapTexts;
  /** Where buttons and lines of text stand over the map now: names keep clear of them. */
  readonly controls: () => readonly ScreenBox[];
  readonly onSelect: (id: PlaceId) => void;
  /** A cluster at maximum zoom was tapped: its members, to be listed. */
  readonly onCluster: (ids: readonly PlaceId[]) => void;
  /** The bare map was tapped (WGS-84). */
  readonly onTap: (at: LatLon) => void;
  readonly onView: (view: SeenView) => void;
  /** The basemap could not be read; pins stay on plain paper. */
  readonly onBasemapError: () => void;
  /** First pins are painted over the basemap. */
  readonly onPinsPainted: () => void;
}

export type CreatePlaceMap = (options: PlaceMapOptions) => PlaceMap;
