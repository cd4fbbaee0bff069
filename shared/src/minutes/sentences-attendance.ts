import type { Attendee, FactOf } from './fact.ts';
import { lines } from './said.ts';
import type { Names, Said } from './said.ts';
import type { Sayer, WordKey } from './sayer.ts';

/** Who is there at the opening, and how, and who is not. */
export function sayOpening(fact: FactOf<'sitting-opened'>, sayer: Sayer, names: Names): Said {
  const { say, list } = sayer;
  const attendee = (one: Attendee) => sayAttendee(one, fact.at, sayer, names);
  const inThe = (way: Attendee['way']) =>
    fact.present.filter((one) => one.way === way).map(attendee);
  const person = (id: string) => names.person(id);
  const group = (key: WordKey, people: readonly string[]): readonly string[] =>
    people.length === 0 ? [] : [say(key, { count: people.length, names: list(people) })];
  const opened = say('opened.at', { date: names.date(fact.at), time: names.time(fact.at) });
  return {
    heading: say('opened.heading'),
    lines: [
      opened,
      ...group('opened.room', inThe('room')),
      ...group('opened.online', inThe('online')),
      ...(fact.present.length === 0 ? [say('opened.nobody')] : []),
      ...group('opened.interpreters', fact.interpreters.map(person)),
      ...group('opened.excused', fact.excused.map(person)),
      ...group('opened.absent', fact.absent.map(person)),
    ],
    table: null,
  };
}

function sayAttendee(
  { person, since, until, standsFor }: Attendee,
  openedAt: number,
  { say }: Sayer,
  names: Names,
): string {
  const name =
    standsFor === undefined
      ? names.person(person)
      : say('opened.standsFor', { name: names.person(person), member: names.person(standsFor) });
  if (since > openedAt) return say('opened.from', { name, time: names.time(since) });
  return until === undefined ? name : say('opened.until', { name, time: names.time(until) });
}

export type AttendanceFact = FactOf<
  | 'arrived'
  | 'left'
  | 'excused'
  | 'quorum'
  | 'quorum-challenged'
  | 'conflict-declared'
  | 'conflict-ended'
>;

/** Who comes and goes meanwhile, and whether enough are there. */
export function sayAttendance(fact: AttendanceFact, { say }: Sayer, names: Names): Said {
  const time = names.time(fact.at);
  switch (fact.kind) {
    case 'arrived':
      return sayArrival(fact, say, names);
    case 'left': {
      const name = names.person(fact.person);
      return lines(say(`left.${fact.because}`, { time: names.time(fact.time), name }));
    }
    case 'excused':
      return lines(say('excused', { time, name: names.person(fact.person) }));
    case 'quorum':
      return sayQuorum(fact, say, time);
    case 'quorum-challenged':
      return lines(say('quorum.challenged', { time, name: names.person(fact.person) }));
    case 'conflict-declared':
      return lines(say('conflict.declared', { time, name: names.person(fact.person) }));
    case 'conflict-ended':
      return lines(say('conflict.ended', { time, name: names.person(fact.person) }));
    default:
      return fact satisfies never;
  }
}

function sayArrival(
  { way, since, person, standsFor, moved }: FactOf<'arrived'>,
  say: Sayer['say'],
  names: Names,
): Said {
  const said = { time: names.time(since), name: names.person(person) };
  if (standsFor !== undefined) {
    const key = way === 'room' ? 'arrived.roomFor' : 'arrived.onlineFor';
    return lines(say(key, { ...said, member: names.person(standsFor) }));
  }
  if (moved) return lines(say(way === 'room' ? 'arrived.movedRoom' : 'arrived.movedOnline', said));
  return lines(say(`arrived.${way}`, said));
}

/** With the numbers on which it was found or denied, so that anybody can count again. */
function sayQuorum({ outcome, counts }: FactOf<'quorum'>, say: Sayer['say'], time: string): Said {
  const { base, present, needed, room, online, because, repeated } = counts;
  const numbers =
    base === null
      ? say('quorum.any', { present, room, online })
      : say(`quorum.${base.of}`, { present, seats: base.size, needed, room, online });
  const why = because === 'no-chair' || because === 'not-all-invited' ? because : null;
  return lines(
    say(`quorum.${outcome}`, { time }),
    numbers,
    ...(why === null ? [] : [say(`quorum.${why}`)]),
    ...(repeated ? [say('quorum.repeated')] : []),
  );
}
