import type { Person } from '@koinon/shared/identity/people';
import { evolve, initialState } from '@koinon/shared/record/meeting-state';
import type { RecordEvent } from '@koinon/shared/record/meeting-state';
import type { MeetingView } from '../../session/meeting-session.ts';

const PEOPLE: readonly Person[] = [
  { id: 'eleni', name: 'Eleni Papadaki', role: 'chair', language: 'el' },
  { id: 'maja', name: 'Maja Kovač', role: 'clerk', language: 'sl' },
  { id: 'nikos', name: 'Nikos Georgiou', role: 'member', language: 'el' },
  { id: 'grace', name: 'Grace Okafor', role: 'member', language: 'en' },
  { id: 'dimitra', name: 'Dimitra Ioannou', role: 'interpreter', language: 'el' },
  { id: 'guest', name: 'Guest', role: 'guest', language: 'en' },
];

/** One second between events. */
const APART_MS = 1_000;

/** What somebody sees after these events. */
export function viewAfter(events: readonly RecordEvent[], me: string): MeetingView {
  const you = PEOPLE.find(({ id }) => id === me);
  if (you === undefined) throw new Error(`nobody is called ${me}`);
  const frames = events.map((event, index) => ({
    n: index + 1,
    at: (index + 1) * APART_MS,
    by: 'system',
    hash: `h${index + 1}`,
    event,
  }));
  return {
    line: { status: 'live' },
    meeting: 'demo',
    you,
    people: new Map(PEOPLE.map((person) => [person.id, person])),
    state: frames.reduce(evolve, initialState),
    n: frames.length,
    head: frames.at(-1)?.hash ?? '',
    latest: frames,
    pending: [],
    refused: [],
    gallery: 0,
    polling: null,
  };
}
