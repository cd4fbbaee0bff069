import { minutesStyleOf } from '@koinon/shared/meeting/constitution';
import { constitutionOf } from '@koinon/shared/meeting/meeting';
import { useMemo } from 'react';
import type { Saying } from '../../documents/minutes-saying.ts';
import { nameOf } from '../../i18n/names.ts';
import type { MeetingView } from '../../session/meeting-session.ts';

/** What was said in a section, for whoever writes its minutes. */
export function useSaying(path: string, view: MeetingView, section: string): Saying {
  const { people, state } = view;
  const { meeting } = state;
  const verbatim = minutesStyleOf(constitutionOf(meeting)).style === 'verbatim';
  const closed = meeting.status !== 'unplanned' && meeting.closedItems.includes(section);
  const goesOn = meeting.status === 'open' || meeting.status === 'suspended';
  return useMemo(
    () => ({
      address: `${path}/said/${encodeURIComponent(section)}`,
      verbatim,
      closed,
      goesOn,
      nameOf: (person) => nameOf(people, person),
    }),
    [path, section, verbatim, closed, goesOn, people],
  );
}
