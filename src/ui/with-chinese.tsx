// A text of the visitor's language that holds Chinese words: they are marked as such, for the right characters and voice.

import type { JSX } from 'preact';

const CHINESE = /(\p{Script=Han}+)/u;

export function WithChinese({ text, language }: { text: string; language: string }): JSX.Element {
  if (language.startsWith('zh')) return <>{text}</>;
  // Split by a group, every second part is what the group found.
  const parts = text.split(CHINESE);
  return (
    <>
      {parts.map((part, at) =>
        at % 2 === 0 ? (
          part
        ) : (
          <span key={part} lang="zh-Hans">
            {part}
          </span>
        ),
      )}
    </>
  );
}
