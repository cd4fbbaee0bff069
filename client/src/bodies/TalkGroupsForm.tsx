import type { BodyView, DeskRefusal } from '@koinon/shared/bodies/desk';
import { MOST_TALK_GROUPS } from '@koinon/shared/identity/talk-groups';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ownName } from '../i18n/languages.ts';
import { isEmpty, NO_TEXTS } from '../i18n/texts.ts';
import type { Texts } from '../i18n/texts.ts';
import { TextsFields } from '../i18n/TextsFields.tsx';
import { Button } from '../ui/Button.tsx';
import { Segments } from '../ui/Segments.tsx';
import styles from './Bodies.module.css';
import type { BodyDesk } from './desk-requests.ts';
import { Refused } from './Refused.tsx';
import { draftGroups, talkGroupsOfDraft } from './talk-groups-model.ts';
import type { DraftGroup } from './talk-groups-model.ts';
import { giveInTurn } from './use-body.ts';

interface TalkGroupsFormProps {
  readonly desk: BodyDesk;
  readonly view: BodyView;
  readonly show: (view: BodyView) => void;
}

const SHOWN_TO = ['officers', 'inside'] as const;

/** Which groups' shares of the talk time sittings of the body tell, and to whom. */
export function TalkGroupsForm({ desk, view, show }: TalkGroupsFormProps) {
  const t = useTranslations('bodies');
  const { talkGroups } = view.body;
  const [groups, setGroups] = useState(() => draftGroups(talkGroups.groups));
  const [shownTo, setShownTo] = useState(talkGroups.shownTo);
  const [refusal, setRefusal] = useState<DeskRefusal | null>(null);
  const [saved, setSaved] = useState(false);
  const change = (next: readonly DraftGroup[]) => {
    setGroups(next);
    setSaved(false);
  };
  const save = async () => {
    const command = { type: 'SetTalkGroups', ...talkGroupsOfDraft(groups, shownTo) } as const;
    const code = await giveInTurn(desk, view.id, [command], show);
    setRefusal(code);
    setSaved(code === null);
  };
  return (
    <details>
      <summary className={styles['summary']}>{t('talkGroups')}</summary>
      <div className={styles['form']}>
        <p className={styles['more']}>{t('talkGroupsMean')}</p>
        {groups.map((group, index) => (
          <GroupFields
            key={group.id}
            number={index + 1}
            texts={group.texts}
            onChange={(texts) =>
              change(groups.map((one) => (one.id === group.id ? { ...one, texts } : one)))
            }
            onRemove={() => change(groups.filter((one) => one.id !== group.id))}
          />
        ))}
        {groups.length < MOST_TALK_GROUPS && (
          <Button
            size="s"
            onPress={() => change([...groups, { id: newGroupId(), texts: NO_TEXTS }])}
          >
            {t('addGroup')}
          </Button>
        )}
        <Segments
          label={t('groupsShownTo')}
          labelled
          segments={SHOWN_TO.map((value) => ({ value, name: t(`groupsShown.${value}`) }))}
          chosen={shownTo}
          onChoose={(value) => {
            setShownTo(value === 'inside' ? 'inside' : 'officers');
            setSaved(false);
          }}
        />
        <Refused code={refusal} />
        <Button
          onPress={() => void save()}
          unavailable={groups.some(({ texts }) => isEmpty(texts)) ? t('needName') : null}
        >
          {t('saveGroups')}
        </Button>
        <p role="status">{saved && t('saved')}</p>
      </div>
    </details>
  );
}

/** A page on plain http has no `randomUUID`. */
function newGroupId(): string {
  const [first = 0, second = 0] = crypto.getRandomValues(new Uint32Array(2));
  return `group-${first.toString(36)}${second.toString(36)}`;
}

interface GroupFieldsProps {
  readonly number: number;
  readonly texts: Texts;
  readonly onChange: (texts: Texts) => void;
  readonly onRemove: () => void;
}

function GroupFields({ number, texts, onChange, onRemove }: GroupFieldsProps) {
  const t = useTranslations('bodies');
  return (
    <fieldset className={styles['full']}>
      <legend className={styles['name']}>{t('groupNumber', { number })}</legend>
      <TextsFields
        texts={texts}
        labelOf={(tag) => t('nameIn', { language: ownName(tag) })}
        onChange={onChange}
        fault={null}
      />
      <Button size="s" kind="quiet" onPress={onRemove} label={t('removeGroupOf', { number })}>
        {t('removeGroup')}
      </Button>
    </fieldset>
  );
}
