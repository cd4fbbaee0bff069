import { pollOf } from '@koinon/shared/voting/poll';
import { Decisions } from '../../motions/Decisions.tsx';
import { MotionsList } from '../../motions/MotionsList.tsx';
import type { MeetingSession, MeetingView } from '../../session/meeting-session.ts';
import { packIn } from '../../voting/poll-model.ts';
import { ResultSentence } from '../../voting/ResultSentence.tsx';
import type { Read, Reading } from './reading.ts';

interface MotionsAndDecisionsProps {
  readonly view: MeetingView;
  readonly session: Pick<MeetingSession, 'give' | 'dismiss'>;
  readonly reading: Reading | null;
  readonly onRead: Read;
}

/** The motions on the item, and what was decided with the vote by which it was. */
export function MotionsAndDecisions({ view, session, reading, onRead }: MotionsAndDecisionsProps) {
  return (
    <>
      <MotionsList
        view={view}
        reading={reading?.kind === 'motion' ? reading.motion : null}
        onRead={(motion) => onRead({ kind: 'motion', motion })}
        onMove={() => onRead({ kind: 'new-motion' })}
      />
      <Decisions
        view={view}
        session={session}
        resultOf={(id) => {
          const poll = pollOf(view.state.voting, id);
          return poll && <ResultSentence poll={poll} pack={packIn(view)} />;
        }}
      />
    </>
  );
}
