import { inLanguage } from '@koinon/shared/kernel/localized';
import type { Announcement } from '@koinon/shared/voting/announcement';
import type { Poll } from '@koinon/shared/voting/poll';
import { useTranslations } from 'use-intl';
import { useReadingLanguage } from '../i18n/use-reading-language.ts';
import { AnswerMark } from './AnswerMark.tsx';
import { choicesFor } from './ballot-model.ts';
import styles from './PollFacts.module.css';
import { factsOf } from './facts-model.ts';
import { packIn } from './poll-model.ts';
import type { PollsView } from './poll-model.ts';
import { ruleFor } from './rule-message.ts';
import { ToBeChecked } from './ToBeChecked.tsx';
import { useSay } from './use-say.ts';

interface PollFactsProps {
  readonly view: PollsView;
  readonly poll: Poll;
}

/** What decides, and who may vote: said before anybody does. */
export function PollRule({ view, poll }: PollFactsProps) {
  const t = useTranslations('voting');
  const say = useSay();
  const facts = factsOf(view);
  const pack = packIn(view);
  const opened = poll.status === 'open' || poll.status === 'closed';
  const bases = opened ? poll.bases : facts.bases();
  const voters = opened ? poll.register.length : facts.register().length;
  return (
    <div className={styles['rule']}>
      <p>
        {say(ruleFor(poll, pack, bases))}{' '}
        {poll.kind === 'straw'
          ? t('mayAnswer', { count: voters })
          : t('mayVote', { count: voters })}
      </p>
      <ToBeChecked about={poll} pack={pack} />
    </div>
  );
}

/** What can be answered, shown before anything can be chosen. */
export function AnswersAhead({ view, poll }: PollFactsProps) {
  const t = useTranslations('voting');
  return (
    <ul className={styles['answers']} aria-label={t('answers')}>
      <Answers about={poll} view={view} />
    </ul>
  );
}

function Answers({ about, view }: { readonly about: Announcement; readonly view: PollsView }) {
  const t = useTranslations('voting');
  const language = useReadingLanguage();
  if (about.kind === 'election') {
    return about.candidates.map(({ id, name }) => (
      <li key={id}>
        <bdi>{name}</bdi>
      </li>
    ));
  }
  if (about.options.length > 0) {
    return about.options.map(({ id, label }) => (
      <li key={id}>
        <bdi>{inLanguage(label, language)}</bdi>
      </li>
    ));
  }
  const marks =
    about.kind === 'consent'
      ? (['consent', 'objection', 'pass'] as const)
      : choicesFor(about, packIn(view));
  return marks.map((mark) => (
    <li key={mark}>
      {about.kind !== 'straw' && <AnswerMark mark={mark} size="s" />} {t(`answer.${mark}`)}
    </li>
  ));
}
