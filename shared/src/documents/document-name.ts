/**
 * A document is (meeting, part): the agenda, or the minutes of one agenda
 * item. Its name is the path under which the y-websocket protocol opens it:
 * `<meeting>/agenda` or `<meeting>/minutes/<item>`.
 */
export type DocumentPart =
  { readonly kind: 'agenda' } | { readonly kind: 'minutes'; readonly item: string };

export interface DocumentRef {
  readonly meeting: string;
  readonly part: DocumentPart;
}

const ID = '[A-Za-z0-9_-]{1,64}';
const NAME = new RegExp(`^(${ID})/(?:(agenda)|minutes/(${ID}))$`);

export function documentName(ref: DocumentRef): string {
  return ref.part.kind === 'agenda'
    ? `${ref.meeting}/agenda`
    : `${ref.meeting}/minutes/${ref.part.item}`;
}

/** Reads a name back; null when it is no document's name. */
export function parseDocumentName(name: string): DocumentRef | null {
  const match = NAME.exec(name);
  const meeting = match?.[1];
  if (meeting === undefined) return null;
  const item = match?.[3];
  return item === undefined
    ? { meeting, part: { kind: 'agenda' } }
    : { meeting, part: { kind: 'minutes', item } };
}
