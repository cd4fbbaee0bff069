import type { DeskRefusal, EarlierItem } from '@koinon/shared/bodies/desk';
import type { SittingRequest } from '@koinon/shared/bodies/desk-forms';
import type { Localized } from '@koinon/shared/kernel/localized';
import type { Meeting } from '@koinon/shared/meeting/meeting';
import type { Role } from '@koinon/shared/identity/people';
import { faultsFrom, requestOf } from './draft-model.ts';
import type { Draft, Faults } from './draft-model.ts';

export interface CalledMeeting {
  readonly id: string;
  readonly title: Localized;
  readonly channels: readonly string[];
  readonly status: Meeting['status'];
  readonly people: readonly {
    readonly id: string;
    readonly name: string;
    readonly role: Role;
    readonly language: string;
    readonly link: string;
  }[];
}

export type Called =
  | { readonly kind: 'called'; readonly meeting: CalledMeeting }
  | { readonly kind: 'faulty'; readonly faults: Faults }
  | { readonly kind: 'failed' };

const BAD_REQUEST = 400;

/** The city's meetings, or null when they could not be had. */
export async function fetchMeetings(path: string): Promise<readonly CalledMeeting[] | null> {
  try {
    const response = await fetch(`${path}/meetings`);
    if (!response.ok) return null;
    return (await response.json()) as readonly CalledMeeting[];
  } catch {
    return null;
  }
}

/** Calls a meeting; nothing is kept of one that is not whole. */
export async function callMeeting(path: string, draft: Draft): Promise<Called> {
  try {
    const response = await fetch(`${path}/meetings`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(requestOf(draft)),
    });
    if (response.ok) {
      return { kind: 'called', meeting: (await response.json()) as CalledMeeting };
    }
    if (response.status !== BAD_REQUEST) return { kind: 'failed' };
    const { fields } = (await response.json()) as { readonly fields: readonly string[] };
    return { kind: 'faulty', faults: faultsFrom(fields) };
  } catch {
    return { kind: 'failed' };
  }
}

/** Calls a sitting of a body; why not, or null when it was called. */
export async function callSitting(
  path: string,
  body: string,
  sitting: SittingRequest,
): Promise<DeskRefusal | null> {
  try {
    const response = await fetch(`${path}/bodies/${body}/sittings`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(sitting),
    });
    if (response.ok) return null;
    return ((await response.json()) as { readonly code: DeskRefusal }).code;
  } catch {
    return 'unreachable';
  }
}

/** The items of a sitting that was called before; null when they could not be had. */
export async function fetchEarlierItems(
  path: string,
  body: string,
  meeting: string,
): Promise<readonly EarlierItem[] | null> {
  try {
    const response = await fetch(`${path}/bodies/${body}/sittings/${meeting}/items`);
    return response.ok ? ((await response.json()) as readonly EarlierItem[]) : null;
  } catch {
    return null;
  }
}
