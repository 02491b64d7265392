// A list without bullets that is still read out as a list.

import type { ComponentChildren, JSX } from 'preact';

interface ListProps {
  readonly label?: string;
  readonly class?: string | undefined;
  readonly children: ComponentChildren;
}

export function List({ label, class: className, children }: ListProps): JSX.Element {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role of a list without bullets.
    <ul role="list" class={className} aria-label={label}>
      {children}
    </ul>
  );
}
