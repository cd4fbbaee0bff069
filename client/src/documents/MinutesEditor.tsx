import type { Editor } from '@tiptap/core';
import { EditorContent, useEditor, useEditorState } from '@tiptap/react';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import styles from './Minutes.module.css';
import { minutesExtensions } from './minutes-extensions.ts';
import { MinutesToolbar } from './MinutesToolbar.tsx';
import type { DocumentView } from './open-document.ts';

interface MinutesEditorProps {
  readonly copy: DocumentView['copy'];
  readonly writes: boolean;
  /** Names the text for whoever does not see it. */
  readonly label: string;
}

/** The text of minutes, to write or to read. Heavy: load it lazily. */
export function MinutesEditor({ copy, writes, label }: MinutesEditorProps) {
  const t = useTranslations('documents');
  const hint = writes ? t('writeHere') : t('nothingYet');
  const extensions = useMemo(() => minutesExtensions(copy), [copy]);
  const editor = useEditor(
    {
      extensions,
      editable: writes,
      textDirection: 'auto',
      injectCSS: false,
      editorProps: { attributes: writes ? written(label, hint) : read(label) },
    },
    [extensions, writes, label, hint],
  );
  return (
    <div className={styles['editor']}>
      {writes && <MinutesToolbar editor={editor} />}
      <div className={styles['sheet']}>
        <EmptyHint editor={editor} hint={hint} said={!writes} />
        <EditorContent editor={editor} className={styles['text']} />
      </div>
    </div>
  );
}

interface EmptyHintProps {
  readonly editor: Editor;
  readonly hint: string;
  /** Said to screen readers too; a field to write in says it itself. */
  readonly said: boolean;
}

function EmptyHint({ editor, hint, said }: EmptyHintProps) {
  const empty = useEditorState({ editor, selector: ({ editor: current }) => current.isEmpty });
  if (!empty) return null;
  return (
    <p className={styles['hint']} aria-hidden={!said}>
      {hint}
    </p>
  );
}

function written(label: string, hint: string): Record<string, string> {
  return {
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': label,
    'aria-placeholder': hint,
    class: styles['prose'] ?? '',
  };
}

function read(label: string): Record<string, string> {
  return { role: 'document', 'aria-label': label, tabindex: '0', class: styles['prose'] ?? '' };
}
