import type { Poll } from '@koinon/shared/voting/poll';
import { useTranslations } from 'use-intl';
import { useNow } from '../ui/use-now.ts';
import { EarlierRound } from './EarlierRound.tsx';
import { Participation } from './Participation.tsx';
import styles from './PollCard.module.css';
import { AnswersAhead, PollRule } from './PollFacts.tsx';
import { PollHead } from './PollHead.tsx';
import { shownPoll } from './poll-model.ts';
import type { PollsView } from './poll-model.ts';
import { ResultView } from './ResultView.tsx';

interface PollCardProps {
  readonly view: PollsView;
  readonly clock: { now(): number };
  /** For those who read the question out in another language. */
  readonly everyLanguage?: boolean;
}

const TICK_MS = 5_000;

/** The poll of the moment for whoever follows without a vote. */
export function PollCard({ view, clock, everyLanguage = false }: PollCardProps) {
  const t = useTranslations('voting');
  const poll = shownPoll(view, useNow(clock, TICK_MS));
  if (poll === null) return null;
  return (
    <section className={styles['card']} aria-label={t('poll')} data-status={poll.status}>
      <p className={styles['status']}>{t(`status.${poll.status}`)}</p>
      <PollHead view={view} poll={poll} everyLanguage={everyLanguage} />
      <CardBody view={view} poll={poll} />
    </section>
  );
}

function CardBody({ view, poll }: { readonly view: PollsView; readonly poll: Poll }) {
  switch (poll.status) {
    case 'announced':
      return (
        <>
          <EarlierRound view={view} poll={poll} numbers />
          <AnswersAhead view={view} poll={poll} />
          <PollRule view={view} poll={poll} />
        </>
      );
    case 'open':
      return (
        <>
          <PollRule view={view} poll={poll} />
          <Participation view={view} poll={poll} />
        </>
      );
    case 'closed':
    case 'cancelled':
      return <ResultView view={view} poll={poll} />;
    default:
      return poll satisfies never;
  }
}
