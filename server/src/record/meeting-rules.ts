import { isRefusal } from '@koinon/shared/kernel/outcome';
import { actsAs } from '@koinon/shared/record/asking';
import type { Asking as RecordAsking } from '@koinon/shared/record/asking';
import { evolveViews, firstAudience, initialViews } from '@koinon/shared/record/audience';
import type { Audience, Views } from '@koinon/shared/record/audience';
import { decide } from '@koinon/shared/record/decide';
import type { RecordRefusal } from '@koinon/shared/record/decide';
import { votingFacts } from '@koinon/shared/record/voting-facts';
import type { MeetingState, Recorded, RecordEvent } from '@koinon/shared/record/meeting-state';
import type { RecordCommand } from '@koinon/shared/record/registry';
import type { Person, Role } from '@koinon/shared/identity/people';
import { talkGroupsOf } from '@koinon/shared/meeting/constitution';
import { constitutionOf } from '@koinon/shared/meeting/meeting';
import { decideBallot, tallyOf } from '@koinon/shared/voting/ballot';
import { isSecret } from '@koinon/shared/voting/announcement';
import { openPoll, pollOf } from '@koinon/shared/voting/poll';
import type { OpenPoll } from '@koinon/shared/voting/poll';
import type { Tally } from '@koinon/shared/voting/result';
import type { Declaration } from '../storage/ports/directory.ts';
import type { RecordStore } from '../storage/ports/record-store.ts';
import { CHANCE } from './boxes.ts';
import type { Boxes } from './boxes.ts';
import { NOTHING_BESIDES } from './draft.ts';
import type { Besides } from './draft.ts';
import type { Asking, Decision, StreamRules } from './stream-host.ts';

/** What was fetched for a command before it is decided. */
export interface Prepared {
  readonly key: string | null;
  readonly opened: { readonly tally: Tally; readonly ballots: number } | null;
  readonly series: Series | null;
  readonly declared: readonly Declaration[];
}

/** By what a body numbers its decisions, and how far it has come. */
interface Series {
  readonly name: string;
  readonly year: number;
  readonly taken: number;
}

export interface MeetingRulesParts {
  readonly meeting: string;
  readonly people: ReadonlyMap<string, Person>;
  readonly store: Pick<RecordStore, 'box' | 'participants' | 'counter'>;
  readonly boxes: Boxes;
  isHallCode(code: string): boolean;
  /** How many listen to a language channel. */
  listeners(channel: string): number;
  /** Whether an interpreter speaks in a language channel, or did until a moment ago. */
  voiced(channel: string): boolean;
  /** What people of the meeting have declared of themselves. */
  declarations(): Promise<readonly Declaration[]>;
}

type Rules = StreamRules<Views, RecordCommand, RecordEvent, RecordRefusal, Prepared>;
type CastBallot = Extract<RecordCommand, { readonly type: 'CastBallot' }>;

/** Commands with which a poll opens: a secret one needs its box. */
const OPENING: readonly RecordCommand['type'][] = ['StartPoll', 'OpenWaitingPoll'];

/** Commands that open or close a box, or may lead to a numbered decision; and those that end an item. */
const PREPARED: readonly RecordCommand['type'][] = [
  ...OPENING,
  'ClosePoll',
  'PublishResult',
  'DecideTie',
  'DrawLot',
  'OpenItem',
  'CloseMeeting',
];

/**
 * How a meeting's host decides: by the rules of the record, with what only the
 * host can know. A secret poll's ballot never becomes an event: it is sealed
 * and goes into the poll's box, with the participation that keeps out a second.
 */
export class MeetingRules implements Rules {
  readonly initial = initialViews;
  readonly #parts: MeetingRulesParts;
  /** Which audience may see a frame first, for as long as the frame is kept. */
  readonly #firsts = new WeakMap<object, Audience>();
  readonly #listeners = new Set<(poll: string) => void>();
  /** Of the secret poll that is open: who has a ballot in the box, as far as it is stored. */
  #box: { readonly poll: string; readonly participants: Set<string> } | null = null;

  constructor(parts: MeetingRulesParts) {
    this.#parts = parts;
  }

  readonly evolve = (views: Views, recorded: Recorded): Views => {
    this.#firsts.set(recorded, firstAudience(views.chair, recorded.event));
    return evolveViews(views, recorded);
  };

