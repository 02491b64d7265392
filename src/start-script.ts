// Runs inline in index.html before anything is drawn: shows the first screen that the page itself holds, then starts the
// program. What takes time begins beside that: the city's data and the database. Compiled on its own.

import { createStores, DATABASE_NAME, DATABASE_VERSION, VISITOR_KEY } from './data/database-shape.ts';
import { dayInChina } from './domain/partial-date.ts';
import { FIRST_VIEWS_ID, type FirstViewShown, type FirstViews, growView, PROGRAM_ID } from './first-view.ts';
import { choiceFor, type FirstViewChoice, type StoredChoice } from './first-view-choice.ts';
import { afterPaint } from './ui/painted.ts';

declare const CITY_URLS: Readonly<Record<string, string>>;

/** How long a slow database may hold up the program, in milliseconds. */
const PATIENCE_MS = 1_500;

const { hash } = location;
const root = document.documentElement;
const hasLink = hash.length > 2;
const cameBefore = Boolean(navigator.serviceWorker?.controller);
const readsEnglish = /^en\b/i.test(navigator.language);
const isWelcome = !hasLink && !cameBefore && readsEnglish;
root.classList.toggle('no-welcome', !isWelcome);
const phoneTheme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
root.dataset.theme = phoneTheme;

const stored = readChoice();
const patience = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE_MS));
let isOver = false;
/** The first-run screen, where a view was put in its place. */
let firstRun: readonly Node[] | undefined;
// Without a database, or with another one than expected, the program finds that out for itself and says so.
void Promise.race([showFirstView().catch(() => {}), patience]).then(startProgram);

/** What the visitor chose before; rejects where there is no database. */
function readChoice(): Promise<StoredChoice | undefined> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(DATABASE_NAME, DATABASE_VERSION);
    opening.onupgradeneeded = () =>
      createStores((name, autoIncrement) => opening.result.createObjectStore(name, { autoIncrement }));
    opening.onerror = reject;
    opening.onsuccess = () => {
      const database = opening.result;
      database.onversionchange = () => database.close();
      const reading = database.transaction('visitor').objectStore('visitor').get(VISITOR_KEY);
      reading.onerror = reject;
      reading.onsuccess = () => resolve(reading.result);
    };
  });
}

/** Resolves when all of the page has arrived. */
function pageRead(): Promise<void> {
  return new Promise((resolve) => {
    if (document.readyState !== 'loading') resolve();
    else document.addEventListener('readystatechange', () => resolve(), { once: true });
  });
}

/** Resolves when the first view of a city stands on the screen, or when it is certain that there is none. */
async function showFirstView(): Promise<void> {
  await pageRead();
  const views = readViews();
  if (!views) return;
  // While the database is read, what is likely is laid out already: the link's wallet, on a phone that was here before any.
  const guess = choiceFor(
    hash,
    !hasLink && cameBefore ? { hasChosen: true } : undefined,
    navigator.languages,
  );
  let laid = guess && (await layOut(views, guess));
  const choice = choiceFor(hash, await stored, navigator.languages);
  if (isOver) return;
  if (choice && JSON.stringify(choice) !== JSON.stringify(guess)) laid = await layOut(views, choice);
  if (choice && laid) await uncover(laid);
}

/** Clears away what was laid out in vain. */
function clearAway(): void {
  if (firstRun) document.getElementById('app')?.replaceChildren(...firstRun);
  root.classList.toggle('no-welcome', !isWelcome);
  wear(phoneTheme);
}

/** The views of the page, while they are what the program would show. */
function readViews(): FirstViews | undefined {
  const block = document.getElementById(FIRST_VIEWS_ID);
  if (!block) return undefined;
  const views: FirstViews = JSON.parse(block.textContent ?? '');
  const today = dayInChina(new Date());
  return today >= views.from && today <= views.until ? views : undefined;
}

/** Puts a view into the page and has it laid out, unseen as yet. */
async function layOut(
  views: FirstViews,
  { city, wallet, theme = phoneTheme }: FirstViewChoice,
): Promise<HTMLElement | undefined> {
  const view = growView(views, city, wallet, theme);
  const main = view?.querySelector('main');
  if (!view || !main) return undefined;
  // Not with `visibility`, which every element inside would inherit.
  view.style.opacity = '0';
  wear(theme);
  const app = document.getElementById('app');
  firstRun ??= [...(app?.childNodes ?? [])];
  app?.replaceChildren(view);
  root.classList.remove('no-welcome');
  // In two steps, so that the database gets a word in. Asked for a height, the browser lays out at once.
  main.hidden = true;
  if (view.offsetHeight > 0) await new Promise((resolve) => setTimeout(resolve));
  main.hidden = false;
  return view.offsetHeight > 0 ? view : undefined;
}

function wear(theme: 'light' | 'dark'): void {
  if (root.dataset.theme !== theme) root.dataset.theme = theme;
}

function uncover(view: HTMLElement): Promise<void> {
  view.removeAttribute('style');
  const first: FirstViewShown = { hash, tapped: undefined, isTaken: false };
  window.firstView = first;
  // Nothing answers yet: the program does what was tapped last when it is there.
  document.getElementById('app')?.addEventListener(
    'click',
    (event) => {
      if (first.isTaken) return;
      event.preventDefault();
      const control = event.target instanceof Element ? event.target.closest('a, button') : null;
      first.tapped = control ?? undefined;
    },
    { capture: true },
  );
  const hasMap = view.querySelector('[data-still]')?.getClientRects().length !== 0;
  return new Promise((resolve) => {
    afterPaint(() => {
      performance.mark('list-shown');
      if (hasMap) performance.mark('pins-shown');
      resolve();
    });
  });
}

async function startProgram(): Promise<void> {
  isOver = true;
  preloadCity();
  await pageRead();
  if (!window.firstView) clearAway();
  const program = document.getElementById(PROGRAM_ID) as HTMLLinkElement;
  await import(/* @vite-ignore */ program.href);
}

/** Asks for the city's data while the program is on its way. */
function preloadCity(): void {
  const cityUrls = CITY_URLS;
  const city = /^#\/(\w+)/.exec(hash)?.[1] ?? '';
  if (!Object.hasOwn(cityUrls, city)) return;
  const link = document.createElement('link');
  Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: cityUrls[city] });
  document.head.append(link);
}
