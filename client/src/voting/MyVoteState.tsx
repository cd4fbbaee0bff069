import type { Announcement } from '@koinon/shared/voting/announcement';
import type { Answer } from '@koinon/shared/voting/answer';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { nameOf } from '../i18n/names.ts';
import { Notice } from '../ui/Notice.tsx';
import { AnswerMark } from './AnswerMark.tsx';
import { markOf, useAnswerWords } from './answer-words.ts';
import type { MyVote } from './ballot-model.ts';
import styles from './MyVoteState.module.css';
import type { PollsView } from './poll-model.ts';

interface MyVoteStateProps {
  readonly view: PollsView;
  readonly about: Announcement;
  readonly vote: Exclude<MyVote, { kind: 'open' }>;
}

/** How my vote stands: on its way, without a line, stored. "Stored" is never said too early. */
export function MyVoteState({ view, about, vote }: MyVoteStateProps) {
  const t = useTranslations('voting');
  switch (vote.kind) {
    case 'sending':
      return (
        <State tone="plain" about={about} answer={vote.answer} words={t('sending')}>
          {t('sendingMeans')}
        </State>
      );
    case 'offline':
      return (
        <State tone="heed" about={about} answer={vote.answer} words={t('needsLine')}>
          {t('needsLineMeans')}
        </State>
      );
    case 'stored':
      return <Stored about={about} vote={vote} />;
    case 'entered':
      return (
        <State tone="heed" about={about} answer={vote.answer} words={t('short.entered')}>
          {t('enteredForYou', { name: nameOf(view.people, vote.by) })}
        </State>
      );
    case 'later':
      return (
        <Notice tone="plain">
          {t('turnOf', { name: nameOf(view.people, vote.turn) })}{' '}
          {t('beforeYou', { count: vote.before })}
        </Notice>
      );
    case 'cannot':
      return <Notice tone="plain">{t(`cannot.${vote.why}`)}</Notice>;
    default:
      return vote satisfies never;
  }
}

type StoredVote = Extract<MyVote, { kind: 'stored' }>;

function Stored({ about, vote }: { readonly about: Announcement; readonly vote: StoredVote }) {
  const t = useTranslations('voting');
  const means = vote.mayChange ? t('mayChange') : t('mayNotChange');
  return (
    <State
      tone="act"
      about={about}
      answer={vote.answer}
      words={about.kind === 'straw' ? t('moodStored') : t('stored')}
    >
      {vote.answer === null ? t('storedSecret') : means}
      {vote.integrated && ` ${t('integrated')}`}
    </State>
  );
}

interface StateProps {
  readonly tone: 'plain' | 'heed' | 'act';
  readonly about: Announcement;
  readonly answer: Answer | null;
  readonly words: string;
  readonly children: ReactNode;
}

function State({ tone, about, answer, words, children }: StateProps) {
  return (
    <Notice tone={tone}>
      <p className={styles['state']}>
        <strong>{words}</strong> {answer !== null && <Given about={about} answer={answer} />}
      </p>
      <p>{children}</p>
    </Notice>
  );
}

interface GivenProps {
  readonly about: Announcement;
  readonly answer: Answer;
}

/** The answer that was given, in shape and words. */
export function Given({ about, answer }: GivenProps) {
  const words = useAnswerWords();
  const mark = about.kind === 'straw' ? null : markOf(answer);
  return (
    <span className={styles['given']}>
      {mark !== null && <AnswerMark mark={mark} size="s" />}
      <bdi>{words(about, answer)}</bdi>
    </span>
  );
}
