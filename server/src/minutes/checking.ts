import { FORMAT } from '@koinon/shared/minutes/canonical';
import type { MinutesEvent } from '@koinon/shared/minutes/events';
import { evolve, initialState } from '@koinon/shared/record/meeting-state';
import type { MeetingState, Recorded } from '@koinon/shared/record/meeting-state';
import type { BlobStore } from '../storage/ports/blob-store.ts';
import { readKept } from './kept.ts';
import type { KeptFault } from './kept.ts';
import type { WrittenTexts } from './parts.ts';
import { writtenText } from './written.ts';

/** A text that the record names, and whether it is there as it was. */
export interface CheckedText {
  /** Number of the event that names it. */
  readonly n: number;
  readonly type: 'MinutesApproved' | 'MinutesPublished';
  readonly hash: string;
  /** Null when all is well. */
  readonly fault: KeptFault | 'documents-differ' | null;
}

type Naming = Extract<MinutesEvent, { readonly type: CheckedText['type'] }>;

/**
 * Looks at every text of a meeting's minutes that its record calls approved or
 * published: whether it is kept, hashes to its name, and, for the approved one,
 * whether the frozen documents still say the same beside the record as it was.
 */
export async function checkTexts(
  meeting: string,
  events: readonly Recorded[],
  kept: { readonly blobs: Pick<BlobStore, 'get'>; readonly texts: WrittenTexts },
): Promise<readonly CheckedText[]> {
  const checked: CheckedText[] = [];
  let before = initialState;
  for (const recorded of events) {
    const { event, n } = recorded;
    if (isNaming(event)) {
      const fault = await faultOf(meeting, before, event, kept);
      checked.push({ n, type: event.type, hash: event.hash, fault });
    }
    before = evolve(before, recorded);
  }
  return checked;
}

function isNaming(event: Recorded['event']): event is Naming {
  return event.type === 'MinutesApproved' || event.type === 'MinutesPublished';
}

async function faultOf(
  meeting: string,
  state: MeetingState,
  { type, hash }: Naming,
  { blobs, texts }: Parameters<typeof checkTexts>[2],
): Promise<CheckedText['fault']> {
  const found = await readKept(blobs, hash);
  if ('fault' in found) return found.fault;
  const { text, bytes } = found;
  if (text.meeting !== meeting) return 'no-minutes';
  if (type === 'MinutesPublished') return null;
  if (text.format !== FORMAT) return 'no-minutes';
  const again = await writtenText(meeting, state, texts, text);
  return again === bytes.toString('utf8') ? null : 'documents-differ';
}
