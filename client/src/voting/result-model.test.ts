import type { Result } from '@koinon/shared/voting/result';
import { describe, expect, it } from 'vitest';
import { barOf, countsOf, groupedVotes, silentIn } from './result-model.ts';
import { CHAIR, closed, opened, pack, Sitting, votes } from './testing/sitting.ts';

function over(sitting: Sitting) {
  const poll = sitting.state.voting.polls[sitting.poll];
  if (poll?.status !== 'closed') throw new Error('the poll is not closed');
  return poll;
}

function choices(result: Result | null) {
  if (result?.kind !== 'choices') throw new Error('not a vote on yes and no');
  return result;
}

/** Some bodies know no members online. */
const EVERYBODY = 7;
const cast = { nikos: 'yes', amal: 'yes', grace: 'no', petra: 'abstain' } as const;

describe('a result as a bar', () => {
  it('holds votes against votes', () => {
    const poll = over(closed(votes(opened(new Sitting(), 'electronic'), cast)));
    expect(barOf(choices(poll.result), pack('advisory-default'))).toEqual({
      parts: [
        { mark: 'yes', count: 2 },
        { mark: 'no', count: 1 },
      ],
      size: 3,
      needed: 2,
    });
  });

  it('holds votes against people, and shows those who gave none', () => {
    const rules = pack('at-graz-migrants-council');
    const poll = over(closed(votes(opened(new Sitting(rules, EVERYBODY), 'electronic'), cast)));
    expect(barOf(choices(poll.result), rules)).toEqual({
      parts: [
        { mark: 'yes', count: 2 },
        { mark: 'no', count: 1 },
        { mark: 'abstain', count: 1 },
        { mark: 'none', count: 3 },
      ],
      size: 7,
      needed: 4,
    });
  });

  it('leaves those out who count as absent', () => {
    const rules = pack('at-tirol-municipal-council');
    const poll = over(closed(votes(opened(new Sitting(rules, EVERYBODY), 'electronic'), cast)));
    const bar = barOf(choices(poll.result), rules);
    expect(bar.size).toBe(6);
    expect(bar.parts.map(({ mark }) => mark)).toEqual(['yes', 'no', 'none']);
  });
});

it('lists numbers, the usual ones also when they are none', () => {
  const rules = pack('advisory-default');
  const poll = over(closed(votes(opened(new Sitting(rules), 'electronic'), { nikos: 'yes' })));
  expect(countsOf(choices(poll.result), poll, rules)).toEqual([
    { mark: 'yes', count: 1 },
    { mark: 'no', count: 0 },
    { mark: 'abstain', count: 0 },
    { mark: 'none', count: 6 },
  ]);
});

it('groups votes by name, and tells silence from a dropped line', () => {
  const sitting = votes(opened(new Sitting(), 'electronic'), cast);
  sitting.record({ type: 'LineDropped', person: 'ines' });
  const poll = over(closed(sitting));
  expect(
    groupedVotes(poll.closing.votes).map(({ mark, votes: all }) => [mark, all.length]),
  ).toEqual([
    ['yes', 2],
    ['no', 1],
    ['abstain', 1],
  ]);
  expect(silentIn(poll)).toEqual([CHAIR, 'yusuf']);
  expect(poll.closing.dropped).toEqual(['ines']);
});
