import { inLanguage } from '@koinon/shared/kernel/localized';
import type { Answer } from '@koinon/shared/voting/answer';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useReadingLanguage } from '../i18n/use-reading-language.ts';
import { AnswerGroup } from './AnswerGroup.tsx';
import { choicesFor } from './ballot-model.ts';
import type { BallotProps } from './ChoiceBallot.tsx';
import { ConfirmVote } from './ConfirmVote.tsx';

/** A show of mood, in a form of its own: it is no vote. */
export function StrawBallot({ poll, onCast }: BallotProps) {
  const t = useTranslations('voting');
  const language = useReadingLanguage();
  const [chosen, setChosen] = useState<string | null>(null);
  const options: readonly { readonly name: string; readonly answer: Answer }[] =
    poll.options.length === 0
      ? choicesFor(poll, null).map((choice) => ({
          name: t(`answer.${choice}`),
          answer: { kind: 'choice', choice },
        }))
      : poll.options.map(({ id, label }) => ({
          name: inLanguage(label, language),
          answer: { kind: 'option', option: id },
        }));
  const keyed = options.map((option, index) => ({ ...option, value: String(index) }));
  const answer = keyed.find(({ value }) => value === chosen)?.answer ?? null;
  return (
    <>
      <AnswerGroup
        label={t('yourMood')}
        straw
        options={keyed.map(({ value, name }) => ({ value, name, mark: null }))}
        chosen={chosen === null ? [] : [chosen]}
        onChoose={setChosen}
      />
      <ConfirmVote
        words={answer === null ? null : t('showMood')}
        straw
        onConfirm={() => {
          if (answer !== null) onCast(answer);
        }}
      />
    </>
  );
}
