import { inLanguage } from '@koinon/shared/kernel/localized';
import type { Decision } from '@koinon/shared/motions/decisions';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { RefusedHere } from '../i18n/RefusedHere.tsx';
import { useReadingLanguage } from '../i18n/use-reading-language.ts';
import type { MeetingSession, MeetingView } from '../session/meeting-session.ts';
import { classes } from '../ui/classes.ts';
import { Panel } from '../ui/Panel.tsx';
import { decisionLines } from './decision-model.ts';
import type { DecisionLine } from './decision-model.ts';
import styles from './Decisions.module.css';
import { FollowUps } from './FollowUps.tsx';

interface DecisionsProps {
  readonly view: MeetingView;
  readonly session: Pick<MeetingSession, 'give' | 'dismiss'>;
  /** The vote by which it was taken, in a sentence. */
  readonly resultOf: (poll: string) => ReactNode;
  /** Its text in the reader's language, looked for once somebody reads the text. */
  readonly translationOf?: ((decision: Decision) => ReactNode) | undefined;
}

/** What was decided: its number, its text, the vote, and what follows from it. */
export function Decisions({ view, session, resultOf, translationOf }: DecisionsProps) {
  const t = useTranslations('motions.decisions');
  const lines = decisionLines(view);
  if (lines.length === 0) return null;
  return (
    <Panel title={t('title')}>
      <ol className={styles['list']}>
        {lines.map((line) => (
          <li key={line.decision.id}>
            <DecisionCard {...{ view, session, resultOf, translationOf, line }} />
          </li>
        ))}
      </ol>
      <RefusedHere
        refused={view.refused}
        types={['SetFollowUp', 'DropFollowUp']}
        onSeen={session.dismiss}
      />
    </Panel>
  );
}

function DecisionCard({
  view,
  session,
  resultOf,
  translationOf,
  line,
}: DecisionsProps & { readonly line: DecisionLine }) {
  const t = useTranslations('motions.decisions');
  const language = useReadingLanguage();
  const { decision, title } = line;
  const [read, setRead] = useState(false);
  const name = useNumber()(decision);
  return (
    <article
      aria-label={name}
      className={classes(styles['decision'], decision.setAside && styles['setAside'])}
    >
      <p className={styles['number']}>{name}</p>
      {title !== null && (
        <h3 className={styles['title']}>
          <bdi lang={line.language ?? undefined}>{inLanguage(title, language)}</bdi>
        </h3>
      )}
      {decision.setAside && <p className={styles['aside']}>{t('setAside')}</p>}
      <p className={styles['result']}>{resultOf(decision.poll)}</p>
      <details onToggle={({ currentTarget }) => setRead(currentTarget.open)}>
        <summary className={styles['summary']}>{t('text')}</summary>
        <p className={styles['text']} lang={line.language ?? undefined} dir="auto">
          {decision.text}
        </p>
        {read && translationOf?.(decision)}
      </details>
      <FollowUps view={view} session={session} decision={decision} />
    </article>
  );
}

function useNumber() {
  const t = useTranslations('motions.decisions');
  return ({ number, year }: Decision) => t('number', { number, year: String(year) });
}
