import type { BodyView, DeskRefusal } from '@koinon/shared/bodies/desk';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { LANGUAGES, ownName } from '../i18n/languages.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { Pick } from '../ui/Pick.tsx';
import { Segments } from '../ui/Segments.tsx';
import { Switch } from '../ui/Switch.tsx';
import styles from './Bodies.module.css';
import type { BodyDesk } from './desk-requests.ts';
import {
  draftOfMinutes,
  minutesOfDraft,
  NO_LANGUAGE,
  OTHER_LANGUAGE,
} from './minutes-style-model.ts';
import type { MinutesDraft } from './minutes-style-model.ts';
import { Refused } from './Refused.tsx';
import { giveInTurn } from './use-body.ts';

interface MinutesFormProps {
  readonly desk: BodyDesk;
  readonly view: BodyView;
  readonly show: (view: BodyView) => void;
}

/** In which language, how fully and with what times the body keeps its minutes. */
export function MinutesForm({ desk, view, show }: MinutesFormProps) {
  const t = useTranslations('bodies');
  const [draft, setDraft] = useState(() => draftOfMinutes(view.body.minutes));
  const [asked, setAsked] = useState(false);
  const [refusal, setRefusal] = useState<DeskRefusal | null>(null);
  const [saved, setSaved] = useState(false);
  const minutes = minutesOfDraft(draft);
  const change = (part: Partial<MinutesDraft>) => {
    setDraft((now) => ({ ...now, ...part }));
    setSaved(false);
  };
  const save = async () => {
    setAsked(true);
    if (minutes === null) return;
    const code = await giveInTurn(desk, view.id, [{ type: 'SetMinutesStyle', ...minutes }], show);
    // Saved twice is saved.
    setRefusal(code === 'already-so' ? null : code);
    setSaved(code === null || code === 'already-so');
  };
  return (
    <details>
      <summary className={styles['summary']}>{t('minutes')}</summary>
      <div className={styles['form']}>
        <p className={styles['more']}>{t('minutesMean')}</p>
        <LanguageFields draft={draft} faulty={asked && minutes === null} onChange={change} />
        <Speakers draft={draft} onChange={change} />
        <Refused code={refusal} />
        <Button onPress={() => void save()}>{t('saveMinutes')}</Button>
        <p role="status">{saved && t('saved')}</p>
      </div>
    </details>
  );
}

interface FieldsProps {
  readonly draft: MinutesDraft;
  readonly onChange: (part: Partial<MinutesDraft>) => void;
}

function LanguageFields({ draft, faulty, onChange }: FieldsProps & { readonly faulty: boolean }) {
  const t = useTranslations('bodies');
  const offered = LANGUAGES.map((tag) => ({ value: tag, name: ownName(tag), language: tag }));
  return (
    <div className={styles['choice']}>
      <Pick
        label={t('recordLanguage')}
        options={[
          { value: NO_LANGUAGE, name: t('noRecordLanguage') },
          ...offered,
          { value: OTHER_LANGUAGE, name: t('otherLanguage') },
        ]}
        chosen={draft.language}
        onChoose={(language) => onChange({ language })}
      />
      <p className={styles['more']}>{t('recordLanguageMeans')}</p>
      {draft.language === OTHER_LANGUAGE && (
        <Field
          label={t('languageTag')}
          hint={t('languageTagHint')}
          value={draft.tag}
          onChange={(tag) => onChange({ tag })}
          fault={faulty ? t('needLanguageTag') : null}
        />
      )}
    </div>
  );
}

const STYLES = ['summary', 'verbatim'] as const;

function Speakers({ draft, onChange }: FieldsProps) {
  const t = useTranslations('bodies');
  return (
    <>
      <div className={styles['choice']}>
        <Segments
          label={t('toldOfSpeakers')}
          labelled
          segments={STYLES.map((value) => ({ value, name: t(`minutesStyles.${value}`) }))}
          chosen={draft.style}
          onChoose={(value) => onChange({ style: value === 'verbatim' ? 'verbatim' : 'summary' })}
        />
        <p className={styles['more']}>{t(`minutesStyleMeans.${draft.style}`)}</p>
      </div>
      <Switch label={t('tellTimes')} on={draft.times} onChange={(times) => onChange({ times })} />
    </>
  );
}
