import { useTranslations } from 'use-intl';
import { Button } from '../ui/Button.tsx';
import styles from './ConfirmVote.module.css';

interface ConfirmVoteProps {
  /** What is confirmed; null while there is nothing to confirm. */
  readonly words: string | null;
  /** Why there is nothing to confirm, where it is not that nothing was chosen. */
  readonly why?: string | undefined;
  /** Not the colour of a vote, where it is none. */
  readonly straw?: boolean;
  readonly onConfirm: () => void;
}

/** The second of the two taps. It says what it confirms, so that it can be heard. */
export function ConfirmVote({ words, why, straw = false, onConfirm }: ConfirmVoteProps) {
  const t = useTranslations('voting');
  return (
    <div className={styles['confirm']}>
      <Button
        kind={straw ? 'plain' : 'act'}
        size="l"
        wide
        onPress={onConfirm}
        unavailable={words === null ? (why ?? t('chooseFirst')) : null}
      >
        {words ?? why ?? t('chooseFirst')}
      </Button>
    </div>
  );
}