  /** @throws for a frame that this stream has not folded */
  firstOf(frame: object): Audience {
    const first = this.#firsts.get(frame);
    if (first === undefined) throw new Error('a frame of another stream');
    return first;
  }

  onBallots(listener: (poll: string) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  roleOf(person: string): Role | null {
    return this.#parts.people.get(person)?.role ?? null;
  }

  /** Who has a ballot in the open box; none where no secret poll is open. */
  participants(poll: string): readonly string[] {
    return this.#box?.poll === poll ? [...this.#box.participants] : [];
  }

  /** A commit is stored: its participations count from now on. */
  stored({ participations = [] }: Besides): void {
    for (const { poll, person } of participations) {
      if (this.#box?.poll !== poll) this.#box = { poll, participants: new Set() };
      this.#box.participants.add(person);
    }
    const polls = new Set(participations.map(({ poll }) => poll));
    for (const poll of polls) this.#tellOfBallots(poll);
  }

  wantsPreparing({ type }: RecordCommand): boolean {
    return PREPARED.includes(type);
  }

  async prepare({ chair: state }: Views, command: RecordCommand): Promise<Prepared> {
    if (!('poll' in command)) return { ...NOTHING_PREPARED, declared: await this.#declared(state) };
    const poll = pollOf(state.voting, command.poll);
    const secret = poll !== null && isSecret(poll.kind);
    const opens = OPENING.includes(command.type);
    const begins = opens && secret && poll.status === 'announced';
    const ends = command.type === 'ClosePoll' && secret && poll.status === 'open';
    return {
      ...NOTHING_PREPARED,
      key: begins ? await this.#parts.boxes.create(this.#parts.meeting, poll.poll) : null,
      opened: ends ? await this.#open(poll) : null,
      series: opens ? null : await this.#series(state),
    };
  }

  decide(
    { chair: state }: Views,
    command: RecordCommand,
    asking: Asking<Prepared>,
  ): Decision<RecordEvent> | { readonly refused: RecordRefusal } {
    const facts = this.#asking(state, asking);
    const poll = openPoll(state.voting);
    if (command.type === 'CastBallot' && poll?.poll === command.poll && isSecret(poll.kind)) {
      return this.#ballot(state, poll, command, facts);
    }
    const events = decide(state, command, facts);
    if (isRefusal(events)) return events;
    return { events, besides: this.#besides(state, events, asking) };
  }

  /** Whatever the store knows better than we do. */
  async reread({ chair: state }: Views): Promise<void> {
    const poll = openPoll(state.voting);
    if (poll === null || !isSecret(poll.kind)) {
      this.#box = null;
      return;
    }
    const { meeting, store } = this.#parts;
    const participants = new Set(await store.participants(meeting, poll.poll));
    const known = this.#box?.poll === poll.poll ? this.#box.participants.size : 0;
    this.#box = { poll: poll.poll, participants };
    if (participants.size > known) this.#tellOfBallots(poll.poll);
  }

  #tellOfBallots(poll: string): void {
    for (const listener of [...this.#listeners]) listener(poll);
  }

  async #open(poll: OpenPoll): Promise<Prepared['opened']> {
    const { meeting, boxes } = this.#parts;
    const sealed = await this.#sealed(poll.poll);
    const answers = await boxes.open(meeting, poll.poll, sealed);
    return answers && { tally: tallyOf(poll, answers), ballots: sealed.length };
  }

  /** The box as it is, and who put a ballot in: another node may have taken some. */
  async #sealed(poll: string): Promise<readonly Uint8Array[]> {
    const { meeting, store } = this.#parts;
    for (;;) {
      const participants = await store.participants(meeting, poll);
      const sealed = await store.box(meeting, poll);
      this.#box = { poll, participants: new Set(participants) };
      // Every ballot came with its participation, so a difference came in between.
      if (sealed.length <= participants.length) return sealed;
    }
  }

  async #declared({ meeting }: MeetingState): Promise<readonly Declaration[]> {
    const { groups } = talkGroupsOf(constitutionOf(meeting));
    return groups.length === 0 ? [] : this.#parts.declarations();
  }

  async #series({ meeting }: MeetingState): Promise<Series | null> {
    const constitution = constitutionOf(meeting);
    if (constitution === null) return null;
    const year = new Date(constitution.call.startsAt).getUTCFullYear();
    const name = `decisions/${constitution.body}/${year}`;
    return { name, year, taken: await this.#parts.store.counter(name) };
  }

  #asking(state: MeetingState, { giver, now, drafted, prepared }: Asking<Prepared>): RecordAsking {
    const poll = openPoll(state.voting)?.poll ?? '';
    const inDraft = () =>
      drafted.flatMap(({ participations = [] }) =>
        participations.filter((one) => one.poll === poll),
      );
    const series = prepared?.series ?? null;
    return {
      by: giver.person,
      role: giver.role,
      now,
      roleOf: (person) => this.roleOf(person),
      ...CHANCE,
      isHallCode: (code) => this.#parts.isHallCode(code),
      listeners: (channel) => this.#parts.listeners(channel),
      voiced: (channel) => this.#parts.voiced(channel),
      declared: (group) => declarersOf(group, prepared?.declared ?? []),
      box: {
        participants: () => [...this.participants(poll), ...inDraft().map(({ person }) => person)],
        key: prepared?.key ?? null,
        tally: prepared?.opened?.tally ?? null,
      },
      nextDecision: { number: (series?.taken ?? 0) + 1, year: series?.year ?? 0 },
    };
  }

  #ballot(state: MeetingState, poll: OpenPoll, command: CastBallot, asking: RecordAsking) {
    if (!['chair', 'member'].includes(actsAs(state, asking))) {
      return { refused: 'not-your-role' } as const;
    }
    const { by } = asking;
    const facts = votingFacts(state, asking);
    const answer = decideBallot(state.voting, by, poll.poll, command.answer, facts);
    // Nobody keeps the ids of secret ballots, so a repeat after a lost answer is told the same.
    if (answer !== 'accepted' && answer.refused === 'already-voted') return NOTHING_HAPPENS;
    if (answer !== 'accepted') return answer;
    if (poll.key === null) throw new Error('a secret poll is open without its key');
    const sealed = this.#parts.boxes.seal(poll.key, poll, command.answer);
    const participations = [{ poll: poll.poll, person: by }];
    return { events: [], besides: { participations, ballots: [{ poll: poll.poll, sealed }] } };
  }

