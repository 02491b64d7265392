// The places of a cluster that the map cannot open further, as a list.

import type { JSX } from 'preact';
import type { PlaceId } from '../domain/place.ts';
import { useApp, useTranslator } from './app-context.ts';
import { Dialog } from './dialog.tsx';
import { List } from './list.tsx';
import { PlaceRow, useRowView } from './place-row.tsx';

interface ClusterDialogProps {
  readonly ids: readonly PlaceId[];
  readonly onClose: () => void;
}

export function ClusterDialog({ ids, onClose }: ClusterDialogProps): JSX.Element {
  const { judged } = useApp();
  const { t } = useTranslator();
  const view = useRowView();
  const members = [...judged.value].filter((item) => ids.includes(item.place.id));
  return (
    <Dialog title={t('map.clusterDialog', { count: members.length })} onClose={onClose}>
      <List>
        {members.map((item) => (
          <li key={item.place.id}>
            <PlaceRow item={item} view={view} />
          </li>
        ))}
      </List>
    </Dialog>
  );
}
