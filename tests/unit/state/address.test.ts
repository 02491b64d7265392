import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Address, browserAddress } from '../../../src/state/address.ts';
import { FakeElement, FakeWindow } from './fake-window.ts';

function openAt(hash: string): { tab: FakeWindow; address: Address } {
  const tab = new FakeWindow(hash);
  return { tab, address: browserAddress(tab.asWindow()) };
}

beforeAll(() => vi.stubGlobal('Element', FakeElement));
afterAll(() => vi.unstubAllGlobals());

describe('the address', () => {
  test('starts where the link led', () => {
    expect(openAt('#/chongqing').address.fragment.value).toBe('#/chongqing');
    expect(openAt('').address.fragment.value).toBe('');
  });

  test('opens a view as a step that back undoes and forward repeats', () => {
    const { tab, address } = openAt('#/chengdu');
    address.open('#/chengdu/place/yulin-chengdu');
    expect(address.fragment.value).toBe('#/chengdu/place/yulin-chengdu');
    tab.go(-1);
    expect(address.fragment.value).toBe('#/chengdu');
    tab.go(1);
    expect(address.fragment.value).toBe('#/chengdu/place/yulin-chengdu');
  });

  test('changes a filter without a step of its own', () => {
    const { tab, address } = openAt('#/chengdu');
    address.replace('#/chengdu?kind=museum');
    address.replace('#/chengdu?kind=museum,rail');
    expect(address.fragment.value).toBe('#/chengdu?kind=museum,rail');
    expect(tab.trail).toEqual(['#/chengdu?kind=museum,rail']);
  });

  test('follows what the visitor types', () => {
    const { tab, address } = openAt('#/chengdu');
    tab.type('#/chongqing/list');
    expect(address.fragment.value).toBe('#/chongqing/list');
  });

  test('makes whole links', () => {
    const { address } = openAt('#/chengdu?wallet=tng');
    expect(address.linkTo('#/chengdu/place/yulin-chengdu')).toBe(
      'https://example.org/app/#/chengdu/place/yulin-chengdu',
    );
  });
});

describe('leaving a view', () => {
  test('goes back over the step that opened it', () => {
    const { tab, address } = openAt('#/chengdu?kind=rail');
    address.open('#/chengdu/place/chengdu-east-station');
    address.leave('#/chengdu');
    tab.settle();
    expect(address.fragment.value).toBe('#/chengdu?kind=rail');
  });

  test('falls back where the view was the first of the visit, and never leaves the app', () => {
    const { tab, address } = openAt('#/chengdu/place/yulin-chengdu');
    address.leave('#/chengdu');
    tab.settle();
    expect(address.fragment.value).toBe('#/chengdu');
    expect(tab.trail).toEqual(['#/chengdu']);
  });

  test('falls back where the visitor typed the view', () => {
    const { tab, address } = openAt('#/more');
    tab.type('#/about');
    address.leave('#/more');
    tab.settle();
    expect(address.fragment.value).toBe('#/more');
  });

  test('works after a filter changed in the view', () => {
    const { tab, address } = openAt('#/chengdu');
    address.open('#/chengdu/place/yulin-chengdu');
    address.replace('#/chengdu/place/yulin-chengdu?kind=shopping');
    address.leave('#/chongqing');
    tab.settle();
    expect(address.fragment.value).toBe('#/chengdu');
  });

  test('of two views goes back over both', () => {
    const { tab, address } = openAt('#/chengdu');
    address.open('#/more');
    address.open('#/about');
    for (const expected of ['#/more', '#/chengdu']) {
      address.leave('#/key');
      tab.settle();
      expect(address.fragment.value).toBe(expected);
    }
  });
});

