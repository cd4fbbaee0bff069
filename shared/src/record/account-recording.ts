import type { Account, Noted } from '../minutes/noted.ts';
import type { Step } from './account.ts';
import type { EventOf } from './capabilities.ts';
import { withLastChanged, withNoted } from './noting.ts';

/** That the sitting was recorded, and for how long. */
export function notedOfRecording(
  account: Account,
  event: EventOf<'recording'>,
  { meta }: Step,
): readonly Noted[] {
  switch (event.type) {
    case 'RecordingStarted':
      return withNoted(account, meta, { kind: 'recorded', from: meta.at, to: null });
    case 'RecordingStopped':
      return withLastChanged(account.noted, (one) =>
        one.kind === 'recorded' && one.to === null ? { ...one, to: meta.at } : null,
      );
    default:
      return account.noted;
  }
}
