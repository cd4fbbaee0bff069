import { constitutionOf } from '../meeting/meeting.ts';
import { officersOf } from '../meeting/constitution.ts';
import type { Account, Noted } from '../minutes/noted.ts';
import { CLOSING } from '../minutes/sections.ts';
import type { Step } from './account.ts';
import { openingContent } from './account-opening.ts';
import type { EventOf } from './capabilities.ts';
import type { RecordEvent } from './meeting-state.ts';
import { withLastChanged, withNoted } from './noting.ts';

/** Where what happens from this event on belongs. */
export function sectionAfter(section: string, event: RecordEvent): string {
  if (event.type === 'ItemOpened') return event.item;
  return event.type === 'MeetingClosed' ? CLOSING : section;
}

/** How the sitting takes its course. */
export function notedOfMeeting(
  account: Account,
  event: EventOf<'meeting' | 'minutes'>,
  step: Step,
): readonly Noted[] {
  const { meta } = step;
  switch (event.type) {
    case 'MeetingOpened':
      return withNoted(account, meta, openingContent(step.after));
    case 'MeetingSuspended':
      return withNoted(account, meta, { kind: 'recess', from: meta.at, to: null });
    case 'MeetingResumed':
      return withLastChanged(account.noted, (one) =>
        one.kind === 'recess' && one.to === null ? { ...one, to: meta.at } : null,
      );
    case 'MeetingClosed':
      return withNoted(account, meta, { kind: 'sitting-closed' });
    case 'ItemOpened': {
      const { item, title } = event;
      const isAgain = account.noted.some((one) => one.kind === 'item-opened' && one.item === item);
      const again = isAgain ? ({ again: true } as const) : {};
      return withNoted(account, meta, { kind: 'item-opened', item, title, ...again });
    }
    case 'EarlierMinutesApproved': {
      const { meeting, title, heldAt, hash } = event;
      const approved = { meeting, title, heldAt, hash };
      return withNoted(account, meta, { kind: 'earlier-minutes-approved', ...approved });
    }
    default:
      return notedOfOrder(account, event, step);
  }
}

/** Who chairs, and who may follow. */
function notedOfOrder(
  account: Account,
  event: EventOf<'meeting' | 'minutes'>,
  { after, meta }: Step,
): readonly Noted[] {
  switch (event.type) {
    case 'ChairHandedOver': {
      const { to, because } = event;
      return withNoted(account, meta, { kind: 'chair-handed-over', to, because });
    }
    case 'ChairTakenBack': {
      const constitution = constitutionOf(after.meeting);
      const person = constitution === null ? null : officersOf(constitution).chair;
      return withNoted(account, meta, { kind: 'chair-taken-back', person });
    }
    case 'ClosedToPublic': {
      const { scope, reason } = event;
      return withNoted(account, meta, { kind: 'closed-to-public', scope, reason });
    }
    case 'OpenedToPublic':
      return withNoted(account, meta, { kind: 'opened-to-public' });
    default:
      return account.noted;
  }
}
