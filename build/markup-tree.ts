// Reads the markup that preact-render-to-string writes back into a tree; it closes every element that can hold anything.

export interface MarkupElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: MarkupNode[];
}

export type MarkupNode = string | MarkupElement;

const TOKEN = /<\/[^>]+>|<([a-zA-Z][\w-]*)((?:\s+[^\s=>/]+(?:="[^"]*")?)*)\s*(\/?)>|[^<]+/g;
const ATTRIBUTE = /([^\s=]+)(?:="([^"]*)")?/g;
const VOID = new Set(['input', 'br', 'hr', 'img']);
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** The one element that the markup describes; throws where it is not one well-formed element. */
export function readMarkup(markup: string): MarkupElement {
  const top: MarkupElement = { name: '', attributes: {}, children: [] };
  const open: MarkupElement[] = [top];
  let read = 0;
  for (const [token, name, attributes = '', isClosed] of markup.matchAll(TOKEN)) {
    read += token.length;
    if (token.startsWith('</')) open.pop();
    else if (name === undefined) open.at(-1)?.children.push(plain(token));
    else {
      const element = { name, attributes: readAttributes(attributes), children: [] };
      open.at(-1)?.children.push(element);
      if (!isClosed && !VOID.has(name)) open.push(element);
    }
  }
  const [element, ...more] = top.children;
  if (read !== markup.length || open.length !== 1 || more.length > 0 || typeof element !== 'object') {
    throw new Error(`This is not one well-formed element: ${markup.slice(0, 60)} …`);
  }
  return element;
}

function readAttributes(text: string): Readonly<Record<string, string>> {
  const found = [...text.matchAll(ATTRIBUTE)];
  return Object.fromEntries(found.map(([, name = '', value = '']) => [name, plain(value)]));
}

function plain(text: string): string {
  return text.replace(/&(\w+);/g, (entity, name) => ENTITIES[name] ?? entity);
}
