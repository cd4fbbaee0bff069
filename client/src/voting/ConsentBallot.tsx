import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Field } from '../ui/Field.tsx';
import { AnswerGroup } from './AnswerGroup.tsx';
import type { BallotProps } from './ChoiceBallot.tsx';
import { ConfirmVote } from './ConfirmVote.tsx';

const KINDS = ['consent', 'objection', 'pass'] as const;
type Turn = (typeof KINDS)[number];

/** One's turn in a consent round: consent, an objection with its reason, or pass. */
export function ConsentBallot({ onCast }: BallotProps) {
  const t = useTranslations('voting');
  const [turn, setTurn] = useState<Turn | null>(null);
  const [reason, setReason] = useState('');
  const because = reason.trim();
  const lacking = turn === 'objection' && because === '';
  const ready = turn !== null && !lacking;
  const cast = () => {
    if (!ready) return;
    onCast(turn === 'objection' ? { kind: 'objection', reason: because } : { kind: turn });
  };
  return (
    <>
      <AnswerGroup
        label={t('yourTurn')}
        options={KINDS.map((kind) => ({ value: kind, name: t(`answer.${kind}`), mark: kind }))}
        chosen={turn === null ? [] : [turn]}
        onChoose={(value) => setTurn(KINDS.find((kind) => kind === value) ?? null)}
      />
      {turn === 'objection' && (
        <Field
          label={t('objectionReason')}
          hint={t('objectionHint')}
          value={reason}
          onChange={setReason}
        />
      )}
      <ConfirmVote
        words={ready ? t('confirmAnswer', { answer: t(`answer.${turn}`) }) : null}
        why={lacking ? t('reasonFirst') : undefined}
        onConfirm={cast}
      />
    </>
  );
}
