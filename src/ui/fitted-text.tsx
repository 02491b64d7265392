// A sentence in Chinese, as large as its box allows; terms that belong together stay on one line.

import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import styles from './fitted-text.module.css';

/** In rem: a short sentence does not fill the card with broken lines, a long one is read at arm's length. */
const LARGEST = 3.25;
/** In CSS pixels, whatever size of text the traveller reads: the card is for somebody else. */
const SMALLEST_PX = 20;

/** In characters: a longer name breaks between its words. */
const LONGEST_WHOLE = 12;

/** Words that a line break would make hard to read, the longer ones first; and names in Latin letters. */
const WHOLE_TERMS = new RegExp(
  [
    '商家收款码|个人收款码|电子钱包|微信支付|支付宝|收款码|付款码|商家码|万事达卡|银行卡|境外卡|银联卡|小程序|人民币|单程票|多少钱',
    '境外|游客|付款|可以|或者|商户|使用|支持|谢谢|您好|师傅|现金|个人|商家|发行|结算|绑定|失败|成功|稍等|金额|退款|原路|取消|刚才',
    '小票|手机|网络|没有|人工|点餐|转账|附近|取款|哪里|银联|进站|一共|好像|两次|还是|微信|外卡|插卡|拍卡|刷卡|找零|这里|司机|酒店|告诉|电话',
    "[A-Za-z][\\w+’'.-]*(?: [’'\\w][\\w+’'.-]*)*",
  ]
    .join('|')
    .replace(/.*/, '($&)'),
);

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
            <span
              key={`${index}${part}`}
              class={part.length <= LONGEST_WHOLE ? styles.whole : undefined}
              lang={/^[A-Za-z]/.test(part) ? 'en' : undefined}
            >
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
  // The card is not open yet.
  if (outer.clientWidth === 0) return;
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const fits = (size: number): boolean => {
    inner.style.fontSize = `${size}px`;
    return inner.scrollWidth <= outer.clientWidth && inner.offsetHeight <= outer.clientHeight;
  };
  let [small, large] = [SMALLEST_PX, Math.floor(LARGEST * rem)];
  while (small < large) {
    const middle = Math.ceil((small + large) / 2);
    if (fits(middle)) small = middle;
    else large = middle - 1;
  }
  fits(small);
}
