// The hotel kit: a receptionist writes the hotel's card and takes away its link, code, poster, cards and desk sheet.

import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { HotelForm } from '../domain/hotel-form.ts';
import { guestWords } from '../i18n/hotel-kit-words.ts';
import { useApp, useTranslator } from './app-context.ts';
import { useDevice } from './device.ts';
import { Drawing } from './drawing.tsx';
import styles from './hotel-kit.module.css';
import { HotelKitForm } from './hotel-kit-form.tsx';
import { HotelKitLanguages } from './hotel-kit-languages.tsx';
import { usePrintSheet } from './hotel-kit-print.ts';
import { Cards, DeskSheet, Poster, type SheetProps, siteOf } from './hotel-kit-sheets.tsx';
import { EMPTY_FORM, type HotelKit, useHotelKit } from './hotel-kit-state.ts';
import { Both } from './hotel-kit-words.tsx';
import { Icon } from './icon.tsx';
import { Page } from './page.tsx';
import { QrCode } from './qr-code.tsx';

type Paper = 'a5' | 'a4';
const PAPERS = ['a5', 'a4'] as const;
const WALLETS_ON_POSTER = 7;

export function HotelKitScreen(): JSX.Element {
  const { t } = useTranslator();
  const kit = useHotelKit();
  const [paper, setPaper] = useState<Paper>('a5');
  const sheet = useSheet(kit);
  const print = usePrinter(sheet, paper);
  return (
    <Page title={t('kit.title')} leaveTo="#/more">
      <p class={styles.lead}>
        <Both words="kit.lead" stacked />
      </p>
      <HotelKitForm kit={kit} />
      <Preview kit={kit} sheet={sheet} paper={paper} onPaper={setPaper} />
      {sheet && <CodeAndLink link={sheet.link} />}
      <section class={styles.section} aria-label={t('kit.desk')}>
        <h2>
          <Both words="kit.desk" />
        </h2>
        <p>
          <Both words="kit.desk.lead" stacked />
        </p>
        <button type="button" class={styles.quiet} onClick={() => kit.check() && print('desk')}>
          <Drawing name="print" />
          <Both words="kit.desk.print" />
        </button>
      </section>
      <EmptyForm kit={kit} />
      <Foot kit={kit} onPrint={() => print(paper)} />
    </Page>
  );
}

/** What every sheet needs; nothing until the card is sound. */
function useSheet({ ready, form }: HotelKit): SheetProps | undefined {
  const { wallets, today } = useApp();
  if (!ready) return undefined;
  return {
    ...ready,
    guests: guestWords(form.languages),
    wallets: wallets.slice(0, WALLETS_ON_POSTER).map(({ name }) => name.en),
    today: today(),
  };
}

/** Prints a sheet: it stands ready beside the app, and the browser's own command prints it too. */
function usePrinter(sheet: SheetProps | undefined, paper: Paper): (kind: Paper | 'desk') => void {
  const [wanted, setWanted] = useState<{ readonly kind: Paper | 'desk' } | undefined>(undefined);
  const kind = wanted?.kind ?? paper;
  usePrintSheet(sheet && <Sheet kind={kind} sheet={sheet} />);
  useEffect(() => {
    if (!wanted) return;
    // Some phones print later, and only then may another sheet take its place.
    const done = (): void => setWanted(undefined);
    window.addEventListener('afterprint', done, { once: true });
    window.print();
    return () => window.removeEventListener('afterprint', done);
  }, [wanted]);
  return (next) => setWanted({ kind: next });
}

function Sheet({ kind, sheet }: { kind: Paper | 'desk'; sheet: SheetProps }): JSX.Element {
  if (kind === 'desk') return <DeskSheet {...sheet} />;
  return kind === 'a5' ? <Poster {...sheet} /> : <Cards {...sheet} />;
}

interface PreviewProps {
  readonly kit: HotelKit;
  readonly sheet: SheetProps | undefined;
  readonly paper: Paper;
  readonly onPaper: (paper: Paper) => void;
}

