import { waitDue } from '@koinon/shared/kernel/wait';
import { currentPoll } from '@koinon/shared/voting/poll';
import { nameOf } from '../i18n/names.ts';
import type { FloorView } from './model.ts';

/** What begins as soon as interpreters have ended. */
export interface Lagging {
  readonly what: 'turn' | 'mine' | 'poll';
  /** Who speaks next; null of a poll. */
  readonly name: string | null;
  /** Channels in which interpreters were still speaking, by BCP 47 tag. */
  readonly channels: readonly string[];
  /** I am one of them: my listeners are waited for. */
  readonly forMe: boolean;
  /** When it begins at the latest, milliseconds since 1970. */
  readonly due: number;
}

/** The next turn where one waits, else the poll that does; null where nothing does. */
export function lagging({ state, people, you }: FloorView): Lagging | null {
  const { announced } = state.floor;
  const wait = announced ?? currentPoll(state.voting)?.opening ?? null;
  if (wait === null) return null;
  const { channels } = state.interpretation;
  const forMe = wait.waitsFor.some((tag) => {
    const air = channels[tag]?.air;
    return air?.status === 'on' && air.person === you.id;
  });
  const mine = announced?.person === you.id;
  return {
    what: announced === null ? 'poll' : mine ? 'mine' : 'turn',
    name: announced && nameOf(people, announced.person),
    channels: wait.waitsFor,
    forMe,
    due: waitDue(wait),
  };
}
