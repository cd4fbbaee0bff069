import { useTranslations } from 'use-intl';
import { isLanguage, LANGUAGES, ownName } from '../../i18n/languages.ts';
import { Checks } from '../../ui/Checks.tsx';
import { Field } from '../../ui/Field.tsx';
import { Pick } from '../../ui/Pick.tsx';
import { INVITED_ROLES } from './draft-model.ts';
import type { DraftPerson, InvitedRole } from './draft-model.ts';
import styles from './PersonFields.module.css';

interface PersonFieldsProps {
  readonly person: DraftPerson;
  readonly number: number;
  readonly roles?: readonly InvitedRole[];
  /** The meeting's channels. */
  readonly channels: readonly string[];
  readonly onChange: (person: DraftPerson) => void;
  readonly nameFault: string | null;
  readonly channelsFault: string | null;
}

/** Somebody who is invited, and as what. */
export function PersonFields(props: PersonFieldsProps) {
  const { person, number, roles = INVITED_ROLES, channels, onChange } = props;
  const t = useTranslations('administration');
  const presence = useTranslations('presence');
  return (
    <fieldset className={styles['person']}>
      <legend className={styles['legend']}>{t('person', { number })}</legend>
      <Field
        label={t('name')}
        value={person.name}
        onChange={(name) => onChange({ ...person, name })}
        fault={props.nameFault}
      />
      <Pick
        label={t('role')}
        options={roles.map((role) => ({ value: role, name: presence(`role.${role}`) }))}
        chosen={person.role}
        onChoose={(value) => {
          const role = roles.find((one) => one === value);
          if (role !== undefined) onChange({ ...person, role });
        }}
      />
      <Pick
        label={t('readsIn')}
        options={LANGUAGES.map((tag) => ({ value: tag, name: ownName(tag), language: tag }))}
        chosen={person.language}
        onChoose={(language) => {
          if (isLanguage(language)) onChange({ ...person, language });
        }}
      />
      {person.role === 'interpreter' && (
        <div className={styles['channels']}>
          <Checks
            label={t('interprets')}
            options={channels.map((tag) => ({ value: tag, name: ownName(tag), language: tag }))}
            chosen={person.channels}
            onChange={(chosen) => onChange({ ...person, channels: chosen })}
            fault={props.channelsFault}
          />
        </div>
      )}
    </fieldset>
  );
}
