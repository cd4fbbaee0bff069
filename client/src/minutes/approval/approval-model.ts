import type { Role } from '@koinon/shared/identity/people';
import type { TextNode, WholeText } from '@koinon/shared/minutes/kept-text';
import type { Approval, MinutesStage } from '@koinon/shared/minutes/minutes';
import { lengthOf, wordsOf } from '@koinon/shared/minutes/redaction';
import type { Redaction } from '@koinon/shared/minutes/redaction';
import type { MeetingView } from '../../session/meeting-session.ts';

const KEEPERS: readonly Role[] = ['chair', 'clerk'];

export function keepsMinutes({ you }: Pick<MeetingView, 'you'>): boolean {
  return KEEPERS.includes(you.role);
}

export type Step = 'send' | 'sendAgain' | 'approve' | 'publish' | 'publishAgain';

/** What this person can do next with the minutes of a sitting that is closed; the first is the way on. */
export function nextSteps(view: Pick<MeetingView, 'state' | 'you'>): readonly Step[] {
  const { state, you } = view;
  if (state.meeting.status !== 'closed' || !keepsMinutes(view)) return [];
  switch (state.minutes.own.status) {
    case 'draft':
      return ['send'];
    case 'sent':
      // As a rule a later sitting approves; some bodies do it otherwise.
      return you.role === 'chair' ? ['sendAgain', 'approve'] : ['sendAgain'];
    case 'approved':
      return ['publish'];
    case 'published':
      return ['publishAgain'];
  }
}

export function approvalOf(stage: MinutesStage): Approval | null {
  return stage.status === 'approved' || stage.status === 'published' ? stage.approved : null;
}

/** A paragraph of a text, with the place it is known by. */
export interface Paragraph {
  readonly section: string;
  readonly block: string;
  readonly words: readonly TextNode[];
}

function paragraphsOf({ sections }: WholeText): readonly Paragraph[] {
  const within = (section: string, node: TextNode, block: string): readonly Paragraph[] => {
    const words = wordsOf(node);
    if (words !== null) return [{ section, block, words }];
    return (node.content ?? []).flatMap((child, at) => within(section, child, `${block}.${at}`));
  };
  return sections.flatMap(({ id, blocks }) =>
    blocks.flatMap((block, at) => within(id, block, String(at))),
  );
}

/** In place of what is one place but no letter. */
const PLACE = '\uFFFC';

/** Every passage of a text that says these words. */
export function passagesOf(text: WholeText, words: string, reason: string): readonly Redaction[] {
  const wanted = words.trim();
  if (wanted === '') return [];
  return paragraphsOf(text).flatMap(({ section, block, words: nodes }) => {
    return placesOf(plainOf(nodes), wanted).map((from): Redaction => {
      return { section, block, from, to: from + wanted.length, reason };
    });
  });
}

/** Words that are taken out, wherever they were chosen. */
export interface TakenOut {
  readonly words: string;
  readonly reason: string;
  readonly passages: readonly Redaction[];
}

/** Passages as one reads them: the same words that are taken out for the same reason are one. */
export function takenFrom(text: WholeText, redactions: readonly Redaction[]): readonly TakenOut[] {
  const plain = new Map(
    paragraphsOf(text).map(({ section, block, words }) => [`${section} ${block}`, plainOf(words)]),
  );
  const said = redactions.map((one) => ({
    words: plain.get(`${one.section} ${one.block}`)?.slice(one.from, one.to) ?? '',
    passage: one,
  }));
  const together = Map.groupBy(said, ({ words, passage }) =>
    JSON.stringify([words, passage.reason]),
  );
  return [...together.values()].flatMap((some) => {
    const [first] = some;
    if (first === undefined) return [];
    const passages = some.map(({ passage }) => passage);
    return [{ words: first.words, reason: first.passage.reason, passages }];
  });
}

function plainOf(words: readonly TextNode[]): string {
  return words.map((node) => node.text ?? PLACE.repeat(lengthOf(node))).join('');
}

function placesOf(text: string, words: string): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + words.length)) {
    found.push(at);
  }
  return found;
}

/** A stretch of a paragraph that is shown in one way. */
export interface Stretch {
  readonly node: TextNode;
  /** Null: it is no words, but a name or a break. */
  readonly text: string | null;
  readonly from: number;
  readonly taken: boolean;
}

/** A paragraph cut where a passage that is taken out begins or ends. */
export function stretches(
  words: readonly TextNode[],
  taken: readonly Pick<Redaction, 'from' | 'to'>[],
): readonly Stretch[] {
  let at = 0;
  return words.flatMap((node) => {
    const from = at;
    const to = at + lengthOf(node);
    at = to;
    const ends = taken.flatMap((one) => [one.from, one.to]);
    const inside = ends.filter((cut) => cut > from && cut < to);
    const cuts = [...new Set([from, ...inside, to])].toSorted((a, b) => a - b);
    return cuts.slice(1).map((end, index): Stretch => {
      const start = cuts[index] ?? from;
      return {
        node,
        text: node.text?.slice(start - from, end - from) ?? null,
        from: start,
        taken: taken.some((one) => one.from < end && one.to > start),
      };
    });
  });
}
