// Take me there: the card for the driver first, then what copies, then other map apps, each told the right spot.

import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CityData } from '../domain/city.ts';
import { copiedText, driverCardOf } from '../domain/driver-card.ts';
import {
  handOffLink,
  type MapApp,
  mapAppsFor,
  straightWalkMinutes,
  worksOffline,
} from '../domain/hand-off.ts';
import { readPhone } from '../domain/phone.ts';
import type { Place } from '../domain/place.ts';
import { distanceM } from '../domain/position.ts';
import { useApp, useRelease, useTranslator } from './app-context.ts';
import { CopyButton } from './copy-button.tsx';
import { Dialog } from './dialog.tsx';
import styles from './directions-dialog.module.css';
import { Drawing } from './drawing.tsx';
import { Icon } from './icon.tsx';
import { List } from './list.tsx';

/** Longer walks are not worth a number. Minutes. */
const LONGEST_WALK = 90;

interface DirectionsProps {
  readonly place: Place;
  readonly city: CityData;
  readonly onClose: () => void;
}

export function DirectionsDialog({ place, city, onClose }: DirectionsProps): JSX.Element {
  const { browser } = useApp();
  const { t } = useTranslator();
  const phone = readPhone(browser);
  const { first, more } = mapAppsFor(phone);
  const isInWeChat = phone.inApp === 'wechat';
  const chinese = copiedText(driverCardOf(place, city, place.name.en));
  // Amap cannot be opened from WeChat, so that the one that can stands open there.
  const [isMore, setMore] = useState(isInWeChat);
  const row = (app: MapApp): JSX.Element => (
    <AppRow key={app} app={app} place={place} isInWeChat={isInWeChat} />
  );
  return (
    <Dialog title={t('place.directions')} onClose={onClose}>
      <Walk place={place} />
      <List label={t('directions.ways')} class={styles.list}>
        <li>
          <a class={styles.row} href={`#/show/driver/${place.id}`}>
            <Drawing name="taxi" />
            <b>{t('place.driver')}</b>
            <Icon name="next" />
          </a>
          <p class={styles.hint}>{t('directions.driver.hint')}</p>
        </li>
        <li class={styles.copy}>
          {navigator.clipboard ? (
            <CopyButton label={t('directions.copy')} text={chinese} />
          ) : (
            <p class={styles.letters} lang="zh-Hans">
              {chinese}
            </p>
          )}
          <p class={styles.hint}>{t('directions.copy.hint')}</p>
        </li>
      </List>
      <p class={styles.lead}>{t('directions.lead')}</p>
      <List label={t('directions.apps')} class={styles.list}>
        {first.map(row)}
      </List>
      <button type="button" class={styles.more} aria-expanded={isMore} onClick={() => setMore(!isMore)}>
        {t('directions.more')}
        <Icon name="down" />
      </button>
      {isMore && (
        <List label={t('directions.more')} class={styles.list}>
          {more.map(row)}
        </List>
      )}
    </Dialog>
  );
}

/** How long the straight line takes on foot, from the visitor or their hotel. */
function Walk({ place }: { place: Place }): JSX.Element | null {
  const { location } = useApp();
  const { t } = useTranslator();
  const origin = location.origin.value;
  if (!origin || origin.from === 'centre') return null;
  const count = straightWalkMinutes(distanceM(origin.position, place.position));
  if (count > LONGEST_WALK) return null;
  return <p class={styles.lead}>{t(`directions.walk.${origin.from}`, { count })}</p>;
}

/** What to know before leaving for an app; `undefined` where there is nothing to say. */
function useHint(app: MapApp, isInWeChat: boolean, isCutOff: boolean): string | undefined {
  const { t } = useTranslator();
  if (isCutOff) return t('directions.cutOff');
  if (app === 'amap') return isInWeChat ? t('directions.amap.inWeChat') : undefined;
  if (app === 'apple' || app === 'google') return t(`directions.${app}.hint`);
  return worksOffline(app) ? t('directions.offline') : undefined;
}

interface AppRowProps {
  readonly app: MapApp;
  readonly place: Place;
  readonly isInWeChat: boolean;
}

/** A plain link: nothing is asked of the other app before the tap. */
function AppRow({ app, place, isInWeChat }: AppRowProps): JSX.Element {
  const { isOnline } = useRelease();
  const { t } = useTranslator();
  const isCutOff = !isOnline.value && !worksOffline(app);
  const hint = useHint(app, isInWeChat, isCutOff);
  const { position, name, address } = place;
  const href = handOffLink(app, {
    name: name['zh-Hans'],
    address: address.verified ? address.text : undefined,
    position,
  });
  return (
    <li>
      <AppLink href={isCutOff ? undefined : href} describedBy={hint && `hint-${app}`}>
        <b>{t(`directions.app.${app}`)}</b> <ChineseName app={app} />
      </AppLink>
      {hint && (
        <p class={styles.hint} id={`hint-${app}`}>
          {hint}
        </p>
      )}
    </li>
  );
}

interface AppLinkProps {
  /** Undefined while the app cannot be reached. */
  readonly href: string | undefined;
  readonly describedBy: string | undefined;
  readonly children: ComponentChildren;
}

function AppLink({ href, describedBy, children }: AppLinkProps): JSX.Element {
  if (href === undefined) {
    return (
      // biome-ignore lint/a11y/useValidAnchor: it stays a link for those who hear the page, one that leads nowhere now.
      <a class={styles.row} role="link" aria-disabled="true" aria-describedby={describedBy}>
        {children}
      </a>
    );
  }
  const isPage = href.startsWith('https:');
  return (
    <a
      class={styles.row}
      href={href}
      rel="noreferrer noopener"
      referrerpolicy="no-referrer"
      target={isPage ? '_blank' : undefined}
      aria-describedby={describedBy}
    >
      {children}
      <Drawing name="link" />
    </a>
  );
}

const CHINESE_NAMES: Readonly<Partial<Record<MapApp, string>>> = {
  amap: '高德地图',
  baidu: '百度地图',
  tencent: '腾讯地图',
};

function ChineseName({ app }: { app: MapApp }): JSX.Element | null {
  const name = CHINESE_NAMES[app];
  return name === undefined ? null : <span lang="zh-Hans">{name}</span>;
}
