import { isSecret } from '@koinon/shared/voting/announcement';
import { useTranslations } from 'use-intl';
import type { MeetingSession, MeetingView } from '../session/meeting-session.ts';
import { MyBallot } from './MyBallot.tsx';
import { Participation } from './Participation.tsx';
import { PollRule } from './PollFacts.tsx';
import { PollHead } from './PollHead.tsx';
import { PollScreen } from './PollScreen.tsx';
import { PollStrip } from './PollStrip.tsx';
import { ResultView } from './ResultView.tsx';
import { useMyPoll } from './use-my-poll.ts';
import type { MyPoll } from './use-my-poll.ts';

interface MemberPollProps {
  readonly view: MeetingView;
  readonly session: Pick<MeetingSession, 'give' | 'dismiss'>;
}

/** A member's part in the poll of the moment: over the whole screen, or as a strip. */
export function MemberPoll({ view, session }: MemberPollProps) {
  const mine = useMyPoll(view, session, true);
  return mine && <MyPollViews view={view} session={session} mine={mine} />;
}

interface MyPollViewsProps extends MemberPollProps {
  readonly mine: MyPoll;
}

/** The same for whoever follows their poll elsewhere too: a chair, whose next step opens it. */
export function MyPollViews({ view, session, mine }: MyPollViewsProps) {
  const t = useTranslations('voting');
  const done = mine.stage === 'over' || mine.vote.kind === 'stored';
  return (
    <>
      <PollStrip view={view} mine={mine} />
      {mine.covering && (
        <PollScreen
          aside={done ? t('close') : t('putAside')}
          onAside={mine.stage === 'over' ? mine.dismiss : mine.putAside}
        >
          {(title) => (
            <>
              <PollHead view={view} poll={mine.poll} id={title} large />
              {mine.stage === 'over' ? (
                <ResultView view={view} poll={mine.poll} />
              ) : (
                <WhileOpen view={view} session={session} mine={mine} />
              )}
            </>
          )}
        </PollScreen>
      )}
    </>
  );
}

interface WhileOpenProps extends MemberPollProps {
  readonly mine: Extract<MyPoll, { stage: 'open' }>;
}

function WhileOpen({ view, session, mine }: WhileOpenProps) {
  const t = useTranslations('voting');
  const { poll, vote } = mine;
  return (
    <>
      <PollRule view={view} poll={poll} />
      {isSecret(poll.kind) && vote.kind === 'open' && <p>{t('secretMeans')}</p>}
      <MyBallot
        key={poll.poll}
        view={view}
        session={session}
        poll={poll}
        vote={vote}
        onCast={mine.cast}
      />
      <Participation view={view} poll={poll} />
    </>
  );
}
