import type { EventOf } from '@koinon/shared/record/capabilities';
import { remarked, unknownEntry } from './wording.ts';
import type { Wording } from './wording.ts';

type FloorEvent = EventOf<'floor'>;
type Given = Extract<FloorEvent, { readonly type: 'FloorGiven' }>;

export function floorWords(event: FloorEvent, wording: Wording): string {
  const { t, seconds } = wording;
  switch (event.type) {
    case 'FloorOpened':
    case 'FloorClosed':
    case 'ListClosed':
    case 'ListOpened':
    case 'TurnPaused':
    case 'TurnResumed':
    case 'GroupSharesTold':
      return t(event.type);
    case 'TurnExtended':
      return t('TurnExtended', { time: seconds(event.seconds) });
    case 'ListModeSet':
      return t(`ListModeSet.${event.mode}`);
    case 'BudgetSet': {
      const time = event.seconds === null ? t('noLimit') : seconds(event.seconds);
      const kind = t(`contributionKind.${event.kind}`);
      return t(`BudgetSet.${event.item === null ? 'any' : 'item'}`, { kind, time });
    }
    default:
      return personWords(event, wording);
  }
}

function personWords(
  event: Extract<FloorEvent, { readonly person: string }>,
  wording: Wording,
): string {
  const { t } = wording;
  const name = wording.name(event.person);
  switch (event.type) {
    case 'HandRaised':
      return t(`HandRaised.${event.kind ?? 'contribution'}`, { name });
    case 'HandLowered':
      return t(`HandLowered.${event.because}`, { name });
    case 'HandMoved':
      return t('HandMoved', { name, from: event.from, to: event.position });
    case 'FloorGiven':
      return givenWords(event, name, wording);
    case 'TurnAnnounced':
      return t('TurnAnnounced', { name });
    case 'AnnouncedTurnEnded':
      return t(`AnnouncedTurnEnded.${event.because}`, { name });
    case 'FloorEnded':
      return t(`FloorEnded.${event.because}`, { name });
    case 'InterruptedTurnDropped':
      return t('InterruptedTurnDropped', { name });
    default:
      return unknownEntry(event, wording);
  }
}

function givenWords(event: Given, name: string, wording: Wording): string {
  const { t, seconds } = wording;
  const how = wayOfGiving(event);
  const { credit, waited } = event;
  const text =
    event.seconds === null
      ? t(`FloorGiven.${how}`, { name })
      : t(`FloorGivenFor.${how}`, { name, time: seconds(event.seconds) });
  const more =
    credit === undefined
      ? text
      : remarked(text, t(`credit.${credit.because}`, { time: seconds(credit.seconds) }), wording);
  return waited === undefined ? more : remarked(more, t(`begunAfter.${waited}`), wording);
}

/** What is most worth saying of it: that it went past others, then what it is for. */
function wayOfGiving(event: Given) {
  if (event.resumed === true) return 'resumed';
  return event.outOfOrder === true ? 'outOfOrder' : (event.kind ?? 'contribution');
}
