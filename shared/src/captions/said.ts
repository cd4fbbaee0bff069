import type { CaptionLine } from './messages.ts';

/**
 * What captions and typing speakers have left of a sitting, for whoever writes
 * its minutes. It is a source, not the minutes: what is taken over from it
 * becomes ordinary text there, which its writers change as they like.
 *
 * A paragraph that was made of such lines carries in its block's id which ones
 * (`blockOf`), through every edit and for every writer. So it can be told later
 * what is in the minutes already, however its words were changed.
 */
export interface SaidLine extends Pick<CaptionLine, 'id' | 'language' | 'text' | 'source' | 'at'> {
  /** Id of whoever had the floor when it was begun; null: nobody, or several at once. */
  readonly speaker: string | null;
  /** False as soon as any of it was written behind closed doors. */
  readonly open: boolean;
  /** Somebody is still writing it: it is to be read, and not yet taken over. */
  readonly growing?: boolean;
}

/** The lines of one speaker until somebody else speaks; never empty. */
export interface SaidTurn {
  readonly speaker: string | null;
  /** By the speaker's own hand. */
  readonly typed: boolean;
  readonly lines: readonly [SaidLine, ...SaidLine[]];
}

/** The languages of these lines, in the order in which they came. */
export function saidLanguages(lines: readonly SaidLine[]): readonly string[] {
  return [...new Set(lines.map(({ language }) => language))];
}

/** The lines of one language by speaker, as they came. */
export function turnsOf(lines: readonly SaidLine[], language: string): readonly SaidTurn[] {
  const turns: SaidTurn[] = [];
  for (const line of linesIn(lines, language)) {
    const { speaker } = line;
    const typed = isTyped(line);
    const last = turns.at(-1);
    if (last?.speaker === speaker && last.typed === typed) {
      turns.splice(-1, 1, { ...last, lines: [...last.lines, line] });
    } else turns.push({ speaker, typed, lines: [line] });
  }
  return turns;
}

/** By the speaker's own hand; a program and somebody who writes along may share a turn. */
function isTyped({ source }: SaidLine): boolean {
  return source === 'speaker';
}

/** The words of a turn in one paragraph. */
export function saidText({ lines }: SaidTurn): string {
  return lines.map(({ text }) => text.trim()).join(' ');
}

/** Lines that are not in the minutes yet, by speaker as before. */
export function turnsLeft(
  turns: readonly SaidTurn[],
  taken: ReadonlySet<string>,
): readonly SaidTurn[] {
  return turns.flatMap((turn) => {
    const [first, ...rest] = turn.lines.filter(({ id }) => !taken.has(id));
    return first === undefined ? [] : [{ ...turn, lines: [first, ...rest] as const }];
  });
}

const MADE = 'said';

/** The id of the block that a turn becomes. */
export function blockOf({ lines }: SaidTurn): string {
  return [MADE, lines[0].id, lines.at(-1)?.id ?? ''].join('.');
}

/** The lines that are in a text, told from the ids of its blocks. */
export function takenLines(
  lines: readonly SaidLine[],
  blocks: readonly string[],
): ReadonlySet<string> {
  const taken = new Set<string>();
  for (const block of blocks) {
    const [made, first, last] = block.split('.');
    if (made !== MADE) continue;
    for (const { id } of between(lines, first, last)) taken.add(id);
  }
  return taken;
}

/** Where one end was taken back since, the other one alone says something. */
function between(
  lines: readonly SaidLine[],
  first: string | undefined,
  last: string | undefined,
): readonly SaidLine[] {
  const end = lines.find(({ id }) => id === first) ?? lines.find(({ id }) => id === last);
  if (end === undefined) return [];
  const same = linesIn(lines, end.language);
  const placeOf = (id: string | undefined) => same.findIndex((line) => line.id === id);
  const [from, to] = [placeOf(first), placeOf(last)];
  if (from === -1 || to === -1) return [end];
  const turn = (line: SaidLine) => line.speaker === end.speaker && isTyped(line) === isTyped(end);
  return same.slice(from, to + 1).filter(turn);
}

function linesIn(lines: readonly SaidLine[], language: string): readonly SaidLine[] {
  const same = lines.filter((line) => line.language === language && line.text.trim() !== '');
  return same.toSorted((a, b) => a.at - b.at);
}
