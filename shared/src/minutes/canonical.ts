import type { Block, ProseNode } from './blocks.ts';
import { isFactBlock } from './blocks.ts';
import type { MinutesTree, Section } from './tree.ts';

/** Said in every canonical text, so that a hash is never of another kind of text. */
export const FORMAT = 'koinon-minutes/1';

/**
 * The one form in which minutes are approved: by its SHA-256 they are known, and
 * whoever has the text can compute it again. It holds the prose and, of each
 * fact, the number of its event: what that event says is sealed by the record.
 *
 * @param language BCP 47 tag of the language the prose is in
 * @param salt random and never published apart from the text: without it nobody
 *   can try by the hash what stood in a passage that was taken out
 */
export function canonicalText(tree: MinutesTree, language: string, salt?: string): string {
  return canonicalJson({
    format: FORMAT,
    meeting: tree.head.meeting,
    language,
    salt,
    sections: tree.sections.map(sectionText),
  });
}

function sectionText({ id, title, number, blocks }: Section): object {
  return { id, title, number, blocks: blocks.map(blockText) };
}

function blockText(block: Block): ProseNode {
  return isFactBlock(block) ? { type: 'fact', attrs: { n: block.fact.n } } : block;
}

/**
 * JSON by RFC 8785: members in the order of their names' UTF-16 units, numbers
 * and strings as ECMAScript writes them, no white space. Members that are
 * undefined are left out. Throws on what JSON cannot say exactly.
 */
export function canonicalJson(value: unknown): string {
  switch (typeof value) {
    case 'string':
      if (!value.isWellFormed()) throw new Error('a lone surrogate has no canonical form');
      return JSON.stringify(value);
    case 'number':
      if (!Number.isFinite(value)) throw new Error(`${value} has no canonical form`);
      return JSON.stringify(value);
    case 'boolean':
      return String(value);
    case 'object':
      if (value === null) return 'null';
      return Array.isArray(value) ? listText(value) : objectText(value);
    default:
      throw new Error(`a ${typeof value} has no canonical form`);
  }
}

function listText(values: readonly unknown[]): string {
  return `[${values.map((value) => canonicalJson(value)).join(',')}]`;
}

function objectText(value: object): string {
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, member]) => `${canonicalJson(name)}:${canonicalJson(member)}`);
  return `{${members.join(',')}}`;
}
