import { LONGEST_SOURCE } from './minutes-schema.ts';
import type { BlockAttrs, Mark, Node, TextNode } from './nodes.ts';

/**
 * Minutes in a language that is not the one of record, paragraph by paragraph.
 *
 * The minutes of a section are the source. Each of their paragraphs and
 * headings that says anything has a key, and a translation is a text of its own
 * (`<meeting>/translation/<item>/<language>`) of which each paragraph says by
 * `of` which key it renders. Everything but the words is the source's: which
 * paragraphs there are, their order, lists, tables, and where facts of the
 * record stand. What holds:
 *
 * - of several paragraphs that render the same one, the first with words counts;
 * - a paragraph without words renders nothing: its source is not translated yet;
 * - a rendering is stale when its source no longer says what `from` was taken of;
 * - one whose source is gone, or that names none, is read by nobody but the
 *   translators, and stays until one of them removes it;
 * - a decision's words, which stand in the record and not in the minutes, are a
 *   source like a paragraph, under a key of their own; so are a motion's
 *   (`translated-motions.ts`), and a decision that nobody has rendered has the
 *   rendering of the motion that says the same, word for word.
 *
 * `from` tells texts apart and proves nothing: who may write a translation may
 * write any `from`, as they may write any words.
 */
export type Inline = Node | TextNode;

/** A paragraph to be translated. */
export interface SourceBlock {
  readonly key: string;
  /** Of its words and their marks. */
  readonly hash: string;
  /** What it says, without marks. */
  readonly text: string;
  readonly content: readonly Inline[];
  /** Of a heading; null: it is none. */
  readonly heading: 2 | 3 | 4 | null;
  /** BCP 47 tag; left out where it is in the language of the minutes, or nobody has said. */
  readonly language?: string;
}

/** A paragraph of a translation. */
export interface Rendering {
  /** Key of what it renders; null where it says none. */
  readonly of: string | null;
  readonly from: string | null;
  /** It says nothing. */
  readonly empty: boolean;
}

export type TranslationState = 'untranslated' | 'current' | 'stale';

export interface Pair<One extends Rendering = Rendering> {
  readonly source: SourceBlock;
  readonly state: TranslationState;
  /** What counts; it may still be empty. Null: nobody has begun. */
  readonly rendering: One | null;
  /** Others that render the same, and do not count. */
  readonly spare: readonly One[];
}

export interface Pairing<One extends Rendering = Rendering> {
  /** In the order of the source. */
  readonly pairs: readonly Pair<One>[];
  /** What renders nothing that is there, in its own order. */
  readonly gone: readonly One[];
}

/** How far a translation is, in paragraphs. */
export interface TranslationProgress {
  readonly of: number;
  /** Stale ones among them. */
  readonly translated: number;
  readonly stale: number;
}

/** What is to be translated of a section's minutes, in its order. */
export function sourceBlocks(nodes: readonly Inline[]): readonly SourceBlock[] {
  return nodes.flatMap((node): readonly SourceBlock[] => {
    if (node.type === 'text') return [];
    if (!isTextBlock(node)) return sourceBlocks(node.content ?? []);
    const { content = [], attrs } = node;
    if (isWordless(content)) return [];
    const hash = wordsHash(content);
    const heading = node.type === 'heading' ? (node.attrs?.level ?? 2) : null;
    return [{ key: keyOf(attrs, hash), hash, text: plainWords(content), content, heading }];
  });
}

/** Begin the keys of a decision's and of a motion's words. */
export const DECISION = 'decision:';
export const MOTION = 'motion:';

/** A decision's words, as one paragraph. */
export function decisionSource(decision: string, text: string): SourceBlock {
  return recordedSource(`${DECISION}${decision}`, text);
}

/** Words of the record, as one paragraph. */
export function recordedSource(key: string, text: string): SourceBlock {
  const content = text.split('\n').flatMap((line, at): readonly Inline[] => {
    const words: readonly Inline[] = line === '' ? [] : [{ type: 'text', text: line }];
    return at === 0 ? words : [{ type: 'hardBreak' }, ...words];
  });
  return { key, hash: wordsHash(content), text, content, heading: null };
}

