import type { Person } from '@koinon/shared/identity/people';
import type { MotionEvent } from '@koinon/shared/motions/events';
import { evolve, initialState } from '@koinon/shared/record/meeting-state';
import type { RecordEvent } from '@koinon/shared/record/meeting-state';
import type { MotionsView } from '../motions-view.ts';

const PEOPLE: readonly Person[] = [
  { id: 'eleni', name: 'Eleni', role: 'chair', language: 'el' },
  { id: 'maja', name: 'Maja', role: 'clerk', language: 'sl' },
  { id: 'amal', name: 'Amal', role: 'member', language: 'ar' },
  { id: 'nikos', name: 'Nikos', role: 'member', language: 'el' },
  { id: 'guest', name: 'Guest', role: 'guest', language: 'en' },
];
const SECOND_MS = 1_000;

export const TEXT =
  'The council asks the city to open ten language courses. They begin in March; they are free.';

/** The sitting is open on the item `housing` with chair, clerk and members here; then this happened. */
export function motionsAfter(me: string, ...events: RecordEvent[]): MotionsView {
  const you = PEOPLE.find(({ id }) => id === me);
  if (you === undefined) throw new Error(`nobody is called ${me}`);
  const before: RecordEvent[] = [
    { type: 'MeetingPlanned', title: { en: 'T' }, body: { en: 'B' } },
    ...['eleni', 'maja', 'amal', 'nikos'].map((person): RecordEvent => ({
      type: 'PersonArrived',
      person,
      way: 'room',
    })),
    { type: 'MeetingOpened' },
    { type: 'ItemOpened', item: 'housing', title: { en: 'Housing' } },
  ];
  const state = [...before, ...events].reduce(
    (folded, event, index) =>
      evolve(folded, { n: index + 1, event, at: (index + 1) * SECOND_MS, by: 'system' }),
    initialState,
  );
  return { state, people: new Map(PEOPLE.map((person) => [person.id, person])), you };
}

type Moved = Extract<MotionEvent, { readonly type: 'MotionMoved' }>;

export function moved(motion: string, more: Partial<Moved> = {}): Moved {
  return {
    type: 'MotionMoved',
    motion,
    item: 'housing',
    mover: 'amal',
    kind: 'main',
    title: { en: `Motion ${motion}` },
    text: TEXT,
    language: 'en',
    hash: 'h',
    needsSecond: false,
    about: null,
    ...more,
  };
}

export function amending(
  amendment: string,
  passage: string,
  replacement: string,
  amends: string | null = null,
): MotionEvent {
  return {
    type: 'AmendmentMoved',
    amendment,
    motion: 'm1',
    mover: 'nikos',
    passage,
    replacement,
    amends,
    needsSecond: false,
  };
}
