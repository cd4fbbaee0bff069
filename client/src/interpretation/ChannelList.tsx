import { useTranslations } from 'use-intl';
import { channelName } from '../i18n/channel-name.ts';
import type { MeetingView } from '../session/meeting-session.ts';
import { Panel } from '../ui/Panel.tsx';
import styles from './ChannelList.module.css';
import { channels } from './model.ts';

interface ChannelListProps {
  readonly view: MeetingView;
  readonly listeners: Readonly<Record<string, number>>;
}

/** How each language channel stands. */
export function ChannelList({ view, listeners }: ChannelListProps) {
  const t = useTranslations('interpretation');
  const list = channels(view, listeners);
  return (
    <Panel title={t('languages')}>
      {list.length === 0 ? (
        <p>{t('noChannels')}</p>
      ) : (
        <ul className={styles['list']}>
          {list.map((channel) => (
            <li key={channel.tag} className={styles['channel']} data-state={channel.state}>
              <span className={styles['band']} aria-hidden="true" />
              <span className={styles['name']} lang={channel.tag}>
                {channelName(channel.tag)}
              </span>
              <span className={styles['more']}>
                {t(`state.${channel.state}`)}
                {channel.interpreter !== null && (
                  <>
                    {': '}
                    <bdi>{channel.interpreter}</bdi>
                  </>
                )}
                {', '}
                {t('listeners', { count: channel.listeners })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
