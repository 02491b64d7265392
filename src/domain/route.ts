// The ways money can reach a till, and which of them a statement is about.

export const SCHEMES = ['mastercard', 'visa', 'amex', 'jcb', 'diners', 'discover', 'unionpay'] as const;
export type Scheme = (typeof SCHEMES)[number];

export const QR_ROUTES = [
  'alipay-plus-qr',
  'alipay-linked-card',
  'weixin-qr',
  'weixin-linked-card',
  'unionpay-qr',
] as const;

export type Route = (typeof QR_ROUTES)[number] | `card-terminal:${Scheme}` | `transit-tap:${Scheme}` | 'cash';

export const ROUTES: readonly Route[] = [
  ...QR_ROUTES,
  ...SCHEMES.map((scheme): Route => `card-terminal:${scheme}`),
  ...SCHEMES.map((scheme): Route => `transit-tap:${scheme}`),
  'cash',
];

/** What a source speaks of: a route by name, or a wider word that names no scheme or wallet. */
export type Subject = Route | 'foreign-cards' | 'mobile-wallets';

export const SUBJECTS: readonly Subject[] = [...ROUTES, 'foreign-cards', 'mobile-wallets'];

/** The way a subject touches a route: by name, only loosely, or not at all. */
export type Naming = 'named' | 'loose' | 'none';

/**
 * Says how far a statement about `subject` speaks for `route`.
 * "Foreign cards" names every international scheme's terminal; "mobile wallets" only hints at Alipay+ codes.
 */
export function namingOf(subject: Subject, route: Route): Naming {
  if (subject === route) return 'named';
  if (subject === 'foreign-cards') {
    return route.startsWith('card-terminal:') && route !== 'card-terminal:unionpay' ? 'named' : 'none';
  }
  return subject === 'mobile-wallets' && route === 'alipay-plus-qr' ? 'loose' : 'none';
}
