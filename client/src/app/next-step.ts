import { leftOverOf } from '@koinon/shared/agenda/left-over';
import { itemOf } from '@koinon/shared/record/facts';
import type { ContributionKind } from '@koinon/shared/floor/events';
import type { Localized } from '@koinon/shared/kernel/localized';
import { isPointOfOrder } from '@koinon/shared/floor/list';
import type { ChairStep } from '@koinon/shared/voting/next-step';
import { interruptedTurns } from '../floor/interrupted-model.ts';
import { currentTurn, speakingList } from '../floor/model.ts';
import type { CurrentTurn } from '../floor/model.ts';
import { nameOf } from '../i18n/names.ts';
import { quorumOf } from '../presence/quorum-model.ts';
import { countTaken, seatRows } from '../presence/seat-model.ts';
import type { MeetingView } from '../session/meeting-session.ts';
import { pollStep } from '../voting/chair-model.ts';
import { nextSubject } from '../voting/subject-model.ts';
import type { Subject } from '../voting/subject-model.ts';

interface AgendaItem {
  readonly id: string;
  readonly titles: Localized;
}

/** The agenda as far as it is loaded; null while it is not. */
export type KnownAgenda = readonly AgendaItem[] | null;

type Blocked = 'offline' | 'agendaLoading' | 'agendaEmpty' | 'closed' | 'notCalled';

/** Something worth knowing before the step is taken. */
export type StepNote =
  | { readonly kind: 'passesOn' | 'interrupts'; readonly name: string }
  | { readonly kind: 'present'; readonly count: number }
  /** Whether a sitting that is opened now would have a quorum. */
  | {
      readonly kind: 'quorum' | 'noQuorum';
      readonly present: number;
      readonly needed: number;
    }
  | { readonly kind: 'quorumWithout'; readonly because: 'no-chair' | 'not-all-invited' }
  | { readonly kind: 'listEmpty' }
  | { readonly kind: 'lastItem' }
  /** It begins by itself when interpreters have ended. */
  | { readonly kind: 'waitsForInterpreters' }
  | { readonly kind: 'alone' };

/** What comes next in a sitting; `type` is the command that does it. */
export type NextStep =
  | { readonly type: 'OpenMeeting'; readonly note: StepNote }
  | { readonly type: 'ResumeMeeting' }
  | { readonly type: 'OpenItem'; readonly item: AgendaItem; readonly note: StepNote | null }
  | {
      readonly type: 'GiveFloor';
      readonly person: string;
      readonly name: string;
      readonly kind: ContributionKind;
      readonly note: StepNote | null;
    }
  /** The turn that waits for interpreters begins at once. */
  | { readonly type: 'BeginTurn'; readonly name: string; readonly note: StepNote }
  | { readonly type: 'ResumeTurn'; readonly name: string; readonly note: StepNote | null }
  | { readonly type: 'TakeFloor'; readonly note: StepNote }
  | { readonly type: 'CloseFloor' }
  | { readonly type: 'CloseMeeting'; readonly note: StepNote }
  /** Whatever comes next in the poll that is under way. */
  | { readonly type: 'poll'; readonly step: ChairStep }
  | { readonly type: 'AnnouncePoll'; readonly subject: Subject; readonly note: StepNote | null }
  | { readonly type: 'none'; readonly blocked: Blocked };

/**
 * The next step follows from the record and the agenda and from nothing else:
 * open the sitting, open an item, hear everybody on the list, vote on what was
 * moved, open the next item, close.
 */
export function nextStep(view: MeetingView, agenda: KnownAgenda): NextStep {
  const { meeting } = view.state;
  switch (meeting.status) {
    case 'unplanned':
      return { type: 'none', blocked: 'notCalled' };
    case 'planned':
      return { type: 'OpenMeeting', note: presentNote(view) };
    case 'suspended':
      return { type: 'ResumeMeeting' };
    case 'closed':
      return { type: 'none', blocked: 'closed' };
    case 'open':
      return whileOpen(view, agenda, meeting.item?.item ?? null);
    default:
      return meeting satisfies never;
  }
}

/** What is left over is not opened next; the item at hand keeps its place. */
function withoutLeftOver({ state }: MeetingView, agenda: KnownAgenda): KnownAgenda {
  const { leftOver } = state.agenda;
  const current = itemOf(state);
  return agenda?.filter(({ id }) => id === current || leftOverOf(leftOver, id) === null) ?? null;
}

function presentNote(view: MeetingView): StepNote {
  const quorum = quorumOf(view);
  if (quorum !== null) {
    const { quorate, because, present, needed } = quorum.counts;
    if (because === 'no-chair' || because === 'not-all-invited') {
      return { kind: 'quorumWithout', because };
    }
    return { kind: quorate ? 'quorum' : 'noQuorum', present, needed };
  }
  const count = countTaken(seatRows(view)).here;
  return count <= 1 ? { kind: 'alone' } : { kind: 'present', count };
}

function whileOpen(view: MeetingView, whole: KnownAgenda, item: string | null): NextStep {
  const { announced } = view.state.floor;
  if (announced !== null) {
    const name = nameOf(view.people, announced.person);
    return { type: 'BeginTurn', name, note: { kind: 'waitsForInterpreters' } };
  }
  const poll = pollStep(view);
  if (poll !== null) return { type: 'poll', step: poll };
  const agenda = withoutLeftOver(view, whole);
  const allLeft = agenda?.length === 0 && whole !== null && whole.length > 0;
  if (allLeft) return { type: 'CloseMeeting', note: { kind: 'lastItem' } };
  if (item === null) return toItem(agenda, 0, null);
  const [first] = speakingList(view);
  const turn = currentTurn(view);
  const back = interruptedTurns(view).find(({ next }) => next);
  const point = first !== undefined && isPointOfOrder(first);
  if (back !== undefined && !point && (turn === null || breaksIn(turn))) {
    const note: StepNote | null = turn && { kind: 'passesOn', name: turn.name };
    return { type: 'ResumeTurn', name: back.name, note };
  }
  if (first !== undefined) {
    const note: StepNote | null = turn && {
      kind: point ? 'interrupts' : 'passesOn',
      name: turn.name,
    };
    const { person, name, kind } = first;
    return { type: 'GiveFloor', person, name, kind, note };
  }
  if (turn !== null) return { type: 'TakeFloor', note: { kind: 'listEmpty' } };
  if (view.state.floor.open) return { type: 'CloseFloor' };
  const subject = nextSubject(view);
  if (subject !== null) return { type: 'AnnouncePoll', subject, note: { kind: 'listEmpty' } };
  return afterItem(agenda, item);
}

/** What lets in by its nature: after it whoever was interrupted goes on. */
function breaksIn({ kind }: CurrentTurn): boolean {
  return kind !== 'contribution';
}

function afterItem(agenda: KnownAgenda, item: string): NextStep {
  const index = agenda?.findIndex(({ id }) => id === item) ?? -1;
  const isLast = agenda !== null && index === agenda.length - 1;
  if (isLast) return { type: 'CloseMeeting', note: { kind: 'lastItem' } };
  return toItem(agenda, index + 1, { kind: 'listEmpty' });
}

function toItem(agenda: KnownAgenda, index: number, note: StepNote | null): NextStep {
  if (agenda === null) return { type: 'none', blocked: 'agendaLoading' };
  const item = agenda[index];
  return item === undefined
    ? { type: 'none', blocked: 'agendaEmpty' }
    : { type: 'OpenItem', item, note };
}
