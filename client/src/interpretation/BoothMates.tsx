import { useTranslations } from 'use-intl';
import { channelName } from '../i18n/channel-name.ts';
import type { MeetingView } from '../session/meeting-session.ts';
import styles from './BoothMates.module.css';
import { myMates } from './desk-model.ts';
import type { Mate } from './desk-model.ts';

interface BoothMatesProps {
  readonly view: MeetingView;
  /** Who talks on a line that I hear. */
  readonly talking: readonly string[];
}

/** Who shares my work, and what they do now. */
export function BoothMates({ view, talking }: BoothMatesProps) {
  const t = useTranslations('booth');
  const mates = myMates(view);
  if (mates.length === 0) return <p className={styles['alone']}>{t('alone')}</p>;
  return (
    <ul className={styles['mates']} aria-label={t('mates')}>
      {mates.map((mate) => {
        const talks = talking.includes(mate.id);
        return (
          <li
            key={mate.id}
            className={styles['mate']}
            data-state={talks ? 'talking' : mate.state.kind}
          >
            <span className={styles['mark']} aria-hidden="true" />
            <bdi>{mate.name}</bdi>
            <span className={styles['state']}>
              {talks ? t('mate.talking') : <MateWords mate={mate} />}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function MateWords({ mate: { state } }: { readonly mate: Mate }) {
  const t = useTranslations('booth');
  return state.kind === 'on'
    ? t('mate.on', { language: channelName(state.channel) })
    : t(`mate.${state.kind}`);
}
