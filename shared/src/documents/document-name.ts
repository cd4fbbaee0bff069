/**
 * A document is (meeting, part), and each has readers and writers of its own
 * (see `access.ts`), because a shared text has no partial reading. Its name is
 * the path under which the y-websocket protocol opens it:
 *
 *     <meeting>/agenda                           the items of the sitting
 *     <meeting>/notes/<item>                     the clerk's notes on an item
 *     <meeting>/minutes/<item>                   the minutes of an item
 *     <meeting>/comments/<item>                  what is said about its minutes
 *     <meeting>/translation/<item>/<language>    its minutes and motions in another language
 *
 * In place of an item minutes, comments and translations also have the two
 * sections that no item has: `opening`, what stands before the first item, and
 * `closing`, what stands after the last.
 */
export type DocumentPart =
  | { readonly kind: 'agenda' }
  | { readonly kind: 'notes'; readonly item: string }
  | { readonly kind: 'minutes'; readonly item: string }
  | { readonly kind: 'comments'; readonly item: string }
  | { readonly kind: 'translation'; readonly item: string; readonly language: string };

export interface DocumentRef {
  readonly meeting: string;
  readonly part: DocumentPart;
}

const ID = '[A-Za-z0-9_-]{1,64}';
/** A BCP 47 tag, as short as those that people read have. */
const LANGUAGE = '[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,3}';
const NAME = new RegExp(
  `^(?<meeting>${ID})/(?:(?<agenda>agenda)|(?<kind>notes|minutes|comments)/(?<item>${ID})` +
    `|translation/(?<translated>${ID})/(?<language>${LANGUAGE}))$`,
);

export function documentName({ meeting, part }: DocumentRef): string {
  switch (part.kind) {
    case 'agenda':
      return `${meeting}/agenda`;
    case 'translation':
      return `${meeting}/translation/${part.item}/${part.language}`;
    default:
      return `${meeting}/${part.kind}/${part.item}`;
  }
}

/** Reads a name back; null when it is no document's name. */
export function parseDocumentName(name: string): DocumentRef | null {
  const found = NAME.exec(name)?.groups;
  const meeting = found?.['meeting'];
  if (found === undefined || meeting === undefined) return null;
  const part = partOf(found);
  return part === null ? null : { meeting, part };
}

function partOf(found: Readonly<Record<string, string | undefined>>): DocumentPart | null {
  const { agenda, kind, item, translated, language } = found;
  if (agenda !== undefined) return { kind: 'agenda' };
  if (translated !== undefined && language !== undefined) {
    return { kind: 'translation', item: translated, language };
  }
  if (item === undefined) return null;
  if (kind === 'notes' || kind === 'minutes' || kind === 'comments') return { kind, item };
  return null;
}
