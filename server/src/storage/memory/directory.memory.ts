import type { Person } from '@koinon/shared/identity/people';
import type { Declaration, Directory, MeetingEntry, Session } from '../ports/directory.ts';

/** A directory that forgets when the process ends: for tests. */
export function memoryDirectory(): Directory {
  const meetings = new Map<string, MeetingEntry>();
  const people = new Map<string | null, Map<string, Person>>();
  const declarations = new Map<string, readonly Declaration[]>();
  const sessions = new Map<string, Session>();
  return {
    putMeeting: async (meeting) => void meetings.set(meeting.id, meeting),
    meetings: async () =>
      [...meetings.values()].toSorted((a, b) => a.calledAt - b.calledAt || (a.id < b.id ? -1 : 1)),
    putPerson: async (meeting, person) => {
      const known = people.get(meeting) ?? new Map<string, Person>();
      people.set(meeting, known.set(person.id, person));
    },
    people: async (meeting) => [...(people.get(meeting)?.values() ?? [])],
    putDeclaration: async (meeting, declaration) => {
      const others = (declarations.get(meeting) ?? []).filter(
        ({ person }) => person !== declaration.person,
      );
      const kept = declaration.groups.length === 0 ? others : [...others, declaration];
      declarations.set(
        meeting,
        kept.toSorted((a, b) => (a.person < b.person ? -1 : 1)),
      );
    },
    declarations: async (meeting) => declarations.get(meeting) ?? [],
    eraseDeclarations: async (meeting) => void declarations.delete(meeting),
    putSession: async (session) => void sessions.set(session.id, session),
    session: async (id) => sessions.get(id) ?? null,
    endSession: async (id) => void sessions.delete(id),
  };
}
