import { leastFor } from '@koinon/shared/law/fractions';
import type { Bases, RulePack, Source, Threshold } from '@koinon/shared/law/rule-pack';
import { sourceOf } from '@koinon/shared/law/sources';
import { decidedAs, isSecret } from '@koinon/shared/voting/announcement';
import type { Announcement } from '@koinon/shared/voting/announcement';
import { baseWords, shareOf } from '@koinon/shared/minutes/results/law-phrases';
import { phrase, sentence } from '@koinon/shared/minutes/results/phrase';
import type { Phrase, SentenceKey } from '@koinon/shared/minutes/results/phrase';

/**
 * What the body's rules ask of a poll, in one sentence, before it opens.
 *
 * @param bases how many there are of each now, for the number that is needed
 */
export function ruleFor(about: Announcement, pack: RulePack | null, bases: Bases): Phrase {
  if (about.kind === 'straw' || pack === null) {
    return sentence(phrase('ruleStraw'), phrase('ruleStrawNothing'));
  }
  if (about.kind === 'consent') {
    return sentence(phrase('ruleConsent'), phrase('ruleConsentOpen'));
  }
  return about.kind === 'election' ? ofElection(about, pack) : ofChoices(about, pack, bases);
}

const ABSTENTION = {
  'not-counted': 'ruleAbstainNot',
  'counts-as-no': 'ruleAbstainNo',
  'counts-as-absent': 'ruleAbstainAbsent',
} as const satisfies Record<RulePack['voting']['abstention'], SentenceKey>;

const TIE = {
  rejected: 'ruleTieRejects',
  'chair-decides': 'ruleTieChair',
  'chairs-side': 'ruleTieSide',
  'again-then-rejected': 'ruleTieAgain',
  lot: 'ruleTieLot',
} as const satisfies Record<RulePack['voting']['tie']['open'], SentenceKey>;

function ofChoices(about: Announcement, { voting }: RulePack, bases: Bases): Phrase {
  const majority = voting.majority[decidedAs(about)];
  const abstention = phrase(
    voting.abstainAllowed ? ABSTENTION[voting.abstention] : 'ruleAbstainNever',
  );
  const tie = phrase(TIE[voting.tie[isSecret(about.kind) ? 'secret' : 'open']]);
  if (majority.kind === 'relative') return sentence(phrase('ruleRelative'), tie, abstention);
  const size = sizeNow(majority, bases);
  const share = phrase('ruleShare', { share: shareOf(majority, baseWords(majority.of, size)) });
  if (mayBeTied(majority)) return sentence(share, tie, abstention);
  const needed = size === null ? null : phrase('ruleNeeded', { needed: leastFor(majority, size) });
  return sentence(share, needed, abstention);
}

/** Seats are known before the poll; who is there, and what is cast, only when it closes. */
function sizeNow({ of }: Threshold, bases: Bases): number | null {
  return of === 'statutory' || of === 'filled' ? bases[of] : null;
}

/** A tie is one only where more than half is asked, and not of seats that stay empty. */
function mayBeTied({ p, q, strict, of }: Threshold): boolean {
  return strict && 2 * p === q && of !== 'statutory' && of !== 'filled';
}

function ofElection({ places, runOff }: Announcement, { elections }: RulePack): Phrase {
  const { majority } = elections;
  if (runOff || majority.kind === 'relative') {
    const level = elections.thenTie === 'lot' ? 'ruleLevelLot' : 'ruleLevelAgain';
    return sentence(phrase('ruleMostVotes', { places }), phrase(level));
  }
  const share = shareOf(majority, baseWords(majority.of, null, true));
  const then = elections.rounds > 1 ? 'ruleRounds' : 'ruleRunOff';
  return sentence(phrase('ruleElected', { places, share }), phrase(then));
}

/** Rules on which a poll's result rests, by their path in the pack. */
function rulesOf(about: Announcement): readonly string[] {
  switch (about.kind) {
    case 'straw':
      return [];
    case 'election':
      return ['elections'];
    case 'consent':
      return ['voting'];
    default:
      return [`voting.majority.${decidedAs(about)}`, 'voting.tie', 'voting.abstention'];
  }
}

/**
 * Of those rules, the ones that nobody has read in the text of the law: whoever
 * adopted the pack has still to check them. `source` is null where the pack names none.
 */
export function uncheckedRules(
  about: Announcement,
  pack: RulePack | null,
): readonly { readonly about: string; readonly source: Source | null }[] {
  if (pack === null) return [];
  return rulesOf(about)
    .map((rule) => ({ about: rule, source: sourceOf(pack, rule) }))
    .filter(({ source }) => source?.checked !== true);
}
