import { randomInt } from 'node:crypto';
import { CONSTITUTION } from '@koinon/shared/record/specification';
import type { Person, Role } from '@koinon/shared/identity/people';
import type { RecordCommand } from '@koinon/shared/record/registry';
import type { Answer } from '@koinon/shared/voting/answer';
import { MeetingHost } from '../../src/record/meeting-host.ts';
import type { Boxes } from '../../src/record/boxes.ts';
import type { RecordStore } from '../../src/storage/ports/record-store.ts';

export const MEMBERS = 30;
const STREAM = 'council';

const members = Array.from({ length: MEMBERS }, (_, index) => `member-${index + 10}`);
const people: readonly Person[] = members.map((id, index) => {
  const role: Role = index === 0 ? 'chair' : 'member';
  return { id, name: id, role, language: 'en' };
});

const constitution = {
  ...CONSTITUTION,
  statutory: MEMBERS,
  secretary: null,
  seats: members.map((member, index) => ({
    seat: `seat-${index}`,
    member,
    office: index === 0 ? ('chair' as const) : ('member' as const),
    substitute: null,
  })),
};

/** How everybody voted in one poll: what the matcher tries to find out. */
export interface Voted {
  readonly poll: string;
  readonly choices: ReadonlyMap<string, 'yes' | 'no'>;
}

/** Whoever watches is shown the store after every single vote, and after the close. */
export interface Watch {
  voted(poll: string): Promise<void>;
  closed(poll: string): Promise<void>;
}

/** A council of thirty, present, that votes in secret as often as it is told. */
export class SecretCouncil {
  readonly #host: MeetingHost;
  #given = 0;

  private constructor(host: MeetingHost) {
    this.#host = host;
  }

  static async open(store: RecordStore, boxes: Boxes): Promise<SecretCouncil> {
    const host = await MeetingHost.load({
      meeting: STREAM,
      store,
      people,
      boxes,
      now: Date.now,
      isHallCode: () => false,
    });
    const council = new SecretCouncil(host);
    const title = { en: 'Sitting' };
    await council.#gives('system', { type: 'PlanMeeting', title, body: title });
    await council.#gives('system', { type: 'ConstituteMeeting', constitution });
    for (const member of members) await council.#gives(member, { type: 'Arrive' });
    await council.#gives(members[0] ?? '', { type: 'OpenMeeting' });
    return council;
  }

  /**
   * One secret poll. Everybody tosses a coin and votes, one after the other in
   * an order of chance, so that each ballot has a commit of its own: no watcher
   * could wish for more.
   */
  async poll(watch: Watch): Promise<Voted> {
    const chair = members[0] ?? '';
    const question = { en: 'Shall it be so?' };
    const announced = { kind: 'secret', purpose: 'motion', question, on: null } as const;
    await this.#gives(chair, { type: 'AnnouncePoll', ...announced });
    const poll = this.#host.state.voting.current ?? '';
    await this.#gives(chair, { type: 'StartPoll', poll, smallRegisterAccepted: false });
    const choices = new Map<string, 'yes' | 'no'>();
    for (const member of inAnyOrder(members)) {
      const choice = randomInt(2) === 0 ? 'yes' : 'no';
      const answer: Answer = { kind: 'choice', choice };
      await this.#gives(member, { type: 'CastBallot', poll, answer });
      choices.set(member, choice);
      await watch.voted(poll);
    }
    await this.#gives(chair, { type: 'ClosePoll', poll });
    await watch.closed(poll);
    return { poll, choices };
  }

  close(): Promise<void> {
    return this.#host.close();
  }

  async #gives(person: string, command: RecordCommand): Promise<void> {
    this.#given += 1;
    const role = people.find(({ id }) => id === person)?.role ?? 'system';
    const answer = await this.#host.give({ person, role }, { id: `c-${this.#given}`, command });
    if (!answer.ok) throw new Error(`${command.type}: ${answer.code}`);
  }
}

function inAnyOrder<Value>(values: readonly Value[]): readonly Value[] {
  return values
    .map((value) => ({ value, at: randomInt(2 ** 32) }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ value }) => value);
}
