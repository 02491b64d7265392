// Signs to look for at a till: what the words on them mean, as neutral drawings without any brand's mark.

import type { JSX } from 'preact';
import type { SignDrawing, TillSign } from '../domain/guide.ts';
import type { Phrase } from '../domain/phrase.ts';
import { useTranslator } from './app-context.ts';
import { Drawing, type DrawingName } from './drawing.tsx';
import { FactsList } from './guide-topics.tsx';
import { GuidesDoor } from './guides-door.tsx';
import { List } from './list.tsx';
import { PayingPage } from './paying-page.tsx';
import { SayButton } from './say-button.tsx';
import styles from './signs-screen.module.css';

const DRAWINGS: Readonly<Record<SignDrawing, DrawingName>> = {
  plate: 'plate',
  card: 'card',
  stand: 'stand',
  'shop-code': 'shop',
  'person-code': 'person',
  tap: 'tap',
};

export function SignsScreen(): JSX.Element {
  const { t } = useTranslator();
  return (
    <PayingPage title={t('pay.signs')} leaveTo="#/more">
      <p class={styles.lead}>{t('signs.lead')}</p>
      <GuidesDoor>
        {(guides, phraseOf) => (
          <List class={styles.list} label={t('pay.signs')}>
            {guides.signs.map((sign) => (
              <SignItem key={sign.id} sign={sign} phrase={phraseOf(sign.phrase)} />
            ))}
          </List>
        )}
      </GuidesDoor>
      <p class={styles.small}>{t('about.independent')}</p>
    </PayingPage>
  );
}

function SignItem({ sign, phrase }: { sign: TillSign; phrase: Phrase | undefined }): JSX.Element {
  const isChinese = /\p{Script=Han}/u.test(sign.sign);
  return (
    <li class={styles.sign}>
      <div class={styles.head}>
        <span class={styles.picture}>
          <Drawing name={DRAWINGS[sign.drawing]} />
        </span>
        <div>
          <h2 lang={isChinese ? 'zh-Hans' : undefined}>{sign.sign}</h2>
          {sign.pinyin && (
            <p class={styles.pinyin} lang="zh-Latn-pinyin">
              {sign.pinyin}
            </p>
          )}
        </div>
      </div>
      <FactsList facts={sign} wallet="" />
      <SayButton phrase={phrase} wallet={undefined} />
    </li>
  );
}
