import { useMemo } from 'react';
import type { Surroundings } from '../../documents/minutes-context.ts';
import type { OpenDocument } from '../../documents/open-document.ts';
import { currentText, restoreText } from '../../documents/restore-text.ts';
import { nameOf } from '../../i18n/names.ts';
import { useMention } from '../../minutes/approval/use-mention.ts';
import { VersionsButton } from '../../minutes/versions/VersionsButton.tsx';
import type { VersionsOf } from '../../minutes/versions/versions-of.ts';
import type { MeetingView } from '../../session/meeting-session.ts';

interface MinutesVersionsProps {
  readonly path: string;
  readonly view: MeetingView;
  readonly document: OpenDocument;
  /** Left out: the minutes themselves. */
  readonly kind?: 'translation';
  /** What the document is called. */
  readonly label: string;
  readonly around: Surroundings;
}

/** The versions of the minutes of one section, or of their translation. */
export function MinutesVersions(props: MinutesVersionsProps) {
  const { path, view, document, kind = 'minutes', label, around } = props;
  const mention = useMention(view);
  const { people } = view;
  const of = useMemo((): VersionsOf => {
    const doc = () => document.view.get().copy.doc;
    return {
      place: { path, document: document.name },
      title: label,
      current: () => ({ kind: 'text', nodes: currentText(doc()) }),
      standing: () => {
        const { line, stored } = document.view.get();
        return { live: line === 'live', stored };
      },
      textOf: (content) => (content.kind === 'text' ? content.nodes : []),
      nameOf: (person) => nameOf(people, person),
      mention,
      showFact: (n) => {
        const fact = around.facts.find((one) => one.n === n);
        return fact === undefined ? null : around.show(fact);
      },
      back:
        document.access === 'write'
          ? { kind: 'whole', restore: (text) => restoreText(doc(), text, kind) }
          : null,
    };
  }, [path, document, kind, label, around, people, mention]);
  return <VersionsButton of={of} />;
}
