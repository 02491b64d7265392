// What a guide says besides its ways, topic by topic; what no source tells stands there as unknown.

import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Guide, Topic, TopicFacts } from '../domain/guide.ts';
import { useTranslator } from './app-context.ts';
import { FactLine } from './fact-line.tsx';
import styles from './guide-topics.module.css';
import { List } from './list.tsx';
import { MarkedText } from './marked-text.tsx';

interface GuideTopicsProps {
  readonly guide: Guide;
  readonly topics: readonly Topic[];
  readonly wallet: string;
}

export function GuideTopics({ guide, topics, wallet }: GuideTopicsProps): JSX.Element {
  return (
    <>
      {topics.map((topic) => (
        <TopicSection key={topic} topic={topic} facts={guide.topics[topic]} wallet={wallet} />
      ))}
    </>
  );
}

function TopicSection(props: { topic: Topic; facts: TopicFacts; wallet: string }): JSX.Element {
  const { t } = useTranslator();
  const id = useId();
  return (
    <section class={styles.topic} aria-labelledby={id}>
      <h2 id={id}>{t(`topic.${props.topic}`)}</h2>
      <FactsList facts={props.facts} wallet={props.wallet} />
    </section>
  );
}

/** Facts, then what is not known. */
export function FactsList({ facts, wallet }: { facts: TopicFacts; wallet: string }): JSX.Element {
  const { t } = useTranslator();
  return (
    <List class={styles.facts}>
      {facts.facts.map((fact) => (
        <li key={fact.text.en}>
          <FactLine fact={fact} wallet={wallet} />
        </li>
      ))}
      {facts.unknown.map((text) => (
        <li key={text.en} class={styles.unknown}>
          <b>{t('topic.unknown')}</b> <MarkedText text={text} wallet={wallet} />
        </li>
      ))}
    </List>
  );
}
