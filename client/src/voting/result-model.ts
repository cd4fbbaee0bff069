import type { Base, RulePack } from '@koinon/shared/law/rule-pack';
import type { Announcement } from '@koinon/shared/voting/announcement';
import type { ClosedPoll } from '@koinon/shared/voting/poll';
import type { NamedVote, Result } from '@koinon/shared/voting/result';
import type { Mark } from './mark.ts';

type Choices = Extract<Result, { kind: 'choices' }>;
type Persons = Extract<Result, { kind: 'persons' }>;

export interface BarPart {
  readonly mark: Mark;
  readonly count: number;
}

/** A result as a bar: what was counted, held against a base, with the number that was needed. */
export interface Bar {
  readonly parts: readonly BarPart[];
  /** The whole bar; at least 1, so that a share of it can be drawn. */
  readonly size: number;
  /** What was needed; null where nothing is. */
  readonly needed: number | null;
}

/** Bases that hold people who gave no vote. */
const HEADS: readonly Base[] = ['present', 'statutory', 'filled', 'entitled'];

export function barOf({ counts, verdict }: Choices, pack: RulePack | null): Bar {
  const abstention = pack?.voting.abstention ?? 'not-counted';
  const of = verdict.base?.of ?? null;
  const asNo = abstention === 'counts-as-no';
  const seats = of === 'statutory' || of === 'filled';
  const gone = abstention === 'counts-as-absent' && !seats;
  const onlyValid = of === null || of === 'valid';
  const abstain = onlyValid ? asNo : !gone;
  const all: readonly BarPart[] = [
    { mark: 'yes', count: counts.yes },
    { mark: 'no', count: counts.no },
    { mark: 'abstain', count: abstain ? counts.abstain : 0 },
    { mark: 'blank', count: onlyValid ? 0 : counts.blank },
    { mark: 'invalid', count: onlyValid ? 0 : counts.invalid },
  ];
  const counted = all.reduce((sum, { count }) => sum + count, 0);
  const whole = verdict.base?.size ?? counted;
  const silent = of !== null && HEADS.includes(of) ? Math.max(0, whole - counted) : 0;
  const parts = [...all, { mark: 'none' as const, count: silent }];
  return {
    parts: parts.filter(({ count }) => count > 0),
    size: Math.max(1, whole),
    needed: verdict.needed,
  };
}

/** Every number of a poll on Yes and No: the first three always, others where there are any. */
export function countsOf(
  { counts }: Choices,
  about: Announcement,
  pack: RulePack | null,
): readonly BarPart[] {
  const abstain = pack?.voting.abstainAllowed ?? true;
  const rows: readonly (BarPart & { readonly always: boolean })[] = [
    { mark: 'yes', count: counts.yes, always: true },
    { mark: 'no', count: counts.no, always: true },
    { mark: 'abstain', count: counts.abstain, always: abstain },
    { mark: 'blank', count: counts.blank, always: about.kind === 'secret' },
    { mark: 'invalid', count: counts.invalid, always: false },
    { mark: 'none', count: counts.notVoted, always: false },
  ];
  return rows
    .filter(({ count, always }) => always || count > 0)
    .map(({ mark, count }) => ({ mark, count }));
}

export interface CandidateRow {
  readonly id: string;
  readonly name: string;
  readonly votes: number;
  readonly elected: boolean;
}

/** Candidates, most votes first, with who is elected. */
export function candidateRows(about: Announcement, { verdict }: Persons): readonly CandidateRow[] {
  return verdict.votes.map(({ person, votes }) => ({
    id: person,
    name: about.candidates.find(({ id }) => id === person)?.name ?? '–',
    votes,
    elected: verdict.elected.includes(person),
  }));
}

/** The length of the bars of an election: its base, or else whoever has the most votes. */
export function candidateScale({ verdict }: Persons): number {
  return Math.max(1, verdict.base?.size ?? 0, ...verdict.votes.map(({ votes }) => votes));
}

export interface VoteGroup {
  readonly mark: Mark;
  readonly votes: readonly NamedVote[];
}

const ORDER: readonly Mark[] = ['yes', 'no', 'abstain', 'blank', 'consent', 'objection', 'pass'];

/** Votes by name, grouped by answer, each group in the order of the register. */
export function groupedVotes(votes: readonly NamedVote[]): readonly VoteGroup[] {
  return ORDER.map((mark) => ({
    mark,
    votes: votes.filter(({ answer }) => markNamed(answer) === mark),
  })).filter((group) => group.votes.length > 0);
}

function markNamed(answer: NamedVote['answer']): Mark | null {
  if (answer.kind === 'choice') return answer.choice;
  return answer.kind === 'consent' || answer.kind === 'objection' || answer.kind === 'pass'
    ? answer.kind
    : null;
}

/** Of the register: who gave no vote although they could. */
export function silentIn({ closing, kind }: ClosedPoll): readonly string[] {
  if (kind === 'hands') return [];
  const { register, participations, dropped, left } = closing;
  return register.filter(
    (person) =>
      !participations.includes(person) && !dropped.includes(person) && !left.includes(person),
  );
}
