import { refused } from '../kernel/outcome.ts';
import type { Bases, Purpose, RulePack, Threshold } from '../law/rule-pack.ts';
import { holds } from '../law/fractions.ts';
import { isSecret } from './announcement.ts';
import type { PollKind } from './announcement.ts';
import type { CommandOf } from './commands.ts';
import type { EventOf } from './events.ts';
import type { VotingFacts, VotingOutcome, VotingRefusal } from './facts.ts';
import { announcedOr } from './lookup.ts';
import { currentPoll, pollOf } from './poll.ts';
import type { AnnouncedPoll, Voting } from './poll.ts';

/** With fewer than these in the register, a secret poll's answers can be guessed. */
export const SMALL_REGISTER = 5;

export function announcePoll(
  voting: Voting,
  command: CommandOf<'AnnouncePoll'>,
  facts: VotingFacts,
): VotingOutcome {
  if (currentPoll(voting) !== null) return refused('poll-in-progress');
  const { kind, purpose, on } = command;
  const why =
    formRefusal(command) ??
    packRefusal(kind, purpose, facts.pack) ??
    (on === null || facts.mayBePut(on) ? null : 'not-ready-for-vote');
  if (why !== null) return refused(why);
  const { question, candidates = [], places = 0, options = [] } = command;
  const asked = { kind, purpose, question, on, candidates, places, options };
  const byKind = on === null || kind === 'election' ? null : facts.majorityOf(on);
  const majority = byKind === null ? {} : { majorityOf: byKind };
  const first = { tiesBefore: 0, round: 1, runOff: false, runOffOf: null, repeats: null };
  return [{ type: 'PollAnnounced', poll: facts.newId(), ...asked, ...majority, ...first }];
}

function formRefusal(command: CommandOf<'AnnouncePoll'>): VotingRefusal | null {
  const { kind, purpose, candidates = [], places, options = [] } = command;
  if (kind !== 'straw' && options.length > 0) return 'not-for-this-kind';
  if (options.length === 1) return 'too-few-options';
  if (hasTwins(options) || hasTwins(candidates)) return 'same-id-twice';
  if (kind !== 'election') {
    return candidates.length > 0 || places !== undefined ? 'not-for-this-kind' : null;
  }
  if (purpose !== 'person') return 'election-is-of-persons';
  return candidates.length === 0 || places === undefined ? 'no-candidates' : null;
}

function hasTwins(things: readonly { readonly id: string }[]): boolean {
  return new Set(things.map(({ id }) => id)).size < things.length;
}

/**
 * What the body's rules say against this kind. A consent round takes the place
 * of a majority, so only where they provide for it. Where persons must be voted on
 * in secret, a straw poll on them would tell what the vote hides.
 */
function packRefusal(
  kind: PollKind,
  purpose: Purpose,
  pack: RulePack | null,
): VotingRefusal | null {
  if (pack === null) return kind === 'straw' ? null : 'only-straw-polls';
  if (kind === 'consent' && !pack.voting.consent) return 'consent-not-provided';
  const rule = pack.voting.secret;
  if (isSecret(kind)) return secretRefusal(rule, purpose);
  return rule === 'required-for-persons' && purpose === 'person' ? 'secret-required' : null;
}

function secretRefusal(rule: RulePack['voting']['secret'], purpose: Purpose): VotingRefusal | null {
  if (rule === 'forbidden') return 'secret-forbidden';
  return rule === 'only-persons' && purpose !== 'person' ? 'secret-only-for-persons' : null;
}

/** With the request that makes the share full, the poll becomes secret by itself. */
export function askForSecret(
  voting: Voting,
  command: CommandOf<'AskForSecret'>,
  facts: VotingFacts,
): VotingOutcome {
  const poll = announcedOr(voting, command.poll);
  if ('refused' in poll) return poll;
  const share = facts.pack?.voting.secretOnRequestOf ?? null;
  const why = requestRefusal(poll, share, facts);
  if (why !== null || share === null) return refused(why ?? 'chair-decides-on-secret');
  const asked = { type: 'SecretAskedFor', poll: poll.poll, person: facts.by } as const;
  const enough = holds(share, poll.askedForSecret.length + 1, sizeOf(share, facts.bases()));
  return enough ? [asked, { type: 'PollMadeSecret', poll: poll.poll }] : [asked];
}

