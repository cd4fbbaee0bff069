import { inLanguage } from '@koinon/shared/kernel/localized';
import { speaksAbout } from '@koinon/shared/motions/precedence';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { LANGUAGES, ownName } from '../i18n/languages.ts';
import { RefusedHere } from '../i18n/RefusedHere.tsx';
import { useReadingLanguage } from '../i18n/use-reading-language.ts';
import type { MeetingSession, MeetingView } from '../session/meeting-session.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { isWaiting } from '../ui/given.ts';
import { LongField } from '../ui/LongField.tsx';
import { Pick as PickOne } from '../ui/Pick.tsx';
import { isComplete, kindsNow, movingOf, newMotion } from './draft-model.ts';
import type { MotionDraft } from './draft-model.ts';
import styles from './Forms.module.css';
import { motionActions } from './motion-actions.ts';
import { pendingMain } from './motion-model.ts';
import { moversIn, powersOf, refusalOf } from './motions-view.ts';
import { PersonPick } from './PersonPick.tsx';
import { Sheet } from './Sheet.tsx';
import { useReason } from './use-reason.ts';

interface MotionFormProps {
  readonly view: MeetingView;
  readonly session: Pick<MeetingSession, 'give' | 'dismiss'>;
  readonly onClose: () => void;
  /** What is there already, e.g. the agenda's proposal. */
  readonly start?: Pick<MotionDraft, 'title' | 'text' | 'language'> | undefined;
}

/** Moves a motion on the item: for oneself, or by the clerk for somebody in the hall. */
export function MotionForm({ view, session, onClose, start }: MotionFormProps) {
  const t = useTranslations('motions');
  const language = useReadingLanguage();
  const clerk = powersOf(view).clerk;
  const [draft, setDraft] = useState<MotionDraft>(() => ({
    ...newMotion(language, clerk ? (moversIn(view)[0]?.id ?? null) : null),
    ...start,
  }));
  const moving = movingOf(view, draft, t(`kind.${draft.kind}`));
  const submit = async () => {
    const { type: _type, ...motion } = moving;
    const refusal = await motionActions(session).move(motion);
    if (refusal === null) onClose();
  };
  return (
    <Sheet label={t('form.title')} title={t('form.title')} onClose={onClose}>
      <div className={styles['form']}>
        {clerk && (
          <PersonPick
            view={view}
            label={t('form.person')}
            chosen={draft.person}
            onChoose={(person) => setDraft({ ...draft, person })}
          />
        )}
        <KindFields view={view} draft={draft} onChange={setDraft} />
        <TextFields draft={draft} onChange={setDraft} />
        <RefusedHere refused={view.refused} types={['MoveMotion']} onSeen={session.dismiss} />
        <Submit view={view} draft={draft} onSubmit={() => void submit()} />
        <Button kind="quiet" onPress={onClose}>
          {t('form.cancel')}
        </Button>
      </div>
    </Sheet>
  );
}

interface SubmitProps extends Pick<MotionFormProps, 'view'> {
  readonly draft: MotionDraft;
  readonly onSubmit: () => void;
}

function Submit({ view, draft, onSubmit }: SubmitProps) {
  const t = useTranslations('motions.form');
  const reason = useReason();
  const refusal = reason(refusalOf(view, movingOf(view, draft, 'x')));
  const offline = view.line.status === 'live' ? null : t('offline');
  const why = offline ?? refusal ?? (isComplete(draft) ? null : t('incomplete'));
  return (
    <>
      <Button
        kind="act"
        size="l"
        wide
        waiting={isWaiting(view.pending, 'MoveMotion')}
        unavailable={why}
        onPress={onSubmit}
      >
        {t('submit')}
      </Button>
      {why !== null && (
        <p className={styles['hint']} aria-hidden="true">
          {why}
        </p>
      )}
    </>
  );
}

interface FieldsProps {
  readonly draft: MotionDraft;
  readonly onChange: (draft: MotionDraft) => void;
}

function KindFields({ view, draft, onChange }: FieldsProps & Pick<MotionFormProps, 'view'>) {
  const t = useTranslations('motions');
  const language = useReadingLanguage();
  const kinds = kindsNow(view, draft);
  const subjects = speaksAbout(draft.kind) ? pendingMain(view) : [];
  return (
    <>
      <PickOne
        label={t('form.kind')}
        options={kinds.map((kind) => ({ value: kind, name: t(`kind.${kind}`) }))}
        chosen={draft.kind}
        onChoose={(value) => {
          const kind = kinds.find((one) => one === value);
          if (kind !== undefined) onChange({ ...draft, kind });
        }}
      />
      {subjects.length > 1 && (
        <PickOne
          label={t('form.about')}
          options={subjects.map(({ id, title }) => ({
            value: id,
            name: inLanguage(title, language),
          }))}
          chosen={draft.about ?? subjects.at(-1)?.id ?? ''}
          onChoose={(about) => onChange({ ...draft, about })}
        />
      )}
    </>
  );
}

function TextFields({ draft, onChange }: FieldsProps) {
  const t = useTranslations('motions.form');
  const hint = draft.kind === 'main' ? undefined : t('optional');
  return (
    <>
      <Field
        label={t('heading')}
        value={draft.title}
        language={draft.language}
        hint={hint}
        onChange={(title) => onChange({ ...draft, title })}
      />
      <LongField
        label={t('text')}
        value={draft.text}
        language={draft.language}
        onChange={(text) => onChange({ ...draft, text })}
      />
      <PickOne
        label={t('language')}
        options={LANGUAGES.map((tag) => ({ value: tag, name: ownName(tag), language: tag }))}
        chosen={draft.language}
        onChoose={(language) => onChange({ ...draft, language })}
      />
    </>
  );
}
