import type { EventOf } from '@koinon/shared/record/capabilities';
import { unknownEntry } from './wording.ts';
import type { Wording } from './wording.ts';

type ChannelEvent = EventOf<'interpretation'>;

/** What was recorded of languages, booths and voices. */
export function channelWords(event: ChannelEvent, wording: Wording): string {
  const { t, name, language, list } = wording;
  switch (event.type) {
    case 'ChannelOpened':
      return t('ChannelOpened', { language: language(event.channel) });
    case 'BoothOpened':
    case 'BoothChanged':
      return t(event.type, { languages: list(event.outputs.map(language)) });
    case 'BoothClosed':
    case 'InterpretationEnded':
      return t(event.type);
    case 'InterpreterSeated':
    case 'InterpreterUnseated':
    case 'SpeakingToFloorBegan':
    case 'SpeakingToFloorEnded':
      return t(event.type, { name: name(event.person) });
    case 'RelayTaken':
      return event.from === null
        ? t('RelayTaken.floor', { name: name(event.person) })
        : t('RelayTaken.channel', { name: name(event.person), language: language(event.from) });
    case 'LanguageDeclared':
      return event.language === null
        ? t('LanguageDeclared.unknown', { name: name(event.person) })
        : t('LanguageDeclared.known', {
            name: name(event.person),
            language: language(event.language),
          });
    default:
      return voiceWords(event, wording);
  }
}

type VoiceEvent = Extract<ChannelEvent, { readonly channel: string }>;

function voiceWords(
  event: Exclude<VoiceEvent, { readonly type: 'ChannelOpened' }>,
  wording: Wording,
): string {
  const { t, name } = wording;
  const language = wording.language(event.channel);
  switch (event.type) {
    case 'HandoverAsked':
      return t('HandoverAsked', { name: name(event.by), language });
    case 'HandoverAccepted':
      return t('HandoverAccepted', { name: name(event.to), language });
    case 'HandoverEnded':
      return t(`HandoverEnded.${event.because}`, { name: name(event.person), language });
    case 'WentOffAir':
      return t(`WentOffAir.${event.because}`, { name: name(event.person), language });
    case 'InterpreterAssigned':
    case 'InterpreterReleased':
    case 'WentOnAir':
    case 'InterpreterVanished':
    case 'InterpreterReturned':
      return t(event.type, { name: name(event.person), language });
    default:
      return unknownEntry(event, wording);
  }
}
