import type { Editor } from '@tiptap/core';
import { EditorContent, useEditor, useEditorState } from '@tiptap/react';
import { Suspense, useEffect, useMemo, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { useTranslations } from 'use-intl';
import { lazyPart } from '../ui/part.ts';
import { createStore } from '../ui/store.ts';
import styles from './Minutes.module.css';
import { SurroundingsContext } from './minutes-context.ts';
import type { Surroundings } from './minutes-context.ts';
import { minutesExtensions } from './minutes-extensions.ts';
import { mentioning } from './minutes-mentions.ts';
import { MinutesBeside } from './MinutesBeside.tsx';
import type { Commenting, Finding } from './minutes-beside.ts';
import { MinutesLinkDialog } from './MinutesLinkDialog.tsx';
import { MinutesMentions } from './MinutesMentions.tsx';
import { MinutesRest } from './MinutesRest.tsx';
import { MinutesToolbar } from './MinutesToolbar.tsx';
import type { Saying } from './minutes-saying.ts';
import type { DocumentView } from './open-document.ts';
import { useLabel } from './use-label.ts';

interface MinutesEditorProps {
  readonly copy: DocumentView['copy'];
  readonly writes: boolean;
  /** Names the text for whoever does not see it. */
  readonly label: string;
  /** Stands in a text without words, where that is not one of minutes. */
  readonly hint?: string | undefined;
  readonly around: Surroundings;
  /** Asked for by Ctrl+F in the text. */
  readonly onFind: (() => void) | undefined;
  readonly find: Finding;
  readonly comments: Commenting | null;
  /** Null, or left out, where nothing was said that could be taken over. */
  readonly saying?: Saying | null;
}

const MinutesSaid = lazyPart(async () => (await import('./MinutesSaid.tsx')).MinutesSaid);

/** The text of minutes, to write or to read. Heavy: load it lazily. */
export function MinutesEditor(props: MinutesEditorProps) {
  const { copy, writes, label, around, onFind, find, comments, saying = null } = props;
  const t = useTranslations('documents');
  const [linking, setLinking] = useState(false);
  const hint = props.hint ?? (writes ? t('writeHere') : t('nothingYet'));
  const { editor, menu } = useMinutes({ copy, writes, label, hint, around });
  const desk = useRef<HTMLDivElement>(null);
  useKeys(desk, (event) => {
    if (event.code === 'KeyF' && !event.shiftKey) return onFind;
    return event.code === 'KeyL' && event.shiftKey && writes ? () => setLinking(true) : undefined;
  });
  return (
    <SurroundingsContext value={around}>
      {writes && saying !== null && (
        <Suspense>
          <MinutesSaid key={saying.address} editor={editor} saying={saying} />
        </Suspense>
      )}
      <div className={styles['desk']}>
        <div ref={desk} className={styles['editor']}>
          {writes && <MinutesToolbar editor={editor} onLink={() => setLinking(true)} />}
          <Sheet editor={editor} hint={hint} said={!writes} facts={around.facts.length > 0} />
          <MinutesRest editor={editor} />
          <MinutesMentions editor={editor} menu={menu} />
          {linking && <MinutesLinkDialog editor={editor} onClose={() => setLinking(false)} />}
        </div>
        <MinutesBeside editor={editor} find={find} comments={comments} />
      </div>
    </SurroundingsContext>
  );
}

/** Ctrl and a key, by its place and not its letter, which is another one on a Greek keyboard. */
function useKeys(
  within: RefObject<HTMLElement | null>,
  answerTo: (event: KeyboardEvent) => (() => void) | undefined,
): void {
  useEffect(() => {
    const element = within.current;
    const pressed = (event: KeyboardEvent) => {
      const answer = answerTo(event);
      if (!(event.ctrlKey || event.metaKey) || event.altKey || answer === undefined) return;
      event.preventDefault();
      answer();
    };
    element?.addEventListener('keydown', pressed);
    return () => element?.removeEventListener('keydown', pressed);
  });
}

type Opened = Pick<MinutesEditorProps, 'copy' | 'writes' | 'label' | 'around'> & {
  readonly hint: string;
};

function useMinutes({ copy, writes, label, hint, around }: Opened) {
  const [known] = useState(() => createStore(around.mentionable));
  useEffect(() => known.set(around.mentionable), [known, around.mentionable]);
  const { menu, extension } = useMemo(() => mentioning(() => known.get()), [known]);
  const extensions = useMemo(() => minutesExtensions(copy, extension), [copy, extension]);
  const attributes = writes ? written(label, hint) : read(label);
  const editor = useEditor(
    {
      extensions,
      editable: writes,
      injectCSS: false,
      editorProps: { attributes },
    },
    [extensions, writes, hint],
  );
  useLabel(editor, label);
  return { editor, menu };
}

interface SheetProps {
  readonly editor: Editor;
  readonly hint: string;
  /** Said to screen readers too; a field to write in says it itself. */
  readonly said: boolean;
  /** The record says something here, so that a text without words is no empty page. */
  readonly facts: boolean;
}

function Sheet({ editor, hint, said, facts }: SheetProps) {
  const empty = useEditorState({ editor, selector: ({ editor: current }) => current.isEmpty });
  const bare = empty && said && facts;
  return (
    <div className={styles['sheet']} data-bare={bare || undefined}>
      {empty && !bare && (
        <p className={styles['hint']} aria-hidden={!said}>
          {hint}
        </p>
      )}
      <EditorContent editor={editor} className={styles['text']} />
    </div>
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
