// Says where the hotel stands: a tap on the map, a pasted link or numbers with their datum in words, or this phone's position.

import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { CITY_IDS, type CityId } from '../domain/city.ts';
import { cityAt, type HotelCard } from '../domain/hotel.ts';
import { tokenPosition } from '../domain/hotel-token.ts';
import { DATUMS, type Datum, datumOf, inWgs84, pointIn } from '../domain/pasted-point.ts';
import type { LatLon } from '../domain/position.ts';
import { formatDistance } from '../i18n/formats.ts';
import { useApp, useTranslator } from './app-context.ts';
import { CityName } from './city-button.tsx';
import { Dialog } from './dialog.tsx';
import styles from './hotel-kit.module.css';
import type { HotelKit } from './hotel-kit-state.ts';
import { Both, PointWords } from './hotel-kit-words.tsx';
import { Icon } from './icon.tsx';
import { PointMap } from './point-map.tsx';

export function HotelKitPoint({ kit, onClose }: { kit: HotelKit; onClose: () => void }): JSX.Element {
  const app = useApp();
  const { t } = useTranslator();
  const { position } = kit.form;
  const [cityId, setCity] = useState<CityId>(() => (position && cityAt(position)) ?? app.cityId.peek());
  const [jumps, setJumps] = useState(0);
  const tap = (point: LatLon): void => kit.change({ position: tokenPosition(point) });
  const set = (point: LatLon): void => {
    tap(point);
    setCity(cityAt(point) ?? cityId);
    // The map opens anew around a point that no finger chose.
    setJumps(jumps + 1);
  };
  useEffect(() => app.cities.need(cityId), [cityId]);
  const load = app.cities.loads[cityId].value;
  return (
    <Dialog title={t('kit.point.title')} onClose={onClose}>
      <div class={styles.ways}>
        <div role="radiogroup" aria-label={t('city.dialog')} class={styles.choice}>
          {CITY_IDS.map((id) => (
            <label key={id}>
              <input type="radio" name="kit-city" checked={id === cityId} onChange={() => setCity(id)} />
              <span>
                <CityName id={id} />
              </span>
            </label>
          ))}
        </div>
        <p>
          <Both words="kit.point.tap" stacked />
        </p>
        {load.status === 'ready' && (
          <PointMap key={`${cityId} ${jumps}`} city={load.data} hotel={cardAt(kit, position)} onPoint={tap} />
        )}
        <p role="status">
          <b>
            <PointWords kit={kit} />
          </b>
        </p>
        <MyPosition onPoint={set} />
        <Paste onPoint={set} />
        <button type="button" class={styles.primary} onClick={onClose}>
          <Both words="kit.point.done" />
        </button>
      </div>
    </Dialog>
  );
}

/** The unfinished hotel as the map shows it. */
function cardAt({ form }: HotelKit, position: LatLon | undefined): HotelCard | undefined {
  const { zh } = form;
  return position && { name: undefined, zh, address: undefined, phone: undefined, position };
}

interface WayProps {
  readonly onPoint: (point: LatLon) => void;
}

function MyPosition({ onPoint }: WayProps): JSX.Element {
  const { location } = useApp();
  const { language } = useTranslator();
  const [accuracyM, setAccuracy] = useState<number | 'none' | undefined>(undefined);
  const locate = async (): Promise<void> => {
    await location.locate();
    const fix = location.fix.peek();
    const isUsable = fix && cityAt(fix.position) !== undefined;
    setAccuracy(isUsable ? fix.accuracyM : 'none');
    if (isUsable) onPoint(fix.position);
  };
  return (
    <div>
      <button
        type="button"
        class={styles.quiet}
        aria-busy={location.whereabouts.value === 'asking'}
        onClick={locate}
      >
        <Icon name="locate" />
        <Both words="kit.point.here" />
      </button>
      <p role="status" class={styles.hint}>
        {accuracyM === 'none' && <Both words="kit.point.noFix" stacked />}
        {typeof accuracyM === 'number' && (
          <Both
            words="kit.point.fromFix"
            values={{ distance: formatDistance(accuracyM, language) }}
            stacked
          />
        )}
      </p>
    </div>
  );
}

function Paste({ onPoint }: WayProps): JSX.Element {
  const [text, setText] = useState('');
  const [datum, setDatum] = useState<Datum>('gcj02');
  const [isUnreadable, setUnreadable] = useState(false);
  const use = (): void => {
    const point = pointIn(text);
    const position = point && inWgs84(point, datum);
    setUnreadable(!position || !cityAt(position));
    if (position && cityAt(position)) onPoint(position);
  };
  return (
    <fieldset class={styles.paste}>
      <legend>
        <Both words="kit.point.paste" />
      </legend>
      <p id="kit-paste-hint" class={styles.hint}>
        <Both words="kit.point.pasteHint" stacked />
      </p>
      <PasteField
        text={text}
        isUnreadable={isUnreadable}
        onText={(next) => {
          setText(next);
          setDatum(datumOf(next) ?? datum);
        }}
      />
      <DatumChoice datum={datum} onChoose={setDatum} />
      <p id="kit-paste-fault" class={styles.fault} role="status">
        {isUnreadable && <Both words="kit.point.unreadable" stacked />}
      </p>
      <button type="button" class={styles.quiet} onClick={use}>
        <Both words="kit.point.use" />
      </button>
    </fieldset>
  );
}

interface PasteFieldProps {
  readonly text: string;
  readonly isUnreadable: boolean;
  readonly onText: (text: string) => void;
}

function PasteField({ text, isUnreadable, onText }: PasteFieldProps): JSX.Element {
  const { t } = useTranslator();
  return (
    <textarea
      rows={2}
      spellcheck={false}
      aria-label={t('kit.point.paste')}
      aria-invalid={isUnreadable}
      aria-describedby="kit-paste-hint kit-paste-fault"
      value={text}
      onInput={(event) => onText(event.currentTarget.value)}
    />
  );
}

function DatumChoice({ datum, onChoose }: { datum: Datum; onChoose: (datum: Datum) => void }): JSX.Element {
  return (
    <fieldset class={styles.datums}>
      <legend>
        <Both words="kit.point.datum" stacked />
      </legend>
      {DATUMS.map((each) => (
        <label key={each}>
          <input type="radio" name="kit-datum" checked={each === datum} onChange={() => onChoose(each)} />
          <span>
            <Both words={`kit.datum.${each}`} />
          </span>
        </label>
      ))}
    </fieldset>
  );
}
