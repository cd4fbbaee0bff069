import type { RulePack } from '../law/rule-pack.ts';

interface BodySeat {
  readonly seat: string;
  readonly member: string | null;
  readonly office: 'chair' | 'deputy' | 'member';
  readonly substitute: string | null;
}

/** What presence needs to know of the body that meets; a meeting's constitution is one. */
export interface Body {
  readonly statutory: number;
  readonly seats: readonly BodySeat[];
  readonly pack: Pick<RulePack, 'quorum' | 'voting' | 'presence'>;
  /** Sittings each member has attended from afar this year, before this one. */
  readonly remoteSoFar: Readonly<Record<string, number>>;
  readonly call: {
    readonly repeatOf: number;
    readonly announced: boolean;
    readonly originalItems: readonly string[];
    readonly notInvited: readonly string[];
  };
}

/** A seat that somebody holds. */
export type HeldSeat = BodySeat & { readonly member: string };

function isHeld(seat: BodySeat): seat is HeldSeat {
  return seat.member !== null;
}

export function heldSeats(body: Body): readonly HeldSeat[] {
  return body.seats.filter(isHeld);
}

export function holdsSeat(body: Body, person: string): boolean {
  return body.seats.some(({ member }) => member === person);
}
