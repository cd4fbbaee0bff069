import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { AnswerGroup } from './AnswerGroup.tsx';
import type { AnswerOption } from './AnswerGroup.tsx';
import { withCandidate } from './ballot-model.ts';
import type { BallotProps } from './ChoiceBallot.tsx';
import { ConfirmVote } from './ConfirmVote.tsx';
import styles from './PersonsBallot.module.css';

const BLANK = 'blank';

/** An election: as many names as there are places, or a blank ballot. */
export function PersonsBallot({ poll, onCast }: BallotProps) {
  const t = useTranslations('voting');
  const list = new Intl.ListFormat(useLocale());
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [blank, setBlank] = useState(false);
  const { places } = poll;
  const several = places > 1;
  const choose = (value: string) => {
    setBlank(value === BLANK && !blank);
    setChosen(value === BLANK ? [] : withCandidate(chosen, value, places));
  };
  const options: readonly AnswerOption[] = [
    ...poll.candidates.map(({ id, name }) => ({ value: id, name, mark: null })),
    { value: BLANK, name: t('answer.blank'), mark: 'blank' },
  ];
  const names = poll.candidates.filter(({ id }) => chosen.includes(id)).map(({ name }) => name);
  const answer = blank ? t('answer.blank') : list.format(names);
  const nothing = !blank && chosen.length === 0;
  return (
    <>
      {several && (
        <p className={styles['count']} role="status">
          {t('chosenOf', { chosen: chosen.length, places })}
        </p>
      )}
      <AnswerGroup
        label={t('yourVote')}
        several={several}
        options={options}
        chosen={blank ? [BLANK] : chosen}
        onChoose={choose}
      />
      <ConfirmVote
        words={nothing ? null : t('confirmAnswer', { answer })}
        onConfirm={() => onCast({ kind: 'persons', persons: chosen })}
      />
    </>
  );
}
