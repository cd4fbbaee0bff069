import { useTranslations } from 'use-intl';
import { Button } from '../ui/Button.tsx';
import { Key } from '../ui/Key.tsx';
import { AnswerMark } from './AnswerMark.tsx';
import type { KeyedAnswer } from './clerk-model.ts';

interface KeyedButtonProps {
  readonly keyed: KeyedAnswer;
  /** For whom it is entered. */
  readonly name: string;
  readonly waiting?: boolean;
  readonly bare?: boolean;
  readonly onPress: () => void;
}

/** Enters an answer for somebody: by finger, or by the digit that stands on it. */
export function KeyedButton({ keyed, name, waiting, bare = false, onPress }: KeyedButtonProps) {
  const t = useTranslations('voting');
  const words = keyed.words ?? t(`answer.${keyed.mark ?? 'none'}`);
  return (
    <Button
      size="s"
      label={t('enterFor', { answer: words, name })}
      keys={keyed.key}
      waiting={waiting}
      onPress={onPress}
      icon={keyed.mark === null ? undefined : <AnswerMark mark={keyed.mark} size="s" />}
    >
      {bare && keyed.mark !== null ? null : words} <Key name={keyed.key} />
    </Button>
  );
}
