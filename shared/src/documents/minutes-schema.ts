/**
 * What prose is made of, in minutes, translations and notes alike: the names
 * of the editor's nodes, their attributes and marks, and what each may say.
 * The client's editor knows these and no others, and the server lets no others
 * in, because an editor deletes what it does not know, and trusts what it does.
 *
 * A `fact` is the place of a fact of the record, whose words are not in the
 * document: `n` is the number of its event. A `mention` names a person or a
 * decision by id. `block` is a block's id, unique in its document; in a
 * translation `of` is the id of the block that it translates, `from` says which
 * words of it were there when it was translated, and `source` holds them, so
 * that a translator can see what has changed since (`translated.ts`).
 *
 * An attribute that is null says nothing and is allowed wherever its name is.
 */
export const MINUTES_ELEMENTS = [
  'paragraph',
  'heading',
  'bulletList',
  'orderedList',
  'listItem',
  'blockquote',
  'hardBreak',
  'table',
  'tableRow',
  'tableHeader',
  'tableCell',
  'fact',
  'mention',
] as const;

export const MINUTES_MARKS = ['bold', 'italic', 'link'] as const;

export type MinutesElement = (typeof MINUTES_ELEMENTS)[number];
export type MinutesMark = (typeof MINUTES_MARKS)[number];

type Test = (value: unknown) => boolean;

/** Ids of blocks, people, decisions and hashes are no longer than this. */
const LONGEST_ID = 128;
/** Wide enough for any table that people read. */
const MOST_COLUMNS = 100;
const LONGEST_HREF = 2048;
/** Of the words that were translated, in UTF-16 units: more than a long paragraph has. */
export const LONGEST_SOURCE = 8192;

const isId: Test = (value) =>
  typeof value === 'string' && value.length > 0 && value.length <= LONGEST_ID;
const oneOf =
  (...values: readonly unknown[]): Test =>
  (value) =>
    values.includes(value);
const isSource: Test = (value) =>
  typeof value === 'string' && value.length > 0 && value.length <= LONGEST_SOURCE;
const isNumber =
  (least: number, most: number): Test =>
  (value) =>
    typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
const isWidths: Test = (value) =>
  Array.isArray(value) &&
  value.length <= MOST_COLUMNS &&
  value.every((width) => width === null || isNumber(0, Number.MAX_SAFE_INTEGER)(width));

const BLOCK = {
  block: isId,
  of: isId,
  from: isId,
  source: isSource,
  dir: oneOf('ltr', 'rtl', 'auto'),
};
const CELL = {
  ...BLOCK,
  colspan: isNumber(1, MOST_COLUMNS),
  rowspan: isNumber(1, Number.MAX_SAFE_INTEGER),
  colwidth: isWidths,
  align: oneOf('left', 'center', 'right'),
};

const ATTRIBUTES: Readonly<Record<MinutesElement, Readonly<Record<string, Test>>>> = {
  paragraph: BLOCK,
  heading: { ...BLOCK, level: oneOf(2, 3, 4) },
  bulletList: BLOCK,
  orderedList: {
    ...BLOCK,
    start: isNumber(0, Number.MAX_SAFE_INTEGER),
    type: oneOf('1', 'a', 'A', 'i', 'I'),
  },
  listItem: BLOCK,
  blockquote: BLOCK,
  hardBreak: {},
  table: BLOCK,
  tableRow: BLOCK,
  tableHeader: CELL,
  tableCell: CELL,
  fact: { block: isId, n: isNumber(1, Number.MAX_SAFE_INTEGER) },
  mention: { kind: oneOf('person', 'decision'), id: isId },
};

export function isMinutesElement(name: string): name is MinutesElement {
  return MINUTES_ELEMENTS.some((known) => known === name);
}

export function isMinutesMark(name: string): name is MinutesMark {
  return MINUTES_MARKS.some((known) => known === name);
}

/** Whether an element may have an attribute of this name that says this. */
export function isMinutesAttribute(element: MinutesElement, name: string, value: unknown): boolean {
  const attributes = ATTRIBUTES[element];
  const test = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
  return test !== undefined && (value === null || test(value));
}

/** Whether any element at all may have such an attribute. */
export function isAnyMinutesAttribute(name: string, value: unknown): boolean {
  return MINUTES_ELEMENTS.some((element) => isMinutesAttribute(element, name, value));
}

/**
 * Whether a mark may say this. Of a link only where it leads to counts; what
 * else an editor keeps with it must be null.
 */
export function isMinutesMarkValue(mark: MinutesMark, value: unknown): boolean {
  if (value === null) return true;
  if (typeof value !== 'object' || Array.isArray(value)) return false;
  const said = Object.entries(value).filter(([, one]) => one !== null);
  if (mark !== 'link') return said.length === 0;
  return said.length === 1 && said.every(([key, href]) => key === 'href' && isSafeHref(href));
}

/** Where a link may lead: to a page or to a mail address, never to a script. */
export function isSafeHref(href: unknown): href is string {
  return (
    typeof href === 'string' &&
    href.length <= LONGEST_HREF &&
    /^(?:https?:\/\/|mailto:)[^\s\p{Cc}]+$/iu.test(href)
  );
}
