// About: what the product is, what it does not know, privacy, licences and all sources.

import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { CityData } from '../domain/city.ts';
import type { Source } from '../domain/evidence.ts';
import { formatSourceDate } from '../i18n/formats.ts';
import styles from './about-screen.module.css';
import { useApp, useRelease, useTranslator } from './app-context.ts';
import { Page } from './page.tsx';
import { SourceLine } from './source-line.tsx';

export function AboutScreen(): JSX.Element {
  const app = useApp();
  const translator = useTranslator();
  const { t } = translator;
  const release = useRelease();
  useEffect(() => app.cities.need(app.cityId.value), [app.cityId.value]);
  const city = app.city.value;
  return (
    <Page title={t('about.title')} leaveTo="#/more">
      <div class={styles.text}>
        <p>{t('about.what')}</p>
        <p>{t('about.list')}</p>
        <p>{t('about.checked')}</p>
        <p>{t('about.independent')}</p>
        <h2>{t('about.privacy')}</h2>
        <p>{t('about.privacy.text')}</p>
        <h2>{t('about.licences')}</h2>
        <p>{t('about.licences.text')}</p>
        <p>
          <a href="https://www.openstreetmap.org/copyright" rel="noreferrer noopener" target="_blank">
            {t('map.credit')}
          </a>
        </p>
        <h2>{t('about.data')}</h2>
        <p>
          {t('more.data', {
            date: formatSourceDate(release.dataDate, translator),
            version: release.dataVersion,
          })}
        </p>
        {city && (
          <>
            <h2>{t('about.sources')}</h2>
            <p>{t('about.sources.text', { city: t(`city.${city.id}`) })}</p>
            <ul class={styles.sources}>
              {sourcesOf(city).map((source) => (
                <li key={source.id}>
                  <SourceLine source={source} isLink />
                  {formatSourceDate(source.date, translator)}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </Page>
  );
}

/** Every source named by the city's places, once each, by publisher. */
function sourcesOf(city: CityData): readonly Source[] {
  const all = city.places.flatMap(({ evidence, coverage, services }) =>
    [...evidence, ...coverage, ...services].map(({ source }) => source),
  );
  const once = [...new Map(all.map((source) => [source.id, source])).values()];
  return once.sort((a, b) => (a.publisher < b.publisher ? -1 : 1));
}
