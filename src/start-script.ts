// Runs inline in index.html before anything is drawn: shows the first screen that the page itself holds, then starts the
// program. Compiled on its own.

import { dayInChina } from './domain/partial-date.ts';
import { FIRST_VIEWS_ID, type FirstViewShown, type FirstViews, growView } from './first-view.ts';
import { choiceFor } from './first-view-choice.ts';
import { rememberedChoice } from './first-view-memory.ts';
import { addLink, preloadData } from './page-link.ts';
import { afterPaint } from './ui/painted.ts';

declare const CITY_URLS: Readonly<Record<string, string>>;
/** The program, then what it imports. */
declare const PROGRAM_URLS: readonly [string, ...string[]];

/** How long the program waits for the first view at most, in milliseconds: a page in the background is never painted. */
const PATIENCE_MS = 1_500;

/** Written out once. */
const programUrls = PROGRAM_URLS;
const cityUrls = CITY_URLS;

const { hash } = location;
const root = document.documentElement;
const cameBefore = Boolean(navigator.serviceWorker?.controller);
const isWelcome = hash.length <= 2 && !cameBefore && /^en\b/i.test(navigator.language);
root.classList.toggle('no-welcome', !isWelcome);
// Until the views have arrived there is nothing to draw; browsers that do not know this kind of link draw an empty page.
if (!isWelcome) addLink({ rel: 'expect', blocking: 'render', href: `#${FIRST_VIEWS_ID}` });
const phoneTheme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
root.dataset.theme = phoneTheme;
// On a phone that holds the program, fetching it now would only hold up what is shown.
if (!cameBefore) preloadProgram();

// Should the view fail, the program draws all of it.
const shown = pageRead()
  .then(showFirstView)
  .catch(() => {});
const patience = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE_MS));
void Promise.race([shown, patience]).then(startProgram);

/** Resolves when all of the page has arrived. */
function pageRead(): Promise<void> {
  return new Promise((resolve) => {
    if (document.readyState !== 'loading') resolve();
    else document.addEventListener('readystatechange', () => resolve(), { once: true });
  });
}

/** Resolves when the first view of a city is painted, or at once where there is none. */
async function showFirstView(): Promise<void> {
  const remembered = rememberedChoice();
  // Who was here before and is not known may have chosen anything.
  if (cameBefore && !remembered) return;
  const choice = choiceFor(hash, remembered, navigator.languages);
  const views = choice && readViews();
  if (!views) return;
  const theme = choice.theme ?? phoneTheme;
  const view = growView(views, choice.city, choice.wallet, theme);
  const app = document.getElementById('app');
  if (!view || !app) return;
  root.dataset.theme = theme;
  root.classList.remove('no-welcome');
  app.replaceChildren(view);
  const first: FirstViewShown = {
    hash,
    isFor: (other) => JSON.stringify(choiceFor(hash, other, navigator.languages)) === JSON.stringify(choice),
    tapped: undefined,
    isTaken: false,
  };
  window.firstView = first;
  listen(app, first);
  await painted();
  performance.mark('list-shown');
  if (view.querySelector('[data-still]')?.getClientRects().length !== 0) performance.mark('pins-shown');
}

/** The views of the page, while they are what the program would show. */
function readViews(): FirstViews | undefined {
  const block = document.getElementById(FIRST_VIEWS_ID);
  if (!block) return undefined;
  const views: FirstViews = JSON.parse(block.textContent ?? '');
  const today = dayInChina(new Date());
  return today >= views.from && today <= views.until ? views : undefined;
}

/** Nothing answers yet: the program does what was tapped last when it is there. */
function listen(app: HTMLElement, first: FirstViewShown): void {
  const keepTap = (event: MouseEvent): void => {
    if (first.isTaken) return;
    event.preventDefault();
    const control = event.target instanceof Element ? event.target.closest('a, button') : null;
    first.tapped = control ?? undefined;
  };
  app.addEventListener('click', keepTap, { capture: true });
}

function painted(): Promise<void> {
  return new Promise((resolve) => afterPaint(resolve));
}

async function startProgram(): Promise<void> {
  const [, city = ''] = /^#\/(\w+)/.exec(hash) ?? [];
  const data = Object.hasOwn(cityUrls, city) ? cityUrls[city] : undefined;
  if (data) preloadData(data);
  if (cameBefore) preloadProgram();
  await import(/* @vite-ignore */ programUrls[0]);
}

function preloadProgram(): void {
  for (const href of programUrls) addLink({ rel: 'modulepreload', crossorigin: 'anonymous', href });
}
