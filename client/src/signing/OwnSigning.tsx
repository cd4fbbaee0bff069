import { isSignLanguage } from '@koinon/shared/interpretation/sign-languages';
import { assignmentsOf } from '@koinon/shared/interpretation/channels';
import { useTranslations } from 'use-intl';
import type { MeetingView } from '../session/meeting-session.ts';
import { Notice } from '../ui/Notice.tsx';
import { Video } from '../ui/Video.tsx';
import styles from './OwnSigning.module.css';

interface OwnSigningProps {
  readonly view: MeetingView;
  readonly camera:
    | { readonly status: 'off' | 'starting' | 'failed' }
    | { readonly status: 'on'; readonly track: MediaStreamTrack };
}

/** For whoever signs: how they are seen. */
export function OwnSigning({ view, camera }: OwnSigningProps) {
  const t = useTranslations('signing');
  const mine = assignmentsOf(view.state.interpretation, view.you.id);
  if (!mine.some(isSignLanguage)) return null;
  if (camera.status === 'failed') return <Notice tone="heed">{t('noCamera')}</Notice>;
  if (camera.status !== 'on') return <p className={styles['hint']}>{t('camera')}</p>;
  return (
    <figure className={styles['own']}>
      <Video track={camera.track} label={t('own')} className={styles['video']} />
      <figcaption className={styles['hint']}>{t('own')}</figcaption>
    </figure>
  );
}
