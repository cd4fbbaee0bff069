import { randomBytes } from 'node:crypto';
import { constitutionOf } from '@koinon/shared/meeting/meeting';
import type { MinutesCommand } from '@koinon/shared/minutes/commands';
import { languageOfRecord } from '@koinon/shared/meeting/record-language';
import { keep } from './kept.ts';
import { refusedWith } from './parts.ts';
import type { Done, Frozen, MinutesMeeting, MinutesParts, Versions } from './parts.ts';
import { Turns } from './turns.ts';
import { agendaName, minutesNames, writtenText } from './written.ts';

const SALT_BYTES = 16;
/** As often a text is read until nobody has written in it meanwhile. */
const MOST_READINGS = 3;

type Approval = Pick<Extract<MinutesCommand, { readonly type: 'ApproveMinutes' }>, 'by' | 'in'>;

/**
 * Approving minutes: first their documents are frozen, so that nobody writes any
 * more, through whatever server; then what they say is read and kept under its
 * hash; then the record says so. A freeze that the record did not follow is
 * lifted by the server that made it; if that one has fallen, by the next one
 * that comes to decide for the meeting.
 *
 * Each server holds its own freeze, and documents are frozen as long as one
 * does, so nobody lifts what another is just making. A server that stood still
 * so long that it counted as fallen may find its freeze lifted: so it freezes
 * again before the record is asked, and does not ask if anybody wrote between.
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

  /**
   * The text as it is now, kept, with the versions that say it. People may write
   * while it is read: then it is read again. Null, where they write on and on:
   * nobody knows which versions it says.
   */
  async keepAsVersions(
    host: MinutesMeeting,
  ): Promise<{ readonly hash: string; readonly as: Versions | null }> {
    let before = await this.#versions(host);
    for (let time = 1; before !== null && time <= MOST_READINGS; time += 1) {
      const hash = await this.keepWritten(host);
      const after = await this.#versions(host);
      if (after !== null && isSameVersion(before, after)) return { hash, as: after };
      before = after;
    }
    return { hash: await this.keepWritten(host), as: null };
  }

  /** It is a help for those who keep the papers: nothing waits for it or fails with it. */
  async noteVersions(host: MinutesMeeting, occasion: 'sent' | 'approved', as?: Versions | null) {
    const { noteVersions, failed } = this.#parts;
    try {
      await noteVersions?.(await this.#names(host), occasion, as ?? undefined);
    } catch (error) {
      failed(error);
    }
  }

  async #versions(host: MinutesMeeting): Promise<Versions | null> {
    const { keepVersions, failed } = this.#parts;
    try {
      return (await keepVersions?.(await this.#names(host))) ?? null;
    } catch (error) {
      failed(error);
      return null;
    }
  }

  async #names({ meeting, state }: MinutesMeeting): Promise<readonly string[]> {
    const names = await minutesNames(meeting, state, this.#parts.documents);
    return [agendaName(meeting), ...names.values()];
  }

  approve(host: MinutesMeeting, approval: Approval): Promise<Done<{ readonly hash: string }>> {
    return this.#turns.take(host.meeting, async () => {
      if (host.state.minutes.own.status !== 'sent') return refusedWith(whyNot(host));
      try {
        const approved = await this.#approve(host, approval);
        if (approved.ok) await this.noteVersions(host, 'approved');
        return approved;
      } finally {
        await this.#lift(host).catch(this.#parts.failed);
      }
    });
  }

  /** What a fall has left frozen without the record saying so. */
  lift(host: MinutesMeeting): Promise<void> {
    return this.#turns.take(host.meeting, () => this.#lift(host));
  }

  async #approve(
    host: MinutesMeeting,
    approval: Approval,
  ): Promise<Done<{ readonly hash: string }>> {
    const frozen = await this.#freeze(host);
    const hash = await this.keepWritten(host);
    if (!isSame(frozen, await this.#freeze(host))) return refusedWith('unavailable');
    const given = await this.#parts.give(host.meeting, {
      type: 'ApproveMinutes',
      hash,
      ...approval,
    });
    if (!given.ok) return given;
    // It stays, whoever lifted it meanwhile.
    await this.#freeze(host);
    return { ok: true, result: { hash } };
  }

  async #freeze({ meeting, state }: MinutesMeeting): Promise<readonly Frozen[]> {
    const { documents, node } = this.#parts;
    // The agenda first: it says which sections there are, and their titles are approved too.
    const agenda = await documents.freeze([agendaName(meeting)], node);
    const names = await minutesNames(meeting, state, documents);
    return [...agenda, ...(await documents.freeze([...names.values()], node))];
  }

  async #lift(host: MinutesMeeting): Promise<void> {
    // Nobody knows whether a commit that failed is stored all the same.
    await host.catchUp();
    if (host.state.minutes.own.status !== 'sent') return;
    const { documents, node, nodes } = this.#parts;
    const names = await minutesNames(host.meeting, host.state, documents);
    const frozen = [...names.values(), agendaName(host.meeting)];
    // Who holds is asked before who is there: whoever holds was there before.
    const holders = await documents.holders(frozen);
    const there = new Set(await nodes());
    for (const holder of holders) {
      if (holder === node || !there.has(holder)) await documents.thaw(frozen, holder);
    }
  }
}

function isSameVersion(before: Versions, after: Versions): boolean {
  return (
    before.size === after.size && [...before].every(([name, upTo]) => after.get(name) === upTo)
  );
}

function isSame(frozen: readonly Frozen[], again: readonly Frozen[]): boolean {
  const upTo = new Map(again.map((one) => [one.name, one.upTo]));
  return upTo.size === frozen.length && frozen.every((one) => upTo.get(one.name) === one.upTo);
}

function whyNot({ state }: MinutesMeeting): string {
  if (state.meeting.status !== 'closed') return 'meeting-not-closed';
  return state.minutes.own.status === 'draft' ? 'minutes-not-sent' : 'minutes-already-approved';
}
