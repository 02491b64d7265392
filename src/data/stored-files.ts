// What of the release really lies on the phone, whether the site has a newer one, and how to remove all of it.

async function stored(url: string): Promise<Blob | undefined> {
  const response = await caches.match(url, { ignoreVary: true, ignoreSearch: true });
  return response?.blob();
}

/** The streets stand in a file of their own beside the basemap, which names it. */
async function streetsBeside(basemapUrl: string, basemap: Blob): Promise<string | undefined> {
  const named: unknown = JSON.parse(await basemap.text());
  const hasStreets = typeof named === 'object' && named !== null && 'streets' in named;
  if (!hasStreets || typeof named.streets !== 'string') return undefined;
  return new URL(named.streets, new URL(basemapUrl, document.baseURI)).href;
}

/** Bytes of a city's places, map and streets as they are stored, or nothing where one of them is missing. */
export async function storedCity(cityUrl: string, basemapUrl: string): Promise<number | undefined> {
  if (!('caches' in globalThis)) return undefined;
  const [city, basemap] = await Promise.all([stored(cityUrl), stored(basemapUrl)]);
  if (!city || !basemap) return undefined;
  const streetsUrl = await streetsBeside(basemapUrl, basemap);
  const streets = streetsUrl === undefined ? new Blob() : await stored(streetsUrl);
  return streets && city.size + basemap.size + streets.size;
}

/** Asks the site for a newer version; one that is `coming` is offered by `startUpdates` once it is stored. */
export async function checkForNewer(): Promise<'newest' | 'coming' | 'failed'> {
  try {
    const worker = await navigator.serviceWorker.getRegistration();
    if (!worker) return 'failed';
    await worker.update();
    return worker.installing || worker.waiting ? 'coming' : 'newest';
  } catch {
    return 'failed';
  }
}

/** Removes the offline copy and the worker that serves it. */
export async function removeStored(): Promise<void> {
  const workers = (await navigator.serviceWorker?.getRegistrations()) ?? [];
  await Promise.all(workers.map((worker) => worker.unregister()));
  const stores = 'caches' in globalThis ? await caches.keys() : [];
  await Promise.all(stores.map((name) => caches.delete(name)));
}
