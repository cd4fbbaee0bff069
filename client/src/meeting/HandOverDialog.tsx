import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { MeetingSession, MeetingView } from '../session/meeting-session.ts';
import { AskDialog } from '../ui/AskDialog.tsx';
import { Pick } from '../ui/Pick.tsx';
import { successors } from './chair-model.ts';
import { meetingActions } from './model.ts';

interface HandOverDialogProps {
  readonly view: MeetingView;
  readonly session: Pick<MeetingSession, 'give'>;
  readonly onClose: () => void;
}

/** To whom the chair goes: a member who is here. */
export function HandOverDialog({ view, session, onClose }: HandOverDialogProps) {
  const t = useTranslations('chairing');
  const common = useTranslations('common');
  const people = successors(view);
  const [chosen, setChosen] = useState(people[0]?.id ?? '');
  const to = people.find(({ id }) => id === chosen) ?? null;
  const confirm = () => {
    if (to !== null) meetingActions(session).handOverChair(to.id);
    onClose();
  };
  return (
    <AskDialog
      title={t('handOverQuestion')}
      confirm={t('handOver')}
      cancel={common('cancel')}
      unavailable={to === null ? t('nobody') : null}
      onConfirm={confirm}
      onCancel={onClose}
    >
      {people.length === 0 ? (
        <p>{t('nobody')}</p>
      ) : (
        <Pick
          label={t('to')}
          options={people.map(({ id, name }) => ({ value: id, name }))}
          chosen={chosen}
          onChoose={setChosen}
        />
      )}
      <p>{t('meaning')}</p>
    </AskDialog>
  );
}
