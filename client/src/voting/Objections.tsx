import { ballotOf } from '@koinon/shared/voting/poll';
import type { OpenPoll } from '@koinon/shared/voting/poll';
import { useTranslations } from 'use-intl';
import { nameOf } from '../i18n/names.ts';
import { AnswerMark } from './AnswerMark.tsx';
import styles from './Objections.module.css';
import type { PollsView } from './poll-model.ts';

interface ObjectionsProps {
  readonly view: Pick<PollsView, 'people'>;
  readonly poll: Pick<OpenPoll, 'register' | 'ballots'>;
}

/** The objections of a consent round with their reasons; nobody else can take one away. */
export function Objections({ view, poll }: ObjectionsProps) {
  const t = useTranslations('voting');
  const objections = poll.register.flatMap((person) => {
    const ballot = ballotOf(poll, person);
    if (ballot?.answer.kind !== 'objection') return [];
    return [{ person, reason: ballot.answer.reason, integrated: ballot.integrated }];
  });
  if (objections.length === 0) return null;
  return (
    <section aria-label={t('objections')}>
      <ul className={styles['list']}>
        {objections.map(({ person, reason, integrated }) => (
          <li key={person} className={styles['objection']} data-integrated={integrated}>
            <AnswerMark mark={integrated ? 'consent' : 'objection'} size="s" />
            <span>
              <strong>
                <bdi>{nameOf(view.people, person)}</bdi>
              </strong>{' '}
              <span dir="auto">{reason}</span> {integrated && <em>{t('integrated')}</em>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
