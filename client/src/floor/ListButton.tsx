import { useTranslations } from 'use-intl';
import type { MeetingSession, MeetingView } from '../session/meeting-session.ts';
import { Button } from '../ui/Button.tsx';
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

export const GIVEN_TO_LIST = ['PutOnList', 'TakeOffList'];
