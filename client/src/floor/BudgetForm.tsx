import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { RefusedHere } from '../i18n/RefusedHere.tsx';
import type { MeetingSession, MeetingView } from '../session/meeting-session.ts';
import { Pick as PickOne } from '../ui/Pick.tsx';
import { Segments } from '../ui/Segments.tsx';
import { budgetChoices, itemAtHand, KINDS, proposedBudget } from './budget-model.ts';
import styles from './BudgetForm.module.css';
import { floorActions } from './model.ts';
import { useTimeWords } from './use-time-words.ts';

interface BudgetFormProps {
  readonly view: MeetingView;
  readonly session: Pick<MeetingSession, 'give' | 'dismiss'>;
}

const NO_LIMIT = 'none';

/** The time for each kind of turn, for this item or for all; what is chosen holds at once. */
export function BudgetForm({ view, session }: BudgetFormProps) {
  const t = useTranslations('floor');
  const time = useTimeWords();
  const item = itemAtHand(view);
  const [scope, setScope] = useState<'item' | 'all'>('all');
  if (view.state.meeting.status === 'closed') return null;
  const holdsFor = scope === 'item' ? item : null;
  return (
    <details className={styles['budgets']}>
      <summary className={styles['summary']}>{t('budgets')}</summary>
      <div className={styles['form']}>
        {item !== null && (
          <Segments
            label={t('budgetsFor')}
            labelled
            segments={(['all', 'item'] as const).map((value) => ({
              value,
              name: t(`budgetsScope.${value}`),
            }))}
            chosen={scope}
            onChoose={(value) => setScope(value === 'item' ? 'item' : 'all')}
          />
        )}
        <div className={styles['kinds']}>
          {KINDS.map((kind) => {
            const seconds = proposedBudget(view, kind, holdsFor);
            return (
              <PickOne
                key={kind}
                label={t(`kind.${kind}`)}
                options={budgetChoices(seconds).map((choice) => ({
                  value: choice === null ? NO_LIMIT : String(choice),
                  name: time(choice),
                }))}
                chosen={seconds === null ? NO_LIMIT : String(seconds)}
                onChoose={(value) =>
                  floorActions(session).setBudget(
                    kind,
                    value === NO_LIMIT ? null : Number(value),
                    holdsFor,
                  )
                }
              />
            );
          })}
        </div>
        <RefusedHere refused={view.refused} types={['SetBudget']} onSeen={session.dismiss} />
      </div>
    </details>
  );
}
