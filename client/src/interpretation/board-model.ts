import { lightOf } from '@koinon/shared/interpretation/coverage';
import type { Light } from '@koinon/shared/interpretation/coverage';
import { relayed } from '@koinon/shared/interpretation/relay';
import type { Relayed } from '@koinon/shared/interpretation/relay';
import { voteGate } from '@koinon/shared/record/coverage-facts';
import { channelName } from '../i18n/channel-name.ts';
import type { MeetingView } from '../session/meeting-session.ts';
import { channels, spokenOnFloor } from './model.ts';
import type { ShownChannel } from './model.ts';

type Listeners = Readonly<Record<string, number>>;

/** A channel as whoever answers for the sitting sees it. */
export interface BoardChannel extends ShownChannel {
  readonly light: Light;
  readonly relayed: Relayed | null;
}

export function boardOf(view: MeetingView, listeners: Listeners): readonly BoardChannel[] {
  const { interpretation } = view.state;
  const facts = { listeners: countIn(listeners), floorLanguage: spokenOnFloor(view) };
  return channels(view, listeners).map((channel) => ({
    ...channel,
    name: channelName(channel.tag),
    light: lightOf(interpretation, channel.tag, facts),
    relayed: relayed(interpretation, channel.tag),
  }));
}

function countIn(listeners: Listeners): (channel: string) => number {
  return (channel) => listeners[channel] ?? 0;
}

/** What whoever chairs should know before a poll opens. */
export function gateOf({ state, people }: MeetingView, listeners: Listeners) {
  return voteGate(state, (person) => people.get(person)?.role ?? null, countIn(listeners));
}
