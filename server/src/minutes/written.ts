import { documentName, parseDocumentName } from '@koinon/shared/documents/document-name';
import type { Node } from '@koinon/shared/documents/nodes';
import { canonicalText } from '@koinon/shared/minutes/canonical';
import { CLOSING, OPENING } from '@koinon/shared/minutes/sections';
import type { MeetingState } from '@koinon/shared/record/meeting-state';
import { minutesOf } from '@koinon/shared/record/minutes-of';
import type { WrittenTexts } from './parts.ts';

/** What decides over the bytes of a text besides what was written. */
export interface TextTerms {
  /** BCP 47 tag of the language that the minutes are written in. */
  readonly language: string;
  readonly salt?: string;
}

export function agendaName(meeting: string): string {
  return documentName({ meeting, part: { kind: 'agenda' } });
}

/** The documents of a meeting's minutes, by section: of what is on the agenda, or was dealt with. */
export async function minutesNames(
  meeting: string,
  state: MeetingState,
  texts: Pick<WrittenTexts, 'readAgenda'>,
): Promise<ReadonlyMap<string, string>> {
  const agenda = await texts.readAgenda(meeting);
  const opened = state.account.noted.flatMap((one) => (one.kind === 'item-opened' ? one.item : []));
  const sections = new Set([OPENING, ...agenda.map(({ id }) => id), ...opened, CLOSING]);
  const named = [...sections].map((item): [string, string] => [
    item,
    documentName({ meeting, part: { kind: 'minutes', item } }),
  ]);
  // An agenda can say ids that no document can be called by.
  return new Map(named.filter(([, name]) => parseDocumentName(name) !== null));
}

/** The minutes as they are stored now, as the one text that can be approved. */
export async function writtenText(
  meeting: string,
  state: MeetingState,
  texts: WrittenTexts,
  { language, salt }: TextTerms,
): Promise<string> {
  const agenda = await texts.readAgenda(meeting);
  const read: (readonly [string, readonly Node[]])[] = [];
  for (const [section, name] of await minutesNames(meeting, state, texts)) {
    read.push([section, await texts.read(name)]);
  }
  const prose = Object.fromEntries(read);
  return canonicalText(minutesOf(state, { meeting, agenda, prose }), language, salt);
}
