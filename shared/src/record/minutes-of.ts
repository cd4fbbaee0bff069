import { constitutionOf } from '../meeting/meeting.ts';
import type { ProseNode } from '../minutes/blocks.ts';
import { minutesTree } from '../minutes/tree.ts';
import type { ListedItem, MinutesHead, MinutesTree } from '../minutes/tree.ts';
import { factsOf } from './account-facts.ts';
import type { MeetingState } from './meeting-state.ts';

export interface Written<Node extends ProseNode> {
  readonly meeting: string;
  readonly agenda: readonly ListedItem[];
  /** The prose, by section. */
  readonly prose: Readonly<Record<string, readonly Node[]>>;
}

/** The minutes as a reader with this state has them: what was written, and what the record says. */
export function minutesOf<Node extends ProseNode>(
  state: MeetingState,
  { meeting, agenda, prose }: Written<Node>,
): MinutesTree<Node> {
  return minutesTree({ head: headOf(state, meeting), agenda, prose, facts: factsOf(state) });
}

function headOf({ meeting }: MeetingState, id: string): MinutesHead {
  const constitution = constitutionOf(meeting);
  const called = meeting.status === 'unplanned' ? { title: {}, body: {} } : meeting;
  return {
    meeting: id,
    body: called.body,
    title: called.title,
    number: constitution?.number ?? null,
    place: constitution?.call.place ?? null,
    openedAt: 'openedAt' in meeting ? meeting.openedAt : null,
    closedAt: meeting.status === 'closed' ? meeting.closedAt : null,
  };
}
