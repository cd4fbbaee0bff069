import { isSecret } from '@koinon/shared/voting/announcement';
import { currentPoll } from '@koinon/shared/voting/poll';
import { useTranslations } from 'use-intl';
import { RefusedHere } from '../i18n/RefusedHere.tsx';
import type { MeetingSession, MeetingView } from '../session/meeting-session.ts';
import { Button } from '../ui/Button.tsx';
import { isWaiting } from '../ui/given.ts';
import { EarlierRound } from './EarlierRound.tsx';
import { AnswersAhead, PollRule } from './PollFacts.tsx';
import { PollHead } from './PollHead.tsx';
import styles from './PollNotice.module.css';
import { factsOf } from './facts-model.ts';
import { packIn } from './poll-model.ts';
import { pollActions } from './voting-actions.ts';

interface PollNoticeProps {
  readonly view: MeetingView;
  readonly session: Pick<MeetingSession, 'give' | 'dismiss'>;
}

/** A poll that is announced: everything about it, before anybody can vote. */
export function PollNotice({ view, session }: PollNoticeProps) {
  const t = useTranslations('voting');
  const poll = currentPoll(view.state.voting);
  if (poll?.status !== 'announced') return null;
  return (
    <section className={styles['notice']} aria-label={t('announced')}>
      <p className={styles['soon']}>{t('announced')}</p>
      <PollHead view={view} poll={poll} />
      <EarlierRound view={view} poll={poll} />
      <AnswersAhead view={view} poll={poll} />
      <PollRule view={view} poll={poll} />
      <AskForSecret view={view} session={session} />
    </section>
  );
}

/** Where the body's rules let a share of those present ask for a secret poll. */
function AskForSecret({ view, session }: PollNoticeProps) {
  const t = useTranslations('voting');
  const poll = currentPoll(view.state.voting);
  const share = packIn(view)?.voting.secretOnRequestOf ?? null;
  if (poll?.status !== 'announced' || share === null) return null;
  const open = !isSecret(poll.kind) && poll.kind !== 'straw' && poll.kind !== 'consent';
  if (!open || !factsOf(view).register().includes(view.you.id)) return null;
  const asked = poll.askedForSecret.includes(view.you.id);
  return (
    <div>
      <Button
        size="s"
        onPress={() => void pollActions(session, poll.poll).askForSecret()}
        waiting={isWaiting(view.pending, 'AskForSecret')}
        unavailable={asked ? t('askedForSecret') : null}
      >
        {t('askForSecret')}
      </Button>{' '}
      <span>{t('askedCount', { count: poll.askedForSecret.length })}</span>
      <RefusedHere refused={view.refused} types={['AskForSecret']} onSeen={session.dismiss} />
    </div>
  );
}
