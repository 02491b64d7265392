// The sentence that names a route; terminals and gates are described once for all schemes.

import type { Route } from '../domain/route.ts';
import type { MessageKey } from '../i18n/translator.ts';

export function routeKey(route: Route): MessageKey {
  if (route.startsWith('card-terminal:')) return 'route.card-terminal';
  if (route.startsWith('transit-tap:')) return 'route.transit-tap';
  return `route.${route as 'alipay-plus-qr'}`;
}
