import type { ContributionKind } from '@koinon/shared/floor/events';
import { X } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { MeetingSession, MeetingView } from '../session/meeting-session.ts';
import { Button } from '../ui/Button.tsx';
import { isWaiting } from '../ui/given.ts';
import { floorActions } from './model.ts';

interface ListButtonProps {
  readonly view: MeetingView;
  readonly session: Pick<MeetingSession, 'give'>;
  readonly person: string;
  readonly name: string;
}

/** Puts somebody on the speaking list, or takes them off. */
export function ListButton({ view, session, person, name }: ListButtonProps) {
  const t = useTranslations('floor');
  const listed = view.state.floor.list.some((hand) => hand.person === person);
  const waiting = view.pending.some(
    ({ command }) =>
      (command.type === 'PutOnList' || command.type === 'TakeOffList') && command.person === person,
  );
  return (
    <Button
      size="s"
      label={listed ? t('takeOffOf', { name }) : t('putOnOf', { name })}
      waiting={waiting}
      onPress={() => changeList(view, session, person)}
    >
      {listed ? t('takeOff') : t('putOn')}
    </Button>
  );
}

/** Takes one hand off the list, where it stands on it. */
export function TakeOffButton({
  view,
  session,
  person,
  name,
  kind,
}: ListButtonProps & { readonly kind: ContributionKind }) {
  const t = useTranslations('floor');
  return (
    <Button
      kind="quiet"
      label={t('takeOffOf', { name })}
      icon={<X aria-hidden size={18} />}
      waiting={isWaiting(view.pending, 'TakeOffList')}
      onPress={() => floorActions(session).takeOff(person, kind)}
    >
      {null}
    </Button>
  );
}

export function changeList(
  view: MeetingView,
  session: Pick<MeetingSession, 'give'>,
  person: string,
): void {
  const actions = floorActions(session);
  const listed = view.state.floor.list.some((hand) => hand.person === person);
  if (listed) actions.takeOff(person);
  else actions.putOn(person);
}

export const GIVEN_TO_LIST = ['TakeOffList'];
