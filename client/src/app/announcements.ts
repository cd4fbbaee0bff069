import { speakerOf } from '@koinon/shared/floor/floor';
import type { Localized } from '@koinon/shared/kernel/localized';
import type { Quorum } from '@koinon/shared/presence/quorum';
import { lagging } from '../floor/lag-model.ts';
import { speakingList } from '../floor/model.ts';
import { chairOf, isHandedOver } from '../meeting/chair-model.ts';
import { closedToPublic } from '../meeting/publicity-model.ts';
import { recordingNow } from '../recording/model.ts';
import type { MeetingView } from '../session/meeting-session.ts';
import { pollNews } from '../voting/news-model.ts';
import type { PollNews } from '../voting/news-model.ts';

type KnownQuorum = Exclude<Quorum['status'], 'unknown'>;

/** Something that changed and that I ought to hear of without looking. */
export type Announcement =
  | PollNews
  | { readonly kind: 'itemOpened'; readonly title: Localized }
  | { readonly kind: 'floorGiven'; readonly person: string }
  /** Interpreters are finishing, and what comes then waits for them. */
  | { readonly kind: 'lagging'; readonly what: 'turn' | 'mine' | 'poll'; readonly name: string }
  | { readonly kind: 'onList'; readonly place: number }
  | { readonly kind: 'quorum'; readonly status: KnownQuorum }
  | { readonly kind: 'closedToPublic'; readonly reason: string }
  | { readonly kind: 'chairs'; readonly person: string }
  | {
      readonly kind:
        | 'floorYours'
        | 'floorEnded'
        | 'offList'
        | 'floorOpened'
        | 'floorClosed'
        | 'opened'
        | 'suspended'
        | 'resumed'
        | 'closed'
        | 'openedToPublic'
        | 'recorded'
        | 'recordingPauses'
        | 'notRecorded'
        | 'chairYours'
        | 'offline'
        | 'live'
        | 'channelLost'
        | 'channelBack';
    };

/** What is to be said after one view followed another, for whoever hears `channel`. */
export function announcements(
  before: MeetingView,
  after: MeetingView,
  channel: string | null,
): readonly Announcement[] {
  return [
    ...ofLine(before, after),
    ...ofMeeting(before, after),
    ...ofPublic(before, after),
    ...ofRecording(before, after),
    ...ofChair(before, after),
    ...ofQuorum(before, after),
    ...pollNews(before, after),
    ...ofFloor(before, after),
    ...ofLag(before, after),
    ...ofList(before, after),
    ...ofChannel(before, after, channel),
  ];
}

function ofLine(before: MeetingView, after: MeetingView): readonly Announcement[] {
  if (before.line.status === after.line.status) return [];
  if (after.line.status === 'offline') return [{ kind: 'offline' }];
  return before.line.status === 'offline' && after.line.status === 'live' ? [{ kind: 'live' }] : [];
}

function ofMeeting(before: MeetingView, after: MeetingView): readonly Announcement[] {
  const was = before.state.meeting;
  const is = after.state.meeting;
  const said: Announcement[] = [];
  if (was.status !== is.status) {
    if (is.status === 'open')
      said.push({ kind: was.status === 'suspended' ? 'resumed' : 'opened' });
    if (is.status === 'suspended' || is.status === 'closed') said.push({ kind: is.status });
  }
  if (is.status === 'unplanned' || is.item === null) return said;
  const itemBefore = was.status === 'unplanned' ? null : was.item;
  if (itemBefore?.item !== is.item.item) said.push({ kind: 'itemOpened', title: is.item.title });
  return said;
}

function ofPublic(before: MeetingView, after: MeetingView): readonly Announcement[] {
  const was = closedToPublic(before);
  const is = closedToPublic(after);
  if (is === null) return was === null ? [] : [{ kind: 'openedToPublic' }];
  return was?.since === is.since ? [] : [{ kind: 'closedToPublic', reason: is.reason }];
}

/** That one is recorded, whoever cannot see the mark hears. */
function ofRecording(before: MeetingView, after: MeetingView): readonly Announcement[] {
  const was = kindOfRecording(before);
  const is = kindOfRecording(after);
  return was === is ? [] : [{ kind: is }];
}

function kindOfRecording(view: MeetingView): 'recorded' | 'recordingPauses' | 'notRecorded' {
  const now = recordingNow(view);
  if (now === null) return 'notRecorded';
  return now.pauses === null ? 'recorded' : 'recordingPauses';
}

/** Only a change that the record tells: who comes in first is no change of the chair. */
function ofChair(before: MeetingView, after: MeetingView): readonly Announcement[] {
  if (isHandedOver(before) === isHandedOver(after) && !isHandedOver(after)) return [];
  const chair = chairOf(after);
  if (chair === null || chairOf(before)?.id === chair.id) return [];
  return chair.id === after.you.id
    ? [{ kind: 'chairYours' }]
    : [{ kind: 'chairs', person: chair.id }];
}

function ofQuorum(before: MeetingView, after: MeetingView): readonly Announcement[] {
  const was = before.state.attendance.quorum;
  const is = after.state.attendance.quorum;
  if (is.status === 'unknown') return [];
  const same = was.status === is.status && was.since === is.since;
  return same ? [] : [{ kind: 'quorum', status: is.status }];
}

function ofFloor(before: MeetingView, after: MeetingView): readonly Announcement[] {
  const was = before.state.floor;
  const is = after.state.floor;
  const me = after.you.id;
  const said: Announcement[] = [];
  if (was.open !== is.open) said.push({ kind: is.open ? 'floorOpened' : 'floorClosed' });
  const changed = was.turn?.person !== is.turn?.person || was.turn?.begun !== is.turn?.begun;
  if (!changed) return said;
  if (was.turn?.person === me && is.turn?.person !== me) said.push({ kind: 'floorEnded' });
  if (is.turn === null) return said;
  const given: Announcement = { kind: 'floorGiven', person: is.turn.person };
  return [...said, is.turn.person === me ? { kind: 'floorYours' } : given];
}

/** Something waits that did not, or something else does. */
function ofLag(before: MeetingView, after: MeetingView): readonly Announcement[] {
  const was = lagging(before);
  const is = lagging(after);
  if (is === null || (was?.due === is.due && was.what === is.what)) return [];
  return [{ kind: 'lagging', what: is.what, name: is.name ?? '' }];
}

function ofList(before: MeetingView, after: MeetingView): readonly Announcement[] {
  const was = placeOf(before);
  const is = placeOf(after);
  if (was === is) return [];
  if (is > 0) return [{ kind: 'onList', place: is }];
  return speakerOf(after.state.floor) === after.you.id ? [] : [{ kind: 'offList' }];
}

/** My place on the speaking list from 1, or 0. */
function placeOf(view: MeetingView): number {
  return speakingList(view).find(({ person }) => person === view.you.id)?.place ?? 0;
}

function ofChannel(
  before: MeetingView,
  after: MeetingView,
  channel: string | null,
): readonly Announcement[] {
  if (channel === null) return [];
  const was = before.state.interpretation.channels[channel]?.air.status === 'on';
  const is = after.state.interpretation.channels[channel]?.air.status === 'on';
  return was === is ? [] : [{ kind: is ? 'channelBack' : 'channelLost' }];
}
