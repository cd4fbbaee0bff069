import type { CaptionEvent } from './events.ts';

/** The way in for a program, such as a stenographer's. */
export interface CaptionFeed {
  readonly id: string;
  /** Who opened it. */
  readonly person: string;
  readonly language: string;
}

/**
 * Who may write captions: people, and programs by a feed. What they write is
 * not recorded here; it goes a way of its own (see `messages.ts`).
 */
export interface Captions {
  /** By BCP 47 tag, in the order in which the languages came. */
  readonly captioners: Readonly<Record<string, readonly string[]>>;
  readonly feeds: readonly CaptionFeed[];
}

export const initialCaptions: Captions = { captioners: {}, feeds: [] };

export function evolveCaptions(captions: Captions, event: CaptionEvent): Captions {
  const { captioners, feeds } = captions;
  const { language } = event;
  const people = captioners[language] ?? [];
  switch (event.type) {
    case 'CaptionerAssigned':
      return { ...captions, captioners: { ...captioners, [language]: [...people, event.person] } };
    case 'CaptionerUnassigned': {
      const rest = people.filter((person) => person !== event.person);
      return { ...captions, captioners: { ...captioners, [language]: rest } };
    }
    case 'CaptionFeedOpened': {
      const { feed: id, person } = event;
      return { ...captions, feeds: [...feeds, { id, person, language }] };
    }
    case 'CaptionFeedClosed':
      return { ...captions, feeds: feeds.filter(({ id }) => id !== event.feed) };
    default:
      return captions;
  }
}

export function isCaptioner({ captioners }: Captions, person: string, language: string): boolean {
  return captioners[language]?.includes(person) ?? false;
}

/** The languages that a person writes captions in. */
export function captionedBy({ captioners }: Captions, person: string): readonly string[] {
  return Object.keys(captioners).filter((language) => captioners[language]?.includes(person));
}

/** The languages in which somebody, or a program, may write. */
export function captionLanguages({ captioners, feeds }: Captions): readonly string[] {
  const written = Object.keys(captioners).filter((tag) => (captioners[tag]?.length ?? 0) > 0);
  return [...new Set([...written, ...feeds.map(({ language }) => language)])];
}

export function feedOf({ feeds }: Captions, id: string): CaptionFeed | null {
  return feeds.find((feed) => feed.id === id) ?? null;
}
