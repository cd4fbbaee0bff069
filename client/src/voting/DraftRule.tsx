import { SMALL_REGISTER } from '@koinon/shared/voting/announcing';
import { useTranslations } from 'use-intl';
import { Notice } from '../ui/Notice.tsx';
import { isSmall, previewOf } from './announce-model.ts';
import type { PollDraft } from './announce-model.ts';
import styles from './AnnounceForm.module.css';
import { factsOf } from './facts-model.ts';
import { packIn } from './poll-model.ts';
import type { PollsView } from './poll-model.ts';
import { ruleFor } from './rule-message.ts';
import { ToBeChecked } from './ToBeChecked.tsx';
import { useSay } from './use-say.ts';

interface DraftRuleProps {
  readonly view: PollsView;
  readonly draft: PollDraft;
}

/** The rule that the poll will fall under, while it can still be prepared otherwise. */
export function DraftRule({ view, draft }: DraftRuleProps) {
  const t = useTranslations('voting');
  const say = useSay();
  const facts = factsOf(view);
  const pack = packIn(view);
  const about = previewOf(draft, (on) => facts.majorityOf(on));
  const voters = facts.register().length;
  return (
    <>
      <div className={styles['rule']}>
        <p>
          {say(ruleFor(about, pack, facts.bases()))}{' '}
          {draft.kind === 'straw'
            ? t('mayAnswer', { count: voters })
            : t('mayVote', { count: voters })}
        </p>
        <ToBeChecked about={about} pack={pack} />
      </div>
      {isSmall(draft.kind, voters, SMALL_REGISTER) && (
        <Notice tone="heed">{t('smallRegister', { count: voters })}</Notice>
      )}
      {pack !== null && draft.kind !== 'straw' && !facts.quorate && (
        <Notice tone="heed">{t('noQuorumNow')}</Notice>
      )}
    </>
  );
}
