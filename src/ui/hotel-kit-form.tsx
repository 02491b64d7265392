// The hotel kit's form: names, address, phone and point, each with what is wrong beside it.

import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { cityAt, type HotelField } from '../domain/hotel.ts';
import { formatDistance } from '../i18n/formats.ts';
import type { MessageKey } from '../i18n/translator.ts';
import { useApp, useTranslator } from './app-context.ts';
import { nearestPlace } from './hotel-facts.tsx';
import styles from './hotel-kit.module.css';
import { HotelKitPoint } from './hotel-kit-point.tsx';
import { fieldId, type HotelKit } from './hotel-kit-state.ts';
import { Both, PointWords } from './hotel-kit-words.tsx';
import { Icon } from './icon.tsx';
import { SignName } from './sign-name.tsx';

type TextField = Exclude<HotelField, 'position'>;

export function HotelKitForm({ kit }: { kit: HotelKit }): JSX.Element {
  const { t } = useTranslator();
  return (
    <form
      class={styles.form}
      aria-label={t('kit.form')}
      onSubmit={(event) => {
        event.preventDefault();
        kit.check();
      }}
    >
      <Field kit={kit} field="name" label="kit.name" optional />
      <Field kit={kit} field="zh" label="kit.zh" chinese />
      <Field kit={kit} field="address" label="kit.address" chinese optional />
      <Field kit={kit} field="phone" label="kit.phone" optional />
      <Point kit={kit} />
    </form>
  );
}

interface FieldProps {
  readonly kit: HotelKit;
  readonly field: TextField;
  readonly label: MessageKey;
  readonly chinese?: boolean;
  readonly optional?: boolean;
}

function Field({ kit, field, label, chinese = false, optional = false }: FieldProps): JSX.Element {
  const id = fieldId(field);
  const hasFault = kit.faultOf(field) !== undefined;
  const hint = field === 'phone' ? `${id}-hint ` : '';
  return (
    <div class={styles.field}>
      <label for={id}>
        <Both words={label} />
      </label>
      {optional && (
        <span class={styles.optional}>
          <Both words="kit.optional" />
        </span>
      )}
      <input
        id={id}
        type="text"
        inputMode={field === 'phone' ? 'tel' : 'text'}
        {...(chinese && { lang: 'zh-Hans' })}
        autocomplete="off"
        spellcheck={false}
        value={kit.form[field]}
        aria-invalid={hasFault}
        aria-describedby={`${hint}${id}-fault`}
        onInput={(event) => kit.change({ [field]: event.currentTarget.value })}
        onBlur={() => kit.leave(field)}
      />
      {field === 'phone' && (
        <p id={`${id}-hint`} class={styles.hint}>
          <Both words="kit.phone.hint" stacked />
        </p>
      )}
      <Fault kit={kit} field={field} />
    </div>
  );
}

function Fault({ kit, field }: { kit: HotelKit; field: HotelField }): JSX.Element {
  const fault = kit.faultOf(field);
  return (
    <p id={`${fieldId(field)}-fault`} class={styles.fault} role="status">
      {fault && <Both words={fault.words} values={fault.values} stacked />}
    </p>
  );
}

function Point({ kit }: { kit: HotelKit }): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  const id = fieldId('position');
  const { position } = kit.form;
  return (
    <div class={styles.field}>
      <div class={styles.point}>
        <Icon name="places" />
        <p>
          <b>
            <PointWords kit={kit} />
          </b>
          <NearPoint kit={kit} />
        </p>
        <button id={id} type="button" aria-describedby={`${id}-fault`} onClick={() => setOpen(true)}>
          <Both words={position ? 'kit.point.move' : 'kit.point.choose'} />
        </button>
      </div>
      <Fault kit={kit} field="position" />
      {isOpen && (
        <HotelKitPoint
          kit={kit}
          onClose={() => {
            setOpen(false);
            kit.leave('position');
          }}
        />
      )}
    </div>
  );
}

/** What lies close to the point, so that a wrong one is noticed. */
function NearPoint({ kit }: { kit: HotelKit }): JSX.Element | null {
  const { cities } = useApp();
  const { t, language } = useTranslator();
  const { position } = kit.form;
  const city = position && cityAt(position);
  useEffect(() => {
    if (city) cities.need(city);
  }, [city]);
  const load = city && cities.loads[city].value;
  const near = position && load?.status === 'ready' ? nearestPlace(load.data, { position }) : undefined;
  if (!near) return null;
  const distance = formatDistance(near.metres, language);
  const [before = '', after = ''] = t('kit.point.near', { distance, place: '\n' }).split('\n');
  return (
    <span class={styles.near}>
      {before}
      <SignName name={near.place.name} language={language} />
      {after}
    </span>
  );
}
