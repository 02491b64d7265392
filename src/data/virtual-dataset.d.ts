// What the build makes of the data folder: addresses to load from, and the wallets, which are in the bundle.

declare module 'virtual:dataset' {
  /** Address of each city's compact file, for `loadCity`. */
  export const cityUrls: Readonly<Record<import('../domain/city.ts').CityId, string>>;
  /** Address of what each language besides English says of a city. */
  export const cityTextUrls: Readonly<
    Record<import('../domain/city.ts').CityId, Readonly<Partial<Record<string, string>>>>
  >;
  /** Address of each city's basemap. */
  export const basemapUrls: Readonly<Record<import('../domain/city.ts').CityId, string>>;
  /** Addresses of what is said and charged at a till, for `loadPhrases`, and of how to pay, for `loadGuides`. */
  export const bookUrls: { readonly phrases: string; readonly guides: string };
  export const wallets: readonly import('../domain/wallet.ts').Wallet[];
  /** Day the facts were compiled. */
  export const dataDate: import('../domain/partial-date.ts').IsoDate;
  /** Short hash of all published data. */
  export const dataVersion: string;
}
