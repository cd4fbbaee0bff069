import { randomBytes } from 'node:crypto';
import { constitutionOf } from '@koinon/shared/meeting/meeting';
import type { MinutesCommand } from '@koinon/shared/minutes/commands';
import { languageOfRecord } from '@koinon/shared/meeting/record-language';
import { keep } from './kept.ts';
import { refusedWith } from './parts.ts';
import type { Done, MinutesMeeting, MinutesParts } from './parts.ts';
import { Turns } from './turns.ts';
import { agendaName, minutesNames, writtenText } from './written.ts';

const SALT_BYTES = 16;

type Approval = Pick<Extract<MinutesCommand, { readonly type: 'ApproveMinutes' }>, 'by' | 'in'>;

/**
 * Approving minutes: first their documents are frozen, so that nobody writes any
 * more, through whatever server; then what they say is read and kept under its
 * hash; then the record says so. A freeze that the record did not follow is
 * lifted: at once, or when the meeting is next opened, if a fall came between.
 */
export class Approving {
  readonly #parts: MinutesParts;
  readonly #turns = new Turns();

  constructor(parts: MinutesParts) {
    this.#parts = parts;
  }

  /** The text as it is now, kept: its hash. */
  async keepWritten(host: MinutesMeeting): Promise<string> {
    const { documents, blobs } = this.#parts;
    const salt = randomBytes(SALT_BYTES).toString('hex');
    const language = languageOfRecord(constitutionOf(host.state.meeting));
    return keep(blobs, await writtenText(host.meeting, host.state, documents, { language, salt }));
  }

  approve(host: MinutesMeeting, approval: Approval): Promise<Done<{ readonly hash: string }>> {
    return this.#turns.take(host.meeting, async () => {
      if (host.state.minutes.own.status !== 'sent') return refusedWith(whyNot(host));
      try {
        await this.#freeze(host);
        const hash = await this.keepWritten(host);
        const given = await this.#parts.give(host.meeting, {
          type: 'ApproveMinutes',
          hash,
          ...approval,
        });
        return given.ok ? { ok: true, result: { hash } } : given;
      } finally {
        await this.#lift(host).catch(this.#parts.failed);
      }
    });
  }

  /** What a fall has left frozen without the record saying so. */
  lift(host: MinutesMeeting): Promise<void> {
    return this.#turns.take(host.meeting, () => this.#lift(host));
  }

  async #freeze({ meeting, state }: MinutesMeeting): Promise<void> {
    const { documents } = this.#parts;
    // The agenda first: it says which sections there are, and their titles are approved too.
    await documents.freeze([agendaName(meeting)]);
    await documents.freeze([...(await minutesNames(meeting, state, documents)).values()]);
  }

  async #lift(host: MinutesMeeting): Promise<void> {
    // Nobody knows whether a commit that failed is stored all the same.
    await host.catchUp();
    if (host.state.minutes.own.status !== 'sent') return;
    const { documents } = this.#parts;
    const names = await minutesNames(host.meeting, host.state, documents);
    await documents.thaw([...names.values(), agendaName(host.meeting)]);
  }
}

function whyNot({ state }: MinutesMeeting): string {
  if (state.meeting.status !== 'closed') return 'meeting-not-closed';
  return state.minutes.own.status === 'draft' ? 'minutes-not-sent' : 'minutes-already-approved';
}
