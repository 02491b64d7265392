// What the hotel kit prints: a poster, four cards to give away, and a sheet for the front desk; one page each.

import type { JSX } from 'preact';
import type { HotelCard } from '../domain/hotel.ts';
import { citationOf, DESK_FACTS, type GuestWords, printedOn, TAKE_ME_BACK } from '../i18n/hotel-kit-words.ts';
import styles from './hotel-kit-sheets.module.css';
import { QrCode } from './qr-code.tsx';

export interface SheetProps {
  readonly hotel: HotelCard;
  readonly link: string;
  /** Guests' languages, the largest first; at least one. */
  readonly guests: readonly GuestWords[];
  /** Names of some wallets, as their owners write them. */
  readonly wallets: readonly string[];
  /** ISO date. */
  readonly today: string;
}

const OSM = '© OpenStreetMap contributors';
const TRADEMARKS = 'Names are trademarks of their owners.';

/** Long names and addresses get smaller letters, so that a sheet stays one page. */
function isLong({ name, zh, address }: HotelCard): boolean {
  return [...(name ?? ''), ...zh, ...(address ?? '')].length > 70;
}

/** The link's site in words, so that a sticker over the code is noticed. */
export function siteOf(link: string): string {
  return (link.split('#')[0] ?? '').replace(/^https?:\/\//, '').replace(/\/(index\.html)?$/, '');
}

function Brand(): JSX.Element {
  return (
    <p class={styles.brand}>
      <svg viewBox="-13 -13 26 26" aria-hidden="true">
        <circle r="12.5" />
        <path d="M-5.4.4l3.7 3.8 7-8" />
      </svg>
      WalletHere <span lang="zh-Hans">这里能付</span>
    </p>
  );
}

function Code({ link }: { link: string }): JSX.Element {
  return (
    <div class={styles.code}>
      <QrCode text={link} label={siteOf(link)} />
      <p>{siteOf(link)}</p>
    </div>
  );
}

/** The other languages' words for a step, in one line. */
function Others({ guests, of }: { guests: readonly GuestWords[]; of: 'scan' | 'choose' | 'offline' }) {
  return (
    <small>
      {guests.slice(1, 5).map((words, index) => (
        <span key={words.language} lang={words.language}>
          {index > 0 && ' · '}
          {words[of]}
        </span>
      ))}
    </small>
  );
}

/** A5, one page. */
export function Poster({ hotel, link, guests, wallets, today }: SheetProps): JSX.Element | null {
  const [first] = guests;
  if (!first) return null;
  return (
    <article class={styles.poster} lang={first.language} data-long={isLong(hotel) ? '' : undefined}>
      <Brand />
      <p class={styles.title} data-long={[...first.title].length > 34 ? '' : undefined}>
        {first.title}
      </p>
      <ul class={styles.titles}>
        {guests.slice(1).map(({ language, title }) => (
          <li key={language} lang={language}>
            {title}
          </li>
        ))}
      </ul>
      <div class={styles.middle}>
        <Code link={link} />
        <ol class={styles.steps}>
          {(['scan', 'choose', 'offline'] as const).map((step) => (
            <li key={step}>
              <div>
                {first[step]}
                <Others guests={guests} of={step} />
              </div>
            </li>
          ))}
        </ol>
      </div>
      <p class={styles.wallets} lang="en">
        {wallets.join(' · ')} …
      </p>
      <HotelBox hotel={hotel} />
      <footer class={styles.small}>
        <p>
          {first.independent}
          {first.language !== 'en' && <span lang="en"> Independent guide, not run by the hotel.</span>}
          <br />
          <span lang="en">{TRADEMARKS}</span>
        </p>
        <p>
          <span lang="en">{OSM}</span>
          <br />
          {printedOn(today, first)}
        </p>
      </footer>
    </article>
  );
}

function HotelBox({ hotel: { name, zh, address, phone } }: { hotel: HotelCard }): JSX.Element {
  return (
    <div class={styles.hotel}>
      <p class={styles.names}>
        {name} <span lang="zh-Hans">{zh}</span>
      </p>
      <p lang="zh-Hans">{address}</p>
      <p class={styles.number}>{phone}</p>
    </div>
  );
}

/** A4 with four cards for guests' pockets, one page. */
export function Cards(props: SheetProps): JSX.Element {
  return (
    <div class={styles.cards}>
      {[1, 2, 3, 4].map((number) => (
        <PocketCard key={number} {...props} />
      ))}
    </div>
  );
}

function PocketCard({ hotel, link, guests, today }: SheetProps): JSX.Element | null {
  const [first] = guests;
  if (!first) return null;
  const { zh, address, phone } = hotel;
  return (
    <article class={styles.pocket} lang={first.language} data-long={isLong(hotel) ? '' : undefined}>
      <div lang="zh-Hans">
        <p class={styles.back}>{TAKE_ME_BACK}</p>
        <p class={styles['back-name']}>{zh}</p>
        <p>{address}</p>
      </div>
      <p class={styles.own}>
        {hotel.name}
        {phone !== undefined && (
          <>
            {' '}
            <span class={styles.number}>{phone}</span>
          </>
        )}
      </p>
      <div class={styles.foot}>
        <Code link={link} />
        <div>
          <Brand />
          <p>{first.title}</p>
          <p class={styles.tiny}>{first.independent}</p>
          <p class={styles.tiny}>
            <span lang="en">{OSM}</span> · {printedOn(today, first)}
          </p>
        </div>
      </div>
    </article>
  );
}

/** A4 for the front desk, in English and Chinese, one page. */
export function DeskSheet({ hotel, link, today }: SheetProps): JSX.Element {
  const sources = [...new Set(DESK_FACTS.flatMap((fact) => fact.sources))];
  return (
    <article class={styles.desk} lang="en">
      <Brand />
      <p class={styles.title}>
        At the front desk <span lang="zh-Hans">前台须知</span>
      </p>
      <p class={styles.names}>
        {hotel.name} <span lang="zh-Hans">{hotel.zh}</span>
      </p>
      <ol class={styles.facts}>
        {DESK_FACTS.map((fact) => (
          <li key={fact.en}>
            <p>
              {fact.en} <sup>{fact.sources.map((id) => sources.indexOf(id) + 1).join(', ')}</sup>
            </p>
            <p lang="zh-Hans">{fact['zh-Hans']}</p>
          </li>
        ))}
      </ol>
      <div class={styles.foot}>
        <Code link={link} />
        <ol class={styles.sources}>
          {sources.map((id) => (
            <li key={id}>{citationOf(id)}</li>
          ))}
        </ol>
      </div>
      <footer class={styles.small}>
        <p>
          Independent guide, not run by the hotel. {TRADEMARKS}
          <br />
          The Chinese has not been read by a native speaker yet.{' '}
          <span lang="zh-Hans">中文尚未经母语者核对。</span>
        </p>
        <p>
          {OSM}
          <br />
          Printed {today}
        </p>
      </footer>
    </article>
  );
}
