import type { Localized } from '@koinon/shared/kernel/localized';
import { currentTurn, speakingList } from '../floor/model.ts';
import { countHere, seated } from '../presence/model.ts';
import type { MeetingView } from '../session/meeting-session.ts';

interface AgendaItem {
  readonly id: string;
  readonly titles: Localized;
}

/** The agenda as far as it is loaded; null while it is not. */
export type KnownAgenda = readonly AgendaItem[] | null;

type Blocked = 'offline' | 'agendaLoading' | 'agendaEmpty' | 'closed' | 'notCalled';

/** Something worth knowing before the step is taken. */
export type StepNote =
  | { readonly kind: 'passesOn'; readonly name: string }
  | { readonly kind: 'present'; readonly count: number }
  | { readonly kind: 'listEmpty' }
  | { readonly kind: 'lastItem' }
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
      readonly note: StepNote | null;
    }
  | { readonly type: 'TakeFloor'; readonly note: StepNote }
  | { readonly type: 'CloseFloor' }
  | { readonly type: 'CloseMeeting'; readonly note: StepNote }
  | { readonly type: 'none'; readonly blocked: Blocked };

/**
 * The next step follows from the record and the agenda and from nothing else:
 * open the sitting, open an item, hear everybody on the list, open the next
 * item, close.
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

function presentNote(view: MeetingView): StepNote {
  const count = countHere(seated(view));
  return count <= 1 ? { kind: 'alone' } : { kind: 'present', count };
}

function whileOpen(view: MeetingView, agenda: KnownAgenda, item: string | null): NextStep {
  if (item === null) return toItem(agenda, 0, null);
  const [first] = speakingList(view);
  const turn = currentTurn(view);
  if (first !== undefined) {
    const note: StepNote | null = turn && { kind: 'passesOn', name: turn.name };
    return { type: 'GiveFloor', person: first.person, name: first.name, note };
  }
  if (turn !== null) return { type: 'TakeFloor', note: { kind: 'listEmpty' } };
  if (view.state.floor.open) return { type: 'CloseFloor' };
  return afterItem(agenda, item);
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
