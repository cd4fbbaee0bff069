import type { ConsentCounts } from '@koinon/shared/law/consent';
import type { RulePack } from '@koinon/shared/law/rule-pack';
import type { Announcement } from '@koinon/shared/voting/announcement';
import type { ClosedPoll, Poll } from '@koinon/shared/voting/poll';
import type { Result, RoundVerdict } from '@koinon/shared/voting/result';
import { ofChoices } from './choices-message.ts';
import { ofElection } from './election-message.ts';
import { phrase, sentence } from './phrase.ts';
import type { Phrase, SentenceKey } from './phrase.ts';

type Straw = Extract<Result, { kind: 'straw' }>;

/**
 * The one sentence that explains a result, for every outcome that the law
 * knows. Pure: keys and values, which screens and exports say in a language.
 *
 * @param pack the body's rules when the poll closed; null where there were none
 */
export function messageFor(about: Announcement, result: Result, pack: RulePack | null): Phrase {
  switch (result.kind) {
    case 'choices':
      return ofChoices(about, result, pack);
    case 'persons':
      return ofElection(about, result.verdict);
    case 'consent':
      return ofRound(result.counts, result.verdict);
    case 'straw':
      return sentence(ofMood(about, result));
    default:
      return result satisfies never;
  }
}

/** The sentence for a poll that is over, whether or not its result stands; null before. */
export function outcomeOf(poll: Poll, pack: RulePack | null): Phrase | null {
  switch (poll.status) {
    case 'announced':
    case 'open':
      return null;
    case 'cancelled':
      return sentence(
        poll.reason === null
          ? phrase('cancelled')
          : phrase('cancelledBecause', { reason: poll.reason }),
      );
    case 'closed':
      return ofClosed(poll, pack);
    default:
      return poll satisfies never;
  }
}

function ofClosed(poll: ClosedPoll, pack: RulePack | null): Phrase {
  if (poll.repeated !== null) return sentence(phrase(`repeated-${poll.repeated.because}`));
  return poll.result === null ? sentence(phrase('withheld')) : messageFor(poll, poll.result, pack);
}

function ofRound(counts: ConsentCounts, verdict: RoundVerdict): Phrase {
  if (verdict.outcome === 'no-quorum') return sentence(phrase('noQuorum'));
  switch (verdict.because) {
    case 'no-objection': {
      const { integrated, consents } = counts;
      const tail = integrated === 0 ? null : phrase('integrated', { count: integrated });
      return sentence(phrase('consented', { consents }), tail);
    }
    case 'open-objection':
      return sentence(phrase('blocked', { count: verdict.objections }));
    case 'turns-left':
      return sentence(phrase('turnsLeft', { count: verdict.waiting }));
    case 'nobody-consented':
      return sentence(phrase('nobodyConsented'));
    default:
      return verdict.because satisfies never;
  }
}

function ofMood(about: Announcement, { counts }: Straw): Phrase {
  const total = counts.reduce((sum, { votes }) => sum + votes, 0);
  const [first, second] = counts.toSorted((one, other) => other.votes - one.votes);
  if (first === undefined || total === 0) return phrase('strawNobody');
  if (first.votes === second?.votes) return phrase('strawLevel');
  return phrase('straw', { option: optionWords(about, first.option), votes: first.votes, total });
}

const CHOICE_WORDS: Readonly<Record<string, SentenceKey>> = {
  yes: 'choiceYes',
  no: 'choiceNo',
  abstain: 'choiceAbstain',
  blank: 'choiceBlank',
};

function optionWords({ options }: Announcement, id: string) {
  const option = options.find((one) => one.id === id);
  if (option !== undefined) return { texts: option.label };
  const key = CHOICE_WORDS[id];
  return key === undefined ? id : phrase(key);
}
