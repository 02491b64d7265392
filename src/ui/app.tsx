// The app on screen: the view that the address names, the tabs under it, and messages above it.

import { Component, type ComponentChildren, type JSX } from 'preact';
import { isPlainBrowser } from '../domain/plain-browser.ts';
import type { AppState } from '../state/app-state.ts';
import styles from './app.module.css';
import { useApp, useTranslator } from './app-context.ts';
import { NavBar } from './nav-bar.tsx';
import { NoticeStrip } from './notice-strip.tsx';
import {
  AboutScreen,
  CashierScreen,
  DriverScreen,
  FirstRun,
  HotelKitScreen,
  HotelOffer,
  HotelScreen,
  InAppStrip,
  KeyScreen,
  MoneyScreen,
  MoreScreen,
  OfflineScreen,
  PayingScreen,
  ReportScreen,
  SaidScreen,
  ShowScreen,
} from './parts.ts';
import { PlacesScreen } from './places-screen.tsx';
import { UpdateStrip } from './update-strip.tsx';

/** A visitor who has not chosen yet starts with the choice, unless the address names something else. */
export function startsWithChoice(app: AppState): boolean {
  const screen = app.screen.value;
  if (screen.name === 'welcome') return true;
  return screen.name === 'places' && !screen.city && !app.visitor.visitor.value.hasChosen;
}

export function App(): JSX.Element {
  const app = useApp();
  if (startsWithChoice(app)) return <FirstRun />;
  const offer = app.hotels.offer.value;
  return (
    <div class={styles.app}>
      {!isPlainBrowser(app.browser) && <InAppStrip />}
      <NoticeStrip />
      <UpdateStrip />
      <CurrentScreen />
      <NavBar />
      {offer && <HotelOffer key={offer.token} offer={offer} />}
    </div>
  );
}

function CurrentScreen(): JSX.Element {
  switch (useApp().screen.value.name) {
    case 'more':
      return <MoreScreen />;
    case 'about':
      return <AboutScreen />;
    case 'hotel-kit':
      return <HotelKitScreen />;
    case 'hotel':
      return <HotelScreen />;
    case 'offline':
      return <OfflineScreen />;
    case 'key':
      return <KeyScreen />;
    case 'driver':
      return <DriverScreen />;
    case 'show':
      return <ShowScreen />;
    case 'cashier':
      return <CashierScreen />;
    case 'report':
      return <ReportScreen />;
    case 'money':
      return <MoneyScreen />;
    case 'said':
      return <SaidScreen />;
    case 'pay':
    case 'failed':
    case 'signs':
      return <PayingScreen />;
    default:
      return <PlacesScreen />;
  }
}

/** Keeps a fault in one view from emptying the page: says so and offers to start again. */
export class FaultBoundary extends Component<{ children: ComponentChildren }, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static override getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ComponentChildren {
    return this.state.hasFailed ? <Fault /> : this.props.children;
  }
}

function Fault(): JSX.Element {
  const { t } = useTranslator();
  return (
    <main class={styles.fault} aria-live="assertive">
      <h1>{t('fault.title')}</h1>
      <p>{t('fault.text')}</p>
      <button type="button" onClick={() => window.location.reload()}>
        {t('retry')}
      </button>
    </main>
  );
}
