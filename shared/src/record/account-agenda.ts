import type { Account, Noted } from '../minutes/noted.ts';
import type { Step } from './account.ts';
import type { EventOf } from './capabilities.ts';
import { withNoted } from './noting.ts';

/**
 * What the sitting leaves to a later one stands with its item, wherever the
 * sitting is. Taken back, it is as if it had not been said: the minutes tell
 * what was left over in the end, the record all of it.
 */
export function notedOfAgenda(
  account: Account,
  event: EventOf<'agenda'>,
  { after, meta }: Step,
): readonly Noted[] {
  switch (event.type) {
    case 'ItemLeftOver': {
      const { item, title } = event;
      const before = after.meeting.status === 'planned' ? ({ before: true } as const) : {};
      return withNoted(account, meta, { kind: 'item-left-over', item, title, ...before }, item);
    }
    case 'ItemTakenBack':
      return account.noted.filter(
        (one) => one.kind !== 'item-left-over' || one.item !== event.item,
      );
    default:
      return account.noted;
  }
}
