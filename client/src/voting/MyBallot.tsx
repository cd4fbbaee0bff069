import type { Answer } from '@koinon/shared/voting/answer';
import type { OpenPoll } from '@koinon/shared/voting/poll';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { RefusedHere } from '../i18n/RefusedHere.tsx';
import type { MeetingSession, MeetingView } from '../session/meeting-session.ts';
import { Button } from '../ui/Button.tsx';
import type { MyVote } from './ballot-model.ts';
import { ChoiceBallot } from './ChoiceBallot.tsx';
import type { BallotProps } from './ChoiceBallot.tsx';
import { ConsentBallot } from './ConsentBallot.tsx';
import { MyVoteState } from './MyVoteState.tsx';
import { Objections } from './Objections.tsx';
import { PersonsBallot } from './PersonsBallot.tsx';
import { StrawBallot } from './StrawBallot.tsx';
import { pollActions } from './voting-actions.ts';

interface MyBallotProps extends BallotProps {
  readonly view: MeetingView;
  readonly session: Pick<MeetingSession, 'give' | 'dismiss'>;
  readonly vote: MyVote;
}

/** My part in an open poll: to vote, to see how my vote stands, and to change it. */
export function MyBallot({ view, session, poll, vote, onCast }: MyBallotProps) {
  const [changing, setChanging] = useState(false);
  const t = useTranslations('voting');
  const cast = (answer: Answer) => {
    setChanging(false);
    onCast(answer);
  };
  const choosing = vote.kind === 'open' || (changing && vote.kind === 'stored' && vote.mayChange);
  return (
    <>
      {poll.kind === 'consent' && <Objections view={view} poll={poll} />}
      <RefusedHere refused={view.refused} types={GIVEN_HERE} onSeen={session.dismiss} />
      <div role="status">
        {vote.kind !== 'open' && <MyVoteState view={view} about={poll} vote={vote} />}
      </div>
      {choosing ? (
        <BallotPaper view={view} poll={poll} onCast={cast} />
      ) : (
        vote.kind === 'stored' &&
        vote.mayChange && <Button onPress={() => setChanging(true)}>{t('change')}</Button>
      )}
      <OfMine view={view} session={session} poll={poll} vote={vote} />
    </>
  );
}

const GIVEN_HERE = ['CastBallot', 'ConfirmVote', 'WithdrawEntry', 'WithdrawObjection'];

/** What only the member can say of a vote: that it is theirs, that an objection is met. */
function OfMine({ view, session, poll, vote }: Omit<MyBallotProps, 'onCast'>) {
  const t = useTranslations('voting');
  const actions = pollActions(session, poll.poll);
  const waiting = (type: string) => view.pending.some(({ command }) => command.type === type);
  if (vote.kind === 'entered') {
    return (
      <>
        <Button
          kind="act"
          size="l"
          wide
          waiting={waiting('ConfirmVote')}
          onPress={() => void actions.confirm(view.you.id)}
        >
          {t('thatIsMyVote')}
        </Button>
        <Button
          wide
          waiting={waiting('WithdrawEntry')}
          onPress={() => void actions.withdrawEntry(view.you.id)}
        >
          {t('thatIsNotMyVote')}
        </Button>
      </>
    );
  }
  const objects = vote.kind === 'stored' && vote.answer?.kind === 'objection';
  if (!objects || vote.integrated) return null;
  return (
    <Button
      kind="act"
      wide
      waiting={waiting('WithdrawObjection')}
      onPress={() => void actions.withdrawObjection()}
    >
      {t('withdrawObjection')}
    </Button>
  );
}

/** The paper that fits the poll's question. */
function BallotPaper(props: BallotProps & { readonly poll: OpenPoll }) {
  switch (props.poll.kind) {
    case 'election':
      return <PersonsBallot {...props} />;
    case 'consent':
      return <ConsentBallot {...props} />;
    case 'straw':
      return <StrawBallot {...props} />;
    default:
      return <ChoiceBallot {...props} />;
  }
}