  #besides(
    state: MeetingState,
    events: readonly RecordEvent[],
    { drafted, prepared }: Asking<Prepared>,
  ): Besides {
    if (events.every(({ type }) => !LEAVES_MORE.includes(type))) return NOTHING_BESIDES;
    const taken = events.filter(({ type }) => type === 'DecisionTaken').length;
    const series = prepared?.series ?? null;
    return {
      ...this.#boxChanges(state, events, drafted, prepared),
      ...(taken > 0 &&
        series !== null && {
          counters: [{ name: series.name, expected: series.taken, add: taken }],
        }),
    };
  }

  #boxChanges(
    state: MeetingState,
    events: readonly RecordEvent[],
    drafted: readonly Besides[],
    prepared: Prepared | null,
  ): Besides {
    const open = openPoll(state.voting);
    for (const event of events) {
      if (event.type === 'PollOpened' && event.key !== null) {
        const poll = pollOf(state.voting, event.poll);
        if (poll === null) continue;
        return { boxOpen: [{ poll: poll.poll, ballotBytes: this.#parts.boxes.ballotBytes(poll) }] };
      }
      const ends = event.type === 'PollClosed' || event.type === 'PollCancelled';
      if (!ends || open === null || open.poll !== event.poll || !isSecret(open.kind)) continue;
      const taken = drafted.flatMap(({ ballots = [] }) => ballots).length;
      const stored = this.participants(open.poll).length + taken;
      return { boxClose: [{ poll: open.poll, ballots: prepared?.opened?.ballots ?? stored }] };
    }
    return {};
  }
}

function declarersOf(group: string, declared: readonly Declaration[]): ReadonlySet<string> {
  return new Set(
    declared.filter(({ groups }) => groups.includes(group)).map(({ person }) => person),
  );
}

const NOTHING_PREPARED: Prepared = { key: null, opened: null, series: null, declared: [] };
const NOTHING_HAPPENS: Decision<RecordEvent> = { events: [], besides: NOTHING_BESIDES };

/** Events that come with something else to store: a box opened or closed, a counter moved. */
const LEAVES_MORE: readonly RecordEvent['type'][] = [
  'PollOpened',
  'PollClosed',
  'PollCancelled',
  'DecisionTaken',
];
