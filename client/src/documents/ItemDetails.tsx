import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { ownName } from '../i18n/languages.ts';
import { useReadingLanguage } from '../i18n/use-reading-language.ts';
import { Field } from '../ui/Field.tsx';
import type { AgendaItem } from './agenda-model.ts';
import { presenterName, presenterOf } from './agenda-setting.ts';
import type { AgendaSetting, WritableAgenda } from './agenda-setting.ts';
import styles from './AgendaEditing.module.css';
import { AttachmentsField } from './AttachmentsField.tsx';
import { ItemNotes } from './ItemNotes.tsx';
import { KindPick } from './KindPick.tsx';
import { LinksField } from './LinksField.tsx';
import { wholeNumber } from './whole-number.ts';
import { ProposalField } from './ProposalField.tsx';

export interface ItemDetailsProps {
  readonly item: AgendaItem;
  readonly name: string;
  readonly setting: AgendaSetting;
  readonly model: WritableAgenda;
}

/** Everything about an item besides its place and its title in the writer's language. */
export function ItemDetails(props: ItemDetailsProps) {
  const { item, model } = props;
  const t = useTranslations('agenda');
  const minutes = item.minutes === null ? '' : String(item.minutes);
  return (
    <>
      <KindPick
        label={t('kindOf')}
        kind={item.kind}
        onChoose={(kind) => model.change(item.id, { kind })}
      />
      <OtherTitles {...props} />
      <div className={styles['short']}>
        <Field
          label={t('estimate')}
          kind="count"
          value={minutes}
          onChange={(text) => model.change(item.id, { minutes: wholeNumber(text) })}
        />
      </div>
      <PresenterField {...props} />
      <LinksField links={item.links} onChange={(links) => model.change(item.id, { links })} />
      <AttachmentsField {...props} />
      {item.kind !== 'break' && (
        <ProposalField
          label={t('proposalText')}
          hint={t('proposalHint')}
          text={item.proposal}
          onChange={(text) => model.propose(item.id, text)}
        />
      )}
      {props.setting.notes !== null && <ItemNotes item={item.id} place={props.setting.notes} />}
    </>
  );
}

/** The titles in the meeting's other languages. */
function OtherTitles({ item, setting, model }: ItemDetailsProps) {
  const t = useTranslations('agenda');
  const reading = useReadingLanguage();
  const tags = [...new Set([...setting.languages, ...Object.keys(item.titles)])];
  return tags
    .filter((tag) => tag !== reading)
    .map((tag) => (
      <Field
        key={tag}
        label={t('titleIn', { language: ownName(tag) })}
        language={tag}
        value={item.titles[tag] ?? ''}
        onChange={(title) => model.rename(item.id, tag, title)}
      />
    ));
}

/** A person of the meeting, by name, or any words. */
function PresenterField({ item, setting, model }: ItemDetailsProps) {
  const t = useTranslations('agenda');
  const id = useId();
  const names = [...setting.people.values()].filter(({ role }) => !WITHOUT_WORD.includes(role));
  return (
    <div className={styles['group']}>
      <label className={styles['label']} htmlFor={id}>
        {t('presenter')}
      </label>
      <input
        id={id}
        className={styles['field']}
        list={`${id}-people`}
        value={presenterName(setting, item.presenter)}
        dir="auto"
        autoComplete="off"
        aria-describedby={`${id}-hint`}
        onChange={({ target }) =>
          model.change(item.id, { presenter: presenterOf(setting, target.value) })
        }
      />
      <datalist id={`${id}-people`}>
        {names.map((person) => (
          <option key={person.id}>{person.name}</option>
        ))}
      </datalist>
      <p id={`${id}-hint`} className={styles['hint']}>
        {t('presenterHint')}
      </p>
    </div>
  );
}

/** Who watches, and what is no person, presents nothing. */
const WITHOUT_WORD: readonly string[] = ['guest', 'hall'];
