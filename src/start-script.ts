// Runs inline in index.html before anything is drawn: hides the English first-run screen where another one will come,
// and starts what takes time beside the JavaScript: the city's data and the database. Compiled on its own.

import { createStores, DATABASE_NAME, DATABASE_VERSION } from './data/database-shape.ts';

declare const CITY_URLS: Readonly<Record<string, string>>;

const { hash } = location;
const hasLink = hash.length > 2;
const cameBefore = navigator.serviceWorker?.controller;
const readsEnglish = /^en\b/i.test(navigator.language);
if (hasLink || cameBefore || !readsEnglish) document.documentElement.classList.add('no-welcome');

// Opens the database while the program is on its way, so that the visitor's choices are at hand when it runs.
try {
  const opening = indexedDB.open(DATABASE_NAME, DATABASE_VERSION);
  opening.onupgradeneeded = () =>
    createStores((name, autoIncrement) => opening.result.createObjectStore(name, { autoIncrement }));
  opening.onsuccess = () => {
    opening.result.onversionchange = () => opening.result.close();
  };
} catch {
  // No database here: the program finds that out for itself and says so.
}

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
