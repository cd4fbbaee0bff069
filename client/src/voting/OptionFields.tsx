import { useTranslations } from 'use-intl';
import { ownName } from '../i18n/languages.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import styles from './AnnounceForm.module.css';
import type { DraftFieldsProps } from './QuestionFields.tsx';

/** Answers of a straw poll's own; without any it asks for yes, no or neither. */
export function OptionFields({ draft, languages, faults, onChange }: DraftFieldsProps) {
  const t = useTranslations('voting');
  const { options } = draft;
  const add = (many: number) => {
    const next = Array.from({ length: many }, (_, index) => ({
      id: freeId(
        options.map(({ id }) => id),
        index,
      ),
      label: {},
    }));
    onChange({ ...draft, options: [...options, ...next] });
  };
  return (
    <fieldset className={styles['fields']}>
      <legend className={styles['legend']}>{t('answers')}</legend>
      {options.length === 0 && <p className={styles['hint']}>{t('plainAnswers')}</p>}
      {options.map((option, place) => (
        <div key={option.id} className={styles['option']}>
          {languages.map((tag) => (
            <Field
              key={tag}
              label={t('optionIn', { number: place + 1, language: ownName(tag) })}
              language={tag}
              value={option.label[tag] ?? ''}
              onChange={(text) =>
                onChange({
                  ...draft,
                  options: options.map((one) =>
                    one.id === option.id ? { ...one, label: { ...one.label, [tag]: text } } : one,
                  ),
                })
              }
            />
          ))}
          <Button
            size="s"
            kind="quiet"
            onPress={() =>
              onChange({ ...draft, options: options.filter(({ id }) => id !== option.id) })
            }
          >
            {t('removeOption', { number: place + 1 })}
          </Button>
        </div>
      ))}
      {(faults.includes('options') || faults.includes('option')) && (
        <p className={styles['fault']}>
          {faults.includes('options') ? t('fault.options') : t('fault.option')}
        </p>
      )}
      <div>
        <Button size="s" onPress={() => add(options.length === 0 ? 2 : 1)}>
          {options.length === 0 ? t('ownAnswers') : t('addOption')}
        </Button>
      </div>
    </fieldset>
  );
}

function freeId(taken: readonly string[], ahead: number): string {
  const highest = taken.reduce(
    (most, id) => Math.max(most, Number(id.replace('option-', '')) || 0),
    0,
  );
  return `option-${highest + 1 + ahead}`;
}
