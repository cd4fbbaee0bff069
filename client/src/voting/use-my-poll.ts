import { currentPoll } from '@koinon/shared/voting/poll';
import type { ClosedPoll, CancelledPoll, OpenPoll } from '@koinon/shared/voting/poll';
import type { Answer } from '@koinon/shared/voting/answer';
import { useEffect, useState } from 'react';
import type { MeetingSession, MeetingView } from '../session/meeting-session.ts';
import { asksMe, myVote } from './ballot-model.ts';
import type { MyVote } from './ballot-model.ts';
import { endedHere, pastPolls } from './poll-model.ts';
import { castBallot } from './voting-actions.ts';

/** A poll that concerns me, and whether it covers my screen. */
export type MyPoll =
  | {
      readonly stage: 'open';
      readonly poll: OpenPoll;
      readonly vote: MyVote;
      readonly covering: boolean;
      cast(answer: Answer): void;
      cover(): void;
      putAside(): void;
    }
  | {
      readonly stage: 'over';
      readonly poll: ClosedPoll | CancelledPoll;
      readonly covering: boolean;
      cover(): void;
      putAside(): void;
      /** Read, and gone from the page. */
      dismiss(): void;
    };

/**
 * Follows the poll of the moment for one member: it covers the screen when it
 * asks something of them, until they answer or put it aside, and stays for its
 * result if they are still looking.
 *
 * @param covers whether it may cover the screen by itself
 */
export function useMyPoll(
  view: MeetingView,
  session: Pick<MeetingSession, 'give'>,
  covers: boolean,
): MyPoll | null {
  const [covering, setCovering] = useState<string | null>(null);
  const [stored, setStored] = useState<string | null>(null);
  const [read, setRead] = useState<string | null>(null);
  const current = currentPoll(view.state.voting);
  const open = current?.status === 'open' ? current : null;
  const vote = open && myVote(view, open, stored === open.poll);
  const asking = covers && open !== null && vote !== null && asksMe(vote) ? open.poll : null;
  useEffect(() => {
    if (asking !== null) setCovering(asking);
  }, [asking]);
  const over = open === null ? lastOver(view) : null;
  const poll = open ?? over;
  if (poll === null) return null;
  const id = poll.poll;
  const common = {
    covering: covering === id,
    cover: () => setCovering(id),
    putAside: () => setCovering(null),
  };
  if (open !== null && vote !== null) {
    const cast = async (answer: Answer) => {
      const refusal = await castBallot(session, id, answer);
      // A repeat after a lost answer: the first one is in the box.
      if (refusal === null || refusal === 'already-voted') setStored(id);
    };
    return { stage: 'open', poll: open, vote, ...common, cast: (answer) => void cast(answer) };
  }
  if (over === null || read === id) return null;
  const dismiss = () => {
    setCovering(null);
    setRead(id);
  };
  return { stage: 'over', poll: over, ...common, dismiss };
}

/** The poll that ended last, if this page saw it end. */
function lastOver(view: MeetingView): ClosedPoll | CancelledPoll | null {
  const [last] = pastPolls(view);
  if (last === undefined || !endedHere(view, last)) return null;
  return last.status === 'closed' || last.status === 'cancelled' ? last : null;
}
