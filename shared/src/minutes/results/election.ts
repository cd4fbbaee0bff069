import type { ElectionVerdict } from '../../law/election.ts';

import type { Asked } from './asked.ts';
import { shareCounted } from './law-phrases.ts';
import { phrase, sentence } from './phrase.ts';
import type { Phrase } from './phrase.ts';

/** Who is elected and why, and what becomes of the places that are left. */
export function ofElection(about: Asked, verdict: ElectionVerdict): Phrase {
  if (verdict.outcome === 'no-quorum') return sentence(phrase('noQuorum'));
  return sentence(electedBy(about, verdict), nextOf(about, verdict));
}

function electedBy(about: Asked, verdict: ElectionVerdict): Phrase {
  const { elected, needed, majority, base } = verdict;
  const share = shareCounted(majority, base, true);
  if (elected.length === 0) {
    return share === null ? phrase('nobodyMost') : phrase('nobody', { needed, share });
  }
  const names = elected.map((id) => {
    const votes = verdict.votes.find(({ person }) => person === id)?.votes ?? 0;
    return phrase('personVotes', { name: nameIn(about, id), votes });
  });
  if (share !== null) return phrase('elected', { names, needed, share });
  return phrase(wasDrawn(verdict) ? 'electedLot' : 'electedMost', { names });
}

/** Only a lot elects one of those who are level and leaves another. */
function wasDrawn({ elected, votes }: ElectionVerdict): boolean {
  const out = votes.filter(({ person }) => !elected.includes(person));
  return votes.some(
    (one) => elected.includes(one.person) && out.some((other) => other.votes === one.votes),
  );
}

function nextOf(about: Asked, { next, unfilled }: ElectionVerdict): Phrase | null {
  switch (next.kind) {
    case 'done':
      return unfilled === 0 ? null : phrase('unfilled', { places: unfilled });
    case 'round':
      return phrase('nextRound', { places: next.places });
    case 'run-off': {
      const names = next.between.map((id) => nameIn(about, id));
      return phrase('nextRunOff', { places: next.places, names });
    }
    case 'lot': {
      const names = next.among.map((id) => nameIn(about, id));
      return phrase('nextLot', { places: next.places, names });
    }
    default:
      return next satisfies never;
  }
}

function nameIn({ candidates }: Asked, id: string): string {
  return candidates.find((candidate) => candidate.id === id)?.name ?? '–';
}
