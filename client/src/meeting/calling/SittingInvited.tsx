import type { BodyView } from '@koinon/shared/bodies/desk';
import { peopleOf, rulesOf } from '@koinon/shared/bodies/standing';
import type { Source } from '@koinon/shared/law/rule-pack';
import { sourceOf } from '@koinon/shared/law/sources';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { FromPool } from './from-pool.ts';
import { nearestLanguage } from '../../i18n/languages.ts';
import { useReadingLanguage } from '../../i18n/use-reading-language.ts';
import { Button } from '../../ui/Button.tsx';
import { Checks } from '../../ui/Checks.tsx';
import { Field } from '../../ui/Field.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { useNow } from '../../ui/use-now.ts';
import styles from './CallForm.module.css';
import { newPerson } from './draft-model.ts';
import { PersonFields } from './PersonFields.tsx';
import { checkDraft, draftGaps, OTHER_ROLES, rolesToInvite } from './sitting-draft-model.ts';
import type { SittingDraft } from './sitting-draft-model.ts';
import type { FaultWords } from './SittingForm.tsx';

interface SittingInvitedProps {
  /** Offers interpreters of the city's pool. */
  readonly fromPool: FromPool;
  readonly draft: SittingDraft;
  readonly view: BodyView;
  readonly faultWords: FaultWords;
  readonly sourceLine: (source: Source | null) => ReactNode;
  readonly newKey: () => string;
  readonly onChange: (part: Partial<SittingDraft>) => void;
}

/** The body's people come by themselves; whom the invitation missed, and who comes beside them. */
export function SittingInvited(props: SittingInvitedProps) {
  const { draft, view, sourceLine, onChange } = props;
  const t = useTranslations('sitting');
  const { body, people } = view;
  const members = body.seats.flatMap(({ member }) => member ?? []);
  const roles = rolesToInvite(body);
  const pack = rulesOf(body);
  const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? '–';
  return (
    <>
      <Panel title={t('invited')} level={3}>
        <p>{t('invitedHint', { count: peopleOf(body).length })}</p>
        <details className={styles['entry']} open={roles.length > 0 || undefined}>
          <summary className={styles['summary']}>{t('notReached')}</summary>
          <Checks
            label={t('notReached')}
            hint={t('notReachedHint')}
            options={[
              ...roles.map((role) => ({
                value: role,
                name: role === 'mayor' ? t('mayor') : role,
              })),
              ...members.map((id) => ({ value: id, name: nameOf(id) })),
            ]}
            chosen={draft.notInvited}
            onChange={(notInvited) => onChange({ notInvited })}
          />
          {roles.length > 0 && sourceLine(sourceOf(pack, 'calling.mustInvite'))}
          {pack.quorum.needsAllInvited && sourceLine(sourceOf(pack, 'quorum.needsAllInvited'))}
        </details>
        <MustInvite {...props} />
      </Panel>
      <Others {...props} />
    </>
  );
}

/** How often it is looked at whether the invitation is still in time. */
const A_MINUTE_MS = 60_000;

/** Whom the rules want invited and the invitation misses; it can be called all the same, with a reason. */
function MustInvite({ draft, view, faultWords, sourceLine, onChange }: SittingInvitedProps) {
  const t = useTranslations('sitting');
  const checked = checkDraft(draft, view.body, useNow(Date, A_MINUTE_MS));
  const missing = rolesToInvite(view.body).filter((role) => draft.notInvited.includes(role));
  if (missing.length === 0) return null;
  const who = missing.map((role) => (role === 'mayor' ? t('mayor') : role)).join(', ');
  return (
    <div className={styles['deadline']}>
      <div role="status">
        <Notice tone="heed">
          <p>{t('mustInvite', { who })}</p>
          {sourceLine(sourceOf(rulesOf(view.body), 'calling.mustInvite'))}
        </Notice>
      </div>
      {/* Where it is late as well, the reason is asked for beside the day. */}
      {checked?.ordinary.inTime !== false && (
        <Field
          label={t('because')}
          hint={t('becauseHint')}
          value={draft.because}
          onChange={(because) => onChange({ because })}
          fault={faultWords('because')}
        />
      )}
    </div>
  );
}

function Others({ fromPool, draft, faultWords, newKey, onChange }: SittingInvitedProps) {
  const t = useTranslations('sitting');
  const language = useReadingLanguage();
  const { others } = draft;
  return (
    <Panel title={t('others')} level={3}>
      {others.map((person, index) => (
        <div key={person.key} className={styles['entry']}>
          <PersonFields
            person={person}
            number={index + 1}
            roles={OTHER_ROLES}
            channels={draft.channels}
            onChange={(changed) =>
              onChange({ others: others.map((one) => (one === person ? changed : one)) })
            }
            nameFault={faultWords(`others.${index}.name`)}
            channelsFault={faultWords(`others.${index}.channels`)}
          />
          <Button
            kind="quiet"
            size="s"
            onPress={() => onChange({ others: others.filter((one) => one !== person) })}
          >
            {t('removeOther', { number: index + 1 })}
          </Button>
        </div>
      ))}
      <Button
        onPress={() =>
          onChange({ others: [...others, newPerson(newKey(), 'interpreter', language)] })
        }
      >
        {t('addOther')}
      </Button>
      {fromPool({
        wanted: draft.channels,
        gaps: draftGaps(draft),
        day: draft.date === '' ? null : draft.date,
        coming: others.flatMap(({ pool }) => pool ?? []),
        onTake: ({ id, name, language: reads }, channels) =>
          onChange({
            others: [
              ...others,
              {
                ...newPerson(newKey(), 'interpreter', nearestLanguage(reads)),
                name,
                channels,
                pool: id,
              },
            ],
          }),
      })}
    </Panel>
  );
}
