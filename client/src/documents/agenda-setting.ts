import type { Person } from '@koinon/shared/identity/people';
import type { AgendaItem } from '@koinon/shared/documents/agenda';
import type { AgendaModel } from './agenda-model.ts';
import type { SittingClock } from './agenda-times.ts';

/** Where notes on items are written. */
export interface NotesPlace {
  /** Without a slash at its end, such as `/s/4f…`. */
  readonly sessionPath: string;
  readonly meeting: string;
  /** Id of whoever writes them. */
  readonly person: string;
}

/** The meeting around an agenda, as far as the agenda needs it. */
export interface AgendaSetting {
  /** Where attachments are, such as `/s/4f…/attachments`. */
  readonly attachments: string;
  readonly people: ReadonlyMap<string, Person>;
  /** In which the meeting's papers are written, the reader's first. BCP 47 tags. */
  readonly languages: readonly string[];
  readonly clock: { now(): number };
  /** Null for those who do not write them. */
  readonly notes: NotesPlace | null;
  /** How the sitting stands; null when it is over. */
  readonly sitting: Omit<SittingClock, 'now'> | null;
  /** Ids of the items that go to a later sitting. */
  readonly leftOver: ReadonlySet<string>;
  /** Leaves an item over, or takes it back; null for those who may not. */
  readonly leaving: Leaving | null;
}

export interface Leaving {
  /** Why it cannot be done now. */
  readonly unavailable: string | null;
  leave(items: readonly LeftItem[]): void;
  takeBack(items: readonly LeftItem[]): void;
}

type LeftItem = Pick<AgendaItem, 'id' | 'titles'>;

/** The items that this sitting still deals with: what is left over is not waited for, unless it is being dealt with. */
export function itemsHere<Item extends { readonly id: string }>(
  items: readonly Item[],
  setting: Pick<AgendaSetting, 'sitting' | 'leftOver'>,
): readonly Item[] {
  const current = setting.sitting?.current?.id ?? null;
  return items.filter(({ id }) => id === current || !setting.leftOver.has(id));
}

/** What a writer can do with an agenda that is being shown. */
export type WritableAgenda = Omit<AgendaModel, 'close'>;

/** Id of the item before the meeting. */
export function currentIn({ sitting }: AgendaSetting): string | null {
  return sitting?.current?.id ?? null;
}

/** Who presents it: a person of the meeting by name, else the words as they are. */
export function presenterName({ people }: AgendaSetting, presenter: string): string {
  return people.get(presenter)?.name ?? presenter;
}

/** What is kept for a name as it was typed: the person's id, when the meeting has one of that name. */
export function presenterOf({ people }: AgendaSetting, typed: string): string {
  const found = [...people.values()].find(({ name }) => name === typed.trim());
  return found?.id ?? typed;
}
