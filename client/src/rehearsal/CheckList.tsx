import { SOUND_VERDICTS } from '@koinon/shared/media/sound-report';
import { NOT_SPOKEN } from '@koinon/shared/rehearsal/checklist';
import type { Check } from '@koinon/shared/rehearsal/checklist';
import { useTranslations } from 'use-intl';
import { channelName } from '../i18n/channel-name.ts';
import { nameOf } from '../i18n/names.ts';
import type { MeetingView } from '../session/meeting-session.ts';
import styles from './RehearsalPanel.module.css';

interface CheckListProps {
  readonly view: MeetingView;
  readonly checks: readonly Check[];
}

/** Green and red, the red ones with what to do. */
export function CheckList({ view, checks }: CheckListProps) {
  const t = useTranslations('rehearsal');
  const names = useWhatChecksSay(view);
  return (
    <ul className={styles['checks']} aria-label={t('checks')}>
      {checks.map((check) => {
        const { what, next } = names(check);
        return (
          <li
            key={`${check.name} ${check.about ?? ''}`}
            className={styles['check']}
            data-light={check.isGreen ? 'green' : 'red'}
            data-check={check.name}
            data-about={check.about}
          >
            <span>
              <span className={styles['what']}>{what}</span>{' '}
              {next !== null && <span className={styles['next']}>{next}</span>}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

interface Said {
  readonly what: string;
  /** What to do; null where all is well. */
  readonly next: string | null;
}

function useWhatChecksSay(view: MeetingView): (check: Check) => Said {
  const t = useTranslations('rehearsal');
  const sound = useTranslations('sound');
  return ({ name, about, isGreen, because }) => {
    if (name === 'speaker') {
      const person = about === null ? '' : nameOf(view.people, about);
      if (isGreen) return { what: t('speaker.green', { name: person }), next: null };
      if (because.includes(NOT_SPOKEN)) {
        return { what: t('speaker.notSpoken', { name: person }), next: t('speaker.speak') };
      }
      const verdicts = SOUND_VERDICTS.filter((verdict) => because.includes(verdict));
      const what = verdicts.map((verdict) => t(`speaker.${verdict}`, { name: person })).join(' ');
      return { what, next: sound('toldThem') };
    }
    const language = about === null ? '' : channelName(about);
    if (isGreen) return { what: t(`green.${name}`, { language }), next: null };
    if (name === 'turn') {
      const why = because.includes('none') ? 'none' : 'lost';
      return { what: t(`red.turn.${why}.what`), next: t(`red.turn.${why}.next`) };
    }
    return { what: t(`red.${name}.what`, { language }), next: t(`red.${name}.next`) };
  };
}
