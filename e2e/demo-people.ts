import type { Role } from '@koinon/shared/identity/people';

interface DemoPerson {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
}

/** The people of the demo city, in the order in which the server prints their links. */
export const DEMO_PEOPLE = [
  { id: 'eleni', name: 'Eleni Papadaki', role: 'chair' },
  { id: 'maja', name: 'Maja Kovač', role: 'clerk' },
  { id: 'amal', name: 'Amal Haddad', role: 'member' },
  { id: 'nikos', name: 'Nikos Georgiou', role: 'member' },
  { id: 'grace', name: 'Grace Okafor', role: 'member' },
  { id: 'dimitra', name: 'Dimitra Ioannou', role: 'interpreter' },
  { id: 'yusuf', name: 'Yusuf Darwish', role: 'interpreter' },
  { id: 'guest', name: 'Guest', role: 'guest' },
  { id: 'hall', name: 'Hall', role: 'hall' },
] as const satisfies readonly DemoPerson[];

export type DemoId = (typeof DEMO_PEOPLE)[number]['id'];

/** The one meeting of the demo city. */
export const DEMO_MEETING = 'demo';
