import type { RecordEvent } from '@koinon/shared/record/meeting-state';
import type { useTranslations } from 'use-intl';

/** What an entry's words are made with. */
export interface Wording {
  readonly t: ReturnType<typeof useTranslations<'record'>>;
  name(person: string): string;
  title(texts: Readonly<Record<string, string>>): string;
  language(tag: string): string;
  seconds(seconds: number): string;
}

/** An entry of the record in words. */
export function entryWords(event: RecordEvent, wording: Wording): string {
  const { t } = wording;
  switch (event.type) {
    case 'MeetingPlanned':
    case 'MeetingOpened':
    case 'MeetingSuspended':
    case 'MeetingResumed':
    case 'MeetingClosed':
    case 'FloorOpened':
    case 'FloorClosed':
      return t(event.type);
    case 'ItemOpened':
      return t('ItemOpened', { title: wording.title(event.title) });
    case 'TurnExtended':
      return t('TurnExtended', { time: wording.seconds(event.seconds) });
    case 'ChannelOpened':
      return t('ChannelOpened', { language: wording.language(event.channel) });
    default:
      return 'channel' in event
        ? channelWords(event, wording)
        : personWords(event, wording, wording.name(event.person));
  }
}

type OfPerson = Extract<RecordEvent, { person: string }>;
type OfChannel = Extract<OfPerson, { channel: string }>;

function channelWords(event: OfChannel, { t, name, language }: Wording): string {
  const values = { name: name(event.person), language: language(event.channel) };
  return event.type === 'WentOffAir'
    ? t(`WentOffAir.${event.because}`, values)
    : t(event.type, values);
}

function personWords(
  event: Exclude<OfPerson, OfChannel>,
  { t, seconds }: Wording,
  name: string,
): string {
  switch (event.type) {
    case 'PersonArrived':
      return t(`PersonArrived.${event.way}`, { name });
    case 'PersonLeft':
      return t(`PersonLeft.${event.because}`, { name });
    case 'HandLowered':
      return t(`HandLowered.${event.because}`, { name });
    case 'FloorEnded':
      return t(`FloorEnded.${event.because}`, { name });
    case 'FloorGiven':
      return event.seconds === null
        ? t('FloorGiven', { name })
        : t('FloorGivenFor', { name, time: seconds(event.seconds) });
    case 'LineDropped':
    case 'LineRestored':
    case 'HandRaised':
      return t(event.type, { name });
    default:
      return unknown(event, t);
  }
}

/** An entry of a later version than this page. */
function unknown(_event: never, t: Wording['t']): string {
  return t('unknown');
}
