import type { Account, Noted } from '../minutes/noted.ts';
import type { Step } from './account.ts';
import type { EventOf } from './capabilities.ts';
import { withLastChanged, withNoted } from './noting.ts';

/** A poll is a fact once it has closed; ballots come by the thousand and are none. */
export function notedOfVoting(
  account: Account,
  event: EventOf<'voting'>,
  { meta }: Step,
): readonly Noted[] {
  switch (event.type) {
    case 'PollClosed':
      return withNoted(account, meta, { kind: 'vote', poll: event.poll });
    case 'PollRepeated':
      return withLastChanged(account.noted, (one) =>
        one.kind === 'vote' && one.poll === event.poll ? { ...one, corrected: meta.n } : null,
      );
    default:
      return account.noted;
  }
}
