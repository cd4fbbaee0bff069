import type { EventMeta } from '../kernel/decider.ts';
import type { Localized } from '../kernel/localized.ts';
import type { MinutesEvent } from './events.ts';

/** Who did it, when (milliseconds since 1970), and with which text. */
export interface Act {
  readonly hash: string;
  readonly by: string;
  readonly at: number;
}

export interface Approval extends Act {
  readonly in: { readonly meeting: string; readonly number: number | null } | null;
}

export interface Publication extends Act {
  readonly redacted: boolean;
  /** Hash of the list of passages that were taken out; null where none were. */
  readonly passages: string | null;
}

/** draft → sent → approved → published; sent again until approved, published again with other redactions. */
export type MinutesStage =
  | { readonly status: 'draft' }
  | { readonly status: 'sent'; readonly sent: Act }
  | { readonly status: 'approved'; readonly approved: Approval }
  | {
      readonly status: 'published';
      readonly approved: Approval;
      /** The last one is the one that stands. */
      readonly published: readonly Publication[];
    };

export interface EarlierMinutes extends Act {
  readonly meeting: string;
  readonly title: Localized;
  readonly heldAt: number | null;
}

export interface Minutes {
  readonly own: MinutesStage;
  /** Minutes of earlier sittings that this one has approved. */
  readonly earlier: readonly EarlierMinutes[];
}

export const initialMinutes: Minutes = { own: { status: 'draft' }, earlier: [] };

/** Nobody writes in them any more. */
export function isFrozen({ own }: Minutes): boolean {
  return own.status === 'approved' || own.status === 'published';
}

export function evolveMinutes(minutes: Minutes, event: MinutesEvent, meta: EventMeta): Minutes {
  if (event.type === 'EarlierMinutesApproved') {
    const { type: _type, ...approved } = event;
    return { ...minutes, earlier: [...minutes.earlier, { ...approved, at: meta.at }] };
  }
  const own = evolveStage(minutes.own, event, meta.at);
  return own === minutes.own ? minutes : { ...minutes, own };
}

type OwnEvent = Exclude<MinutesEvent, { readonly type: 'EarlierMinutesApproved' }>;

function evolveStage(stage: MinutesStage, event: OwnEvent, at: number): MinutesStage {
  const { hash, by } = event;
  switch (event.type) {
    case 'MinutesSent':
      return { status: 'sent', sent: { hash, by, at } };
    case 'MinutesApproved':
      return { status: 'approved', approved: { hash, by, at, in: event.in } };
    case 'MinutesPublished':
      return published(stage, {
        ...{ hash, by, at },
        redacted: event.redacted,
        passages: event.passages ?? null,
      });
    default:
      return stage;
  }
}

function published(stage: MinutesStage, publication: Publication): MinutesStage {
  if (stage.status !== 'approved' && stage.status !== 'published') return stage;
  const before = stage.status === 'published' ? stage.published : [];
  return {
    status: 'published',
    approved: stage.approved,
    published: [...before, publication],
  };
}
