import type { Person } from '@koinon/shared/identity/people';
import { isRefusal } from '@koinon/shared/kernel/outcome';
import { packOf } from '@koinon/shared/law/packs';
import type { RulePack } from '@koinon/shared/law/rule-pack';
import type { Constitution } from '@koinon/shared/meeting/constitution';
import { votingFacts } from '@koinon/shared/record/voting-facts';
import { quorumEvents } from '@koinon/shared/presence/quorum-events';
import { evolve, initialState } from '@koinon/shared/record/meeting-state';
import type { MeetingState, RecordEvent } from '@koinon/shared/record/meeting-state';
import type { VotingCommand } from '@koinon/shared/voting/commands';
import { currentPoll } from '@koinon/shared/voting/poll';
import type { Tally } from '@koinon/shared/voting/result';
import { decideVoting } from '@koinon/shared/voting/rules';
import type { Frame } from '@koinon/shared/wire';
import type { MeetingView } from '../../session/meeting-session.ts';
import type { PollsView } from '../poll-model.ts';

export const CHAIR = 'eleni';
export const CLERK = 'maja';

const MEMBERS: readonly (readonly [string, string, string])[] = [
  [CHAIR, 'Eleni Papadaki', 'el'],
  ['nikos', 'Nikos Georgiou', 'el'],
  ['amal', 'Amal Haddad', 'ar'],
  ['grace', 'Grace Okafor', 'en'],
  ['petra', 'Petra Novak', 'sl'],
  ['yusuf', 'Yusuf Demir', 'tr'],
  ['ines', 'Inês Duarte', 'pt'],
];

const OTHERS: readonly Person[] = [
  { id: CLERK, name: 'Maja Kovač', role: 'clerk', language: 'sl' },
  { id: 'dimitra', name: 'Dimitra Ioannou', role: 'interpreter', language: 'el' },
  { id: 'guest', name: 'Guest', role: 'guest', language: 'en' },
  { id: 'hall', name: 'Hall', role: 'hall', language: 'en' },
];

const PEOPLE: readonly Person[] = [
  ...MEMBERS.map(([id, name, language]): Person => {
    return { id, name, role: id === CHAIR ? 'chair' : 'member', language };
  }),
  ...OTHERS,
];

/** Statutory seats, so that one stays empty. */
const SEATS = MEMBERS.length + 1;
const BEAT_MS = 1_000;

export function pack(id: string, voting: Partial<RulePack['voting']> = {}): RulePack {
  const found = packOf(id);
  if (found === null) throw new Error(`no pack ${id}`);
  return { ...found, voting: { ...found.voting, ...voting } };
}

function constitution(rules: RulePack): Constitution {
  return {
    body: 'council',
    number: 1,
    statutory: SEATS,
    seats: [...MEMBERS.map(([id]) => id), null].map((member, index) => ({
      seat: `seat-${index + 1}`,
      member,
      office: member === CHAIR ? 'chair' : member === 'nikos' ? 'deputy' : 'member',
      substitute: null,
    })),
    advisers: [],
    secretary: null,
    pack: rules,
    remoteSoFar: {},
    call: {
      sentAt: 0,
      startsAt: 0,
      place: 'Hall',
      repeatOf: 0,
      announced: false,
      originalItems: [],
      notInvited: [],
      lateBecause: null,
    },
  };
}

/**
 * A sitting of a small council, decided by the very rules of the record and
 * folded like in the client: seven members of eight seats, three online.
 */
export class Sitting {
  readonly #frames: Frame[] = [];
  #state: MeetingState = initialState;
  #ids = 0;
  /** What the box of a secret poll holds, for the host to say. */
  box: { participants: readonly string[]; tally: Tally | null } = { participants: [], tally: null };

  /** @param room how many of the members are in the room; the others are online */
  constructor(rules: RulePack | null = pack('advisory-default'), room = SEATS / 2) {
    this.record({ type: 'MeetingPlanned', title: { en: 'Council' }, body: { en: 'Council' } });
    if (rules !== null)
      this.record({ type: 'MeetingConstituted', constitution: constitution(rules) });
    for (const channel of ['en', 'el', 'ar', 'sl']) this.record({ type: 'ChannelOpened', channel });
    this.record({ type: 'MeetingOpened' });
    MEMBERS.forEach(([person], index) => {
      this.record({ type: 'PersonArrived', person, way: index < room ? 'room' : 'online' });
    });
    this.record({ type: 'PersonArrived', person: CLERK, way: 'room' });
    this.record({ type: 'ItemOpened', item: 'housing', title: { en: 'Housing', el: 'Στέγαση' } });
  }

