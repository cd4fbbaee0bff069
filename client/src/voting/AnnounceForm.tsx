import type { PollSubject } from '@koinon/shared/voting/announcement';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { RefusedHere } from '../i18n/RefusedHere.tsx';
import type { MeetingSession, MeetingView } from '../session/meeting-session.ts';
import { Button } from '../ui/Button.tsx';
import { isWaiting } from '../ui/given.ts';
import { Notice } from '../ui/Notice.tsx';
import { Panel } from '../ui/Panel.tsx';
import { Pick as PickOne } from '../ui/Pick.tsx';
import {
  announcingOf,
  faultsOf,
  kindsFor,
  PURPOSES,
  withKind,
  withPurpose,
} from './announce-model.ts';
import type { PollDraft } from './announce-model.ts';
import styles from './AnnounceForm.module.css';
import { CandidateFields } from './CandidateFields.tsx';
import { DraftRule } from './DraftRule.tsx';
import { OptionFields } from './OptionFields.tsx';
import { packIn } from './poll-model.ts';
import { QuestionFields } from './QuestionFields.tsx';
import { nextSubject, subjectOn, subjectsOf } from './subject-model.ts';
import { SubjectPick } from './SubjectPick.tsx';
import { useDraft } from './use-draft.ts';
import { announcePoll } from './voting-actions.ts';

interface AnnounceFormProps {
  readonly view: MeetingView;
  readonly session: Pick<MeetingSession, 'give' | 'dismiss'>;
  /** What is put to the vote; without it, what waits next. */
  readonly on?: PollSubject;
  readonly onClose: () => void;
}

/** Prepares a poll: its question in every language, its kind, and the rule it falls under. */
export function AnnounceForm({ view, session, on = null, onClose }: AnnounceFormProps) {
  const t = useTranslations('voting');
  const [first] = useState(() => subjectOn(view, on) ?? nextSubject(view));
  const { draft, languages, change, choose } = useDraft(view, first);
  const [checked, setChecked] = useState(false);
  const faults = checked ? faultsOf(draft) : [];
  const pack = packIn(view);
  const submit = async () => {
    setChecked(true);
    if (faultsOf(draft).length > 0) return;
    const refusal = await announcePoll(session, announcingOf(draft));
    if (refusal === null) onClose();
  };
  const parts = { draft, languages, faults, onChange: change };
  return (
    <Panel
      title={t('prepare')}
      aside={
        <Button size="s" kind="quiet" onPress={onClose}>
          {t('cancelPreparing')}
        </Button>
      }
    >
      <div className={styles['form']}>
        <SubjectPick subjects={subjectsOf(view)} draft={draft} onChoose={choose} />
        <KindFields draft={draft} pack={pack} onChange={change} />
        <QuestionFields {...parts} />
        {draft.kind === 'election' && <CandidateFields {...parts} view={view} />}
        {draft.kind === 'straw' && <OptionFields {...parts} />}
        <DraftRule view={view} draft={draft} />
        {faults.length > 0 && <Notice tone="heed">{t('checkFields')}</Notice>}
        <RefusedHere refused={view.refused} types={['AnnouncePoll']} onSeen={session.dismiss} />
        <Button
          kind="act"
          size="l"
          wide
          waiting={isWaiting(view.pending, 'AnnouncePoll')}
          unavailable={view.line.status === 'live' ? null : t('needsLine')}
          onPress={() => void submit()}
        >
          {t('announce')}
        </Button>
        <p className={styles['hint']}>{t('announceMeans')}</p>
      </div>
    </Panel>
  );
}

interface KindFieldsProps {
  readonly draft: PollDraft;
  readonly pack: ReturnType<typeof packIn>;
  readonly onChange: (draft: PollDraft) => void;
}

function KindFields({ draft, pack, onChange }: KindFieldsProps) {
  const t = useTranslations('voting');
  const kinds = kindsFor(pack, draft.purpose);
  return (
    <>
      <PickOne
        label={t('kindLabel')}
        options={kinds.map((value) => ({ value, name: t(`kind.${value}`) }))}
        chosen={draft.kind}
        onChoose={(value) => {
          const kind = kinds.find((one) => one === value);
          if (kind !== undefined) onChange(withKind(draft, kind, pack));
        }}
      />
      <p className={styles['hint']}>{t(`kindMeans.${draft.kind}`)}</p>
      {pack !== null && draft.kind !== 'election' && draft.kind !== 'straw' && (
        <PickOne
          label={t('purposeLabel')}
          options={PURPOSES.map((value) => ({ value, name: t(`purpose.${value}`) }))}
          chosen={draft.purpose}
          onChoose={(value) => {
            const purpose = PURPOSES.find((one) => one === value);
            if (purpose !== undefined) onChange(withPurpose(draft, purpose, pack));
          }}
        />
      )}
    </>
  );
}
