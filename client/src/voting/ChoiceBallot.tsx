import type { Answer, Choice } from '@koinon/shared/voting/answer';
import type { OpenPoll } from '@koinon/shared/voting/poll';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { AnswerGroup } from './AnswerGroup.tsx';
import { choicesFor } from './ballot-model.ts';
import { ConfirmVote } from './ConfirmVote.tsx';
import { packIn } from './poll-model.ts';
import type { PollsView } from './poll-model.ts';

export interface BallotProps {
  readonly view: PollsView;
  readonly poll: OpenPoll;
  readonly onCast: (answer: Answer) => void;
}

/** Yes, no, or neither: one is chosen, and confirmed. */
export function ChoiceBallot({ view, poll, onCast }: BallotProps) {
  const t = useTranslations('voting');
  const choices = choicesFor(poll, packIn(view));
  const [chosen, setChosen] = useState<Choice | null>(null);
  return (
    <>
      <AnswerGroup
        label={t('yourVote')}
        options={choices.map((value) => ({ value, name: t(`answer.${value}`), mark: value }))}
        chosen={chosen === null ? [] : [chosen]}
        onChoose={(value) => setChosen(choices.find((choice) => choice === value) ?? null)}
      />
      <ConfirmVote
        words={chosen === null ? null : t('confirmAnswer', { answer: t(`answer.${chosen}`) })}
        onConfirm={() => {
          if (chosen !== null) onCast({ kind: 'choice', choice: chosen });
        }}
      />
    </>
  );
}
