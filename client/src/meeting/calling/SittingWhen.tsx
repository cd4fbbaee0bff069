import type { FoundedBody } from '@koinon/shared/bodies/body';
import { rulesOf } from '@koinon/shared/bodies/standing';
import type { InvitationDeadline } from '@koinon/shared/law/deadlines';
import type { Source } from '@koinon/shared/law/rule-pack';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useTimes } from '../../i18n/use-times.ts';
import { Field } from '../../ui/Field.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { useNow } from '../../ui/use-now.ts';
import styles from './CallForm.module.css';
import { checkDraft } from './sitting-draft-model.ts';
import type { SittingDraft } from './sitting-draft-model.ts';
import type { FaultWords } from './SittingForm.tsx';

interface SittingWhenProps {
  readonly draft: SittingDraft;
  readonly body: FoundedBody;
  readonly faultWords: FaultWords;
  readonly sourceLine: (source: Source | null) => ReactNode;
  readonly onChange: (part: Partial<SittingDraft>) => void;
}

/** Day and hour, when the invitation goes out, and whether that is in time. */
export function SittingWhen(props: SittingWhenProps) {
  const { draft, body, faultWords, onChange } = props;
  const t = useTranslations('sitting');
  return (
    <Panel title={t('when')} level={3}>
      <div className={styles['row']}>
        <Field
          kind="date"
          label={t('date')}
          value={draft.date}
          onChange={(date) => onChange({ date })}
          fault={faultWords('date')}
        />
        <Field
          kind="time"
          label={t('time')}
          hint={t('inZone', { zone: body.timeZone })}
          value={draft.time}
          onChange={(time) => onChange({ time })}
        />
      </div>
      <div className={styles['row']}>
        <Segments
          labelled
          label={t('sent')}
          segments={[
            { value: 'now', name: t('sentNow') },
            { value: 'on', name: t('sentOn') },
          ]}
          chosen={draft.sentOn === null ? 'now' : 'on'}
          onChoose={(value) => onChange({ sentOn: value === 'now' ? null : '' })}
        />
        {draft.sentOn !== null && (
          <Field
            kind="date"
            label={t('sentDate')}
            value={draft.sentOn}
            onChange={(sentOn) => onChange({ sentOn })}
          />
        )}
      </div>
      <Deadline {...props} />
    </Panel>
  );
}

/** How often it is looked at whether the invitation is still in time. */
const A_MINUTE_MS = 60_000;

/** What the rules say of it; late, it can be called all the same, with a reason. */
function Deadline({ draft, body, faultWords, sourceLine, onChange }: SittingWhenProps) {
  const t = useTranslations('sitting');
  const now = useNow(Date, A_MINUTE_MS);
  const checked = checkDraft(draft, body, now);
  if (checked === null) return null;
  const { ordinary, urgent } = checked;
  const knowsUrgent = rulesOf(body).calling.urgentDays !== null;
  return (
    <div className={styles['deadline']}>
      <div role="status">
        <Notice tone={ordinary.inTime ? 'plain' : 'heed'}>
          <DeadlineWords deadline={ordinary} />
          {sourceLine(ordinary.source)}
        </Notice>
      </div>
      {!ordinary.inTime && (
        <>
          {knowsUrgent && (
            <Switch
              label={t('urgent')}
              on={draft.urgent}
              onChange={(on) => onChange({ urgent: on })}
            />
          )}
          {urgent !== null && (
            <Notice tone={urgent.inTime ? 'plain' : 'heed'}>
              {t(urgent.inTime ? 'urgentInTime' : 'urgentLate')}
            </Notice>
          )}
          <Field
            label={t('because')}
            hint={t('becauseHint')}
            value={draft.because}
            onChange={(because) => onChange({ because })}
            fault={faultWords('because')}
          />
        </>
      )}
    </div>
  );
}

function DeadlineWords({ deadline }: { readonly deadline: InvitationDeadline }) {
  const t = useTranslations('sitting');
  const times = useTimes();
  const { inTime, days, missing, kind, holidays } = deadline;
  const latest = times.date(deadline.latestDay);
  return (
    <p>
      {inTime ? t('inTime', { days, latest }) : t('late', { days, missing, latest })}
      {kind === 'working' && ` ${t('workingDays')}`}
      {holidays.length > 0 && ` ${t('holidays', { days: holidays.map(times.date).join('; ') })}`}
    </p>
  );
}
