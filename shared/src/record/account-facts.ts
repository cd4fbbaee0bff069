import { minutesStyleOf } from '../meeting/constitution.ts';
import { constitutionOf } from '../meeting/meeting.ts';
import type { Fact, Noting, Speaker } from '../minutes/fact.ts';
import type { Noted } from '../minutes/noted.ts';
import { decisionOf } from '../motions/decisions.ts';
import { motionContent } from './account-motion-facts.ts';
import { voteContent } from './account-vote-facts.ts';
import type { MeetingState } from './meeting-state.ts';

/**
 * The facts of the sitting, whole, in the order of their numbers: what the
 * account names is looked up in the rest of the state. What the reader's state
 * does not have (a motion moved behind closed doors) is left open in the fact.
 */
export function factsOf(state: MeetingState): readonly Fact[] {
  return state.account.noted.flatMap((noted) => factOf(state, noted) ?? []);
}

function factOf(state: MeetingState, noted: Noted): Fact | null {
  switch (noted.kind) {
    case 'sitting-opened':
      return { ...noted, ...missing(state, noted) };
    case 'spoke':
      return { ...noted, speakers: noted.speakers.map(timesWanted(state) ? whole : untimed) };
    case 'vote': {
      const content = voteContent(state, noted.poll);
      return content && { ...placeOf(noted), ...content };
    }
    case 'decision':
      return decisionFact(state, noted);
    case 'motion-moved':
    case 'amendment-moved':
    case 'withdrawn':
    case 'motion-divided':
    case 'motion-postponed':
    case 'motion-referred':
    case 'motion-tabled':
    case 'motion-taken-up': {
      const content = motionContent(state.motions, noted);
      return content && { ...placeOf(noted), ...content };
    }
    default:
      return noted;
  }
}

/** Whoever came later was late, not absent. */
function missing(
  { account }: MeetingState,
  { excused, absent }: Extract<Noted, { readonly kind: 'sitting-opened' }>,
) {
  const arrived = account.noted.flatMap((one) => (one.kind === 'arrived' ? one.person : []));
  const never = (person: string) => !arrived.includes(person);
  return { excused: excused.filter(never), absent: absent.filter(never) };
}

function placeOf({ n, at, section, corrected }: Noting): Noting {
  return { n, at, section, ...(corrected !== undefined && { corrected }) };
}

function timesWanted({ meeting }: MeetingState): boolean {
  return minutesStyleOf(constitutionOf(meeting)).times;
}

/** What was added up to the millisecond, in seconds. */
function whole({ person, seconds }: Speaker): Speaker {
  return { person, seconds: seconds === null ? null : Math.round(seconds) };
}

function untimed({ person }: { readonly person: string }) {
  return { person, seconds: null };
}

function decisionFact(
  { motions }: MeetingState,
  noted: Extract<Noted, { readonly kind: 'decision' }>,
): Fact | null {
  const taken = decisionOf(motions.decisions, noted.decision);
  if (taken === null) return null;
  const { id: decision, number, year, text, setAside } = taken;
  const followUps = taken.followUps.map(({ who, what, by }) => ({ who, what, by }));
  const content = { decision, number, year, text, followUps, setAside };
  return { ...placeOf(noted), kind: 'decision', ...content };
}
