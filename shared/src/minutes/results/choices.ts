import type { Verdict } from '../../law/result.ts';
import type { VoteResult } from '../vote.ts';
import type { Asked, CountingRule } from './asked.ts';
import { shareCounted } from './law-phrases.ts';
import { phrase, sentence } from './phrase.ts';
import type { Phrase, SentenceKey } from './phrase.ts';

type Choices = Extract<VoteResult, { kind: 'choices' }>;

/** How a vote on Yes and No came out and why, a tie and what ended it included. */
export function ofChoices(about: Asked, result: Choices, rule: CountingRule | null): Phrase {
  const { verdict, counts } = result;
  const main = mainOf(about, result, rule);
  const settled = verdict.because === 'majority' || verdict.because === 'short';
  if (!settled || counts.abstain === 0) return sentence(main);
  return sentence(main, ofAbstention(counts.abstain, verdict, rule));
}

/** How those who abstained were counted, where that is not as if they had not voted. */
function ofAbstention(count: number, { base }: Verdict, rule: CountingRule | null): Phrase | null {
  switch (rule?.abstention) {
    case 'counts-as-no':
      return phrase('countsAsNo', { count });
    case 'counts-as-absent': {
      const leaves = base?.of === 'present' || base?.of === 'entitled' || base?.of === 'cast';
      return leaves ? phrase('countsAsAbsent', { count }) : null;
    }
    default:
      return null;
  }
}

function mainOf(about: Asked, result: Choices, rule: CountingRule | null): Phrase {
  const { verdict, counts } = result;
  const { yes } = counts;
  switch (verdict.because) {
    case 'majority':
    case 'short': {
      const adopted = verdict.because === 'majority';
      const share = shareCounted(verdict.majority, verdict.base);
      if (share !== null) {
        return phrase(adopted ? 'adopted' : 'short', { yes, needed: verdict.needed, share });
      }
      const against = counts.no + (rule?.abstention === 'counts-as-no' ? counts.abstain : 0);
      return phrase(adopted ? 'adoptedRelative' : 'shortRelative', { yes, against });
    }
    case 'no-quorum':
      return phrase('noQuorum');
    default:
      return phrase(tieKey(about, verdict, result, rule), { yes });
  }
}

const AFTER_TIE = {
  'chair-decides': 'tiedChair',
  'again-then-rejected': 'tiedAgain',
  lot: 'tiedLot',
} as const;

function tieKey(
  about: Asked,
  verdict: Verdict,
  { chairsVote }: Choices,
  rule: CountingRule | null,
): SentenceKey {
  const yes = verdict.outcome === 'adopted';
  switch (verdict.because) {
    case 'tie':
      return AFTER_TIE[verdict.next ?? 'chair-decides'];
    case 'chairs-side':
      return yes ? 'tieSideYes' : 'tieSideNo';
    case 'chair-decided':
      return yes ? 'tieChairYes' : 'tieChairNo';
    case 'lot':
      return yes ? 'tieLotYes' : 'tieLotNo';
    default: {
      const tie = rule?.tie[about.secret ? 'secret' : 'open'];
      if (tie === 'again-then-rejected') return 'tieSecond';
      const sided = chairsVote === 'yes' || chairsVote === 'no';
      return tie === 'chairs-side' && !sided ? 'tieNoSide' : 'tieRejected';
    }
  }
}
