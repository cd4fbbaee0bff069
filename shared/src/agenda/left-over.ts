import type { Localized } from '../kernel/localized.ts';
import type { AgendaEvent } from './events.ts';

/** An item that goes to a later sitting. */
export interface LeftOver {
  readonly item: string;
  /** As it was called when it was put off. */
  readonly title: Localized;
}

export type LeftOverEvent = Extract<
  AgendaEvent,
  { readonly type: 'ItemLeftOver' | 'ItemTakenBack' }
>;

export function leftOverOf(leftOver: readonly LeftOver[], item: string): LeftOver | null {
  return leftOver.find((one) => one.item === item) ?? null;
}

export function evolveLeftOver(
  leftOver: readonly LeftOver[],
  { type, item, title }: LeftOverEvent,
): readonly LeftOver[] {
  const others = leftOver.filter((one) => one.item !== item);
  return type === 'ItemLeftOver' ? [...others, { item, title }] : others;
}

/** What is opened after all is not left over. */
export function afterOpening(
  leftOver: readonly LeftOver[],
  item: string,
): readonly LeftOverEvent[] {
  const known = leftOverOf(leftOver, item);
  return known === null ? [] : [{ type: 'ItemTakenBack', ...known }];
}
