import type { CaptionLine, CaptionTold, CaptionTurn } from '@koinon/shared/captions/messages';
import { captionedBy, captionLanguages } from '@koinon/shared/captions/captions';
import type { Turn } from '@koinon/shared/floor/floor';
import type { MeetingView } from '../session/meeting-session.ts';

/** What is known of captions here: the lines one follows, and who writes them. */
export interface CaptionsView {
  /** As they were begun, oldest first. */
  readonly lines: readonly CaptionLine[];
  /** By language. */
  readonly turns: Readonly<Record<string, CaptionTurn>>;
}

export const NO_CAPTIONS: CaptionsView = { lines: [], turns: {} };

/** Lines that can be scrolled back to. */
const MOST_LINES = 200;
/** What a speaker typed stands beside the table for so long after the last letter; milliseconds. */
export const SPEAKER_SHOWN_MS = 30_000;

export function afterTold(view: CaptionsView, told: CaptionTold): CaptionsView {
  if (told.about === 'turn') {
    return { ...view, turns: { ...view.turns, [told.turn.language]: told.turn } };
  }
  return { ...view, lines: withLine(view.lines, told.line) };
}

/**
 * In the place it had, or as the last; a line that was taken back goes. One that
 * a speaker took back stays, empty: the line before it does not return.
 */
export function withLine(lines: readonly CaptionLine[], line: CaptionLine): readonly CaptionLine[] {
  const gone = line.source !== 'speaker' && line.final && line.text.trim() === '';
  const known = lines.some(({ id }) => id === line.id);
  if (gone) return known ? lines.filter(({ id }) => id !== line.id) : lines;
  if (known) return lines.map((other) => (other.id === line.id ? line : other));
  return [...lines, line].slice(-MOST_LINES);
}

/** What a (re)connection brings, with what was there before. */
export function afterStanding(
  view: CaptionsView,
  standing: { readonly lines: readonly CaptionLine[]; readonly turns: readonly CaptionTurn[] },
): CaptionsView {
  const lines = standing.lines.reduce(withLine, view.lines);
  const turns = Object.fromEntries(standing.turns.map((turn) => [turn.language, turn]));
  return { lines: lines.toSorted((a, b) => a.at - b.at), turns: { ...view.turns, ...turns } };
}

/** The captions of a language, without what speakers typed. */
export function linesIn({ lines }: CaptionsView, language: string): readonly CaptionLine[] {
  return lines.filter((line) => line.source !== 'speaker' && line.language === language);
}

/** What somebody with the floor typed last; null where that was taken back. */
export function speakerLine({ lines }: CaptionsView): CaptionLine | null {
  const last = lines.findLast(({ source }) => source === 'speaker');
  return last === undefined || last.text.trim() === '' ? null : last;
}

/** What is shown of a typed line: while somebody has the floor, only what was begun in this turn. */
export function isShown(
  line: CaptionLine,
  turn: Pick<Turn, 'person' | 'begun'> | null,
  now: number,
): boolean {
  if (turn !== null && line.at < turn.begun) return false;
  return turn?.person === line.person || now - line.at <= SPEAKER_SHOWN_MS;
}

/** The languages of captions that there are. */
export function captionedIn({ state }: MeetingView): readonly string[] {
  return captionLanguages(state.captions);
}

/** The languages that I caption. */
export function myCaptions({ state, you }: MeetingView): readonly string[] {
  return captionedBy(state.captions, you.id);
}