  get state(): MeetingState {
    return this.#state;
  }

  /** The poll of the moment. */
  get poll(): string {
    return this.#state.voting.current ?? this.#state.voting.order.at(-1) ?? '';
  }

  record(event: RecordEvent, by = 'system'): this {
    const n = this.#frames.length + 1;
    const frame: Frame = { n, at: n * BEAT_MS, by, hash: `h${n}`, event };
    this.#frames.push(frame);
    this.#state = evolve(this.#state, frame);
    const { meeting, attendance } = this.#state;
    const body = meeting.status === 'unplanned' ? null : meeting.constitution;
    const meetingOpen = meeting.status === 'open';
    for (const next of quorumEvents(attendance, { body, item: null, meetingOpen }))
      this.record(next);
    return this;
  }

  /** Gives a command as the server would decide it. A refusal is a mistake of the test. */
  does(by: string, command: VotingCommand): this {
    const outcome = decideVoting(
      this.#state.voting,
      command,
      votingFacts(this.#state, this.#asking(by)),
    );
    if (isRefusal(outcome)) throw new Error(`${command.type}: ${outcome.refused}`);
    for (const event of outcome) this.record(event, by);
    return this;
  }

  #asking(by: string): Parameters<typeof votingFacts>[1] {
    return {
      by,
      role: PEOPLE.find(({ id }) => id === by)?.role ?? 'system',
      now: this.#frames.length * BEAT_MS,
      roleOf: (person) => PEOPLE.find(({ id }) => id === person)?.role ?? null,
      newId: () => `id-${(this.#ids += 1)}`,
      hashOf: () => 'hash',
      draw: () => 0,
      isHallCode: () => false,
      declared: () => new Set(),
      listeners: () => 0,
      voiced: () => false,
      box: {
        participants: () => this.box.participants,
        key: 'KEY',
        tally: this.box.tally,
      },
      nextDecision: { number: 1, year: 2026 },
    };
  }

  /** What somebody sees now. */
  view(me: string, change: Partial<PollsView> = {}): MeetingView & PollsView {
    const you = PEOPLE.find(({ id }) => id === me);
    if (you === undefined) throw new Error(`nobody is called ${me}`);
    const poll = currentPoll(this.#state.voting);
    const taken = this.box.participants.length;
    const youVoted = this.box.participants.includes(me);
    const view: Omit<MeetingView, 'polling'> = {
      line: { status: 'live' },
      meeting: 'demo',
      you,
      people: new Map(PEOPLE.map((person) => [person.id, person])),
      state: this.#state,
      n: this.#frames.length,
      head: '',
      latest: this.#frames,
      pending: [],
      refused: [],
      gallery: 0,
    };
    return { ...view, polling: poll && { poll: poll.poll, taken, youVoted }, ...change };
  }
}

/** Announces and starts a poll; members' answers then come by `does`. */
export function opened(
  sitting: Sitting,
  kind: Extract<VotingCommand, { type: 'AnnouncePoll' }>['kind'],
  more: Partial<Extract<VotingCommand, { type: 'AnnouncePoll' }>> = {},
): Sitting {
  const question = { en: 'Shall we adopt the motion?', el: 'Εγκρίνεται η πρόταση;' };
  const purpose = kind === 'election' ? 'person' : 'motion';
  sitting.does(CHAIR, { type: 'AnnouncePoll', kind, purpose, question, on: null, ...more });
  return sitting.does(CHAIR, {
    type: 'StartPoll',
    poll: sitting.poll,
    smallRegisterAccepted: false,
  });
}

export function votes(
  sitting: Sitting,
  choices: Readonly<Record<string, 'yes' | 'no' | 'abstain'>>,
): Sitting {
  for (const [person, choice] of Object.entries(choices)) {
    const answer = { kind: 'choice', choice } as const;
    sitting.does(person, { type: 'CastBallot', poll: sitting.poll, answer });
  }
  return sitting;
}

export function closed(sitting: Sitting): Sitting {
  return sitting.does(CHAIR, { type: 'ClosePoll', poll: sitting.poll });
}
