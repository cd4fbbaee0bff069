import { isSecret } from '@koinon/shared/voting/announcement';
import type { ClosedPoll } from '@koinon/shared/voting/poll';
import type { NamedVote } from '@koinon/shared/voting/result';
import { useTranslations } from 'use-intl';
import { nameOf } from '../i18n/names.ts';
import { AnswerMark } from './AnswerMark.tsx';
import type { Mark } from './mark.ts';
import styles from './NamedVotes.module.css';
import type { PollsView } from './poll-model.ts';
import { groupedVotes, silentIn } from './result-model.ts';

interface NamedVotesProps {
  readonly view: Pick<PollsView, 'people'>;
  readonly poll: ClosedPoll;
}

/** Who voted how, where votes are by name; in a secret poll only who took part. */
export function NamedVotes({ view, poll }: NamedVotesProps) {
  const t = useTranslations('voting');
  if (poll.kind === 'hands' || poll.kind === 'straw') return <Absent view={view} poll={poll} />;
  if (isSecret(poll.kind)) {
    const { participations } = poll.closing;
    return (
      <details className={styles['votes']}>
        <summary>{t('tookPart', { count: participations.length })}</summary>
        <p className={styles['hint']}>{t('secretNames')}</p>
        <Names view={view} people={participations} />
        <Absent view={view} poll={poll} />
      </details>
    );
  }
  return (
    <details className={styles['votes']} open>
      <summary>{t('byName')}</summary>
      <div className={styles['groups']}>
        {groupedVotes(poll.closing.votes).map(({ mark, votes }) => (
          <Group key={mark} view={view} mark={mark} votes={votes} />
        ))}
      </div>
      <Absent view={view} poll={poll} />
    </details>
  );
}

interface GroupProps {
  readonly view: Pick<PollsView, 'people'>;
  readonly mark: Mark;
  readonly votes: readonly NamedVote[];
}

function Group({ view, mark, votes }: GroupProps) {
  const t = useTranslations('voting');
  return (
    <section className={styles['group']}>
      <p className={styles['answer']}>
        <AnswerMark mark={mark} size="s" /> {t(`count.${mark}`)} <span>{votes.length}</span>
      </p>
      <ul>
        {votes.map(({ person, answer, way, integrated }) => (
          <li key={person}>
            <bdi>{nameOf(view.people, person)}</bdi>
            {way === 'entered' && <span className={styles['hint']}> {t('enteredMark')}</span>}
            {answer.kind === 'objection' && (
              <span className={styles['hint']} dir="auto">
                {' '}
                {answer.reason} {integrated && t('integrated')}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Who gave no vote, told apart by why: a dropped line is never a "no". */
function Absent({ view, poll }: NamedVotesProps) {
  const t = useTranslations('voting');
  const { dropped, left } = poll.closing;
  const silent = poll.kind === 'straw' ? [] : silentIn(poll);
  const rows = [
    { key: 'silent', people: silent },
    { key: 'dropped', people: dropped },
    { key: 'left', people: left },
  ] as const;
  return rows
    .filter(({ people }) => people.length > 0)
    .map(({ key, people }) => (
      <div key={key} className={styles['absent']}>
        <p>{t(`absent.${key}`)}</p>
        <Names view={view} people={people} />
      </div>
    ));
}

interface NamesProps {
  readonly view: Pick<PollsView, 'people'>;
  readonly people: readonly string[];
}

export function Names({ view, people }: NamesProps) {
  return (
    <ul className={styles['names']}>
      {people.map((person) => (
        <li key={person}>
          <bdi>{nameOf(view.people, person)}</bdi>
        </li>
      ))}
    </ul>
  );
}
