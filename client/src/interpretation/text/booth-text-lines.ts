import type { BoothTextRefusal, BoothWord } from '@koinon/shared/interpretation/booth-text';
import { KEPT_WORDS } from '@koinon/shared/interpretation/booth-text';
import type { MeetingSession } from '../../session/meeting-session.ts';
import { createStore } from '../../ui/store.ts';
import type { Readable } from '../../ui/store.ts';

export interface BoothTextView {
  /** Words of all lines, the oldest first. */
  readonly words: readonly BoothWord[];
  /** By line: how many words have come since it was last looked at. */
  readonly unread: Readonly<Record<string, number>>;
}

/** The private lines of text, as long as the desk is open. */
export interface BoothTextLines {
  readonly view: Readable<BoothTextView>;
  /** Resolves to why it was not said, or null. */
  write(line: string, text: string): Promise<BoothTextRefusal | 'offline' | null>;
  /** Somebody looks at the line. */
  look(line: string): void;
  close(): void;
}

const NOTHING: BoothTextView = { words: [], unread: {} };
const ANSWER_MS = 8_000;

/** @param me whose own words are never unread */
export function openBoothText(
  session: Pick<MeetingSession, 'wire' | 'onWelcome'>,
  me: string,
): BoothTextLines {
  const { wire } = session;
  const view = createStore(NOTHING);
  const take = (words: readonly BoothWord[]) => view.update((now) => withWords(now, words, me));
  const told = (word: BoothWord) => take([word]);
  const read = () => {
    wire.timeout(ANSWER_MS).emit('boothText', { type: 'read' }, (error, answer) => {
      // What was said before one came is not pressed upon anybody.
      if (error === null && answer.ok) view.update((now) => keptWords(now, answer.words));
    });
  };
  wire.on('boothText', told);
  const stop = session.onWelcome(read);
  read();
  return {
    view,
    write: (line, text) =>
      new Promise((resolve) => {
        const request = { type: 'write', line, text } as const;
        wire.timeout(ANSWER_MS).emit('boothText', request, (error, answer) => {
          if (error !== null) resolve('offline');
          else if (!answer.ok) resolve(answer.code);
          else {
            take(answer.words);
            resolve(null);
          }
        });
      }),
    look: (line) => view.update((now) => ({ ...now, unread: { ...now.unread, [line]: 0 } })),
    close: () => {
      stop();
      wire.off('boothText', told);
    },
  };
}

/** The view with words that came just now. */
export function withWords(
  view: BoothTextView,
  news: readonly BoothWord[],
  me: string,
): BoothTextView {
  const fresh = news.filter(({ id }) => view.words.every((word) => word.id !== id));
  const unread = { ...view.unread };
  for (const { line, by } of fresh) if (by !== me) unread[line] = (unread[line] ?? 0) + 1;
  return fresh.length === 0 ? view : { words: ordered([...view.words, ...fresh]), unread };
}

/** The view after a return: what the server says is what there is. */
function keptWords(view: BoothTextView, kept: readonly BoothWord[]): BoothTextView {
  return { ...view, words: ordered(kept) };
}

function ordered(words: readonly BoothWord[]): readonly BoothWord[] {
  return words.toSorted((one, other) => one.at - other.at).slice(-2 * KEPT_WORDS);
}
