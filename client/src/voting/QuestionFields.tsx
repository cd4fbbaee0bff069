import { useTranslations } from 'use-intl';
import { ownName } from '../i18n/languages.ts';
import { Field } from '../ui/Field.tsx';
import type { DraftFault, PollDraft } from './announce-model.ts';
import { unsaidIn } from './announce-model.ts';
import styles from './AnnounceForm.module.css';

export interface DraftFieldsProps {
  readonly draft: PollDraft;
  /** Those of the channels, and the reader's. */
  readonly languages: readonly string[];
  readonly faults: readonly DraftFault[];
  readonly onChange: (draft: PollDraft) => void;
}

/** The question, in each language that somebody listens in. */
export function QuestionFields({ draft, languages, faults, onChange }: DraftFieldsProps) {
  const t = useTranslations('voting');
  const tags = [...new Set([...languages, ...Object.keys(draft.question)])];
  const unsaid = unsaidIn(draft, tags);
  const said = tags.length - unsaid.length;
  return (
    <fieldset className={styles['fields']}>
      <legend className={styles['legend']}>{t('question')}</legend>
      {tags.map((tag, index) => (
        <Field
          key={tag}
          label={ownName(tag)}
          language={tag}
          value={draft.question[tag] ?? ''}
          onChange={(text) => onChange({ ...draft, question: { ...draft.question, [tag]: text } })}
          fault={index === 0 && faults.includes('question') ? t('fault.question') : null}
        />
      ))}
      {said > 0 && unsaid.length > 0 && <p className={styles['hint']}>{t('unsaid')}</p>}
    </fieldset>
  );
}
