// Links in the head of the page: what tells the browser to fetch early.

/** Adds a `link` with these attributes, spelled as in HTML. */
export function addLink(attributes: Readonly<Record<string, string>>): void {
  const link = document.createElement('link');
  for (const [name, value] of Object.entries(attributes)) link.setAttribute(name, value);
  document.head.append(link);
}

/** Starts fetching what a program will soon ask for with `fetch`. */
export function preloadData(href: string): void {
  addLink({ rel: 'preload', as: 'fetch', crossorigin: 'anonymous', href });
}
