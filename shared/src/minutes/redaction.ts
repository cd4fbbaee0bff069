import type { KeptSection, PublishedText, TextNode, WholeText } from './kept-text.ts';
import { PUBLISHED } from './kept-text.ts';

/**
 * Words of an approved text that are not published. The approved text never
 * changes, so that a place in it is exact.
 */
export interface Redaction {
  readonly section: string;
  /** Where the paragraph stands: its number among its siblings, from 0, for each depth: `2`, `4.0.1`. */
  readonly block: string;
  /** In the paragraph: UTF-16 units; a mention or a line's break counts as one. */
  readonly from: number;
  readonly to: number;
  /** Why, for everybody to read. */
  readonly reason: string;
}

/** Shown in place of what was taken out, whatever its length was. */
export function blank(reason: string): string {
  return `■ [${reason}]`;
}

/**
 * What is published of an approved text: a new one, without the ids by which
 * the old one was edited, without what stood behind closed doors, and with a
 * marked blank for each passage. Null where a passage is not in the text.
 */
export function publishedText(
  approved: WholeText,
  of: string,
  { redactions, closed }: { redactions: readonly Redaction[]; closed: ReadonlySet<string> },
): PublishedText | null {
  const { meeting, language, sections } = approved;
  if (!redactions.every((one) => isPassage(sections, one))) return null;
  return {
    format: PUBLISHED,
    of,
    meeting,
    language,
    sections: sections.map((section) => {
      if (closed.has(section.id)) return { ...section, closed: true, blocks: [] };
      const own = redactions.filter((one) => one.section === section.id);
      const blocks = section.blocks.map((block, at) => without(block, String(at), own));
      return { ...section, blocks };
    }),
  };
}

/** Whether anything has to be taken out before the text may be published. */
export function takesOut(
  { sections }: WholeText,
  redactions: readonly Redaction[],
  closed: ReadonlySet<string>,
): boolean {
  return redactions.length > 0 || sections.some(({ id }) => closed.has(id));
}

/** A block that holds words itself; null for one that holds blocks, and for a fact. */
export function wordsOf({ type, content = [] }: TextNode): readonly TextNode[] | null {
  if (type !== 'paragraph' && type !== 'heading') return null;
  return content;
}

/** How many places a piece of a paragraph takes. */
export function lengthOf({ type, text = '' }: TextNode): number {
  return type === 'text' ? text.length : 1;
}

function isPassage(
  sections: readonly KeptSection[],
  { section, block, from, to }: Redaction,
): boolean {
  const found = sections.find(({ id }) => id === section);
  const path = block.split('.').map(Number);
  // Written otherwise, such as `01`, it would be found here and passed over later.
  if (path.join('.') !== block) return false;
  const words = found && wordsAt(found.blocks, path);
  if (words === undefined || words === null || from < 0 || from >= to) return false;
  return to <= words.reduce((length, node) => length + lengthOf(node), 0);
}

function wordsAt(
  nodes: readonly TextNode[],
  [at, ...rest]: readonly number[],
): readonly TextNode[] | null {
  const node = at === undefined ? undefined : nodes[at];
  if (node === undefined) return null;
  return rest.length === 0 ? wordsOf(node) : wordsAt(node.content ?? [], rest);
}

function without(node: TextNode, path: string, redactions: readonly Redaction[]): TextNode {
  const { attrs, content, ...rest } = node;
  const said = attrs === undefined ? {} : { attrs: withoutIds(attrs) };
  if (content === undefined) return { ...rest, ...said };
  const own = redactions.filter(({ block }) => block === path);
  const kept =
    own.length === 0
      ? content.map((child, at) => without(child, `${path}.${at}`, redactions))
      : blanked(content, own);
  return { ...rest, ...said, content: kept };
}

const TRACES: readonly string[] = ['block', 'of', 'from', 'source'];

/** Ids of blocks, and of what they translate, are traces of how the text was made. */
function withoutIds(attrs: object): object {
  return Object.fromEntries(Object.entries(attrs).filter(([name]) => !TRACES.includes(name)));
}

function blanked(content: readonly TextNode[], redactions: readonly Redaction[]): TextNode[] {
  const ranges = merged(redactions);
  const links = new Set<string>();
  const pieces: TextNode[] = [];
  let at = 0;
  for (const node of content) {
    const end = at + lengthOf(node);
    const touching = ranges.filter(({ from, to }) => from < end && to > at);
    if (touching.length > 0) for (const href of hrefsOf(node)) links.add(href);
    pieces.push(...pieceOf(node, at, touching));
    at = end;
  }
  return pieces.map((piece) => withoutLinks(piece, links));
}

interface Range {
  readonly from: number;
  readonly to: number;
  readonly reason: string;
}

/** Passages that meet or overlap become one, with the reasons of all. */
function merged(redactions: readonly Redaction[]): readonly Range[] {
  const ranges: Range[] = [];
  for (const { from, to, reason } of redactions.toSorted((a, b) => a.from - b.from)) {
    const last = ranges.at(-1);
    if (last === undefined || last.to < from) ranges.push({ from, to, reason });
    else {
      const reasons = last.reason.split('; ').includes(reason);
      const joined = reasons ? last.reason : `${last.reason}; ${reason}`;
      ranges[ranges.length - 1] = { from: last.from, to: Math.max(last.to, to), reason: joined };
    }
  }
  return ranges;
}

/** What is left of a node that begins at `at`; a blank stands where its passage begins. */
function pieceOf(node: TextNode, at: number, ranges: readonly Range[]): readonly TextNode[] {
  const { text } = node;
  const pieces: TextNode[] = [];
  let done = at;
  const end = at + lengthOf(node);
  const keep = (to: number) => {
    if (to <= done) return;
    if (text === undefined) pieces.push(node);
    else pieces.push({ ...node, text: text.slice(done - at, to - at) });
  };
  for (const { from, to, reason } of ranges) {
    keep(Math.min(before(text, from - at) + at, end));
    if (from >= at) pieces.push({ type: 'text', text: blank(reason) });
    done = Math.min(after(text, to - at) + at, end);
  }
  keep(end);
  return pieces;
}

/** No character is cut in two: half of one would still say something, and be no text. */
function before(text: string | undefined, at: number): number {
  return text !== undefined && isInsidePair(text, at) ? at - 1 : at;
}

function after(text: string | undefined, at: number): number {
  return text !== undefined && isInsidePair(text, at) ? at + 1 : at;
}

function isInsidePair(text: string, at: number): boolean {
  return at > 0 && at < text.length && (text.codePointAt(at - 1) ?? 0) > LAST_SINGLE_UNIT;
}

const LAST_SINGLE_UNIT = 0xff_ff;

function hrefsOf({ marks = [] }: TextNode): readonly string[] {
  return marks.flatMap(({ attrs }) =>
    attrs !== undefined && 'href' in attrs && typeof attrs.href === 'string' ? [attrs.href] : [],
  );
}

/** Where a link led can say what its words did. */
function withoutLinks(node: TextNode, links: ReadonlySet<string>): TextNode {
  if (!hrefsOf(node).some((href) => links.has(href))) return node;
  return { ...node, marks: node.marks?.filter(({ type }) => type !== 'link') ?? [] };
}
