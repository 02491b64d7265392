// The `_headers` file that static hosts read (Cloudflare Pages, Netlify) and that our own server obeys as well.

import type { HeaderRule } from './security-headers.ts';

/** Writes rules in the `_headers` format: a path, then one indented header a line. */
export function formatHeadersFile(rules: readonly HeaderRule[]): string {
  const blocks = rules.map(({ path, headers }) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
  );
  return `${blocks.join('\n')}\n`;
}

/** Reads what `formatHeadersFile` wrote; throws on a line that is neither a path nor a header. */
export function parseHeadersFile(text: string): readonly HeaderRule[] {
  const rules: { path: string; headers: Record<string, string> }[] = [];
  for (const line of text.split('\n').filter((each) => each.trim() !== '')) {
    const header = /^\s+([\w-]+):\s*(.+)$/.exec(line);
    const current = rules.at(-1);
    if (line.startsWith('/')) rules.push({ path: line.trim(), headers: {} });
    else if (header?.[1] && header[2] && current) current.headers[header[1]] = header[2];
    else throw new Error(`_headers: cannot read the line "${line}"`);
  }
  return rules;
}

/** The rules that cover `path`. */
export function rulesFor(rules: readonly HeaderRule[], path: string): readonly HeaderRule[] {
  return rules.filter((rule) =>
    rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : rule.path === path,
  );
}

/** All headers of an answer for `path`. */
export function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
  return Object.assign({}, ...rulesFor(rules, path).map((rule) => rule.headers));
}