/** Which paragraph of a translation renders which of its source. */
export function paired<One extends Rendering>(
  sources: readonly SourceBlock[],
  renderings: readonly One[],
): Pairing<One> {
  const byKey = Map.groupBy(renderings, ({ of }) => of);
  const keys = new Set(sources.map(({ key }) => key));
  const pairs = sources.map((source): Pair<One> => {
    const all = byKey.get(source.key) ?? ofItsMotion(source, renderings);
    const rendering = all.find(({ empty }) => !empty) ?? all[0] ?? null;
    const spare = all.filter((one) => one !== rendering);
    return { source, state: stateOf(source, rendering), rendering, spare };
  });
  return { pairs, gone: renderings.filter(({ of }) => of === null || !keys.has(of)) };
}

/** What was decided as it was moved is not translated twice. */
function ofItsMotion<One extends Rendering>(
  { key, hash }: SourceBlock,
  renderings: readonly One[],
): readonly One[] {
  if (!key.startsWith(DECISION)) return [];
  return renderings.filter(({ of, from }) => of?.startsWith(MOTION) === true && from === hash);
}

function stateOf(source: SourceBlock, rendering: Rendering | null): TranslationState {
  if (rendering === null || rendering.empty) return 'untranslated';
  return rendering.from === source.hash ? 'current' : 'stale';
}

export function progressOf(pairs: readonly Pick<Pair, 'state'>[]): TranslationProgress {
  const count = (wanted: TranslationState) => pairs.filter(({ state }) => state === wanted).length;
  const stale = count('stale');
  return { of: pairs.length, translated: count('current') + stale, stale };
}

export function addedProgress(all: readonly TranslationProgress[]): TranslationProgress {
  const sum = (of: keyof TranslationProgress) => all.reduce((total, one) => total + one[of], 0);
  return { of: sum('of'), translated: sum('translated'), stale: sum('stale') };
}

/** What a new rendering says of its source. */
export function renderedFrom(
  source: SourceBlock,
): Required<Pick<BlockAttrs, 'of' | 'from'>> & { readonly source: string | null } {
  const { key, hash, text } = source;
  return { of: key, from: hash, source: text.length > LONGEST_SOURCE ? null : text };
}

/** A paragraph of a translation as it stands in its document. */
interface RenderedBlock extends Rendering {
  readonly content: readonly Inline[];
  readonly dir: BlockAttrs['dir'] | null;
}

/** The paragraphs of a translation, in their own order. */
export function renderedBlocks(nodes: readonly Inline[]): readonly RenderedBlock[] {
  return nodes.flatMap((node): readonly RenderedBlock[] => {
    if (node.type === 'text') return [];
    if (!isTextBlock(node)) return renderedBlocks(node.content ?? []);
    const { content = [], attrs } = node;
    const { of = null, from = null, dir = null } = attrs ?? {};
    return [{ of, from, dir, content, empty: isWordless(content) }];
  });
}

/** Minutes as somebody reads them in another language. */
export interface Translated {
  /** The source's blocks with the words of the translation, where there are any. Each has its key as `block`. */
  readonly nodes: readonly Node[];
  /** How each paragraph that says anything stands, by its key. */
  readonly states: ReadonlyMap<string, TranslationState>;
  /** Decisions whose words are translated, by id. */
  readonly decisions: ReadonlyMap<string, TranslatedDecision>;
  readonly progress: TranslationProgress;
}

export interface TranslatedDecision {
  readonly content: readonly Inline[];
  readonly state: Exclude<TranslationState, 'untranslated'>;
}

/** A decision of a section, as far as its translation goes. */
export interface DecisionWords {
  readonly decision: string;
  readonly text: string;
}

/**
 * What becomes of a rendering whose source has changed since: it is shown and
 * marked, or left out, where the words that were changed are not to be read.
 */
export type StaleWords = 'marked' | 'left-out';

/** The minutes of a section in another language; what is not translated stays as it is. */
export function translated(
  source: readonly Node[],
  translation: readonly Node[],
  decisions: readonly DecisionWords[] = [],
  stale: StaleWords = 'marked',
): Translated {
  const sources = sourcesOf(source, decisions);
  const all = paired(sources, renderedBlocks(translation)).pairs;
  const pairs = stale === 'marked' ? all : all.map(withoutStale);
  const byKey = new Map(pairs.map((pair) => [pair.source.key, pair]));
  return {
    nodes: source.map((node) => withWords(node, byKey)),
    states: new Map(pairs.map(({ source: { key }, state }) => [key, state])),
    decisions: new Map(decisions.flatMap((one) => decisionIn(byKey, one.decision) ?? [])),
    progress: progressOf(pairs),
  };
}