describe('a dialog over a view', () => {
  test('is closed by back, and the view stays', () => {
    const { tab, address } = openAt('#/chengdu');
    const close = vi.fn();
    address.layer(close);
    expect(address.fragment.value).toBe('#/chengdu');
    tab.go(-1);
    expect(close).toHaveBeenCalledOnce();
    expect(address.fragment.value).toBe('#/chengdu');
  });

  test('closed by its own button leaves no step behind', () => {
    const { tab, address } = openAt('#/chengdu');
    address.open('#/more');
    const release = address.layer(() => {});
    release();
    tab.settle();
    expect(address.fragment.value).toBe('#/more');
    tab.go(-1);
    expect(address.fragment.value).toBe('#/chengdu');
  });

  test('closed by back does not go back twice when it is then taken away', () => {
    const { tab, address } = openAt('#/chengdu');
    address.open('#/more');
    const release = address.layer(() => release());
    tab.go(-1);
    tab.settle();
    expect(address.fragment.value).toBe('#/more');
  });

  test('keeps a filter changed inside it, in the address too', () => {
    const { tab, address } = openAt('#/chengdu');
    address.layer(() => {});
    address.replace('#/chengdu?kind=museum');
    expect(address.fragment.value).toBe('#/chengdu?kind=museum');
    tab.go(-1);
    expect(address.fragment.value).toBe('#/chengdu?kind=museum');
    expect(tab.location.hash).toBe('#/chengdu?kind=museum');
  });

  test('gives its step to a view opened from inside it, so that back skips the dialog', () => {
    const { tab, address } = openAt('#/chengdu');
    const close = vi.fn();
    const release = address.layer(close);
    address.open('#/chongqing');
    release();
    tab.settle();
    expect(address.fragment.value).toBe('#/chongqing');
    expect(tab.trail).toEqual(['#/chengdu', '#/chongqing']);
    tab.go(-1);
    expect(address.fragment.value).toBe('#/chengdu');
    expect(close).toHaveBeenCalledTimes(1);
  });

  test('from inside which a view was opened can be left with one step', () => {
    const { tab, address } = openAt('#/chengdu');
    address.layer(() => {});
    address.open('#/chongqing');
    address.leave('#/welcome');
    tab.settle();
    expect(address.fragment.value).toBe('#/chengdu');
  });

  test('closes when the visitor types another address', () => {
    const { tab, address } = openAt('#/chengdu');
    const close = vi.fn();
    address.layer(close);
    tab.type('#/chongqing');
    expect(close).toHaveBeenCalledOnce();
    expect(address.fragment.value).toBe('#/chongqing');
  });

  test('can be opened again after it was closed', () => {
    const { tab, address } = openAt('#/chengdu');
    for (let round = 0; round < 3; round += 1) {
      const close = vi.fn();
      address.layer(close);
      tab.go(-1);
      expect(close).toHaveBeenCalledOnce();
    }
    expect(tab.trail.length).toBeLessThanOrEqual(2);
  });
});

describe('a link between our own views', () => {
  test('is a step that leave goes back over', () => {
    const { tab, address } = openAt('#/more');
    expect(tab.click(new FakeElement('#/about'))).toBe(true);
    expect(address.fragment.value).toBe('#/about');
    address.leave('#/welcome');
    tab.settle();
    expect(address.fragment.value).toBe('#/more');
  });

  test('to the present view adds no step', () => {
    const { tab } = openAt('#/more');
    expect(tab.click(new FakeElement('#/more'))).toBe(true);
    expect(tab.trail).toEqual(['#/more']);
  });

  test.each([
    ['to another site', new FakeElement('https://example.com/'), {}],
    ['inside the page', new FakeElement('#main'), {}],
    ['that is no link', new FakeElement(), {}],
    ['opened in a new tab by key', new FakeElement('#/about'), { ctrlKey: true }],
    ['opened in a new tab by the middle button', new FakeElement('#/about'), { button: 1 }],
  ])('is left to the browser: %s', (_, target, keys) => {
    const { tab, address } = openAt('#/more');
    expect(tab.click(target, keys)).toBe(false);
    expect(address.fragment.value).toBe('#/more');
  });
});
