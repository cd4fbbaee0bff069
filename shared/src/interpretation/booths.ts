import type { InterpretationEvent } from './events.ts';

/** A booth works into one language, or into two and both ways. */
export const MOST_OUTPUTS = 2;
/** Two take turns of half an hour; the third is there for long days. */
export const MOST_IN_BOOTH = 3;

export interface Booth {
  readonly id: string;
  /** Channels by BCP 47 tag: output A, and B where there is one. */
  readonly outputs: readonly string[];
  /** Who works in it, in the order in which they were seated. */
  readonly seated: readonly string[];
}

/** In the order in which they were opened. */
export type Booths = readonly Booth[];

export function boothOf(booths: Booths, person: string): Booth | null {
  return booths.find(({ seated }) => seated.includes(person)) ?? null;
}

type BoothEvent = Extract<InterpretationEvent, { readonly booth: string }>;

export function evolveBooths(booths: Booths, event: BoothEvent): Booths {
  const { booth: id } = event;
  if (event.type === 'BoothOpened') {
    return [...booths, { id, outputs: event.outputs, seated: [] }];
  }
  if (event.type === 'BoothClosed') return booths.filter((booth) => booth.id !== id);
  return booths.map((booth) => (booth.id === id ? changed(booth, event) : booth));
}

function changed(booth: Booth, event: BoothEvent): Booth {
  switch (event.type) {
    case 'BoothChanged':
      return { ...booth, outputs: event.outputs };
    case 'InterpreterSeated':
      return { ...booth, seated: [...booth.seated, event.person] };
    case 'InterpreterUnseated':
      return { ...booth, seated: booth.seated.filter((id) => id !== event.person) };
    default:
      return booth;
  }
}
