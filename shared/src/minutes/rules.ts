import { never, refused } from '../kernel/outcome.ts';
import type { Outcome } from '../kernel/outcome.ts';
import type { MinutesCommand } from './commands.ts';
import type { MinutesEvent } from './events.ts';
import type { Minutes } from './minutes.ts';

export type MinutesRefusal =
  | 'meeting-not-open'
  | 'meeting-not-closed'
  | 'minutes-not-sent'
  | 'minutes-already-approved'
  | 'minutes-not-approved'
  | 'another-text-approved'
  | 'redaction-changes-nothing';

export interface MinutesFacts {
  readonly meetingOpen: boolean;
  readonly meetingClosed: boolean;
}

type MinutesOutcome = Outcome<MinutesEvent, MinutesRefusal>;
type Of<Type extends MinutesCommand['type']> = Extract<MinutesCommand, { readonly type: Type }>;

export function decideMinutes(
  minutes: Minutes,
  command: MinutesCommand,
  facts: MinutesFacts,
): MinutesOutcome {
  switch (command.type) {
    case 'SendMinutes':
      return send(minutes, command, facts);
    case 'ApproveMinutes':
      return approve(minutes, command);
    case 'PublishMinutes':
      return publish(minutes, command);
    case 'ApproveEarlierMinutes':
      return approveEarlier(minutes, command, facts);
    default:
      return never(command);
  }
}

/** What is still going on cannot be minuted to its end. */
function send(
  { own }: Minutes,
  { hash, by }: Of<'SendMinutes'>,
  { meetingClosed }: MinutesFacts,
): MinutesOutcome {
  if (!meetingClosed) return refused('meeting-not-closed');
  if (own.status === 'approved' || own.status === 'published') {
    return refused('minutes-already-approved');
  }
  return [{ type: 'MinutesSent', hash, by }];
}

/** The text may be another than the one that was sent: corrections were made in between. */
function approve({ own }: Minutes, { hash, by, in: where }: Of<'ApproveMinutes'>): MinutesOutcome {
  switch (own.status) {
    case 'draft':
      return refused('minutes-not-sent');
    case 'sent':
      return [{ type: 'MinutesApproved', hash, by, in: where }];
    case 'approved':
    case 'published':
      return refused('minutes-already-approved');
    default:
      return never(own);
  }
}

function publish(
  { own }: Minutes,
  { hash, redacted, of, by, passages }: Of<'PublishMinutes'>,
): MinutesOutcome {
  if (own.status !== 'approved' && own.status !== 'published') {
    return refused('minutes-not-approved');
  }
  if (own.approved.hash !== of || (!redacted && hash !== of)) {
    return refused('another-text-approved');
  }
  if (redacted && hash === of) return refused('redaction-changes-nothing');
  const list = passages === undefined ? {} : { passages };
  return [{ type: 'MinutesPublished', hash, redacted, of, ...list, by }];
}

function approveEarlier(
  { earlier }: Minutes,
  { meeting, title, heldAt, hash, by }: Of<'ApproveEarlierMinutes'>,
  { meetingOpen }: MinutesFacts,
): MinutesOutcome {
  if (!meetingOpen) return refused('meeting-not-open');
  if (earlier.some((approved) => approved.meeting === meeting)) {
    return refused('minutes-already-approved');
  }
  return [{ type: 'EarlierMinutesApproved', meeting, title, heldAt, hash, by }];
}
