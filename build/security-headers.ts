// What the site allows itself: the one place where the security policy and every other response header are written.

/** Hashes (`sha256-…`) of what stands inline in index.html; a hash allows exactly that text and nothing else. */
export interface InlineHashes {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

function sources(hashes: readonly string[]): string {
  return ["'self'", ...hashes.map((hash) => `'${hash}'`)].join(' ');
}

function directives(inline: InlineHashes): readonly string[] {
  return [
    "default-src 'none'",
    `script-src ${sources(inline.scripts)}`,
    `style-src ${sources(inline.styles)}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ];
}

/** The policy as a response header. */
export function contentSecurityPolicy(inline: InlineHashes): string {
  return directives(inline).join('; ');
}

/** The policy for the `<meta>` tag, where browsers ignore `frame-ancestors` and complain about it. */
export function metaSecurityPolicy(inline: InlineHashes): string {
  return directives(inline)
    .filter((directive) => !directive.startsWith('frame-ancestors'))
    .join('; ');
}

const PERMISSIONS = [
  ...['geolocation', 'accelerometer', 'gyroscope', 'magnetometer', 'screen-wake-lock'],
  ...['clipboard-read', 'clipboard-write', 'web-share'],
].map((feature) => `${feature}=(self)`);
const REFUSED = ['camera', 'microphone', 'payment', 'usb'].map((feature) => `${feature}=()`);

const REVALIDATE = { 'Cache-Control': 'no-cache' };
const FOREVER = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/** A path, or a path ending in `*`, and the headers of every answer below it. */
export interface HeaderRule {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** All response headers of the site. No two rules set the same header for one path. */
export function headerRules(inline: InlineHashes): readonly HeaderRule[] {
  return [
    {
      path: '/*',
      headers: {
        'Content-Security-Policy': contentSecurityPolicy(inline),
        'Referrer-Policy': 'no-referrer',
        'X-Content-Type-Options': 'nosniff',
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Resource-Policy': 'same-origin',
        'Permissions-Policy': [...PERMISSIONS, ...REFUSED].join(', '),
        'Strict-Transport-Security': 'max-age=63072000',
      },
    },
    { path: '/', headers: REVALIDATE },
    { path: '/index.html', headers: REVALIDATE },
    { path: '/sw.js', headers: REVALIDATE },
    { path: '/app.webmanifest', headers: REVALIDATE },
    { path: '/app-keep.webmanifest', headers: REVALIDATE },
    { path: '/icons/*', headers: REVALIDATE },
    { path: '/assets/*', headers: FOREVER },
  ];
}
