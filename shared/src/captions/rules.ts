import { never, refused } from '../kernel/outcome.ts';
import type { Outcome } from '../kernel/outcome.ts';
import { feedOf, isCaptioner } from './captions.ts';
import type { CaptionFeed, Captions } from './captions.ts';
import type { CaptionCommand } from './commands.ts';
import type { CaptionEvent } from './events.ts';

export type CaptionRefusal =
  | 'meeting-closed'
  | 'unknown-captioner'
  | 'already-captioner'
  | 'not-captioner'
  | 'unknown-caption-feed'
  | 'captioners-full';

export interface CaptionFacts {
  readonly by: string;
  readonly meetingClosed: boolean;
  /** Whether whoever asks arranges the meeting: chair or clerk. */
  readonly arranges: boolean;
  /** Whether the person has a part in the meeting. */
  isPerson(person: string): boolean;
  newId(): string;
}

export type CaptionOutcome = Outcome<CaptionEvent, CaptionRefusal>;

type CommandOf<Type extends CaptionCommand['type']> = Extract<
  CaptionCommand,
  { readonly type: Type }
>;

/** Two at work, and two who relieve them. */
const MOST_CAPTIONERS = 4;

export function decideCaptions(
  captions: Captions,
  command: CaptionCommand,
  facts: CaptionFacts,
): CaptionOutcome {
  if (facts.meetingClosed) return refused('meeting-closed');
  switch (command.type) {
    case 'AssignCaptioner':
      return assign(captions, command, facts);
    case 'UnassignCaptioner':
      return unassign(captions, command);
    case 'OpenCaptionFeed':
      return openFeed(captions, command, facts);
    case 'CloseCaptionFeed':
      return closeFeed(captions, command, facts);
    default:
      return never(command);
  }
}

function assign(
  captions: Captions,
  { person, language }: CommandOf<'AssignCaptioner'>,
  facts: CaptionFacts,
): CaptionOutcome {
  if (!facts.isPerson(person)) return refused('unknown-captioner');
  if (isCaptioner(captions, person, language)) return refused('already-captioner');
  const before = captions.captioners[language]?.length ?? 0;
  if (before >= MOST_CAPTIONERS) return refused('captioners-full');
  return [{ type: 'CaptionerAssigned', person, language }];
}

/** With the assignment ends the feed that was theirs by it. */
function unassign(
  captions: Captions,
  { person, language }: CommandOf<'UnassignCaptioner'>,
): CaptionOutcome {
  if (!isCaptioner(captions, person, language)) return refused('not-captioner');
  return [
    ...closing(feedsOf(captions, person, language)),
    { type: 'CaptionerUnassigned', person, language },
  ];
}

/** A person has one token a language: a new one takes the place of one that may have become known. */
function openFeed(
  captions: Captions,
  { language }: CommandOf<'OpenCaptionFeed'>,
  { by, arranges, newId }: CaptionFacts,
): CaptionOutcome {
  if (!arranges && !isCaptioner(captions, by, language)) return refused('not-captioner');
  return [
    ...closing(feedsOf(captions, by, language)),
    { type: 'CaptionFeedOpened', feed: newId(), person: by, language },
  ];
}

function closeFeed(
  captions: Captions,
  { feed: id }: CommandOf<'CloseCaptionFeed'>,
  { by, arranges }: CaptionFacts,
): CaptionOutcome {
  const feed = feedOf(captions, id);
  if (feed === null) return refused('unknown-caption-feed');
  if (!arranges && feed.person !== by) return refused('not-captioner');
  return closing([feed]);
}

function feedsOf({ feeds }: Captions, person: string, language: string): readonly CaptionFeed[] {
  return feeds.filter((feed) => feed.person === person && feed.language === language);
}

function closing(feeds: readonly CaptionFeed[]): CaptionEvent[] {
  return feeds.map(({ id: feed, language }) => ({ type: 'CaptionFeedClosed', feed, language }));
}
