import type { MeetingView } from '../../session/meeting-session.ts';
import { mayFollow } from '../may-follow.ts';

/** What stands in the agenda's place. */
export type AgendaShown<Item> =
  | { readonly kind: 'items'; readonly items: readonly Item[] }
  | { readonly kind: 'loading' }
  /** The gallery is out: it is told so, and the agenda comes back when it is let in again. */
  | { readonly kind: 'closed' };

export function agendaShown<Item>(
  view: Pick<MeetingView, 'you' | 'state'>,
  items: readonly Item[] | null,
): AgendaShown<Item> {
  if (!mayFollow(view)) return { kind: 'closed' };
  return items === null ? { kind: 'loading' } : { kind: 'items', items };
}
