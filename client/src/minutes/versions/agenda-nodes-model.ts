import type { AgendaItem } from '@koinon/shared/documents/agenda';
import type { Node } from '@koinon/shared/documents/nodes';
import { itemNumbers } from '@koinon/shared/minutes/item-numbers';

/** How an agenda is said as a text. */
export interface AgendaWords {
  /** BCP 47 tag of the reader's language: a title in it comes first. */
  reading: string;
  untitled: string;
  kind(kind: AgendaItem['kind']): string;
  minutes(minutes: number): string;
  presenter(presenter: string): string;
  proposal: string;
  /** In the reader's language, such as `Greek`. */
  language(tag: string): string;
}

/** An agenda as prose, so that two of them are compared as two texts are. */
export function agendaText(items: readonly AgendaItem[], words: AgendaWords): readonly Node[] {
  const numbers = itemNumbers(items);
  return items.flatMap((item, at) => itemText(item, numbers[at] ?? null, words));
}

function itemText(item: AgendaItem, number: string | null, words: AgendaWords): readonly Node[] {
  const { id, titles, kind, minutes, presenter, links, attachments, proposal } = item;
  const isRead = (tag: string) => tag === words.reading;
  const [first, ...others] = Object.entries(titles).toSorted(
    ([a], [b]) => Number(isRead(b)) - Number(isRead(a)) || (a < b ? -1 : 1),
  );
  const title = first?.[1] ?? words.untitled;
  const said = [
    words.kind(kind),
    ...(minutes === null ? [] : [words.minutes(minutes)]),
    ...(presenter === '' ? [] : [words.presenter(presenter)]),
  ].join(' · ');
  const papers = [
    ...links.map(({ href, label }) => (label === '' ? href : `${label} (${href})`)),
    ...attachments.map(({ name }) => name),
  ];
  return [
    heading(id, number === null ? title : `${number} ${title}`),
    ...others.map(([tag, text]) => paragraph(`${id} ${tag}`, `${words.language(tag)}: ${text}`)),
    paragraph(`${id} about`, said),
    ...(papers.length === 0 ? [] : [list(`${id} papers`, papers)]),
    ...(proposal.trim() === ''
      ? []
      : [paragraph(`${id} proposal`, `${words.proposal}: ${proposal}`)]),
  ];
}

function heading(block: string, text: string): Node {
  return { type: 'heading', attrs: { block, level: 3 }, content: [{ type: 'text', text }] };
}

function paragraph(block: string, text: string): Node {
  return { type: 'paragraph', attrs: { block }, content: [{ type: 'text', text }] };
}

function list(block: string, entries: readonly string[]): Node {
  return {
    type: 'bulletList',
    attrs: { block },
    content: entries.map((entry) => ({
      type: 'listItem',
      content: [paragraph(`${block} ${entry}`, entry)],
    })),
  };
}

/** An item of an earlier agenda that says something else now, or is not there. */
export interface ItemToRestore {
  readonly item: AgendaItem;
  readonly state: 'gone' | 'changed';
  /** The one that it stood before; null: it was the last. */
  readonly before: string | null;
}

/** Which items can be brought back, in their order. Where an item stands is left as it is now. */
export function itemsToRestore(
  then: readonly AgendaItem[],
  now: readonly AgendaItem[],
): readonly ItemToRestore[] {
  return then.flatMap((item, at): readonly ItemToRestore[] => {
    const current = now.find(({ id }) => id === item.id);
    const follows = (one: AgendaItem) => now.some(({ id }) => id === one.id);
    const before = then.slice(at + 1).find(follows)?.id ?? null;
    if (current === undefined) return [{ item, state: 'gone', before }];
    return isSame(item, current) ? [] : [{ item, state: 'changed', before }];
  });
}

function isSame(one: AgendaItem, other: AgendaItem): boolean {
  const said = ({ titles, kind, minutes, presenter, links, attachments, proposal }: AgendaItem) =>
    JSON.stringify([
      Object.entries(titles).toSorted(([a], [b]) => (a < b ? -1 : 1)),
      [kind, minutes, presenter, proposal],
      links.map(({ href, label }) => [href, label]),
      attachments.map(({ blob, name }) => [blob, name]),
    ]);
  return said(one) === said(other);
}
