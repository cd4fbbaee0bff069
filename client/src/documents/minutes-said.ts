import { blockOf, saidText, takenLines, turnsLeft, turnsOf } from '@koinon/shared/captions/said';
import type { SaidLine, SaidTurn } from '@koinon/shared/captions/said';
import type { Node } from '@tiptap/pm/model';
import { TextSelection } from '@tiptap/pm/state';
import type { Transaction } from '@tiptap/pm/state';
import { afterCaret, endOf } from './minutes-anchors.ts';

/** A turn as it is shown, and how much of it stands in the text. */
export interface ShownTurn {
  readonly turn: SaidTurn;
  readonly taken: 'all' | 'some' | 'none';
  /** Said behind closed doors, in a part that the gallery reads: it is not for this text. */
  readonly kept: boolean;
}

export interface Shown {
  readonly turns: readonly ShownTurn[];
  /** All that may be taken over. */
  readonly whole: readonly SaidTurn[];
  /** Of that, what is not in the text yet. */
  readonly left: readonly SaidTurn[];
}

/**
 * What was said in one language, against what is in the text. What was taken
 * over is known by the ids of its paragraphs, whatever becomes of their words;
 * a paragraph that is joined to the one before it (Backspace at its beginning)
 * loses its id, and what stood in it is offered again.
 *
 * @param blocks ids of the text's blocks
 */
export function shownSaid(
  lines: readonly SaidLine[],
  language: string,
  { closed, blocks }: { readonly closed: boolean; readonly blocks: readonly string[] },
): Shown {
  const isKept = ({ open }: SaidLine) => !open && !closed;
  const taken = takenLines(lines, blocks);
  const turns = turnsOf(lines, language).flatMap((turn) => apart(turn, isKept));
  const whole = turns.filter(({ lines: [first] }) => !isKept(first)).flatMap(done);
  return {
    turns: turns.map((turn) => ({
      turn,
      taken: howMuch(turn, taken),
      kept: isKept(turn.lines[0]),
    })),
    whole,
    left: turnsLeft(whole, taken),
  };
}

/** What of a turn is written to its end: more of it may come. */
function done(turn: SaidTurn): readonly SaidTurn[] {
  const grows = turn.lines.findIndex(({ growing }) => growing === true);
  const [first, ...rest] = grows === -1 ? turn.lines : turn.lines.slice(0, grows);
  return first === undefined ? [] : [{ ...turn, lines: [first, ...rest] }];
}

/** Where the doors were closed within a turn it is shown in parts. */
function apart(turn: SaidTurn, isKept: (line: SaidLine) => boolean): readonly SaidTurn[] {
  const parts: SaidTurn[] = [];
  for (const line of turn.lines) {
    const last = parts.at(-1);
    if (last !== undefined && isKept(last.lines[0]) === isKept(line)) {
      parts.splice(-1, 1, { ...last, lines: [...last.lines, line] });
    } else parts.push({ ...turn, lines: [line] });
  }
  return parts;
}

function howMuch({ lines }: SaidTurn, taken: ReadonlySet<string>): ShownTurn['taken'] {
  const count = lines.filter(({ id }) => taken.has(id)).length;
  if (count === 0) return 'none';
  return count === lines.length ? 'all' : 'some';
}

/** Ids of the text's blocks, in their order. */
export function blockIds(doc: Node): readonly string[] {
  const ids: string[] = [];
  doc.descendants((node) => {
    const id: unknown = node.attrs['block'];
    if (typeof id === 'string') ids.push(id);
  });
  return ids;
}

export interface Inserting {
  readonly turns: readonly SaidTurn[];
  /** In which direction the words run. */
  readonly dir: 'ltr' | 'rtl';
  readonly where: 'caret' | 'end';
  nameOf(person: string): string;
}

/** Puts turns into the text, a paragraph each: behind the block with the caret, or at the end. */
export function insertSaid(tr: Transaction, { turns, dir, where, nameOf }: Inserting): boolean {
  const { schema } = tr.doc.type;
  const { paragraph } = schema.nodes;
  const { bold } = schema.marks;
  if (paragraph === undefined || turns.length === 0) return false;
  const paragraphs = turns.map((turn) => {
    const { speaker } = turn;
    const marks = bold === undefined ? [] : [bold.create()];
    const name = speaker === null ? [] : [schema.text(`${nameOf(speaker)}:`, marks)];
    const words = schema.text(`${speaker === null ? '' : ' '}${saidText(turn)}`);
    return paragraph.create({ block: blockOf(turn), dir }, [...name, words]);
  });
  const at = where === 'end' ? endOf(tr.doc) : atCaret(tr);
  tr.insert(at, paragraphs);
  const end = at + paragraphs.reduce((size, { nodeSize }) => size + nodeSize, 0) - 1;
  tr.setSelection(TextSelection.create(tr.doc, end)).scrollIntoView();
  return true;
}

/** An empty paragraph with the caret is room for what comes, and stays behind it. */
function atCaret(tr: Transaction): number {
  const { $head } = tr.selection;
  const isRoom = $head.depth === 1 && $head.parent.isTextblock && $head.parent.content.size === 0;
  return isRoom ? $head.before(1) : afterCaret(tr);
}
