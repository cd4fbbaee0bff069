import type { EventMeta } from '../kernel/decider.ts';
import type { Account, Noted } from '../minutes/noted.ts';

type Content<Of> = Of extends unknown ? Omit<Of, 'n' | 'at' | 'section' | 'corrected'> : never;

/** What is said of an event, without its place. */
export type NotedContent = Content<Noted>;

/** One fact more, in the section at hand unless it belongs to another. */
export function withNoted(
  { section, noted }: Account,
  { n, at }: EventMeta,
  content: NotedContent,
  elsewhere: string = section,
): readonly Noted[] {
  return [...noted, { n, at, section: elsewhere, ...content }];
}

/** The facts with one of them changed: the last of which `change` makes another. */
export function withLastChanged(
  noted: readonly Noted[],
  change: (one: Noted) => Noted | null,
): readonly Noted[] {
  for (let index = noted.length - 1; index >= 0; index -= 1) {
    const one = noted[index];
    const changed = one === undefined ? null : change(one);
    if (changed !== null) return noted.with(index, changed);
  }
  return noted;
}
