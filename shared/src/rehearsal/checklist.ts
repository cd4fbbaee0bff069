import type { Role } from '../identity/people.ts';

/**
 * What is to be green before the public comes. Pure: from what the record says
 * of the meeting and what the server's own listener has heard in a rehearsal.
 */
export type CheckName =
  /** The test sound arrives on the floor, or in the channel `about`. */
  | 'floor-sound'
  | 'channel-sound'
  /** Somebody interprets into the channel `about`, is here, sends, and was heard. */
  | 'assigned'
  | 'connected'
  | 'sends'
  | 'heard'
  /** The sound of the person `about`, who is here and may speak. */
  | 'speaker'
  /** The hall's screen is connected. */
  | 'hall'
  /** People behind strict firewalls can be reached. */
  | 'turn'
  /** FFmpeg is there to make files of a recording. */
  | 'recording';

export interface Check {
  readonly name: CheckName;
  /** A channel's tag or a person's id. */
  readonly about: string | null;
  readonly isGreen: boolean;
  /** What is wrong, where one name has several ways to be red. */
  readonly because: readonly string[];
}

/** What a request about a rehearsal is answered with. */
export interface RehearsalView {
  readonly on: boolean;
  readonly playing: 'tone' | 'sentence' | null;
  readonly checks: readonly Check[];
}

export interface RehearsalFacts {
  /** By channel with sound: who is assigned to it. */
  readonly channels: Readonly<Record<string, readonly string[]>>;
  readonly floorTested: boolean;
  readonly channelsTested: readonly string[];
  readonly channelsHeard: readonly string[];
  readonly here: Readonly<Record<string, Role>>;
  readonly sending: readonly string[];
  /** By person: what is wrong with their sound, as far as they have spoken. */
  readonly sounds: Readonly<Record<string, { readonly verdicts: readonly string[] }>>;
  readonly turn: 'reached' | 'not-reached' | 'none';
  readonly recording: boolean;
}

const SPEAKING: readonly Role[] = ['chair', 'member'];
export const NOT_SPOKEN = 'not-spoken';

export function checklist(facts: RehearsalFacts): readonly Check[] {
  const { here, sounds, turn } = facts;
  const people = Object.entries(here);
  const speakers = people.filter(([, role]) => SPEAKING.includes(role));
  return [
    check('floor-sound', null, facts.floorTested),
    ...Object.entries(facts.channels).flatMap(([tag, assigned]) =>
      checksOfChannel(tag, assigned, facts),
    ),
    ...speakers.map(([person]) => {
      const because = sounds[person]?.verdicts ?? [NOT_SPOKEN];
      return check('speaker', person, because.length === 0, because);
    }),
    check(
      'hall',
      null,
      people.some(([, role]) => role === 'hall'),
    ),
    check('turn', null, turn === 'reached', turn === 'reached' ? [] : [turn]),
    check('recording', null, facts.recording),
  ];
}

/** One after the other: what is missing first says what to do first. */
function checksOfChannel(
  tag: string,
  assigned: readonly string[],
  { channelsTested, channelsHeard, here, sending }: RehearsalFacts,
): readonly Check[] {
  const isHere = assigned.some((person) => Object.hasOwn(here, person));
  const sends = assigned.some((person) => sending.includes(person));
  const isHeard = channelsHeard.includes(tag);
  return [
    check('channel-sound', tag, channelsTested.includes(tag)),
    check('assigned', tag, assigned.length > 0),
    check('connected', tag, isHere),
    check('sends', tag, sends || isHeard),
    check('heard', tag, isHeard),
  ];
}

function check(
  name: CheckName,
  about: string | null,
  isGreen: boolean,
  because: readonly string[] = [],
): Check {
  return { name, about, isGreen, because };
}
