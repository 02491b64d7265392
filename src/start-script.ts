// Runs inline in index.html before anything is drawn: hides the English first-run screen where another one will come,
// and starts the city's data on its way beside the JavaScript. Compiled on its own; imports nothing.

declare const CITY_URLS: Readonly<Record<string, string>>;

const { hash } = location;
const hasLink = hash.length > 2;
const cameBefore = navigator.serviceWorker?.controller;
const readsEnglish = /^en\b/i.test(navigator.language);
if (hasLink || cameBefore || !readsEnglish) document.documentElement.classList.add('no-welcome');

// Wakes the browser's database, so that the visitor's choices are there when the program is.
void indexedDB?.databases?.().catch(() => {});

const theme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
document.documentElement.dataset.theme = theme;

const cityUrls = CITY_URLS;
const city = /^#\/(\w+)/.exec(hash)?.[1] ?? '';
if (Object.hasOwn(cityUrls, city)) {
  const link = document.createElement('link');
  link.rel = 'preload';
  link.as = 'fetch';
  link.crossOrigin = 'anonymous';
  link.href = cityUrls[city] ?? '';
  document.head.append(link);
}
