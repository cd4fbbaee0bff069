import { documentName } from '@koinon/shared/documents/document-name';
import { useHeadings } from '../../documents/minutes-elsewhere.ts';
import type { Heading } from '../../documents/minutes-elsewhere.ts';
import type { MinutesSection } from '../../minutes/sections-model.ts';
import type { MeetingView } from '../../session/meeting-session.ts';
import { accessTo } from './document-access.ts';

/** An editor has to come in before its headings are there. */
const PATIENCE_MS = 5_000;

/** What was written as headings in each section, while `asked`. */
export function useHeadingsOf(
  path: string,
  view: MeetingView,
  sections: readonly MinutesSection[],
  asked: boolean,
): (section: string) => readonly Heading[] {
  const nameOf = (item: string) =>
    documentName({ meeting: view.meeting, part: { kind: 'minutes', item } });
  const read = asked
    ? sections.filter(({ id }) => accessTo(view, { kind: 'minutes', item: id }) !== 'none')
    : [];
  const found = useHeadings(
    path,
    view.you.id,
    read.map(({ id }) => nameOf(id)),
  );
  return (section) => found[nameOf(section)] ?? [];
}

/** Brings the heading of that number, from 0, before the eyes as soon as its text is there. */
export function showHeading(within: () => ParentNode | null, nth: number): void {
  const until = performance.now() + PATIENCE_MS;
  const look = () => {
    const heading = within()?.querySelectorAll('.ProseMirror :is(h2, h3, h4)')[nth];
    if (heading !== undefined) heading.scrollIntoView({ block: 'start' });
    else if (performance.now() < until) requestAnimationFrame(look);
  };
  look();
}
