import { randomBytes } from 'node:crypto';
import type { KeptMinutes, WaitingMinutes } from '@koinon/shared/minutes/desk';
import { canonicalJson, FORMAT } from '@koinon/shared/minutes/canonical';
import { publishedText, takesOut } from '@koinon/shared/minutes/redaction';
import type { Redaction } from '@koinon/shared/minutes/redaction';
import type { Approval, MinutesStage } from '@koinon/shared/minutes/minutes';
import { constitutionOf, whoChairs } from '@koinon/shared/meeting/meeting';
import type { Role } from '@koinon/shared/identity/people';
import { Approving } from './approving.ts';
import { keep, keepPassages, readKept, readPassages } from './kept.ts';
import { refusedWith } from './parts.ts';
import type { AtTheDesk, Done, MinutesMeeting, MinutesParts } from './parts.ts';

/** Which of a meeting's texts somebody wants to read. */
export const KEPT_TEXTS = ['sent', 'approved', 'published'] as const;
export type KeptName = (typeof KEPT_TEXTS)[number];

const SALT_BYTES = 16;

const KEEPERS: readonly Role[] = ['chair', 'clerk'];
/** Of a body's sittings, the last so many are looked through for minutes that wait. */
const MOST_LOOKED_THROUGH = 50;

/**
 * What becomes of minutes once they are written: sent to the members, approved
 * by a later sitting of the body, published. It asks who may, knows the texts
 * and keeps them; whether it is time for a step the record decides.
 */
export class MinutesDesk {
  readonly #parts: MinutesParts;
  readonly #approving: Approving;

  constructor(parts: MinutesParts) {
    this.#parts = parts;
    this.#approving = new Approving(parts);
  }

