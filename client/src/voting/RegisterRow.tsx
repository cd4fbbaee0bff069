import type { OpenPoll } from '@koinon/shared/voting/poll';
import { useTranslations } from 'use-intl';
import { nameOf } from '../i18n/names.ts';
import type { MeetingSession, MeetingView } from '../session/meeting-session.ts';
import { Button } from '../ui/Button.tsx';
import { Key } from '../ui/Key.tsx';
import type { RegisterRow, RowState } from './clerk-model.ts';
import { Given } from './MyVoteState.tsx';
import { pollActions } from './voting-actions.ts';

/** Whether an officer may enter a vote here: over an own one only the member decides. */
export function mayEnter(state: RowState): boolean {
  return ['waiting', 'called', 'dropped', 'entered'].includes(state.kind);
}

interface RowWordsProps {
  readonly view: MeetingView;
  readonly poll: OpenPoll;
  readonly state: RowState;
}

/** How somebody of the register stands. */
export function RowWords({ view, poll, state }: RowWordsProps) {
  const t = useTranslations('voting');
  switch (state.kind) {
    case 'voted':
      return (
        <>
          <Given about={poll} answer={state.answer} />{' '}
          {state.way === 'entered' ? t('enteredMark') : t('row.own')}
        </>
      );
    case 'entered':
      return (
        <>
          <Given about={poll} answer={state.answer} />{' '}
          {t('enteredBy', { name: nameOf(view.people, state.by) })}
        </>
      );
    case 'unknown':
      return null;
    default:
      return t(`row.${state.kind}`);
  }
}

interface PaperButtonProps {
  readonly view: MeetingView;
  readonly session: Pick<MeetingSession, 'give'>;
  readonly poll: OpenPoll;
  readonly row: RegisterRow;
}

/** Notes that somebody takes part on paper, or takes the note back. */
export function PaperButton({ view, session, poll, row }: PaperButtonProps) {
  const t = useTranslations('voting');
  const actions = pollActions(session, poll.poll);
  const noted = row.state.kind === 'paper';
  const waiting = view.pending.some(
    ({ command }) =>
      (command.type === 'NotePaper' || command.type === 'WithdrawPaper') &&
      command.person === row.id,
  );
  return (
    <Button
      size="s"
      label={
        noted ? t('withdrawPaperOf', { name: row.name }) : t('notePaperOf', { name: row.name })
      }
      keys="p"
      pressed={noted}
      waiting={waiting}
      onPress={() => void (noted ? actions.withdrawPaper(row.id) : actions.notePaper(row.id))}
    >
      {t('paper')} <Key name="P" />
    </Button>
  );
}
