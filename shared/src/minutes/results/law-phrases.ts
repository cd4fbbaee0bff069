import type { Base, Majority, Threshold } from '../../law/rule-pack.ts';
import { phrase } from './phrase.ts';
import type { Phrase, SentenceKey } from './phrase.ts';

/** Shares that have a name, by `p/q`; `+` is "more than". */
const NAMED: Readonly<Record<string, SentenceKey>> = {
  '1/2+': 'half',
  '2/3': 'twoThirds',
  '3/4': 'threeQuarters',
  '3/5': 'threeFifths',
  '4/5': 'fourFifths',
  '1/3': 'third',
  '1/4': 'quarter',
};

/** `more than half of …`; what it is a share of is another phrase. */
export function shareOf({ p, q, strict }: Omit<Threshold, 'of'>, base: Phrase): Phrase {
  const named = NAMED[`${p}/${q}${strict ? '+' : ''}`];
  if (named !== undefined) return phrase(named, { base });
  return phrase(strict ? 'moreThan' : 'atLeast', { p, q, base });
}

const SIZED = {
  valid: 'sizeValid',
  cast: 'sizeCast',
  present: 'sizePresent',
  statutory: 'sizeStatutory',
  filled: 'sizeFilled',
  entitled: 'sizeEntitled',
} as const satisfies Record<Base, SentenceKey>;

const UNSIZED = {
  valid: 'ofValid',
  cast: 'ofCast',
  present: 'ofPresent',
  statutory: 'ofStatutory',
  filled: 'ofFilled',
  entitled: 'ofEntitled',
} as const satisfies Record<Base, SentenceKey>;

/** What votes are held against; `ballots`: of an election, where papers are valid and not votes. */
export function baseWords(of: Base, size: number | null, ballots = false): Phrase {
  if (size === null) return phrase(ballots && of === 'valid' ? 'ofBallots' : UNSIZED[of]);
  return phrase(ballots && of === 'valid' ? 'sizeBallots' : SIZED[of], { size });
}

/** The share a majority asks for of a base that was counted; null where the most votes decide. */
export function shareCounted(
  majority: Majority,
  base: { readonly of: Base; readonly size: number } | null,
  ballots = false,
): Phrase | null {
  if (majority.kind === 'relative' || base === null) return null;
  return shareOf(majority, baseWords(base.of, base.size, ballots));
}