  async send(who: AtTheDesk): Promise<Done<KeptMinutes>> {
    const host = await this.#parts.meeting(who.meeting);
    if (!mayKeep(host, who)) return refusedWith('not-your-role');
    if (host.state.meeting.status !== 'closed') return refusedWith('meeting-not-closed');
    const { hash, as } = await this.#approving.keepAsVersions(host);
    const given = await this.#parts.give(who.meeting, {
      type: 'SendMinutes',
      hash,
      by: who.person,
    });
    if (!given.ok) return given;
    await this.#approving.noteVersions(host, 'sent', as);
    return { ok: true, result: { hash } };
  }

  /** By the chair, where the body approves otherwise than in a sitting. */
  async approveOwn(who: AtTheDesk): Promise<Done<KeptMinutes>> {
    const host = await this.#parts.meeting(who.meeting);
    if (!mayChair(host, who)) return refusedWith('not-your-role');
    return this.#approving.approve(host, { by: who.person, in: null });
  }

  /** In a sitting that goes on, of the same body: by its chair or its clerk. */
  async approveEarlier(who: AtTheDesk, of: string): Promise<Done<KeptMinutes>> {
    const later = await this.#parts.meeting(who.meeting);
    if (!mayKeep(later, who)) return refusedWith('not-your-role');
    if (later.state.meeting.status !== 'open') return refusedWith('meeting-not-open');
    if (!(await this.#earlier(later)).includes(of)) return refusedWith('unknown-meeting');
    const host = await this.#parts.meeting(of);
    const number = constitutionOf(later.state.meeting)?.number ?? null;
    const where = { meeting: later.meeting, number };
    const approved = await this.#approving.approve(host, { by: who.person, in: where });
    await this.#tellLater(host).catch(this.#parts.failed);
    return approved;
  }

  async publish(
    who: AtTheDesk,
    redactions: readonly Redaction[],
  ): Promise<Done<KeptMinutes & { readonly redacted: boolean }>> {
    const host = await this.#parts.meeting(who.meeting);
    if (!mayKeep(host, who)) return refusedWith('not-your-role');
    const of = approvalOf(host.state.minutes.own)?.hash;
    if (of === undefined) return refusedWith('minutes-not-approved');
    const approved = await readKept(this.#parts.blobs, of);
    if ('fault' in approved || approved.text.format !== FORMAT) throw new Error(`no text ${of}`);
    const { meeting } = host.state;
    const closed = new Set(meeting.status === 'unplanned' ? [] : meeting.closedItems);
    const redacted = takesOut(approved.text, redactions, closed);
    const published = publishedText(approved.text, of, { redactions, closed });
    if (published === null) return refusedWith('unknown-passage');
    const hash = redacted ? await keep(this.#parts.blobs, canonicalJson(published)) : of;
    const given = await this.#parts.give(who.meeting, {
      type: 'PublishMinutes',
      hash,
      redacted,
      of,
      ...(redactions.length > 0 && { passages: await this.#keepPassages(of, redactions) }),
      by: who.person,
    });
    return given.ok ? { ok: true, result: { hash, redacted } } : given;
  }

  /** What the last publication took out, for those who publish again; null for others. */
  async takenOut(who: AtTheDesk): Promise<readonly Redaction[] | null> {
    const host = await this.#parts.meeting(who.meeting);
    if (!mayKeep(host, who)) return null;
    const stage = host.state.minutes.own;
    const passages = stage.status === 'published' ? stage.published.at(-1)?.passages : null;
    return passages == null ? [] : readPassages(this.#parts.blobs, passages);
  }

  /** Minutes that this sitting can approve; none before it is open. */
  async waiting({ meeting }: AtTheDesk): Promise<readonly WaitingMinutes[]> {
    const later = await this.#parts.meeting(meeting);
    const { status } = later.state.meeting;
    if (status !== 'open' && status !== 'suspended') return [];
    const earlier = await this.#earlier(later);
    const hosts = await Promise.all(earlier.map((id) => this.#parts.meeting(id)));
    return hosts.flatMap((host) => waitingOf(host) ?? []);
  }

  /** The bytes of a text as they were kept; null where there is none for this reader. */
  async text(who: AtTheDesk, name: KeptName): Promise<Buffer | null> {
    const host = await this.#parts.meeting(who.meeting);
    if (who.role === 'guest' && name !== 'published') return null;
    return this.#read(hashOf(host.state.minutes.own, name));
  }

  /** What was sent of minutes that wait for the approval of this sitting. */
  async waitingText(who: AtTheDesk, of: string): Promise<Buffer | null> {
    if (who.role === 'guest') return null;
    const waiting = await this.waiting(who);
    if (!waiting.some(({ meeting }) => meeting === of)) return null;
    const host = await this.#parts.meeting(of);
    return this.#read(hashOf(host.state.minutes.own, 'sent'));
  }

  /** Finishes what a fall may have cut off. Twice is harmless. */
  async settle(host: MinutesMeeting): Promise<void> {
    if (host.state.minutes.own.status === 'sent') await this.#approving.lift(host);
    await this.#tellLater(host);
  }

  /** The sittings of the body before this one, as far as they were held. */
  async #earlier(later: MinutesMeeting): Promise<readonly string[]> {
    const constitution = constitutionOf(later.state.meeting);
    if (constitution === null) return [];
    const sittings = (await this.#parts.sittings(constitution.body)).slice(-MOST_LOOKED_THROUGH);
    return sittings.filter((id) => id !== later.meeting);
  }

  /** The sitting that has approved says so in its own record too. */
  async #tellLater({ meeting, state }: MinutesMeeting): Promise<void> {
    const approval = approvalOf(state.minutes.own);
    if (approval === null || approval.in === null || state.meeting.status !== 'closed') return;
    const later = await this.#parts.meeting(approval.in.meeting);
    if (later.state.minutes.earlier.some((one) => one.meeting === meeting)) return;
    const { title, openedAt: heldAt } = state.meeting;
    const { hash, by } = approval;
    const told = { meeting, title, heldAt, hash, by };
    await this.#parts.give(later.meeting, { type: 'ApproveEarlierMinutes', ...told });
  }

  #keepPassages(of: string, redactions: readonly Redaction[]): Promise<string> {
    const salt = randomBytes(SALT_BYTES).toString('hex');
    return keepPassages(this.#parts.blobs, { of, redactions, salt });
  }

  async #read(hash: string | null): Promise<Buffer | null> {
    if (hash === null) return null;
    const kept = await readKept(this.#parts.blobs, hash);
    if ('fault' in kept) throw new Error(`the text ${hash} is ${kept.fault}`);
    return kept.bytes;
  }
}

function mayKeep(host: MinutesMeeting, who: AtTheDesk): boolean {
  return KEEPERS.includes(who.role) || whoChairs(host.state.meeting) === who.person;
}

function mayChair({ state }: MinutesMeeting, { person, role }: AtTheDesk): boolean {
  return role === 'chair' || whoChairs(state.meeting) === person;
}

function waitingOf(host: MinutesMeeting): WaitingMinutes | null {
  const { meeting, state, people } = host;
  const stage = state.minutes.own;
  if (stage.status !== 'sent' || state.meeting.status !== 'closed') return null;
  const { title, openedAt: heldAt } = state.meeting;
  const number = constitutionOf(state.meeting)?.number ?? null;
  const { at: sentAt, by } = stage.sent;
  const sentBy = people.find(({ id }) => id === by)?.name ?? by;
  return { meeting, title, number, heldAt, sentAt, sentBy };
}

function approvalOf(stage: MinutesStage): Approval | null {
  return stage.status === 'approved' || stage.status === 'published' ? stage.approved : null;
}

function hashOf(stage: MinutesStage, name: KeptName): string | null {
  switch (name) {
    case 'sent':
      return stage.status === 'sent' ? stage.sent.hash : null;
    case 'approved':
      return approvalOf(stage)?.hash ?? null;
    case 'published':
      return (stage.status === 'published' && stage.published.at(-1)?.hash) || null;
  }
}
