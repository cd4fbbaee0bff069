import { minutesStyleOf } from '../meeting/constitution.ts';
import { constitutionOf } from '../meeting/meeting.ts';
import type { Speaker } from '../minutes/fact.ts';
import type { Account, Noted } from '../minutes/noted.ts';
import type { Step } from './account.ts';
import type { EventOf } from './capabilities.ts';
import type { RecordEvent } from './meeting-state.ts';
import { withLastChanged, withNoted } from './noting.ts';

type Given = Extract<RecordEvent, { readonly type: 'FloorGiven' }>;

/**
 * Who spoke. In a summary the turns of an item are one fact; it begins anew at
 * both borders of a part that is closed to the public, so that it has the same
 * number for those who heard that part and those who did not.
 */
export function notedOfFloor(
  account: Account,
  event: EventOf<'floor'>,
  step: Step,
): readonly Noted[] {
  switch (event.type) {
    case 'FloorGiven':
      return given(account, event, step);
    case 'FloorEnded':
      return ended(account, step);
    default:
      return account.noted;
  }
}

function given(account: Account, event: Given, { after, meta }: Step): readonly Noted[] {
  const { person, kind = 'contribution' } = event;
  if (kind === 'point-of-order') {
    if (event.resumed) return account.noted;
    return withNoted(account, meta, { kind: 'point-of-order', person });
  }
  const speaker: Speaker = { person, seconds: null };
  if (minutesStyleOf(constitutionOf(after.meeting)).style === 'verbatim') {
    const turn = event.resumed ? 'resumed' : 'begun';
    return withNoted(account, meta, { kind: 'spoke', speakers: [speaker], turn });
  }
  const together = gatheredIn(account);
  if (together === null) return withNoted(account, meta, { kind: 'spoke', speakers: [speaker] });
  if (together.speakers.some((one) => one.person === person)) return account.noted;
  const speakers = [...together.speakers, speaker];
  return withLastChanged(account.noted, (one) =>
    one === together ? { ...together, speakers } : null,
  );
}

type Spoke = Extract<Noted, { readonly kind: 'spoke' }>;

/** The fact that the section's next speaker belongs to; null where a new one begins. */
function gatheredIn({ section, noted }: Account): Spoke | null {
  const last = noted.findLast(
    (
      one,
    ): one is Spoke | Extract<Noted, { readonly kind: 'closed-to-public' | 'opened-to-public' }> =>
      one.kind === 'closed-to-public' ||
      one.kind === 'opened-to-public' ||
      (one.kind === 'spoke' && one.section === section),
  );
  return last?.kind === 'spoke' ? last : null;
}

const MS_IN_SECOND = 1_000;

/**
 * A turn may end after the next item was opened: it belongs to where it began.
 * Seconds are added up as they were spoken, and rounded only where they are said.
 */
function ended({ noted }: Account, { before, after }: Step): readonly Noted[] {
  const { turn } = before.floor;
  if (turn === null || turn.kind === 'point-of-order') return noted;
  const { person } = turn;
  const spoken = (after.floor.spoken[person] ?? 0) - (before.floor.spoken[person] ?? 0);
  const seconds = spoken / MS_IN_SECOND;
  return withLastChanged(noted, (one) => {
    if (one.kind !== 'spoke' || !one.speakers.some((speaker) => speaker.person === person)) {
      return null;
    }
    const longer = (speaker: Speaker): Speaker =>
      speaker.person === person ? { person, seconds: (speaker.seconds ?? 0) + seconds } : speaker;
    return { ...one, speakers: one.speakers.map(longer) };
  });
}
