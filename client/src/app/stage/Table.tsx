import { useLocale, useTranslations } from 'use-intl';
import { ownName } from '../../i18n/languages.ts';
import { nameOf } from '../../i18n/names.ts';
import { channels } from '../../interpretation/model.ts';
import type { MediaView } from '../../media/media-room.ts';
import { Ring } from '../../meeting/ring/Ring.tsx';
import { countHere, seated } from '../../presence/model.ts';
import type { MeetingView } from '../../session/meeting-session.ts';
import hidden from '../../ui/hidden.module.css';
import { useNow } from '../../ui/use-now.ts';
import { Middle } from './Middle.tsx';
import { ringBands, ringSeats, turnLeft } from './ring-facts.ts';
import styles from './Table.module.css';
import { whoSpeaks } from './who-speaks.ts';

export interface TableProps {
  readonly view: MeetingView;
  readonly media: MediaView;
  readonly clock: { now(): number };
  /** Names at the seats and labels at the bands; not where they would be too small. */
  readonly names?: boolean;
  /** Whether the same stands beside the ring as a list that everybody sees. */
  readonly listed?: boolean;
}

const TICK_MS = 1_000;

/** The ring with whoever speaks in its middle. */
export function Table({ view, media, clock, names = true, listed = false }: TableProps) {
  const speaker = whoSpeaks(view, media);
  const seats = seated(view);
  const own = media.camera.status === 'on' ? media.camera.track : null;
  const now = useNow(clock, TICK_MS);
  const shown = channels(view, media.listeners);
  const drawn = ringSeats({ view, seated: seats, speaker, videos: media.videos, own });
  return (
    <div className={styles['table']}>
      <Ring
        seats={drawn}
        bands={ringBands(shown)}
        left={turnLeft(view, now)}
        summary={useSummary(view, speaker, media)}
        names={names}
      >
        <Middle view={view} media={media} speaker={speaker} clock={clock} plate={names} />
      </Ring>
      {!listed && <TableList seats={drawn} />}
    </div>
  );
}

/** Everything the ring shows, in a few sentences. */
function useSummary(view: MeetingView, speaker: string | null, media: MediaView): string {
  const t = useTranslations('ring');
  const list = new Intl.ListFormat(useLocale());
  const seats = seated(view);
  const onAir = channels(view, media.listeners)
    .filter(({ state }) => state === 'on')
    .map(({ tag }) => ownName(tag));
  return [
    t('summary', { here: countHere(seats), seats: seats.length }),
    speaker === null ? t('nobodySpeaks') : t('speaks', { name: nameOf(view.people, speaker) }),
    t('waiting', { count: view.state.floor.list.length }),
    onAir.length === 0 ? '' : t('onAir', { languages: list.format(onAir) }),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** The same as the ring for whoever reads by ear, where no list is beside it. */
function TableList({ seats }: { readonly seats: ReturnType<typeof ringSeats> }) {
  const t = useTranslations('ring');
  return (
    <ul className={hidden['hidden']} aria-label={t('asList')}>
      {seats.map((seat) => (
        <li key={seat.id}>
          {seat.name}: {t(`seat.${seat.state}`)}
          {seat.speaking && `, ${t('seatSpeaks')}`}
          {seat.waits !== null && `, ${t('seatWaits', { place: seat.waits })}`}
        </li>
      ))}
    </ul>
  );
}
