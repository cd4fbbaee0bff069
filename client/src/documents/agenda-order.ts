import type { AgendaItem } from '@koinon/shared/documents/agenda';

/** An item as far as its order is concerned. */
export type Ordered = Pick<AgendaItem, 'id' | 'depth' | 'kind'>;

/** Where an item is put: before that one (null: at the end), and how deep. */
export interface Move {
  readonly id: string;
  readonly before: string | null;
  readonly depth: 0 | 1;
}

/** An item with the sub-items that go wherever it goes; empty when there is no such item. */
export function blockOf<Item extends Ordered>(items: readonly Item[], id: string): readonly Item[] {
  const from = items.findIndex((item) => item.id === id);
  if (from < 0) return [];
  if (items[from]?.depth === 1) return items.slice(from, from + 1);
  const next = items.findIndex(({ depth }, at) => at > from && depth === 0);
  return items.slice(from, next < 0 ? undefined : next);
}

/**
 * One step up or down: an item over the whole of its neighbour, a sub-item
 * over one line, so that it passes from one item into the next. Null where
 * there is no further.
 */
export function stepped(items: readonly Ordered[], id: string, by: 1 | -1): Move | null {
  const block = blockOf(items, id);
  const [item] = block;
  if (item === undefined) return null;
  const from = items.findIndex((one) => one.id === id);
  if (by === -1) {
    const above = items.slice(0, from).findLast(({ depth }) => item.depth === 1 || depth === 0);
    const isFirst = above === undefined || (item.depth === 1 && from === 1);
    return isFirst ? null : { id, before: above.id, depth: item.depth };
  }
  const below = items[from + block.length];
  if (below === undefined) return null;
  const over = item.depth === 1 ? 1 : blockOf(items, below.id).length;
  return { id, before: items[from + block.length + over]?.id ?? null, depth: item.depth };
}

/**
 * An item carried to before another (null: to the end). A line dropped among
 * sub-items becomes one of them; an item with sub-items of its own goes behind
 * those that it was dropped among. Null where that changes nothing.
 */
export function dropped(items: readonly Ordered[], id: string, before: string | null): Move | null {
  const block = blockOf(items, id);
  const [item] = block;
  if (item === undefined || block.some((one) => one.id === before)) return null;
  const rest = items.filter((one) => !block.includes(one));
  const at = rest.findIndex((one) => one.id === before);
  const from = at < 0 ? rest.length : at;
  const isInside = rest[from]?.depth === 1 && from > 0;
  const place = isInside && block.length > 1 ? endOfBlock(rest, from) : from;
  const depth = from === 0 || (block.length > 1 && isInside) ? 0 : isInside ? 1 : item.depth;
  const isSame = items.indexOf(item) === place && depth === item.depth;
  return isSame ? null : { id, before: rest[place]?.id ?? null, depth };
}

function endOfBlock(items: readonly Ordered[], from: number): number {
  const next = items.findIndex(({ depth }, at) => at >= from && depth === 0);
  return next < 0 ? items.length : next;
}

/** Whether an item can become part of the one above: it has none of its own, and is no break. */
function canIndent(items: readonly Ordered[], id: string): boolean {
  const [item, ...parts] = blockOf(items, id);
  const isFirst = items[0]?.id === id;
  return item?.depth === 0 && item.kind !== 'break' && parts.length === 0 && !isFirst;
}

/** An item that becomes part of the one above; null where it cannot. */
export function indented(items: readonly Ordered[], id: string): Move | null {
  return canIndent(items, id) ? { id, before: after(items, id), depth: 1 } : null;
}

/** A sub-item that stands by itself, behind those it was among; null where it does already. */
export function outdented(items: readonly Ordered[], id: string): Move | null {
  const from = items.findIndex((item) => item.id === id);
  if (items[from]?.depth !== 1) return null;
  const next = items[endOfBlock(items, from)];
  return { id, before: next?.id ?? null, depth: 0 };
}

function after(items: readonly Ordered[], id: string): string | null {
  return items[items.findIndex((item) => item.id === id) + 1]?.id ?? null;
}