function withoutStale(pair: Pair<RenderedBlock>): Pair<RenderedBlock> {
  return pair.state === 'stale' ? { ...pair, rendering: null, state: 'untranslated' } : pair;
}

/**
 * All that is to be translated of a section: its paragraphs, then its motions,
 * then its decisions, but for those that say what a motion says.
 */
export function sourcesOf(
  nodes: readonly Node[],
  decisions: readonly DecisionWords[],
  motions: readonly SourceBlock[] = [],
): readonly SourceBlock[] {
  const said = decisions
    .filter(({ text }) => text.trim() !== '')
    .map(({ decision, text }) => decisionSource(decision, text))
    .filter(({ hash }) => !motions.some((motion) => motion.hash === hash));
  return [...sourceBlocks(nodes), ...motions, ...said];
}

type Pairs = ReadonlyMap<string, Pair<RenderedBlock>>;

function decisionIn(pairs: Pairs, decision: string): [[string, TranslatedDecision]] | null {
  const pair = pairs.get(`${DECISION}${decision}`);
  if (pair === undefined || pair.rendering === null || pair.state === 'untranslated') return null;
  return [[decision, { content: pair.rendering.content, state: pair.state }]];
}

function withWords<One extends Inline>(node: One, pairs: Pairs): One {
  if (node.type === 'text' || node.content === undefined) return node;
  if (!isTextBlock(node)) {
    return { ...node, content: node.content.map((child) => withWords(child, pairs)) };
  }
  if (isWordless(node.content)) return node;
  const block = keyOf(node.attrs, wordsHash(node.content));
  const pair = pairs.get(block);
  if (pair === undefined || pair.rendering === null || pair.state === 'untranslated') {
    return { ...node, attrs: { ...node.attrs, block } };
  }
  const { dir: _of, ...attrs } = node.attrs ?? {};
  const { dir, content } = pair.rendering;
  return { ...node, attrs: { ...attrs, block, ...(dir === null ? {} : { dir }) }, content };
}

/** What people write one line of text in. */
function isTextBlock(node: Node): node is Extract<Node, { type: 'paragraph' | 'heading' }> {
  return node.type === 'paragraph' || node.type === 'heading';
}

/** A paragraph that no editor of ours has written has no id: its words stand for it. */
function keyOf(attrs: BlockAttrs | undefined, hash: string): string {
  return attrs?.block ?? `~${hash}`;
}

function isWordless(content: readonly Inline[]): boolean {
  return content.every((node) => {
    if (node.type === 'text') return node.text.trim() === '';
    return node.type !== 'mention' && isWordless(node.content ?? []);
  });
}

/** Stands for a name in a text: how somebody is called the text does not say. */
const NAME = '\ufffc';

/** Words without their marks; a line's break is one too. */
export function plainWords(content: readonly Inline[]): string {
  return content
    .map((node) => {
      if (node.type === 'text') return node.text;
      if (node.type === 'hardBreak') return '\n';
      return node.type === 'mention' ? NAME : plainWords(node.content ?? []);
    })
    .join('');
}

/** Tells words with their marks apart from others. */
function wordsHash(content: readonly Inline[]): string {
  return shortHash(JSON.stringify(content.map(saidBy)));
}

function saidBy(node: Inline): unknown {
  if (node.type === 'text') return [node.text, ...(node.marks ?? []).map(markName).toSorted()];
  if (node.type === 'mention') return [node.type, node.attrs?.kind, node.attrs?.id];
  return [node.type, ...(node.content ?? []).map(saidBy)];
}

function markName(mark: Mark): string {
  return mark.type === 'link' ? `link ${mark.attrs.href}` : mark.type;
}

const PRIMES = [0x9e_37_79_b1, 0x85_eb_ca_6b] as const;
const BASE = 36;

/** 64 bits over UTF-16 units, multiplied and mixed (two lanes, as MurmurHash3 finishes): no seal, a short name. */
function shortHash(text: string): string {
  return PRIMES.map((prime, lane) => {
    let hash = lane + 1;
    for (let at = 0; at < text.length; at += 1) {
      hash = Math.imul(hash ^ text.charCodeAt(at), prime);
      hash ^= hash >>> 15;
    }
    hash = Math.imul(hash ^ (hash >>> 16), PRIMES[1]);
    return (hash >>> 0).toString(BASE).padStart(7, '0');
  }).join('');
}
