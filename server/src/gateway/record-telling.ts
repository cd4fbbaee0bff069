import { AUDIENCES } from '@koinon/shared/record/audience';
import type { Audience } from '@koinon/shared/record/audience';
import type { Frame, Told } from '@koinon/shared/wire';
import type { MeetingHost } from '../record/meeting-host.ts';
import type { Broadcast } from './broadcast.ts';
import { pacedTelling } from './delivery/paced-telling.ts';
import type { PacedTelling } from './delivery/paced-telling.ts';
import { ReadyWelcomes } from './delivery/ready-welcomes.ts';
import { audienceRoom } from './rooms.ts';

/** Votes come by the hundred within a second; nobody minds to see them a tenth of a second later. */
const MAY_WAIT: readonly Frame['event']['type'][] = ['BallotCast'];

/** How the record reaches those who listen: what happens, and what they missed, as each audience may see it. */
export class RecordTelling {
  readonly #broadcast: Broadcast;
  readonly #paced = new Map<MeetingHost, PacedTelling<Frame>>();
  readonly #welcomes = new WeakMap<MeetingHost, Map<Audience, ReadyWelcomes>>();

  constructor(broadcast: Broadcast) {
    this.#broadcast = broadcast;
  }

  /** Tells a meeting of events, in the order of the record; votes in groups. */
  tell(host: MeetingHost, frames: readonly Frame[]): void {
    let paced = this.#paced.get(host);
    if (paced === undefined) {
      paced = pacedTelling({
        tell: (items) => this.#tellAll(host, items),
        mayWait: ({ event }) => MAY_WAIT.includes(event.type),
        unanswered: () => host.unanswered,
      });
      this.#paced.set(host, paced);
    }
    paced.take(frames);
  }

  /** Tells a meeting what waits, so that a welcome does not say it first. */
  tellWaiting(host: MeetingHost): void {
    this.#paced.get(host)?.flush();
  }

  /** The welcomes of an audience. */
  welcomes(host: MeetingHost, audience: Audience): ReadyWelcomes {
    const ofHost = this.#welcomes.get(host) ?? new Map<Audience, ReadyWelcomes>();
    this.#welcomes.set(host, ofHost);
    const known = ofHost.get(audience);
    if (known !== undefined) return known;
    const welcomes = new ReadyWelcomes({
      meeting: host.meeting,
      people: () => host.people,
      sync: (seen) => host.sync(audience, seen),
    });
    ofHost.set(audience, welcomes);
    return welcomes;
  }

  close(): void {
    for (const paced of this.#paced.values()) paced.close();
    this.#paced.clear();
  }

  /** Audiences that may see the same are told the same bytes. */
  #tellAll(host: MeetingHost, frames: readonly Frame[]): void {
    const rooms = new Map<readonly Told[], string[]>();
    for (const audience of AUDIENCES) {
      const told = host.told(audience, frames);
      rooms.set(told, [...(rooms.get(told) ?? []), audienceRoom(host.meeting, audience)]);
    }
    for (const [told, names] of rooms) this.#broadcast.tell(names, 'events', told);
  }
}
