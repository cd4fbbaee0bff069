import type { ContributionKind, FloorEvent } from './events.ts';

export interface Hand {
  readonly person: string;
  readonly kind: ContributionKind;
  readonly raisedAt: number;
  /** The place the chair has moved it to, from 1, points of order not counted; else null. */
  readonly pinned: number | null;
}

type Of<Type extends FloorEvent['type']> = Extract<FloorEvent, { readonly type: Type }>;

export function isPointOfOrder({ kind }: { readonly kind: ContributionKind }): boolean {
  return kind === 'point-of-order';
}

export function evolveList(
  list: readonly Hand[],
  event: Of<'HandRaised' | 'HandLowered' | 'HandMoved'>,
  at: number,
): readonly Hand[] {
  const { person } = event;
  switch (event.type) {
    case 'HandRaised':
      return [...list, { person, kind: event.kind ?? 'contribution', raisedAt: at, pinned: null }];
    case 'HandLowered':
      return lowered(list, event);
    case 'HandMoved':
      return list.map((hand) => moved(hand, event));
    default:
      return list;
  }
}

/** Places behind the one that went move up. */
function lowered(list: readonly Hand[], event: Of<'HandLowered'>): readonly Hand[] {
  const { person, kind, position = 1 } = event;
  const gone = list.filter((hand) => hand.person === person && (kind ?? hand.kind) === hand.kind);
  const rest = list.filter((hand) => !gone.includes(hand));
  if (gone.every(isPointOfOrder)) return rest;
  return rest.map((hand) => pinnedAt(hand, afterRemoval(hand.pinned, position)));
}

function moved(hand: Hand, { person, from, position }: Of<'HandMoved'>): Hand {
  if (isPointOfOrder(hand)) return hand;
  if (hand.person === person) return { ...hand, pinned: position };
  const behind = afterRemoval(hand.pinned, from);
  return pinnedAt(hand, behind !== null && behind >= position ? behind + 1 : behind);
}

function pinnedAt(hand: Hand, pinned: number | null): Hand {
  return hand.pinned === pinned ? hand : { ...hand, pinned };
}

function afterRemoval(pinned: number | null, from: number): number | null {
  return pinned !== null && pinned > from ? pinned - 1 : pinned;
}