function requestRefusal(
  poll: AnnouncedPoll,
  share: Threshold | null,
  facts: VotingFacts,
): VotingRefusal | null {
  if (isSecret(poll.kind)) return 'already-secret';
  if (poll.kind === 'straw' || poll.kind === 'consent') return 'not-for-this-kind';
  if (facts.pack === null || share === null) return 'chair-decides-on-secret';
  if (facts.hasConflict(facts.by)) return 'conflict-of-interest';
  if (!facts.register().includes(facts.by)) return 'not-in-the-register';
  if (poll.askedForSecret.includes(facts.by)) return 'already-asked';
  return secretRefusal(facts.pack.voting.secret, poll.purpose);
}

/** Before a vote there are no votes to take a share of: then it is of those present. */
function sizeOf({ of }: Threshold, bases: Bases): number {
  return of === 'valid' || of === 'cast' ? bases.present : bases[of];
}

/** The poll opens, or is announced to open as soon as interpreters have ended. */
export function startPoll(
  voting: Voting,
  command: CommandOf<'StartPoll'>,
  facts: VotingFacts,
): VotingOutcome {
  const poll = announcedOr(voting, command.poll);
  if ('refused' in poll) return poll;
  if (poll.opening !== null) return refused('poll-already-waiting');
  const { smallRegisterAccepted, uncoveredAccepted = false } = command;
  const accepted = { smallRegisterAccepted, uncoveredAccepted };
  const why = refusalToOpen(poll, accepted, facts);
  if (why !== null && why !== 'key-missing') return refused(why);
  const waitsFor = facts.lagging();
  if (waitsFor.length > 0) {
    const limitSeconds = facts.lagLimitSeconds;
    const wait = { waitsFor, limitSeconds, ...accepted };
    return [{ type: 'PollOpeningAnnounced', poll: poll.poll, ...wait }];
  }
  return why === null ? [pollOpened(poll, facts)] : refused(why);
}

/** What whoever chairs has said may be, although it need not. */
interface Accepted {
  readonly smallRegisterAccepted: boolean;
  readonly uncoveredAccepted: boolean;
}

export function refusalToOpen(
  poll: AnnouncedPoll,
  { smallRegisterAccepted, uncoveredAccepted }: Accepted,
  facts: VotingFacts,
): VotingRefusal | null {
  const register = inCallingOrder(poll.kind, facts);
  const why = startRefusal(poll, register, smallRegisterAccepted, facts);
  const held = facts.heldFor().length > 0 && !uncoveredAccepted;
  return held && (why === null || why === 'key-missing') ? 'channel-uncovered' : why;
}

export function pollOpened(poll: AnnouncedPoll, facts: VotingFacts): EventOf<'PollOpened'> {
  const register = inCallingOrder(poll.kind, facts);
  const heldFor = facts.heldFor();
  const secret = isSecret(poll.kind);
  return {
    type: 'PollOpened',
    poll: poll.poll,
    register,
    bases: { ...facts.bases(), entitled: register.length },
    key: secret ? facts.key : null,
    smallRegisterAccepted: secret && register.length < SMALL_REGISTER,
    ...(heldFor.length > 0 && { uncoveredAccepted: heldFor }),
  };
}

/** `key-missing` comes last: to the host it means that all else is well, and to make the box. */
export function startRefusal(
  poll: AnnouncedPoll,
  register: readonly string[],
  smallRegisterAccepted: boolean,
  facts: Pick<VotingFacts, 'pack' | 'quorate' | 'mayBePut' | 'key'>,
): VotingRefusal | null {
  const { kind, purpose, on } = poll;
  const byPack = packRefusal(kind, purpose, facts.pack);
  if (byPack !== null) return byPack;
  if (kind !== 'straw' && !facts.quorate) return 'no-quorum';
  if (on !== null && !facts.mayBePut(on)) return 'not-ready-for-vote';
  if (register.length === 0) return 'register-empty';
  if (!isSecret(kind)) return null;
  if (register.length < SMALL_REGISTER && !smallRegisterAccepted) return 'small-register';
  return facts.key === null ? 'key-missing' : null;
}

/** A chair who votes last is called last. */
function inCallingOrder(kind: PollKind, facts: VotingFacts): readonly string[] {
  const register = [...new Set(facts.register())];
  const { chairing, pack } = facts;
  if (kind !== 'roll-call' || chairing === null || !register.includes(chairing)) return register;
  if (pack === null || pack.voting.chairVotes === 'as-others') return register;
  return [...register.filter((person) => person !== chairing), chairing];
}

export function cancelPoll(voting: Voting, command: CommandOf<'CancelPoll'>): VotingOutcome {
  const poll = pollOf(voting, command.poll);
  if (poll === null) return refused('unknown-poll');
  if (poll.status === 'closed') return refused('poll-closed');
  if (poll.status === 'cancelled') return refused('poll-cancelled');
  const { reason } = command;
  return [{ type: 'PollCancelled', poll: poll.poll, because: 'chair', reason }];
}
