import type { ConsentCounts } from '../../law/consent.ts';
import type { VoteResult } from '../vote.ts';
import type { Asked, CountingRule } from './asked.ts';
import { ofChoices } from './choices.ts';
import { ofElection } from './election.ts';
import { phrase, sentence } from './phrase.ts';
import type { Phrase, SentenceKey } from './phrase.ts';

type Straw = Extract<VoteResult, { kind: 'straw' }>;
type RoundVerdict = Extract<VoteResult, { kind: 'consent' }>['verdict'];

/**
 * The one sentence that explains a result, for every outcome that the law
 * knows. Pure: keys and values, which screens and exports say in a language.
 *
 * @param rule of the body, when the poll closed; null where there was none
 */
export function messageFor(about: Asked, result: VoteResult, rule: CountingRule | null): Phrase {
  switch (result.kind) {
    case 'choices':
      return ofChoices(about, result, rule);
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

function ofMood(about: Asked, { counts }: Straw): Phrase {
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

function optionWords({ options }: Asked, id: string) {
  const option = options.find((one) => one.id === id);
  if (option !== undefined) return { texts: option.label };
  const key = CHOICE_WORDS[id];
  return key === undefined ? id : phrase(key);
}
