import { inLanguage } from '@koinon/shared/kernel/localized';
import { X } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useReadingLanguage } from '../i18n/use-reading-language.ts';
import { Button } from '../ui/Button.tsx';
import { classes } from '../ui/classes.ts';
import type { MyVote } from './ballot-model.ts';
import { packIn } from './poll-model.ts';
import type { PollsView } from './poll-model.ts';
import styles from './PollStrip.module.css';
import { ResultSentence } from './ResultSentence.tsx';
import type { MyPoll } from './use-my-poll.ts';

interface PollStripProps {
  readonly view: PollsView;
  readonly mine: MyPoll;
}

/** What is left of a poll that was put aside: what it is, how I stand, and the way back. */
export function PollStrip({ view, mine }: PollStripProps) {
  const t = useTranslations('voting');
  const question = inLanguage(mine.poll.question, useReadingLanguage());
  const asks = mine.stage === 'open' && mine.vote.kind === 'open';
  return (
    <section
      className={classes(styles['strip'], asks && styles['asks'])}
      aria-label={t('pollOf', { question })}
    >
      <div className={styles['words']}>
        <p className={styles['question']}>
          <bdi>{question}</bdi>
        </p>
        <p className={styles['state']}>
          {mine.stage === 'open' ? (
            <VoteInShort vote={mine.vote} straw={mine.poll.kind === 'straw'} />
          ) : (
            <ResultSentence poll={mine.poll} pack={packIn(view)} />
          )}
        </p>
      </div>
      <div className={styles['buttons']}>
        <Button kind={asks ? 'act' : 'plain'} onPress={mine.cover}>
          {asks ? (mine.poll.kind === 'straw' ? t('answerNow') : t('voteNow')) : t('see')}
        </Button>
        {mine.stage === 'over' && (
          <Button
            kind="quiet"
            label={t('dismiss')}
            onPress={mine.dismiss}
            icon={<X aria-hidden size={20} />}
          >
            {null}
          </Button>
        )}
      </div>
    </section>
  );
}

function VoteInShort({ vote, straw }: { readonly vote: MyVote; readonly straw: boolean }) {
  const t = useTranslations('voting');
  switch (vote.kind) {
    case 'open':
      return straw ? t('short.openStraw') : t('short.open');
    case 'stored': {
      const objects = vote.answer?.kind === 'objection' && !vote.integrated;
      if (objects) return t('short.objection');
      return straw ? t('moodStored') : t('stored');
    }
    case 'cannot':
      return t(`cannot.${vote.why}`);
    case 'sending':
    case 'offline':
    case 'entered':
    case 'later':
      return t(`short.${vote.kind}`);
    default:
      return vote satisfies never;
  }
}
