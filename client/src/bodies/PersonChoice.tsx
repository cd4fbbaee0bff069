import type { BodyPerson } from '@koinon/shared/bodies/desk';
import { useTranslations } from 'use-intl';
import { LANGUAGES, ownName } from '../i18n/languages.ts';
import { useReadingLanguage } from '../i18n/use-reading-language.ts';
import { Field } from '../ui/Field.tsx';
import { Pick } from '../ui/Pick.tsx';
import styles from './Bodies.module.css';
import { NOBODY } from './seat-model.ts';
import type { ChosenPerson } from './seat-model.ts';

interface PersonChoiceProps {
  readonly label: string;
  readonly chosen: ChosenPerson;
  /** Who can be chosen beside whoever is. */
  readonly people: readonly BodyPerson[];
  readonly nobody: string | null;
  readonly onChange: (chosen: ChosenPerson) => void;
  readonly fault: string | null;
}

/** Somebody of the directory, somebody new, or nobody; with the name, to be written or corrected. */
export function PersonChoice(props: PersonChoiceProps) {
  const { label, chosen, people, nobody, onChange, fault } = props;
  const t = useTranslations('bodies');
  const language = useReadingLanguage();
  const known = chosen.kind === 'known' && !people.some(({ id }) => id === chosen.id);
  const all = known ? [chosen, ...people] : people;
  const choose = (value: string) => {
    const person = all.find(({ id }) => id === value);
    if (person !== undefined) onChange({ kind: 'known', ...person });
    else onChange(value === NEW ? { kind: 'new', name: '', language } : NOBODY);
  };
  return (
    <div className={styles['pair']}>
      <Pick
        label={label}
        options={[
          ...(nobody === null ? [] : [{ value: NONE, name: nobody }]),
          ...all.map(({ id, name }) => ({ value: id, name })),
          { value: NEW, name: t('somebodyNew') },
        ]}
        chosen={chosen.kind === 'known' ? chosen.id : chosen.kind === 'new' ? NEW : NONE}
        onChoose={choose}
      />
      {chosen.kind !== 'nobody' && (
        <>
          <Field
            label={t('name')}
            value={chosen.name}
            onChange={(name) => onChange({ ...chosen, name })}
            fault={fault}
          />
          <Pick
            label={t('readsIn')}
            options={[...new Set([...LANGUAGES, chosen.language])].map((tag) => ({
              value: tag,
              name: ownName(tag),
              language: tag,
            }))}
            chosen={chosen.language}
            onChoose={(reads) => onChange({ ...chosen, language: reads })}
          />
        </>
      )}
    </div>
  );
}

const NONE = '';
/** No id of somebody: ids have no signs but `-` and `_`. */
const NEW = '+';

/** Whether a name is missing where somebody was chosen. */
export function isNameless(chosen: ChosenPerson): boolean {
  return chosen.kind !== 'nobody' && chosen.name.trim() === '';
}