function Preview({ kit, sheet, paper, onPaper }: PreviewProps): JSX.Element {
  const { t } = useTranslator();
  const [isChoosing, setChoosing] = useState(false);
  const chosen = guestWords(kit.form.languages);
  return (
    <section class={styles.section} aria-label={t('kit.preview')}>
      <h2>
        <Both words="kit.preview" />
      </h2>
      <div class={styles.preview}>
        {sheet ? (
          <div
            role="img"
            aria-label={t('kit.preview.alt', { paper: t(`kit.paper.${paper}`) })}
            data-paper={paper}
          >
            <div aria-hidden="true">
              <Sheet kind={paper} sheet={sheet} />
            </div>
          </div>
        ) : (
          <p class={styles.blank}>
            <Both words="kit.preview.empty" stacked />
          </p>
        )}
        <div class={styles.options}>
          <div role="radiogroup" aria-label={t('kit.paper')} class={styles.choice}>
            {PAPERS.map((each) => (
              <label key={each}>
                <input
                  type="radio"
                  name="kit-paper"
                  checked={each === paper}
                  onChange={() => onPaper(each)}
                />
                <span>{t(`kit.paper.${each}`)}</span>
              </label>
            ))}
          </div>
          <p class={styles.hint}>{chosen.map(({ name }) => name).join(', ')}</p>
          <button type="button" class={styles.link} onClick={() => setChoosing(true)}>
            <Both words="kit.languages" />
          </button>
        </div>
      </div>
      {isChoosing && (
        <HotelKitLanguages
          chosen={chosen.map(({ language }) => language)}
          onChange={(languages) => kit.change({ languages })}
          onClose={() => setChoosing(false)}
        />
      )}
    </section>
  );
}

function CodeAndLink({ link }: { link: string }): JSX.Element {
  const { t } = useTranslator();
  return (
    <section class={styles.section} aria-label={t('kit.code')}>
      <h2>
        <Both words="kit.code" />
      </h2>
      <div class={styles.code}>
        <QrCode text={link} label={t('kit.code.alt')} />
      </div>
      <p class={styles.site}>{siteOf(link)}</p>
      <p class={styles.letters}>{link}</p>
      <p>
        <Both words="kit.code.hint" stacked />
      </p>
    </section>
  );
}

/** Empties the form, and brings back what was in it until something else is written. */
function EmptyForm({ kit }: { kit: HotelKit }): JSX.Element {
  const [before, setBefore] = useState<HotelForm | undefined>(undefined);
  const isEmpty = JSON.stringify(kit.form) === JSON.stringify(EMPTY_FORM);
  const empty = (): void => {
    setBefore(isEmpty ? before : kit.form);
    kit.change(EMPTY_FORM);
  };
  return (
    <>
      <button type="button" class={styles.clear} onClick={empty}>
        <Drawing name="trash" />
        <Both words="kit.clear" />
      </button>
      <div role="status">
        {before && isEmpty && (
          <p class={styles.emptied}>
            <span>
              <Both words="kit.cleared" />
            </span>
            <button type="button" class={styles.link} onClick={() => kit.change(before)}>
              <Both words="kit.restore" />
            </button>
          </p>
        )}
      </div>
    </>
  );
}

function Foot({ kit, onPrint }: { kit: HotelKit; onPrint: () => void }): JSX.Element {
  const { clipboard } = useDevice().navigator;
  const { t } = useTranslator();
  const [said, setSaid] = useState<'place.copied' | 'place.notCopied' | 'kit.noPrint' | undefined>(undefined);
  const copy = async (): Promise<void> => {
    setSaid(undefined);
    if (!kit.check() || !kit.ready) return;
    const { link } = kit.ready;
    const isCopied = await clipboard?.writeText(link).then(
      () => true,
      () => false,
    );
    setSaid(isCopied ? 'place.copied' : 'place.notCopied');
  };
  const print = (): void => {
    setSaid(undefined);
    if (!kit.check()) return;
    if (typeof window.print === 'function') onPrint();
    else setSaid('kit.noPrint');
  };
  return (
    <footer class={styles.foot}>
      <p role="status">{said && t(said)}</p>
      <button type="button" class={styles.quiet} onClick={copy}>
        <Icon name="copy" />
        <Both words="kit.copy" />
      </button>
      <button type="button" class={styles.primary} onClick={print}>
        <Drawing name="print" />
        <Both words="kit.print" />
      </button>
    </footer>
  );
}
