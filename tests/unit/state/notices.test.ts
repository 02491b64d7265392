import { expect, test } from 'vitest';
import { createNotices } from '../../../src/state/notices.ts';

const keysOf = ({ shown }: ReturnType<typeof createNotices>) => shown.value.map(({ key }) => key);

test('a notice stays until it is dismissed, the others stay', () => {
  const notices = createNotices();
  notices.say('store.notKept');
  notices.say('link.unknownValue');
  notices.dismiss('store.notKept');
  expect(keysOf(notices)).toEqual(['link.unknownValue']);
  notices.dismiss('store.notKept');
  expect(keysOf(notices)).toEqual(['link.unknownValue']);
});

test('the same notice is never shown twice at once: the newer values count', () => {
  const notices = createNotices();
  notices.say('you.outside', { city: 'Chengdu' });
  notices.say('store.notKept');
  notices.say('you.outside', { city: 'Chongqing' });
  expect(keysOf(notices)).toHaveLength(2);
  expect(notices.shown.value).toContainEqual({ key: 'you.outside', values: { city: 'Chongqing' } });
});

test('a dismissed notice can be said again', () => {
  const notices = createNotices();
  notices.say('store.notKept');
  notices.dismiss('store.notKept');
  notices.say('store.notKept');
  expect(keysOf(notices)).toEqual(['store.notKept']);
});
