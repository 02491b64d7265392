import { describe, expect, test } from 'vitest';
import { namingOf, ROUTES, type Route, SUBJECTS, type Subject } from '../../../src/domain/route.ts';

describe('what a statement speaks for', () => {
  test.each(ROUTES)('naming %s speaks for that route by name and for no other', (route) => {
    expect(namingOf(route, route)).toBe('named');
    expect(ROUTES.filter((other) => namingOf(route, other) !== 'none')).toEqual([route]);
  });

  test('"foreign cards" speaks for every international card at the till', () => {
    const named = ROUTES.filter((route) => namingOf('foreign-cards', route) === 'named');
    expect(new Set(named)).toEqual(
      new Set([
        'card-terminal:mastercard',
        'card-terminal:visa',
        'card-terminal:amex',
        'card-terminal:jcb',
        'card-terminal:diners',
        'card-terminal:discover',
      ]),
    );
  });

  test.each<[Subject, Route]>([
    ['foreign-cards', 'alipay-plus-qr'],
    ['foreign-cards', 'alipay-linked-card'],
    ['foreign-cards', 'weixin-linked-card'],
    ['foreign-cards', 'transit-tap:mastercard'],
    ['foreign-cards', 'cash'],
    ['mobile-wallets', 'alipay-linked-card'],
    ['mobile-wallets', 'weixin-qr'],
    ['mobile-wallets', 'card-terminal:mastercard'],
  ])('"%s" says nothing about %s', (subject, route) => expect(namingOf(subject, route)).toBe('none'));

  test('"mobile wallets" only hints, and only at Alipay+ wallets', () => {
    expect(namingOf('mobile-wallets', 'alipay-plus-qr')).toBe('loose');
    expect(ROUTES.filter((route) => namingOf('mobile-wallets', route) === 'named')).toEqual([]);
  });

  test('cash is never paid for by a statement about anything else', () => {
    expect(SUBJECTS.filter((subject) => namingOf(subject, 'cash') !== 'none')).toEqual(['cash']);
  });
});
