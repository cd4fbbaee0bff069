import { pollOf } from '@koinon/shared/voting/poll';
import { Suspense } from 'react';
import { lazyPart } from '../../ui/part.ts';
import { Decisions } from '../../motions/Decisions.tsx';
import { MotionsList } from '../../motions/MotionsList.tsx';
import type { MeetingSession, MeetingView } from '../../session/meeting-session.ts';
import { packIn } from '../../voting/poll-model.ts';
import { ResultSentence } from '../../voting/ResultSentence.tsx';
import type { Read, Reading } from './reading.ts';

const DecisionTranslation = lazyPart(
  async () => (await import('./DecisionTranslation.tsx')).DecisionTranslation,
);

interface MotionsAndDecisionsProps {
  readonly path: string;
  readonly view: MeetingView;
  readonly session: Pick<MeetingSession, 'give' | 'dismiss'>;
  readonly reading: Reading | null;
  readonly onRead: Read;
}

/** The motions on the item, and what was decided with the vote by which it was. */
export function MotionsAndDecisions(props: MotionsAndDecisionsProps) {
  const { path, view, session, reading, onRead } = props;
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
        translationOf={({ id, text }) => (
          <Suspense>
            <DecisionTranslation {...{ path, view, id, text }} />
          </Suspense>
        )}
        resultOf={(id) => {
          const poll = pollOf(view.state.voting, id);
          return poll && <ResultSentence poll={poll} pack={packIn(view)} />;
        }}
      />
    </>
  );
}
