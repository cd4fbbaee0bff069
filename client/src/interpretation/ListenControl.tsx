import { isSameLanguage } from '@koinon/shared/interpretation/coverage';
import { relayed } from '@koinon/shared/interpretation/relay';
import { isSignLanguage } from '@koinon/shared/interpretation/sign-languages';
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
import { channels, spokenOnFloor } from './model.ts';
import { OnAirMark } from './OnAirMark.tsx';

interface ListenControlProps {
  readonly view: MeetingView;
  readonly listening: Store<Listening>;
  /** Channels that are not to be heard here: one's own. */
  readonly without?: readonly string[];
  /** Left out, the choice is only kept here. */
  readonly onChoose?: (channel: string | null) => void;
}

const FLOOR = 'floor';
const PERCENT = 100;

/** What a listener hears: the floor, or one language over it. */
export function ListenControl(props: ListenControlProps) {
  const { view, listening, without = [] } = props;
  const t = useTranslations('interpretation');
  const { channel, floorUnder } = useStore(listening);
  const offered = channels(view, {}).filter(
    ({ tag }) => !without.includes(tag) && !isSignLanguage(tag),
  );
  const segments = [
    { value: FLOOR, name: t('floor') },
    ...offered.map(({ tag, name, state }) => ({
      value: tag,
      name,
      language: tag,
      mark: state === 'on' ? <OnAirMark /> : null,
    })),
  ];
  const keep = (tag: string | null) =>
    listening.update((now) => ({ ...now, channel: tag, chosen: true }));
  const choose = (value: string) => (props.onChoose ?? keep)(value === FLOOR ? null : value);
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
export function HearingWords({ view, listening }: Pick<ListenControlProps, 'view' | 'listening'>) {
  const t = useTranslations('interpretation');
  const { channel } = useStore(listening);
  if (view.you.role === 'guest' && !isPublic(view.state.meeting)) return t('hearing.closed');
  if (channel === null) return t('hearing.floor');
  const language = ownName(channel);
  if (view.state.floor.turn?.person === view.you.id) return t('hearing.own');
  const spoken = spokenOnFloor(view);
  if (spoken !== null && isSameLanguage(spoken, channel)) {
    return t('hearing.sameLanguage', { language });
  }
  const how = relayed(view.state.interpretation, channel);
  if (how !== null && how.from !== null) {
    return t('hearing.relayed', { language, from: ownName(how.from) });
  }
  return how !== null ? t('hearing.channel', { language }) : t('hearing.waiting', { language });
}
