/**
 * What somebody may do in a meeting follows from one role. `hall` is the
 * hall's own screen; `guest` is the public gallery; `administrator` sets
 * meetings up and has no part in them.
 */
export const ROLES = [
  'chair',
  'clerk',
  'member',
  'interpreter',
  'guest',
  'hall',
  'administrator',
] as const;

export type Role = (typeof ROLES)[number];

/** Whoever issues what no person asks for: timers, a lost line. */
export const SYSTEM = 'system';
export type Actor = Role | typeof SYSTEM;

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  /** The language the person reads by default, a BCP 47 tag. */
  readonly language: string;
}

/** Roles that hold a place at the table: they are present or absent, and count. */
const SEATED: readonly Role[] = ['chair', 'clerk', 'member'];

/** Roles that may be given the floor. */
const SPEAKING: readonly Role[] = ['chair', 'clerk', 'member'];

export function isSeated(role: Role): boolean {
  return SEATED.includes(role);
}

export function isSpeaking(role: Role): boolean {
  return SPEAKING.includes(role);
}
