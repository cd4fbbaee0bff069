import type { Node, TextNode } from '@koinon/shared/documents/nodes';
import { differenceOf } from '@koinon/shared/motions/difference';
import { wordsOf } from '@koinon/shared/motions/words';
import { aligned } from './alignment-model.ts';
import type { Alike, Pair } from './alignment-model.ts';

/** How a name that a text mentions is called. */
export type Mention = (kind: string, id: string) => string;

/** Words of a block that look alike and were kept, removed or added alike. */
export interface Piece {
  readonly change: 'same' | 'removed' | 'added';
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** A block as one side of a comparison shows it. */
export type Shown =
  | {
      readonly kind: 'words';
      readonly block: 'paragraph' | 'heading';
      readonly pieces: readonly Piece[];
    }
  | { readonly kind: 'fact'; readonly n: number | null }
  | {
      readonly kind: 'parts';
      readonly block: Node['type'];
      readonly parts: readonly ShownPart[];
    };

/** `change`: of the part as a whole; a changed one says inside what is. */
export interface ShownPart {
  readonly change: 'same' | 'changed' | 'removed' | 'added';
  readonly shown: Shown;
}

/** One line of a comparison: a block of the earlier text beside what it became. */
export interface Row {
  readonly kind: Pair<Node>['kind'];
  readonly before: Shown | null;
  readonly after: Shown | null;
  /** Its words are the same, and only how they look has changed. */
  readonly looksOnly: boolean;
}

/** Two blocks that share at least this part of their words are one that was changed. */
const SHARED = 0.4;

/** What became of a text, block by block. */
export function comparison(
  before: readonly Node[],
  after: readonly Node[],
  mention: Mention,
): readonly Row[] {
  return aligned(before, after, alikeBy(mention)).map((pair) => {
    const { kind } = pair;
    if (kind === 'removed' || kind === 'added') {
      const shown = whole(pair.before ?? pair.after, kind, mention);
      const [one, other] = kind === 'removed' ? [shown, null] : [null, shown];
      return { kind, before: one, after: other, looksOnly: false };
    }
    if (kind === 'same') {
      const shown = whole(pair.after, 'same', mention);
      return { kind, before: shown, after: shown, looksOnly: false };
    }
    const [one, other] = changed(pair.before, pair.after, mention);
    const looksOnly = plain(pair.before, mention) === plain(pair.after, mention);
    return { kind, before: one, after: other, looksOnly };
  });
}

/** A text that is only read. */
export function reading(nodes: readonly Node[], mention: Mention): readonly Shown[] {
  return nodes.map((node) => whole(node, 'same', mention));
}

/** How many blocks differ. */
export function changesIn(rows: readonly Row[]): number {
  return rows.filter(({ kind }) => kind !== 'same').length;
}

function whole(node: Node, change: Piece['change'], mention: Mention): Shown {
  if (node.type === 'fact') return { kind: 'fact', n: node.attrs?.n ?? null };
  if (node.type === 'paragraph' || node.type === 'heading') {
    const pieces = runsOf(node, mention).map((run) => ({ ...run, change }));
    return { kind: 'words', block: node.type, pieces };
  }
  const parts = childrenOf(node).map((child) => ({ change, shown: whole(child, change, mention) }));
  return { kind: 'parts', block: node.type, parts };
}

/** Both sides of what was changed. */
function changed(before: Node, after: Node, mention: Mention): readonly [Shown, Shown] {
  if (isWords(before) && isWords(after)) {
    const changes = differenceOf(plain(before, mention), plain(after, mention));
    const sideOf = (node: Node & { type: 'paragraph' | 'heading' }, gone: Piece['change']) => ({
      kind: 'words' as const,
      block: node.type,
      pieces: marked(
        runsOf(node, mention),
        changes.filter(({ kind }) => kind !== gone),
      ),
    });
    return [sideOf(before, 'added'), sideOf(after, 'removed')];
  }
  if (before.type !== after.type || before.type === 'fact' || after.type === 'fact') {
    return [whole(before, 'removed', mention), whole(after, 'added', mention)];
  }
  return changedParts(before, after, mention);
}

function changedParts(before: Node, after: Node, mention: Mention): readonly [Shown, Shown] {
  const [old, now]: [ShownPart[], ShownPart[]] = [[], []];
  for (const pair of pairsWithin(before, after, mention)) {
    if (pair.kind === 'changed') {
      const [one, other] = changed(pair.before, pair.after, mention);
      old.push({ change: 'changed', shown: one });
      now.push({ change: 'changed', shown: other });
      continue;
    }
    const change = pair.kind;
    if (pair.before !== null) old.push({ change, shown: whole(pair.before, change, mention) });
    if (pair.after !== null) now.push({ change, shown: whole(pair.after, change, mention) });
  }
  const side = (node: Node, parts: readonly ShownPart[]): Shown =>
    isWords(node) || node.type === 'fact'
      ? whole(node, 'same', mention)
      : { kind: 'parts', block: node.type, parts };
  return [side(before, old), side(after, now)];
}

/** Cells of rows that are equally long stand in their columns, and lone words beside each other, whatever they say. */
function pairsWithin(before: Node, after: Node, mention: Mention): readonly Pair<Node>[] {
  const [old, now] = [childrenOf(before), childrenOf(after)];
  const alike = alikeBy(mention);
  const isLone = old.length === 1 && [...old, ...now].every(isWords);
  const inPlace = old.length === now.length && (before.type === 'tableRow' || isLone);
  if (!inPlace) return aligned(old, now, alike);
  return old.flatMap((cell, at) => {
    const other = now[at];
    if (other === undefined) return [];
    const kind = alike.keyOf(cell) === alike.keyOf(other) ? 'same' : 'changed';
    return [{ kind, before: cell, after: other }];
  });
}

function alikeBy(mention: Mention): Alike<Node> {
  const known = new Map<Node, ReadonlySet<string>>();
  const wordsIn = (node: Node) => {
    const words = known.get(node) ?? speaking(plain(node, mention));
    known.set(node, words);
    return words;
  };
  return {
    keyOf: (node) => JSON.stringify(withoutIds(node)),
    isAlike: (before, after) => {
      if (isWords(before) !== isWords(after)) return false;
      if (!isWords(before) && before.type !== after.type) return false;
      if (before.type === 'fact' || after.type === 'fact') return false;
      const id = idOf(before);
      if (id !== undefined && id === idOf(after)) return true;
      return shareOfWords(wordsIn(before), wordsIn(after)) >= SHARED;
    },
  };
}

function shareOfWords(old: ReadonlySet<string>, now: ReadonlySet<string>): number {
  if (old.size === 0 || now.size === 0) return old.size === now.size ? 1 : 0;
  const shared = [...old].filter((word) => now.has(word)).length;
  return shared / Math.min(old.size, now.size);
}

function speaking(text: string): ReadonlySet<string> {
  return new Set(
    wordsOf(text)
      .filter(({ speaks }) => speaks)
      .map((word) => word.text),
  );
}

/** What somebody reads of it: ids are about the place and not about the words. */
function withoutIds(node: Node | TextNode): unknown {
  if (node.type === 'text') return [node.text, node.marks ?? []];
  const attrs: Readonly<Record<string, unknown>> = { ...node.attrs };
  const said = Object.entries(attrs).filter(([name]) => !IDS.includes(name));
  return [node.type, said, (node.content ?? []).map(withoutIds)];
}

const IDS: readonly string[] = ['block', 'of', 'from', 'source', 'colwidth'];

function isWords(node: Node): node is Node & { type: 'paragraph' | 'heading' } {
  return node.type === 'paragraph' || node.type === 'heading';
}

function childrenOf(node: Node): readonly Node[] {
  return (node.content ?? []).filter((child): child is Node => child.type !== 'text');
}

function plain(node: Node, mention: Mention): string {
  if (isWords(node))
    return runsOf(node, mention)
      .map(({ text }) => text)
      .join('');
  return childrenOf(node)
    .map((child) => plain(child, mention))
    .join('\n');
}

type Run = Omit<Piece, 'change'>;

function runsOf(node: Node, mention: Mention): readonly Run[] {
  return (node.content ?? []).flatMap((child): readonly Run[] => {
    if (child.type === 'hardBreak') return [{ text: '\n', bold: false, italic: false }];
    if (child.type === 'mention') {
      const { kind = 'person', id = '' } = child.attrs ?? {};
      return [{ text: mention(kind, id), bold: false, italic: false }];
    }
    if (child.type !== 'text') return [];
    const has = (type: string) => child.marks?.some((mark) => mark.type === type) ?? false;
    return [{ text: child.text, bold: has('bold'), italic: has('italic') }];
  });
}

/** The runs cut where changes begin and end; both are the same text. */
function marked(
  runs: readonly Run[],
  changes: readonly { readonly kind: Piece['change']; readonly text: string }[],
): readonly Piece[] {
  const pieces: Piece[] = [];
  const left = changes.map(({ kind, text }) => ({ kind, rest: text.length }));
  for (const run of runs) {
    let from = 0;
    while (from < run.text.length) {
      const change = left.find(({ rest }) => rest > 0);
      if (change === undefined) break;
      const length = Math.min(change.rest, run.text.length - from);
      pieces.push({ ...run, change: change.kind, text: run.text.slice(from, from + length) });
      change.rest -= length;
      from += length;
    }
  }
  return pieces;
}

function idOf({ attrs }: Node): string | undefined {
  return attrs !== undefined && 'block' in attrs ? attrs.block : undefined;
}
