import { talkTimes } from '@koinon/shared/floor/talk-time';
import { useTranslations } from 'use-intl';
import { channels } from '../../interpretation/model.ts';
import type { MediaView } from '../../media/media-room.ts';
import { Ring } from '../../meeting/ring/Ring.tsx';
import type { RingSeat } from '../../meeting/ring/Seat.tsx';
import { quorumArc, quorumOf } from '../../presence/quorum-model.ts';
import type { MeetingView } from '../../session/meeting-session.ts';
import hidden from '../../ui/hidden.module.css';
import { useNow } from '../../ui/use-now.ts';
import { shownPoll } from '../../voting/poll-model.ts';
import { Middle } from './Middle.tsx';
import { ringBands, ringSeats, turnLeft } from './ring-facts.ts';
import type { RingOptions } from './ring-options.ts';
import styles from './Table.module.css';
import { useMiddleBar } from './use-middle-bar.ts';
import { useSeatSentence, useSummary } from './use-ring-words.ts';
import { whoSpeaks } from './who-speaks.ts';

export interface TableProps {
  readonly view: MeetingView;
  readonly media: MediaView;
  readonly clock: { now(): number };
  readonly options: RingOptions;
  /** Names at the seats and labels at the bands; not where they would be too small. */
  readonly names?: boolean;
}

const TICK_MS = 1_000;

/** The ring with whoever speaks in its middle, and the same as a list for whoever reads by ear. */
export function Table({ view, media, clock, options, names = true }: TableProps) {
  const presence = useTranslations('presence');
  const now = useNow(clock, TICK_MS);
  const speaker = whoSpeaks(view, media);
  const poll = shownPoll(view, now);
  const bar = useMiddleBar(view, poll);
  const shown = channels(view, media.listeners);
  const sentence = useSeatSentence();
  const facts = ringSeats({
    view,
    speaker,
    videos: media.videos,
    own: media.camera.status === 'on' ? media.camera.track : null,
    poll,
    spoken: options.talk ? talkTimes(view.state.floor, now) : null,
    numbered: (number) => presence('seat', { number }),
  });
  const seats = facts.map((seat) => ({ ...seat, words: sentence(seat) }));
  const quorum = quorumOf(view);
  const summary = useSummary({
    view,
    speaker,
    channels: shown,
    seats: facts,
    vote: bar?.words ?? null,
  });
  return (
    <div className={styles['table']}>
      <Ring
        seats={seats}
        layout={options.layout}
        quorum={quorum === null ? null : quorumArc(quorum)}
        bands={ringBands(shown)}
        left={turnLeft(view, now)}
        summary={summary}
        names={names}
      >
        <Middle view={view} media={media} speaker={speaker} clock={clock} plate={names} bar={bar} />
      </Ring>
      <TableList seats={seats} />
    </div>
  );
}

function TableList({ seats }: { readonly seats: readonly RingSeat[] }) {
  const t = useTranslations('ring');
  return (
    <ul className={hidden['hidden']} aria-label={t('asList')}>
      {seats.map(({ id, words }) => (
        <li key={id}>{words}</li>
      ))}
    </ul>
  );
}
