import type { Localized } from '../kernel/localized.ts';
import type { Block, ProseNode } from './blocks.ts';
import type { Fact } from './fact.ts';
import { itemNumbers } from './item-numbers.ts';
import { placed } from './placed.ts';
import { CLOSING, OPENING } from './sections.ts';

/** The minutes of one meeting, whole: what is read, exported and approved. */
export interface MinutesTree<Node extends ProseNode = ProseNode> {
  readonly head: MinutesHead;
  /** The opening, the items in the agenda's order, what was dealt with besides, the closing. */
  readonly sections: readonly Section<Node>[];
}

export interface MinutesHead {
  readonly meeting: string;
  readonly body: Localized;
  readonly title: Localized;
  /** The sitting's number in its year; null where the body does not number them. */
  readonly number: number | null;
  readonly place: string | null;
  /** Milliseconds since 1970; null as long as it has not begun, or ended. */
  readonly openedAt: number | null;
  readonly closedAt: number | null;
}

export interface Section<Node extends ProseNode = ProseNode> {
  /** Id of the item, or `opening`, or `closing`. */
  readonly id: string;
  readonly kind: 'opening' | 'item' | 'closing';
  /** Of an item; null: the reader's word for opening and closing. */
  readonly title: Localized | null;
  /** `1`, `2.1`; null where it has none. */
  readonly number: string | null;
  readonly depth: 0 | 1;
  readonly blocks: readonly Block<Node>[];
}

/** What minutes need to know of an item of the agenda. */
export interface ListedItem {
  readonly id: string;
  readonly kind: string;
  readonly titles: Localized;
  readonly depth: 0 | 1;
}

export interface MinutesParts<Node extends ProseNode> {
  readonly head: MinutesHead;
  readonly agenda: readonly ListedItem[];
  readonly facts: readonly Fact[];
  /** The prose, by section. */
  readonly prose: Readonly<Record<string, readonly Node[]>>;
}

type Frame = Omit<Section, 'blocks'>;

/** Puts the parts together. Nothing of the record is lost: each fact stands in one section, once. */
export function minutesTree<Node extends ProseNode>(parts: MinutesParts<Node>): MinutesTree<Node> {
  const frames = framesOf(parts.agenda, parts.facts);
  const known = new Set(frames.map(({ id }) => id));
  const sectionOf = ({ section }: Fact) => (known.has(section) ? section : CLOSING);
  const sections = frames.map((frame) => {
    const facts = parts.facts.filter((fact) => sectionOf(fact) === frame.id);
    const prose = Object.hasOwn(parts.prose, frame.id) ? parts.prose[frame.id] : undefined;
    return { ...frame, blocks: placed(prose ?? [], facts) };
  });
  return { head: parts.head, sections };
}

function framesOf(agenda: readonly ListedItem[], facts: readonly Fact[]): readonly Frame[] {
  const numbers = itemNumbers(agenda);
  const listed = agenda.map(({ id, titles, depth }, index): Frame => {
    return { id, kind: 'item', title: titles, number: numbers[index] ?? null, depth };
  });
  const others = [...toldItems(facts)].filter(([id]) => !agenda.some((item) => item.id === id));
  const besides = others.map(([id, title]): Frame => {
    return { id, kind: 'item', title, number: null, depth: 0 };
  });
  const items = [...listed, ...besides];
  const frame = (id: string, kind: 'opening' | 'closing'): readonly Frame[] =>
    items.some((item) => item.id === id) ? [] : [{ id, kind, title: null, number: null, depth: 0 }];
  return [...frame(OPENING, 'opening'), ...items, ...frame(CLOSING, 'closing')];
}

/** In the order in which they were first opened or put off, with the title they then had. */
function toldItems(facts: readonly Fact[]): ReadonlyMap<string, Localized> {
  const told = new Map<string, Localized>();
  for (const fact of facts) {
    if (fact.kind !== 'item-opened' && fact.kind !== 'item-left-over') continue;
    if (!told.has(fact.item)) told.set(fact.item, fact.title);
  }
  return told;
}
