import type { Amendment } from '@koinon/shared/motions/amendment';
import { differenceOf } from '@koinon/shared/motions/difference';
import type { Change } from '@koinon/shared/motions/difference';
import { amendedText, isOpen, openAmendments } from '@koinon/shared/motions/motions';
import type { Motions } from '@koinon/shared/motions/motions';
import { amended } from '@koinon/shared/motions/passage';
import { mostFarReachingFirst } from '@koinon/shared/motions/voting-order';

/** An amendment as it stands under its motion. */
export interface AmendmentLine {
  readonly amendment: Amendment;
  /** Among those of its motion as they were moved, from 1: it stays when they are put in order. */
  readonly number: number;
  /** In the order of voting among the open ones of the same text, from 1; null where it is settled. */
  readonly position: number | null;
  /** What it would change, or has changed, with a few words around. */
  readonly changes: readonly Change[];
  /** Amendments of its own text. */
  readonly below: readonly AmendmentLine[];
}

/** Those of one text: open ones as they are voted on, then settled ones as they were moved. */
export function amendmentLines(
  motions: Motions,
  motion: string,
  amends: string | null = null,
): readonly AmendmentLine[] {
  const open = openAmendments(motions, motion, amends);
  const settled = motions.amendments
    .filter((one) => one.motion === motion && one.amends === amends && !isOpen(one))
    .toSorted((a, b) => a.movedAt - b.movedAt);
  return [...open, ...settled].map((amendment, index) => ({
    amendment,
    number: numberOf(motions, amendment),
    position: index < open.length ? index + 1 : null,
    changes: excerpt(inFewPieces(changesOf(motions, amendment))),
    below: amends === null ? amendmentLines(motions, motion, amendment.id) : [],
  }));
}

export function numberOf({ amendments }: Motions, { id, motion }: Amendment): number {
  return (
    amendments
      .filter((other) => other.motion === motion)
      .toSorted((a, b) => a.movedAt - b.movedAt)
      .findIndex((other) => other.id === id) + 1
  );
}

function changesOf(motions: Motions, amendment: Amendment): readonly Change[] {
  const { state, passage, replacement } = amendment;
  if (state.status === 'adopted') return differenceOf(state.before, state.after);
  const before = amendedText(motions, amendment);
  const after = isOpen(amendment) ? amended(before, amendment) : null;
  return after === null ? differenceOf(passage, replacement) : differenceOf(before, after);
}

/** Fewer words than these between two changes are read as changed with them. */
const FEW = 3;

/** Changes that stand close together become one: it reads better than words here and there. */
export function inFewPieces(changes: readonly Change[]): readonly Change[] {
  const pieces: Change[] = [];
  let removed = '';
  let added = '';
  const close = () => {
    if (removed !== '') pieces.push({ kind: 'removed', text: removed });
    if (added !== '') pieces.push({ kind: 'added', text: added });
    [removed, added] = ['', ''];
  };
  for (const [index, { kind, text }] of changes.entries()) {
    const between = removed + added !== '' && index < changes.length - 1;
    const joins = kind === 'same' && between && (text.match(/\p{L}+/gu) ?? []).length < FEW;
    if (kind === 'same' && !joins) {
      close();
      pieces.push({ kind, text });
      continue;
    }
    if (kind !== 'added') removed += text;
    if (kind !== 'removed') added += text;
  }
  close();
  return pieces;
}

/** Words of unchanged text that are kept on either side of a change. */
const CONTEXT = 10;

/** Long unchanged pieces are cut to what surrounds the changes. */
export function excerpt(changes: readonly Change[]): readonly Change[] {
  return changes.map((change, index) => {
    if (change.kind !== 'same') return change;
    const first = index === 0;
    const last = index === changes.length - 1;
    return { kind: 'same', text: cut(change.text, first, last) };
  });
}

function cut(text: string, first: boolean, last: boolean): string {
  const words = text.match(/\S+\s*|^\s+/gu) ?? [];
  const keep = first === last ? 2 * CONTEXT : CONTEXT;
  if (words.length <= keep) return text;
  if (first && last) return text;
  if (first) return `… ${words.slice(-CONTEXT).join('')}`;
  if (last) return `${words.slice(0, CONTEXT).join('').trimEnd()} …`;
  return `${words.slice(0, CONTEXT).join('').trimEnd()} … ${words.slice(-CONTEXT).join('')}`;
}

/** The order with one amendment moved; null where it has nowhere to go. */
export function movedOrder(
  lines: readonly AmendmentLine[],
  id: string,
  by: -1 | 1,
): readonly string[] | null {
  const order = lines.filter(({ position }) => position !== null).map((line) => line.amendment.id);
  const from = order.indexOf(id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= order.length) return null;
  return order.toSpliced(from, 1).toSpliced(to, 0, id);
}

/** The order that is proposed to the chair; null where it stands already. */
export function proposedOrder(motions: Motions, motion: string): readonly string[] | null {
  const now = openAmendments(motions, motion, null).map(({ id }) => id);
  const proposed = mostFarReachingFirst(motions, motion, null).map(({ id }) => id);
  return proposed.every((id, index) => id === now[index]) ? null : proposed;
}
