import { isPublic } from '@koinon/shared/meeting/meeting';
import { useTranslations } from 'use-intl';
import { ownName } from '../i18n/languages.ts';
import type { MeetingView } from '../session/meeting-session.ts';
import type { Store } from '../ui/store.ts';
import { useStore } from '../ui/store.ts';
import { Range } from '../ui/Range.tsx';
import { Segments } from '../ui/Segments.tsx';
import styles from './ListenControl.module.css';
import type { Listening } from './listening.ts';
import { channels } from './model.ts';
import { OnAirMark } from './OnAirMark.tsx';

interface ListenControlProps {
  readonly view: MeetingView;
  readonly listening: Store<Listening>;
  /** Channels that are not to be heard here: one's own. */
  readonly without?: readonly string[];
}

const FLOOR = 'floor';
const PERCENT = 100;

/** What a listener hears: the floor, or one language over it. */
export function ListenControl({ view, listening, without = [] }: ListenControlProps) {
  const t = useTranslations('interpretation');
  const { channel, floorUnder } = useStore(listening);
  const offered = channels(view, {}).filter(({ tag }) => !without.includes(tag));
  const segments = [
    { value: FLOOR, name: t('floor') },
    ...offered.map(({ tag, name, state }) => ({
      value: tag,
      name,
      language: tag,
      mark: state === 'on' ? <OnAirMark /> : null,
    })),
  ];
  const choose = (value: string) =>
    listening.update((now) => ({ ...now, channel: value === FLOOR ? null : value, chosen: true }));
  return (
    <div className={styles['listen']}>
      <Segments
        label={t('channel')}
        segments={segments}
        chosen={channel ?? FLOOR}
        onChoose={choose}
      />
      {channel !== null && (
        <div className={styles['under']}>
          <Range
            label={t('floorUnder')}
            percent={Math.round(floorUnder * PERCENT)}
            onChange={(percent) =>
              listening.update((now) => ({ ...now, floorUnder: percent / PERCENT }))
            }
          />
        </div>
      )}
    </div>
  );
}

/** Says what is heard now, in words. */
export function HearingWords({ view, listening }: Omit<ListenControlProps, 'without'>) {
  const t = useTranslations('interpretation');
  const { channel } = useStore(listening);
  if (view.you.role === 'guest' && !isPublic(view.state.meeting)) return t('hearing.closed');
  if (channel === null) return t('hearing.floor');
  const language = ownName(channel);
  if (view.state.floor.turn?.person === view.you.id) return t('hearing.own');
  const onAir = view.state.interpretation.channels[channel]?.air.status === 'on';
  return onAir ? t('hearing.channel', { language }) : t('hearing.waiting', { language });
}
