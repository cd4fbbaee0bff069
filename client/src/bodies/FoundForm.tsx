import { inLanguage } from '@koinon/shared/kernel/localized';
import { RULE_PACKS } from '@koinon/shared/law/packs';
import type { BodyView, DeskRefusal } from '@koinon/shared/bodies/desk';
import { useRef, useState } from 'react';
import type { FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import { ownName } from '../i18n/languages.ts';
import { isEmpty, NO_TEXTS, written } from '../i18n/texts.ts';
import type { Texts } from '../i18n/texts.ts';
import { TextsFields } from '../i18n/TextsFields.tsx';
import { ownZone } from '../i18n/zone.ts';
import { useReadingLanguage } from '../i18n/use-reading-language.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { Pick } from '../ui/Pick.tsx';
import styles from './Bodies.module.css';
import type { BodyDesk } from './desk-requests.ts';
import { Refused } from './Refused.tsx';
import { isTimeZone } from './seat-model.ts';

interface FoundFormProps {
  readonly desk: BodyDesk;
  readonly onFounded: (view: BodyView) => void;
}

const FIRST_PACK = RULE_PACKS[0]?.id ?? '';
const MOST_SEATS = 500;

function seatsOf(text: string): number | null {
  const count = /^\d{1,3}$/.test(text.trim()) ? Number(text) : 0;
  return count >= 1 && count <= MOST_SEATS ? count : null;
}

/** Founds a body: its name, its seats by law, its rules and where its days are counted. */
export function FoundForm({ desk, onFounded }: FoundFormProps) {
  const t = useTranslations('bodies');
  const language = useReadingLanguage();
  const [name, setName] = useState<Texts>(NO_TEXTS);
  const [seats, setSeats] = useState('');
  const [pack, setPack] = useState(FIRST_PACK);
  const [timeZone, setTimeZone] = useState(ownZone);
  const [asked, setAsked] = useState(false);
  const [waiting, setWaiting] = useState(false);
  const [refusal, setRefusal] = useState<DeskRefusal | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const statutory = seatsOf(seats);
  const send = async () => {
    setAsked(true);
    if (isEmpty(name) || statutory === null || !isTimeZone(timeZone)) {
      requestAnimationFrame(() =>
        form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(),
      );
      return;
    }
    setWaiting(true);
    const founded = await desk.found({ name: written(name), statutory, pack, timeZone });
    setWaiting(false);
    if (founded.ok) onFounded(founded.result);
    else setRefusal(founded.code);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send();
  };
  return (
    <form ref={form} className={styles['form']} onSubmit={submit} noValidate>
      <div className={styles['full']}>
        <TextsFields
          texts={name}
          labelOf={(tag) => t('nameIn', { language: ownName(tag) })}
          onChange={setName}
          fault={asked && isEmpty(name) ? t('needName') : null}
        />
      </div>
      <Field
        kind="count"
        label={t('statutory')}
        hint={t('statutoryHint')}
        value={seats}
        onChange={setSeats}
        fault={asked && statutory === null ? t('needStatutory') : null}
      />
      <Pick
        label={t('rules')}
        options={RULE_PACKS.map(({ id, name: called }) => ({
          value: id,
          name: inLanguage(called, language),
        }))}
        chosen={pack}
        onChoose={setPack}
      />
      <p className={styles['more']}>{t('rulesHint')}</p>
      <Field
        label={t('timeZone')}
        hint={t('timeZoneHint')}
        language="en"
        value={timeZone}
        onChange={setTimeZone}
        fault={asked && !isTimeZone(timeZone) ? t('needTimeZone') : null}
      />
      <Refused code={refusal} />
      <Button kind="act" size="l" waiting={waiting} onPress={() => void send()}>
        {t('submitFound')}
      </Button>
    </form>
  );
}
