import { constitutionOf } from '@koinon/shared/meeting/meeting';
import type { Meeting } from '@koinon/shared/meeting/meeting';
import type { AgendaSetting } from '../../documents/agenda-setting.ts';
import type { MeetingView } from '../../session/meeting-session.ts';
import { accessTo } from './document-access.ts';

/** All but what can be done with it. */
export type AgendaAround = Omit<AgendaSetting, 'leaving'>;

/** What an agenda needs to know of the meeting that it belongs to. */
export function agendaAround(
  { state, people, you, meeting }: Pick<MeetingView, 'state' | 'people' | 'you' | 'meeting'>,
  path: string,
  clock: { now(): number },
  language: string,
): AgendaAround {
  const languages = new Set([language, ...Object.keys(state.interpretation.channels)]);
  return {
    attachments: `${path}/attachments`,
    people,
    languages: [...languages],
    clock,
    notes:
      accessTo({ you, state }, { kind: 'notes', item: 'any' }) === 'write'
        ? { sessionPath: path, meeting, person: you.id }
        : null,
    sitting: sittingOf(state.meeting),
    leftOver: new Set(state.agenda.leftOver.map(({ item }) => item)),
  };
}

function sittingOf(meeting: Meeting): AgendaSetting['sitting'] {
  if (meeting.status === 'unplanned' || meeting.status === 'closed') return null;
  const { item } = meeting;
  return {
    startsAt: constitutionOf(meeting)?.call.startsAt ?? null,
    openedAt: meeting.status === 'planned' ? null : meeting.openedAt,
    current: item && { id: item.item, since: item.since },
  };
}
