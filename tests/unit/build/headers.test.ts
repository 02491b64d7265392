import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatHeadersFile, headersFor, parseHeadersFile, rulesFor } from '../../../build/headers-file.ts';
import { contentSecurityPolicy, headerRules, metaSecurityPolicy } from '../../../build/security-headers.ts';

const INLINE = { scripts: ['sha256-script'], styles: ['sha256-style'] };

function directivesOf(policy: string): readonly string[] {
  return policy.split(';').map((directive) => directive.trim());
}

describe('the security policy', () => {
  test('allows nothing that it does not name, and nothing inline without a hash', () => {
    const policy = contentSecurityPolicy(INLINE);
    expect(directivesOf(policy)).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe-|\*|https?:|blob:/);
    expect(directivesOf(policy)).toContain("script-src 'self' 'sha256-script'");
    expect(directivesOf(policy)).toContain("require-trusted-types-for 'script'");
  });

  test('is the same in the meta tag, but for the framing rule that browsers only heed in a header', () => {
    const header = directivesOf(contentSecurityPolicy(INLINE));
    const meta = directivesOf(metaSecurityPolicy(INLINE));
    expect(header.filter((each) => !meta.includes(each))).toEqual(["frame-ancestors 'none'"]);
    expect(meta.every((each) => header.includes(each))).toBe(true);
  });

  test('stands in the built page and in the headers file of the release, word for word the same', () => {
    const html = readFileSync('dist/index.html', 'utf8');
    const meta = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
    const rules = parseHeadersFile(readFileSync('dist/_headers', 'utf8'));
    const header = headersFor(rules, '/')['Content-Security-Policy'] ?? '';
    expect(directivesOf(header).filter((each) => !each.startsWith('frame-ancestors'))).toEqual(
      directivesOf(meta),
    );
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script'));
  });

  test('lets the built page hold no inline script or style but those whose hash it names', async () => {
    const html = readFileSync('dist/index.html', 'utf8');
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
    const inline = [...html.matchAll(/<(?:script|style)>([\s\S]*?)<\/(?:script|style)>/g)].map(
      (match) => match[1],
    );
    expect(inline.length).toBeGreaterThan(0);
    for (const text of inline) {
      const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
      expect(policy).toContain(`'sha256-${Buffer.from(digest).toString('base64')}'`);
    }
    expect(html).not.toMatch(/\son\w+="|\sstyle="/);
  });
});

describe('the response headers', () => {
  const rules = headerRules(INLINE);

  test('are read back from the headers file as they were written', () => {
    expect(parseHeadersFile(formatHeadersFile(rules))).toEqual(rules);
  });

  test('never set one header twice for the same path, since hosts would join both values', () => {
    for (const path of ['/', '/index.html', '/sw.js', '/assets/chengdu-1a2b.json', '/icons/icon.svg']) {
      const names = rulesFor(rules, path).flatMap((rule) => Object.keys(rule.headers));
      expect(names).toHaveLength(new Set(names).size);
    }
  });

  test('keep hashed files for good and ask again for the page and the service worker', () => {
    expect(headersFor(rules, '/assets/index-1a2b.js')['Cache-Control']).toContain('immutable');
    expect(headersFor(rules, '/')['Cache-Control']).toBe('no-cache');
    expect(headersFor(rules, '/sw.js')['Cache-Control']).toBe('no-cache');
  });

  test('tell no other site where the visitor came from and refuse what the product never needs', () => {
    const headers = headersFor(rules, '/');
    expect(headers['Referrer-Policy']).toBe('no-referrer');
    expect(headers['Permissions-Policy']).toContain('camera=()');
    expect(headers['Permissions-Policy']).toContain('geolocation=(self)');
  });
});
