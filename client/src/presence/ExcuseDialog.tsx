import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { MeetingSession } from '../session/meeting-session.ts';
import { AskDialog } from '../ui/AskDialog.tsx';
import { Field } from '../ui/Field.tsx';
import { presenceActions } from './model.ts';
import type { Named } from './seat-model.ts';

interface ExcuseDialogProps {
  readonly session: Pick<MeetingSession, 'give'>;
  readonly member: Named;
  /** Whether it is me who cannot come. */
  readonly mine?: boolean;
  readonly onClose: () => void;
}

/** Excuses a member; why, only chair and clerk learn. */
export function ExcuseDialog({ session, member, mine = false, onClose }: ExcuseDialogProps) {
  const t = useTranslations('attendance');
  const common = useTranslations('common');
  const [reason, setReason] = useState('');
  const confirm = () => {
    presenceActions(session).excuse(member.id, reason);
    onClose();
  };
  return (
    <AskDialog
      title={mine ? t('excuseMine') : t('excuseOf', { name: member.name })}
      confirm={mine ? t('excuseMineConfirm') : t('act.excuse')}
      cancel={common('cancel')}
      onConfirm={confirm}
      onCancel={onClose}
    >
      <Field
        label={t('excuseReason')}
        hint={t('excuseReasonHint')}
        value={reason}
        onChange={setReason}
      />
    </AskDialog>
  );
}
