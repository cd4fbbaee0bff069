import type { Act, MinutesStage } from '@koinon/shared/minutes/minutes';
import { useTranslations } from 'use-intl';
import { nameOf } from '../../i18n/names.ts';
import type { MeetingView } from '../../session/meeting-session.ts';
import { approvalOf, keepsMinutes } from './approval-model.ts';
import styles from './approval.module.css';
import { useMoment } from './use-moment.ts';

/** Where the minutes stand: who did what with them, when, and by which hash the text is known. */
export function MinutesStanding({ view }: { readonly view: MeetingView }) {
  const t = useTranslations('approval');
  const moment = useMoment();
  const stage = view.state.minutes.own;
  const approval = approvalOf(stage);
  const published = stage.status === 'published' ? stage.published.at(-1) : undefined;
  const said = ({ at, by }: Act) => ({ date: moment(at), name: nameOf(view.people, by) });
  return (
    <>
      {approval === null && <Before view={view} stage={stage} />}
      {approval !== null && (
        <>
          <p>
            {approval.in === null && t('approved', said(approval))}
            {approval.in !== null &&
              (approval.in.number === null
                ? t('approvedLater', said(approval))
                : t('approvedIn', { ...said(approval), number: approval.in.number }))}
          </p>
          <Hash hash={approval.hash} />
        </>
      )}
      {published !== undefined && (
        <>
          <p>{t(published.redacted ? 'publishedRedacted' : 'published', said(published))}</p>
          {published.redacted && <Hash hash={published.hash} />}
        </>
      )}
    </>
  );
}

function Before({ view, stage }: { readonly view: MeetingView; readonly stage: MinutesStage }) {
  const t = useTranslations('approval');
  const moment = useMoment();
  if (stage.status !== 'sent') return <p>{t('draft')}</p>;
  const { at, by, hash } = stage.sent;
  const said = { date: moment(at), name: nameOf(view.people, by) };
  const isMember = view.you.role === 'member';
  return (
    <>
      <p>{t('sent', said)}</p>
      {isMember && <p>{t('proposeCorrections')}</p>}
      {keepsMinutes(view) && <p>{t('waits')}</p>}
      <Hash hash={hash} />
    </>
  );
}

function Hash({ hash }: { readonly hash: string }) {
  const t = useTranslations('approval');
  return (
    <p className={styles['hash']}>
      {t('hash')} <code dir="ltr">{hash}</code>
    </p>
  );
}
