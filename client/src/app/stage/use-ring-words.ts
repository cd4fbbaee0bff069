import { useLocale, useTranslations } from 'use-intl';
import { ownName } from '../../i18n/languages.ts';
import { nameOf } from '../../i18n/names.ts';
import { useJoined } from '../../i18n/use-joined.ts';
import type { ShownChannel } from '../../interpretation/model.ts';
import { quorumOf } from '../../presence/quorum-model.ts';
import { countTaken, seatRows } from '../../presence/seat-model.ts';
import { useQuorumWords } from '../../presence/use-quorum-words.ts';
import type { MeetingView } from '../../session/meeting-session.ts';
import type { SeatFacts } from './ring-facts.ts';

/** A seat in words: everything its picture says. */
export function useSeatSentence(): (seat: SeatFacts) => string {
  const t = useTranslations('ring');
  const joined = useJoined();
  return (seat) => {
    const told = [
      t(`seat.${seat.state}`),
      seat.inPlaceOf === null ? null : t('inPlaceOf', { name: seat.inPlaceOf }),
      seat.presides ? t('chairs') : null,
      seat.beside ? t('beside') : null,
      seat.conflict ? t('inConflict') : null,
      seat.speaking ? t('seatSpeaks') : null,
      seat.waits === null ? null : t('seatWaits', { place: seat.waits }),
      seat.vote === null ? null : t(`vote.${seat.vote}`),
      seat.percent === null ? null : t('talk', { percent: seat.percent }),
    ].filter((one) => one !== null);
    return `${seat.fullName}: ${joined(told)}`;
  };
}

interface Summed {
  readonly view: MeetingView;
  readonly speaker: string | null;
  readonly channels: readonly ShownChannel[];
  readonly seats: readonly SeatFacts[];
  /** What the middle says of a vote; null without one. */
  readonly vote: string | null;
}

/** Everything the ring shows, in a few sentences. */
export function useSummary({ view, speaker, channels, seats, vote }: Summed): string {
  const t = useTranslations('ring');
  const list = new Intl.ListFormat(useLocale());
  const quorum = quorumOf(view);
  const quorumWords = useQuorumWords();
  const rows = seatRows(view);
  const { here, all } = countTaken(rows);
  const count = (test: (seat: SeatFacts) => boolean) => seats.filter(test).length;
  const room = rows.filter(({ state }) => state === 'room').length;
  const substitutes = count(({ bySubstitute }) => bySubstitute);
  const dropped = count(({ state }) => state === 'dropped');
  const excused = count(({ state }) => state === 'excused');
  const onAir = channels.filter(({ state }) => state === 'on').map(({ tag }) => ownName(tag));
  const found = quorum === null ? null : quorumWords(quorum);
  return [
    t('summary', { here, seats: all }),
    t('ways', { room, online: here - room }),
    substitutes === 0 ? null : t('substitutes', { count: substitutes }),
    dropped === 0 ? null : t('dropped', { count: dropped }),
    excused === 0 ? null : t('excused', { count: excused }),
    found === null ? null : `${found.status} ${found.sentence}`,
    speaker === null ? t('nobodySpeaks') : t('speaks', { name: nameOf(view.people, speaker) }),
    t('waiting', { count: view.state.floor.list.length }),
    vote,
    onAir.length === 0 ? null : t('onAir', { languages: list.format(onAir) }),
  ]
    .filter((sentence) => sentence !== null)
    .join(' ');
}
