import { translated } from '@koinon/shared/documents/translated';
import { factsOf } from '@koinon/shared/record/account-facts';
import { useMemo } from 'react';
import { useProse } from '../../documents/use-prose.ts';
import { useReadingLanguage } from '../../i18n/use-reading-language.ts';
import { DecisionInTranslation } from '../../minutes/translation/DecisionInTranslation.tsx';
import type { MeetingView } from '../../session/meeting-session.ts';
import { usePart } from './use-part.ts';

interface DecisionTranslationProps {
  readonly path: string;
  readonly view: MeetingView;
  /** Of the decision. */
  readonly id: string;
  readonly text: string;
}

/** A decision in the reader's language, where the translation of its item's minutes has it. */
export function DecisionTranslation(props: DecisionTranslationProps) {
  const { view, id } = props;
  const section = useMemo(
    () =>
      factsOf(view.state).find((fact) => fact.kind === 'decision' && fact.decision === id)?.section,
    [view.state, id],
  );
  return section === undefined ? null : <InSection {...props} section={section} />;
}

function InSection({
  path,
  view,
  id,
  text,
  section,
}: DecisionTranslationProps & { readonly section: string }) {
  const language = useReadingLanguage();
  const words = useProse(
    usePart(path, view, { kind: 'translation', item: section, language }, 'read'),
  );
  const { decisions } = useMemo(
    () => translated([], words ?? [], [{ decision: id, text }]),
    [words, id, text],
  );
  const decision = decisions.get(id);
  return decision && <DecisionInTranslation decision={decision} language={language} />;
}
