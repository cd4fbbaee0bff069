import { isSpeaking } from '@koinon/shared/identity/people';
import { isHere } from '@koinon/shared/presence/presence';
import { keepsOut } from '@koinon/shared/record/facts';
import { isOnList } from '@koinon/shared/floor/floor';
import { expected } from '@koinon/shared/voting/register';
import { currentPoll } from '@koinon/shared/voting/poll';
import { isSecret } from '@koinon/shared/voting/announcement';
import { useTranslations } from 'use-intl';
import { changeList } from '../../floor/ListButton.tsx';
import { nameOf } from '../../i18n/names.ts';
import { usePresenceEntries } from '../../presence/use-presence-entries.ts';
import type { MeetingSession, MeetingView } from '../../session/meeting-session.ts';
import type { PaletteEntry } from '../../ui/palette/palette-model.ts';
import { choicesFor } from '../../voting/ballot-model.ts';
import { factsOf } from '../../voting/facts-model.ts';
import { packIn } from '../../voting/poll-model.ts';
import { pollActions } from '../../voting/voting-actions.ts';

interface PaletteEntriesProps {
  readonly view: MeetingView;
  readonly session: Pick<MeetingSession, 'give'>;
  readonly onOpen: (person: string) => void;
}

/**
 * What the clerk's palette offers: each capability makes entries of its own,
 * and here they come together. What is urgent comes first: while a vote is
 * taken, the votes.
 */
export function usePaletteEntries(props: PaletteEntriesProps): readonly PaletteEntry[] {
  const presence = usePresenceEntries(props);
  const votes = useVoteEntries(props);
  const hands = useListEntries(props);
  return [...votes, ...presence, ...hands];
}

/** Putting somebody on the speaking list, or taking them off. */
function useListEntries({ view, session }: PaletteEntriesProps): readonly PaletteEntry[] {
  const t = useTranslations('palette');
  const { state, people } = view;
  if (state.meeting.status !== 'open') return [];
  return [...people.values()]
    .filter(
      ({ id, role }) => isSpeaking(role) && isHere(state.attendance, id) && !keepsOut(state, id),
    )
    .map(({ id, name }) => ({
      id: `${id} list`,
      subject: name,
      action: isOnList(state.floor, id) ? t('offList') : t('onList'),
      also: t('also.hand'),
      run: () => changeList(view, session, id),
    }));
}

/** Entering the named vote of a member who has no device. */
function useVoteEntries({ view, session }: PaletteEntriesProps): readonly PaletteEntry[] {
  const t = useTranslations('palette');
  const voting = useTranslations('voting');
  const poll = currentPoll(view.state.voting);
  if (poll?.status !== 'open' || isSecret(poll.kind)) return [];
  if (poll.kind !== 'electronic' && poll.kind !== 'roll-call') return [];
  return expected(poll, factsOf(view)).flatMap((person) =>
    choicesFor(poll, packIn(view)).map((choice) => ({
      id: `${person} vote ${choice}`,
      subject: nameOf(view.people, person),
      action: t('vote', { answer: voting(`answer.${choice}`) }),
      run: () => void pollActions(session, poll.poll).enter(person, { kind: 'choice', choice }),
    })),
  );
}
