import type { Role } from '../identity/people.ts';

export type Access = 'write' | 'read';

const WRITERS: readonly Role[] = ['chair', 'clerk', 'administrator'];

/**
 * Who may do what with a document of a meeting they belong to. Clerks and
 * chairs write; everybody else reads, the gallery included: agenda and minutes
 * of a public sitting are public.
 */
export function documentAccess(role: Role): Access {
  return WRITERS.includes(role) ? 'write' : 'read';
}
