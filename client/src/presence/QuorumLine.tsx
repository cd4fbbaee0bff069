import { inLanguage } from '@koinon/shared/kernel/localized';
import { useTranslations } from 'use-intl';
import { nameOf } from '../i18n/names.ts';
import { RefusedHere } from '../i18n/RefusedHere.tsx';
import { useReadingLanguage } from '../i18n/use-reading-language.ts';
import { useTimes } from '../i18n/use-times.ts';
import type { MeetingSession, MeetingView } from '../session/meeting-session.ts';
import { Button } from '../ui/Button.tsx';
import { classes } from '../ui/classes.ts';
import { isWaiting } from '../ui/given.ts';
import { presenceActions } from './model.ts';
import styles from './QuorumLine.module.css';
import { mayChallenge, quorumOf, stands } from './quorum-model.ts';
import type { QuorumFound } from './quorum-model.ts';
import { useQuorumWords } from './use-quorum-words.ts';

interface QuorumLineProps {
  readonly view: MeetingView;
  readonly session: Pick<MeetingSession, 'give' | 'dismiss'>;
}

const GIVEN_HERE = ['ChallengeQuorum'];

/** The quorum in one line for everybody; opened, where it comes from and who may question it. */
export function QuorumLine({ view, session }: QuorumLineProps) {
  const t = useTranslations('quorum');
  const found = quorumOf(view);
  const words = useQuorumWords();
  if (found === null) return null;
  const { status, short, sentence } = words(found);
  return (
    <div className={styles['quorum']} data-quorum={found.status}>
      <details className={styles['line']}>
        <summary className={styles['summary']}>
          <QuorumMark found={found} />
          <span className={styles['words']}>
            <strong>{status}</strong> <span className={styles['long']}>{sentence}</span>
            <span className={styles['short']}>{stands(found) ? short : sentence}</span>{' '}
            {!found.checked && <span className={styles['check']}>{t('toBeChecked')}</span>}
          </span>
        </summary>
        <About view={view} found={found} />
        {mayChallenge(view) && (
          <p>
            <Button
              size="s"
              onPress={presenceActions(session).challengeQuorum}
              waiting={isWaiting(view.pending, 'ChallengeQuorum')}
            >
              {t('challenge')}
            </Button>
          </p>
        )}
      </details>
      <RefusedHere refused={view.refused} types={GIVEN_HERE} onSeen={session.dismiss} />
    </div>
  );
}

/** Since when, at whose word, and by which rule. */
function About({ view, found }: Pick<QuorumLineProps, 'view'> & { readonly found: QuorumFound }) {
  const t = useTranslations('quorum');
  const times = useTimes();
  const language = useReadingLanguage();
  const { counts, since, challengedBy, sources } = found;
  const told = [
    counts.quorate ? t('neededAtLeast', { needed: counts.needed }) : null,
    since === null ? null : t('since', { time: times.time(since) }),
    challengedBy === null ? null : t('challengedBy', { name: nameOf(view.people, challengedBy) }),
    counts.repeated ? t('repeated') : null,
    counts.repeated && counts.originalItemsOnly ? t('originalItemsOnly') : null,
  ].filter((one) => one !== null);
  return (
    <div className={styles['about']}>
      <p>{told.join(' ')}</p>
      {sources.length === 0 && <p>{t('noSource')}</p>}
      {sources.map((source) => (
        <p key={source.about} dir="auto">
          {inLanguage(source.text, language)}
        </p>
      ))}
      {!found.checked && <p>{t('toBeCheckedWhy')}</p>}
    </div>
  );
}

/** Told apart by its form: a full disc, an empty ring, a broken ring. */
function QuorumMark({ found }: { readonly found: QuorumFound }) {
  const shape = stands(found) ? 'there' : found.status === 'lost' ? 'lost' : 'missing';
  return (
    <svg
      viewBox="0 0 20 20"
      width="20"
      height="20"
      className={classes(styles['mark'], styles[shape])}
      aria-hidden="true"
    >
      <circle cx="10" cy="10" r="7.5" />
      {shape === 'there' && <path d="M6.4 10.4 L9 13 L13.8 7.6" />}
      {shape === 'lost' && <path d="M7 7 L13 13 M13 7 L7 13" />}
    </svg>
  );
}

/** The same on a screen that nobody presses. */
export function QuorumSentence({ view }: Pick<QuorumLineProps, 'view'>) {
  const found = quorumOf(view);
  const words = useQuorumWords();
  if (found === null) return null;
  const { status, short, plain } = words(found);
  return (
    <p className={styles['plain']} data-quorum={found.status}>
      <QuorumMark found={found} />
      <span>
        <strong>{status}</strong> {stands(found) ? short : plain}
      </span>
    </p>
  );
}
