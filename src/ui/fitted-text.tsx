// A sentence in Chinese, as large as its box allows; terms that belong together stay on one line.

import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import styles from './fitted-text.module.css';

/** In rem: a name of three characters fills the card, a long sentence is still read at arm's length. */
const LARGEST = 6.75;
const SMALLEST = 1.44;

/** Words that a line break would make hard to read, the longer ones first. */
const WHOLE_TERMS =
  /(商家收款码|个人收款码|支付宝|电子钱包|微信支付|收款码|付款码|商家码|万事达卡|银行卡|银联卡|小程序|人民币|单程票|POS机|[\w+’'.-]+(?: [\w+’'.-]+)*)/;

/** `text` in parts of which every second one must not be broken. */
export function partsOf(text: string): readonly string[] {
  return text.split(WHOLE_TERMS);
}

/** Fills its parent, which must have a height. */
export function FittedText({ text }: { text: string }): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  const line = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    if (!box.current || !line.current) return;
    const [outer, inner] = [box.current, line.current];
    enlarge(outer, inner);
    const watch = new ResizeObserver(() => enlarge(outer, inner));
    watch.observe(outer);
    return () => watch.disconnect();
  }, [text]);
  return (
    <div ref={box} class={styles.box}>
      <p ref={line} class={styles.text}>
        {partsOf(text).map((part, index) =>
          index % 2 === 1 ? (
            <span key={`${index}${part}`} class={styles.whole}>
              {part}
            </span>
          ) : (
            part
          ),
        )}
      </p>
    </div>
  );
}

/** Finds the largest size at which the text fits, to a pixel; the smallest one where none does. */
function enlarge(outer: HTMLElement, inner: HTMLElement): void {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const fits = (size: number): boolean => {
    inner.style.fontSize = `${size}px`;
    return inner.scrollWidth <= outer.clientWidth && inner.offsetHeight <= outer.clientHeight;
  };
  let [small, large] = [Math.floor(SMALLEST * rem), Math.floor(LARGEST * rem)];
  while (small < large) {
    const middle = Math.ceil((small + large) / 2);
    if (fits(middle)) small = middle;
    else large = middle - 1;
  }
  fits(small);
}
