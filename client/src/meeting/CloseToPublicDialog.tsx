import type { ClosedScope } from '@koinon/shared/meeting/events';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { MeetingSession } from '../session/meeting-session.ts';
import { AskDialog } from '../ui/AskDialog.tsx';
import { Choices } from '../ui/Choices.tsx';
import { Field } from '../ui/Field.tsx';
import { meetingActions } from './model.ts';

interface CloseToPublicDialogProps {
  readonly session: Pick<MeetingSession, 'give'>;
  readonly scopes: readonly ClosedScope[];
  readonly onClose: () => void;
}

/** What is closed and why: everybody reads the reason, the gallery too. */
export function CloseToPublicDialog({ session, scopes, onClose }: CloseToPublicDialogProps) {
  const t = useTranslations('publicity');
  const common = useTranslations('common');
  const [scope, setScope] = useState<ClosedScope>(scopes[0] ?? 'sitting');
  const [reason, setReason] = useState('');
  const missing = reason.trim() === '' ? t('reasonNeeded') : null;
  const confirm = () => {
    meetingActions(session).closeToPublic(scope, reason);
    onClose();
  };
  return (
    <AskDialog
      title={t('closeQuestion')}
      confirm={t('close')}
      cancel={common('cancel')}
      unavailable={missing}
      onConfirm={confirm}
      onCancel={onClose}
    >
      {scopes.length > 1 && (
        <Choices
          label={t('what')}
          options={scopes.map((value) => ({ value, words: t(`scope.${value}`) }))}
          chosen={scope}
          onChoose={(value) => setScope(value === 'item' ? 'item' : 'sitting')}
        />
      )}
      <Field label={t('reason')} hint={t('reasonHint')} value={reason} onChange={setReason} />
      <p>{t('meaning')}</p>
    </AskDialog>
  );
}
