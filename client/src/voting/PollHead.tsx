import type { Poll } from '@koinon/shared/voting/poll';
import { useTranslations } from 'use-intl';
import { directionOf } from '../i18n/languages.ts';
import { useReadingLanguage } from '../i18n/use-reading-language.ts';
import { classes } from '../ui/classes.ts';
import styles from './PollHead.module.css';
import { channelsOf, questionIn } from './poll-model.ts';
import type { PollsView } from './poll-model.ts';

interface PollHeadProps {
  readonly view: PollsView;
  readonly poll: Poll;
  readonly id?: string | undefined;
  readonly level?: 2 | 3;
  /** The question in every channel's language, for those who read it out in theirs. */
  readonly everyLanguage?: boolean;
  readonly large?: boolean;
}

/** What kind of poll it is, and its question. */
export function PollHead(props: PollHeadProps) {
  const { view, poll, id, level = 2, everyLanguage = false, large = false } = props;
  const language = useReadingLanguage();
  const Title = `h${level}` as const;
  const [first, ...others] = questionIn(poll.question, language, channelsOf(view));
  return (
    <div className={classes(styles['head'], large && styles['large'])}>
      <KindLine poll={poll} />
      <Title id={id} tabIndex={-1} className={styles['question']} lang={first?.tag}>
        <bdi>{first?.text}</bdi>
      </Title>
      {everyLanguage &&
        others.map(({ tag, text }) => (
          <p key={tag} className={styles['other']} lang={tag} dir={directionOf(tag)}>
            {text}
          </p>
        ))}
    </div>
  );
}

/** The kind; with it which round or repetition this is. */
export function KindLine({ poll }: { readonly poll: Poll }) {
  const t = useTranslations('voting');
  return (
    <p className={styles['line']}>
      <span className={classes(styles['kind'], poll.kind === 'straw' && styles['straw'])}>
        {t(`kind.${poll.kind}`)}
      </span>
      {poll.round > 1 && (
        <span>{poll.runOff ? t('runOff') : t('round', { round: poll.round })}</span>
      )}
      {poll.repeats !== null && <span>{t('repetition')}</span>}
    </p>
  );
}
