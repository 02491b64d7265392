// The guide of one wallet, from home to receipt; at a place it opens on the way that fits it.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { isAtLeast, judge } from '../domain/acceptance.ts';
import { type Fact, type Guide, type Guides, TOPICS, waysAt } from '../domain/guide.ts';
import type { Place } from '../domain/place.ts';
import { textIn } from '../domain/text.ts';
import type { Wallet } from '../domain/wallet.ts';
import { useApp, useTranslator } from './app-context.ts';
import { Drawing } from './drawing.tsx';
import { FactLine } from './fact-line.tsx';
import { FactSources } from './fact-sources.tsx';
import { gradeColour } from './grade-words.ts';
import { GuideTopics } from './guide-topics.tsx';
import { GuidesDoor } from './guides-door.tsx';
import { GradeGlyph, Icon } from './icon.tsx';
import styles from './pay-guide.module.css';
import { PayingPage } from './paying-page.tsx';
import { SignName } from './sign-name.tsx';
import { WayCard } from './way-card.tsx';

interface PayGuideProps {
  readonly wallet: Wallet;
  readonly place: Place | undefined;
}

export function PayGuide({ wallet, place }: PayGuideProps): JSX.Element {
  const app = useApp();
  const { t, language } = useTranslator();
  const name = textIn(wallet.name, language);
  const at = { city: place?.city, place: place?.id };
  const chooser = app.hrefTo({ name: 'pay', wallet: undefined, ...at });
  return (
    <PayingPage
      title={t('pay.title', { wallet: name })}
      leaveTo={place ? app.hrefTo({ name: 'place', city: place.city, id: place.id }) : chooser}
      action={
        <button
          type="button"
          class={styles.another}
          aria-label={t('pay.another')}
          onClick={() => app.address.open(chooser)}
        >
          <Icon name="wallet" />
        </button>
      }
      foot={
        <>
          <a href={app.hrefTo({ name: 'failed', wallet: wallet.id, start: undefined, ...at })}>
            {t('pay.failed')}
          </a>
          <a href={app.hrefTo({ name: 'cashier', phrase: undefined, wallet: wallet.id })}>{t('pay.card')}</a>
        </>
      }
    >
      <GuidesDoor>
        {(guides) => {
          const guide = guides.wallets.get(wallet.id);
          return guide ? (
            <GuideBody guides={guides} guide={guide} wallet={wallet} place={place} />
          ) : (
            <p>{t('pay.unreadable')}</p>
          );
        }}
      </GuidesDoor>
    </PayingPage>
  );
}

interface GuideBodyProps extends PayGuideProps {
  readonly guides: Guides;
  readonly guide: Guide;
}

function GuideBody({ guides, guide, wallet, place }: GuideBodyProps): JSX.Element {
  const { t, language } = useTranslator();
  const name = textIn(wallet.name, language);
  const home = <GuideTopics guide={guide} topics={['before']} wallet={name} />;
  return (
    <>
      <p class={styles.ready}>
        <FactLine fact={guides.ready} wallet={name} />
      </p>
      {guide.screens === 'unchecked' && (
        <p class={styles.band}>
          <Drawing name="clock" />
          {t('pay.unchecked')}
        </p>
      )}
      {/* Whoever stands at a till needs the steps; whoever looks it up at home begins there. */}
      {!place && home}
      <div class={styles.ways}>
        {place ? (
          <WaysAtPlace guide={guide} wallet={wallet} place={place} />
        ) : (
          guide.ways.map((way) => <WayCard key={way.kind} way={way} wallet={name} />)
        )}
      </div>
      <GuideTopics guide={guide} topics={['fee', 'limit']} wallet={name} />
      <p class={styles.money}>
        <a href="#/money">{t('money.title')}</a>
      </p>
      <p class={styles.band}>
        <Drawing name="clock" />
        <span>
          <FactLine fact={guides.caution} wallet={name} />
        </span>
      </p>
      <GuideTopics guide={guide} topics={['internet', 'cannot']} wallet={name} />
      {place && home}
      <GuideTopics guide={guide} topics={['refund', 'support']} wallet={name} />
      <AllSources guide={guide} wallet={name} />
    </>
  );
}

/** The ways with how each fares at the place; the one to try first is in front and says so. */
function WaysAtPlace({ guide, wallet, place }: PayGuideProps & { guide: Guide; place: Place }): JSX.Element {
  const app = useApp();
  const { t, language } = useTranslator();
  const fitting = waysAt(guide.ways, place, judge(place, wallet, app.today()));
  return (
    <>
      <p class={styles.place}>
        <SignName name={place.name} language={language} />
      </p>
      {fitting.map(({ way, grade }, index) => (
        <WayCard
          key={way.kind}
          way={way}
          wallet={textIn(wallet.name, language)}
          mark={
            <p class={styles.mark}>
              <GradeGlyph grade={grade} size="small" />
              <span>
                <b class={gradeColour[grade]}>{t(`grade.${grade}`)}</b>
                {index === 0 && isAtLeast(grade, 'expected') && ` · ${t('pay.first')}`}
              </span>
            </p>
          }
        />
      ))}
    </>
  );
}

/** All that the guide rests on, and whose names it uses. */
function AllSources({ guide, wallet }: { guide: Guide; wallet: string }): JSX.Element {
  const { t } = useTranslator();
  const [isOpen, setOpen] = useState(false);
  const here = useApp().address.fragment.value;
  const open = (event: Event): void => {
    event.preventDefault();
    setOpen(true);
  };
  return (
    <p class={styles.small}>
      {t('about.independent')}{' '}
      <a href={here} aria-haspopup="dialog" onClick={open}>
        {t('pay.sources')}
      </a>
      {isOpen && <FactSources facts={factsOf(guide)} wallet={wallet} onClose={() => setOpen(false)} />}
    </p>
  );
}

function factsOf({ ways, topics }: Guide): readonly Fact[] {
  return [
    ...ways.flatMap(({ hint, steps }) => [hint, ...steps]),
    ...TOPICS.flatMap((topic) => topics[topic].facts),
  ];
}
