import type { Person } from '@koinon/shared/identity/people';
import type { Localized } from '@koinon/shared/kernel/localized';
import type { Meeting } from '@koinon/shared/meeting/meeting';
import type { Call } from './call-meeting.ts';

/** What the administrator's desk needs of the rest of the server. */
export interface AdministrationParts {
  meetings(): Promise<readonly { readonly id: string }[]>;
  people(meeting: string): Promise<readonly Person[]>;
  meeting(id: string): Promise<{ readonly called: Meeting; readonly channels: readonly string[] }>;
  call(call: Call): Promise<void>;
  link(meeting: string, person: Person): string;
  newId(): string;
}

interface Requested {
  readonly title: Localized;
  readonly body: Localized;
  readonly channels: readonly string[];
  readonly items: readonly { readonly title: Localized }[];
  readonly people: readonly (Omit<Call['people'][number], 'id' | 'channels'> & {
    readonly channels?: readonly string[] | undefined;
  })[];
}

/** The administrator's desk: the city's meetings with their invitations, and calling a new one. */
export function administration(parts: AdministrationParts) {
  const describe = async (meeting: string) => {
    const [people, { called, channels }] = await Promise.all([
      parts.people(meeting),
      parts.meeting(meeting),
    ]);
    return {
      id: meeting,
      title: called.status === 'unplanned' ? {} : called.title,
      channels,
      status: called.status,
      people: people.map((person) => ({ ...person, link: parts.link(meeting, person) })),
    };
  };
  return {
    meetings: async () => {
      const entries = await parts.meetings();
      return Promise.all(entries.map(({ id }) => describe(id)));
    },
    call: async (requested: Requested) => {
      const id = parts.newId();
      await parts.call({
        id,
        title: requested.title,
        body: requested.body,
        channels: requested.channels,
        items: requested.items.map(({ title }) => ({ id: parts.newId(), title })),
        people: requested.people.map(({ channels, ...person }) => ({
          ...person,
          id: parts.newId(),
          ...(channels === undefined ? {} : { channels }),
        })),
      });
      return describe(id);
    },
  };
}
