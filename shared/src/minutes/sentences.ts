import type { Fact, FactOf } from './fact.ts';
import { lines } from './said.ts';
import type { Names, Said } from './said.ts';
import type { Sayer } from './sayer.ts';
import { sayAttendance, sayOpening } from './sentences-attendance.ts';
import type { AttendanceFact } from './sentences-attendance.ts';
import { sayMotion } from './sentences-motions.ts';
import type { MotionFact } from './sentences-motions.ts';
import { sayVote } from './sentences-vote.ts';

/**
 * A fact in the reader's language: the same function says it on every screen
 * and in every export. Pure: with the same words, names and fact it says the
 * same. A fact that was corrected says so in its last line, where it does not say already what became of it.
 */
export function sayFact(fact: Fact, sayer: Sayer, names: Names): Said {
  const said = sayKind(fact, sayer, names);
  const saysSo = fact.kind === 'vote' || fact.kind === 'decision';
  if (fact.corrected === undefined || saysSo) return said;
  return { ...said, lines: [...said.lines, sayer.say('corrected')] };
}

function sayKind(fact: Fact, sayer: Sayer, names: Names): Said {
  switch (fact.kind) {
    case 'sitting-opened':
      return sayOpening(fact, sayer, names);
    case 'arrived':
    case 'left':
    case 'excused':
    case 'quorum':
    case 'quorum-challenged':
    case 'conflict-declared':
    case 'conflict-ended':
      return sayAttendance(fact satisfies AttendanceFact, sayer, names);
    case 'vote':
      return sayVote(fact, sayer, names);
    case 'motion-moved':
    case 'amendment-moved':
    case 'withdrawn':
    case 'motion-divided':
    case 'motion-postponed':
    case 'motion-referred':
    case 'motion-tabled':
    case 'motion-taken-up':
      return sayMotion(fact satisfies MotionFact, sayer, names);
    case 'decision':
      return sayDecision(fact, sayer, names);
    case 'spoke':
      return saySpoke(fact, sayer, names);
    default:
      return sayCourse(fact, sayer, names);
  }
}

type CourseFact = FactOf<
  | 'item-opened'
  | 'item-left-over'
  | 'chair-handed-over'
  | 'chair-taken-back'
  | 'closed-to-public'
  | 'opened-to-public'
  | 'recess'
  | 'recorded'
  | 'point-of-order'
  | 'earlier-minutes-approved'
  | 'sitting-closed'
>;

/** How the sitting takes its course. */
function sayCourse(fact: CourseFact, { say }: Sayer, names: Names): Said {
  const time = names.time(fact.at);
  switch (fact.kind) {
    case 'item-opened':
      return lines(say(fact.again ? 'item.again' : 'item.opened', { time }));
    case 'item-left-over':
      return lines(fact.before ? say('item.leftOverBefore') : say('item.leftOver', { time }));
    case 'chair-handed-over':
      return lines(say(`chair.${fact.because}`, { time, name: names.person(fact.to) }));
    case 'chair-taken-back':
      return fact.person === null
        ? lines(say('chair.backUnnamed', { time }))
        : lines(say('chair.back', { time, name: names.person(fact.person) }));
    case 'closed-to-public':
      return lines(say(`publicity.${fact.scope}`, { time, reason: fact.reason }));
    case 'opened-to-public':
      return lines(say('publicity.opened', { time }));
    case 'recess': {
      const from = names.time(fact.from);
      return fact.to === null
        ? lines(say('recess.since', { from }))
        : lines(say('recess.over', { from, to: names.time(fact.to) }));
    }
    case 'recorded': {
      const from = names.time(fact.from);
      return fact.to === null
        ? lines(say('recorded.since', { from }))
        : lines(say('recorded.over', { from, to: names.time(fact.to) }));
    }
    case 'point-of-order':
      return lines(say('spoke.pointOfOrder', { time, name: names.person(fact.person) }));
    case 'earlier-minutes-approved':
      return sayEarlier(fact, say, names);
    case 'sitting-closed':
      return {
        ...lines(say('closed.at', { date: names.date(fact.at), time })),
        heading: say('closed.heading'),
      };
    default:
      return fact satisfies never;
  }
}

function sayEarlier(
  { at, title, heldAt, hash }: FactOf<'earlier-minutes-approved'>,
  say: Sayer['say'],
  names: Names,
): Said {
  const said = { time: names.time(at), title: names.text(title) };
  const approved =
    heldAt === null
      ? say('earlier.approved', said)
      : say('earlier.approvedOf', { ...said, date: names.date(heldAt) });
  return lines(approved, say('earlier.hash', { hash }));
}

function saySpoke(
  { speakers, turn, at }: FactOf<'spoke'>,
  { say, list }: Sayer,
  names: Names,
): Said {
  const said = speakers.map(({ person, seconds }) => {
    const name = names.person(person);
    return seconds === null ? name : say('spoke.timed', { name, time: names.duration(seconds) });
  });
  if (turn !== undefined) {
    return lines(say(`spoke.${turn}`, { time: names.time(at), name: list(said) }));
  }
  return lines(say('spoke.who', { count: said.length, names: list(said) }));
}

function sayDecision(
  { number, year, text, followUps, setAside }: FactOf<'decision'>,
  { say }: Sayer,
  names: Names,
): Said {
  const follows = followUps.map(({ who, what, by }) =>
    by === null
      ? say('decision.followUp', { who, what })
      : say('decision.followUpBy', { who, what, date: names.day(by) }),
  );
  return {
    heading: say('decision.heading', { number, year: String(year) }),
    lines: [...text.split(/\n+/), ...follows, ...(setAside ? [say('decision.setAside')] : [])],
    table: null,
  };
}
