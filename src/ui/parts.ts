// The parts of the app that are fetched when needed, so that the list comes first on a slow network.

import { lazy } from './lazy.tsx';

export const FirstRun = lazy(async () => (await import('./first-run.tsx')).FirstRun, 'choosing');
export const PlacePanel = lazy(async () => (await import('./place-panel.tsx')).PlacePanel, 'till', 'place');
export const WalletDialog = lazy(
  async () => (await import('./wallet-dialog.tsx')).WalletDialog,
  'till',
  'choosing',
);
export const SearchBar = lazy(async () => (await import('./search-bar.tsx')).SearchBar, 'choosing');
export const NothingFits = lazy(async () => (await import('./nothing-fits.tsx')).NothingFits, 'choosing');
export const LocationDialog = lazy(
  async () => (await import('./location-dialog.tsx')).LocationDialog,
  'way',
  'choosing',
);
export const WhereaboutsWords = lazy(
  async () => (await import('./whereabouts-words.tsx')).WhereaboutsWords,
  'choosing',
);
export const PlacingStrip = lazy(async () => (await import('./placing-strip.tsx')).PlacingStrip, 'choosing');
export const DotAnswer = lazy(async () => (await import('./dot-answer.tsx')).DotAnswer, 'way', 'choosing');
export const CityDialog = lazy(async () => (await import('./city-dialog.tsx')).CityDialog);
export const FilterDialog = lazy(async () => (await import('./filter-dialog.tsx')).FilterDialog);
export const ClusterDialog = lazy(
  async () => (await import('./cluster-dialog.tsx')).ClusterDialog,
  'choosing',
);
export const HotelOffer = lazy(async () => (await import('./hotel-offer.tsx')).HotelOffer, 'way');
export const HotelStrip = lazy(async () => (await import('./hotel-strip.tsx')).HotelStrip, 'way');
export const HotelTool = lazy(async () => (await import('./hotel-tool.tsx')).HotelTool, 'way');
export const HotelKitScreen = lazy(
  async () => (await import('./hotel-kit-screen.tsx')).HotelKitScreen,
  'way',
);
export const HotelScreen = lazy(async () => (await import('./hotel-screen.tsx')).HotelScreen, 'way');
export const MoreScreen = lazy(
  async () => (await import('./more-screen.tsx')).MoreScreen,
  'way',
  'till',
  'pages',
);
export const AboutScreen = lazy(
  async () => (await import('./about-screen.tsx')).AboutScreen,
  'pages',
  'place',
);
export const KeyScreen = lazy(async () => (await import('./key-screen.tsx')).KeyScreen, 'pages', 'place');
export const DriverScreen = lazy(
  async () => (await import('./driver-screen.tsx')).DriverScreen,
  'way',
  'till',
);
export const ShowScreen = lazy(async () => (await import('./show-screen.tsx')).ShowScreen, 'till');
export const CashierScreen = lazy(async () => (await import('./cashier-screen.tsx')).CashierScreen, 'till');
export const SaidScreen = lazy(async () => (await import('./said-screen.tsx')).SaidScreen, 'till');
export const InAppStrip = lazy(async () => (await import('./in-app-strip.tsx')).InAppStrip, 'way');
export const OfflineScreen = lazy(
  async () => (await import('./offline-screen.tsx')).OfflineScreen,
  'way',
  'pages',
);
export const ShareDialog = lazy(async () => (await import('./share-dialog.tsx')).ShareDialog, 'way', 'place');
export const ReportScreen = lazy(
  async () => (await import('./report-screen.tsx')).ReportScreen,
  'till',
  'place',
);
export const OwnNotes = lazy(async () => (await import('./own-notes.tsx')).OwnNotes, 'till', 'place');
export const PayingScreen = lazy(
  async () => (await import('./paying-screen.tsx')).PayingScreen,
  'till',
  'choosing',
  'place',
  'pages',
);
export const MoneyScreen = lazy(
  async () => (await import('./money-screen.tsx')).MoneyScreen,
  'till',
  'place',
);
