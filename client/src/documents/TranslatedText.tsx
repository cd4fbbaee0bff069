import type { Node } from '@koinon/shared/documents/nodes';
import type { TranslationState } from '@koinon/shared/documents/translated';
import { EditorContent, useEditor } from '@tiptap/react';
import { useEffect, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import styles from './Minutes.module.css';
import { useLabel } from './use-label.ts';
import { NOT_FINDING } from './minutes-beside.ts';
import type { Finding } from './minutes-beside.ts';
import { SurroundingsContext } from './minutes-context.ts';
import type { Surroundings } from './minutes-context.ts';
import { drawnNodes } from './minutes-extensions.ts';
import { Marks } from './minutes-marks.ts';
import { minutesNodes } from './minutes-nodes.ts';
import { MinutesBeside } from './MinutesBeside.tsx';
import { MinutesRest } from './MinutesRest.tsx';
import { becoming } from './text-becoming.ts';
import { markingAs, TranslatedMarks } from './translated-marks.ts';
import translation from './Translation.module.css';

interface TranslatedTextProps {
  readonly nodes: readonly Node[];
  readonly states: ReadonlyMap<string, TranslationState>;
  /** BCP 47 tags. */
  readonly language: string;
  readonly original: string;
  readonly label: string;
  readonly around: Surroundings;
  readonly find?: Finding;
}

const EXTENSIONS = [...minutesNodes(drawnNodes), Marks, TranslatedMarks];

/** Minutes in another language, to be read: the facts and the search are those of the minutes. */
export function TranslatedText(props: TranslatedTextProps) {
  const { nodes, states, language, original, label, around, find = NOT_FINDING } = props;
  const t = useTranslations('translation.reading');
  const attributes = {
    role: 'document',
    'aria-label': label,
    lang: language,
    tabindex: '0',
    class: `${styles['prose']} ${translation['reading']}`,
  };
  const editor = useEditor(
    { extensions: EXTENSIONS, editable: false, injectCSS: false, editorProps: { attributes } },
    [language],
  );
  useLabel(editor, label);
  const marking = useMemo(
    () => ({ states, original, untranslated: t('untranslated'), stale: t('stale') }),
    [states, original, t],
  );
  useEffect(() => {
    if (editor.isDestroyed) return;
    // The editor takes plain JSON, which nodes are.
    const content: object[] = nodes.length === 0 ? [{ type: 'paragraph' }] : [...nodes];
    const tr = becoming(editor.state, editor.schema.nodeFromJSON({ type: 'doc', content }));
    if (tr !== null) editor.view.dispatch(tr);
    editor.view.dispatch(markingAs(editor.state, marking));
  }, [editor, nodes, marking]);
  return (
    <SurroundingsContext value={around}>
      <div className={styles['editor']}>
        <div className={styles['sheet']} data-bare={isBare(nodes) || undefined}>
          <EditorContent editor={editor} className={styles['text']} />
        </div>
        <MinutesRest editor={editor} />
      </div>
      <MinutesBeside editor={editor} find={find} comments={null} />
    </SurroundingsContext>
  );
}

/** Nobody wrote anything; what the record says stands below. */
function isBare(nodes: readonly Node[]): boolean {
  return nodes.every(({ type, content = [] }) => type === 'paragraph' && content.length === 0);
}
