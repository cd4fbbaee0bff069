import type { Poll } from '@koinon/shared/voting/poll';
import { useTranslations } from 'use-intl';
import { directionOf } from '../i18n/languages.ts';
import { nameOf } from '../i18n/names.ts';
import { useReadingLanguage } from '../i18n/use-reading-language.ts';
import { classes } from '../ui/classes.ts';
import { useNow } from '../ui/use-now.ts';
import { calledNow } from './clerk-model.ts';
import styles from './HallPoll.module.css';
import { EarlierRound } from './EarlierRound.tsx';
import { Participation } from './Participation.tsx';
import { AnswersAhead, PollRule } from './PollFacts.tsx';
import { KindLine } from './PollHead.tsx';
import { channelsOf, packIn, questionIn, RESULT_SHOWN_MS } from './poll-model.ts';
import type { PollsView } from './poll-model.ts';
import { ResultSentence } from './ResultSentence.tsx';
import { ResultNumbers } from './ResultView.tsx';

interface HallPollProps {
  readonly view: PollsView;
  readonly poll: Poll;
  readonly clock: { now(): number };
}

const TICK_MS = 1_000;
/** As many languages as can stand side by side for the back row. */
const SIDE_BY_SIDE = 2;
/** How long each pair stands where there are more. */
const TURN_MS = 8_000;
/** From so many letters on a question is written smaller. */
const LONG = 70;

/** The poll on the hall's own screen: its question in every language, how far it is, its result. */
export function HallPoll({ view, poll, clock }: HallPollProps) {
  const t = useTranslations('voting');
  const now = useNow(clock, TICK_MS);
  return (
    <section
      className={classes(styles['poll'], poll.kind === 'election' && styles['crowded'])}
      aria-label={t('poll')}
      data-status={poll.status}
    >
      <div className={styles['top']}>
        <KindLine poll={poll} />
        <p>{t(`status.${poll.status}`)}</p>
      </div>
      <Questions view={view} poll={poll} now={now} />
      <Stage view={view} poll={poll} now={now} />
    </section>
  );
}

/** Side by side; where there are more languages than fit, in turn. */
function Questions({ view, poll, now }: StageProps) {
  const all = questionIn(poll.question, useReadingLanguage(), channelsOf(view));
  const pages = Math.ceil(all.length / SIDE_BY_SIDE);
  const page = Math.floor(now / TURN_MS) % Math.max(1, pages);
  const shown = all.slice(page * SIDE_BY_SIDE, (page + 1) * SIDE_BY_SIDE);
  const long = all.some(({ text }) => text.length > LONG);
  return (
    <div className={classes(styles['questions'], long && styles['long'])}>
      {shown.map(({ tag, text }) => (
        <h2 key={tag} className={styles['question']} lang={tag} dir={directionOf(tag)}>
          {text}
        </h2>
      ))}
    </div>
  );
}

interface StageProps extends Pick<HallPollProps, 'view' | 'poll'> {
  readonly now: number;
}

function Stage({ view, poll, now }: StageProps) {
  const t = useTranslations('voting');
  switch (poll.status) {
    case 'announced':
      // The round before is what the hall waits for; then what comes next.
      return poll.runOffOf !== null && now - poll.announcedAt < RESULT_SHOWN_MS ? (
        <EarlierRound view={view} poll={poll} numbers />
      ) : (
        <>
          <AnswersAhead view={view} poll={poll} />
          <PollRule view={view} poll={poll} />
        </>
      );
    case 'open': {
      const called = calledNow(poll);
      return (
        <>
          {called !== null && (
            <p className={styles['called']}>
              {t('calledNow')} <bdi>{nameOf(view.people, called)}</bdi>
            </p>
          )}
          <Participation view={view} poll={poll} />
          <p>{t('mayVote', { count: poll.register.length })}</p>
        </>
      );
    }
    case 'closed':
      return (
        <>
          {poll.result !== null && poll.repeated === null && (
            <ResultNumbers view={view} poll={poll} result={poll.result} />
          )}
          <p className={styles['sentence']}>
            <ResultSentence poll={poll} pack={packIn(view)} />
          </p>
        </>
      );
    case 'cancelled':
      return (
        <p className={styles['sentence']}>
          <ResultSentence poll={poll} pack={null} />
        </p>
      );
    default:
      return poll satisfies never;
  }
}
