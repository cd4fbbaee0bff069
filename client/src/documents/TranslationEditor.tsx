import { progressOf } from '@koinon/shared/documents/translated';
import type { SourceBlock, TranslationState } from '@koinon/shared/documents/translated';
import type { Editor } from '@tiptap/core';
import { EditorContent, useEditor, useEditorState } from '@tiptap/react';
import { FilePenLine, FilePlus2 } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { useTranslations } from 'use-intl';
import { useLanguageName } from '../i18n/use-language-name.ts';
import { useReadingLanguage } from '../i18n/use-reading-language.ts';
import { Button } from '../ui/Button.tsx';
import hidden from '../ui/hidden.module.css';
import { createStore } from '../ui/store.ts';
import minutes from './Minutes.module.css';
import { mentionName, SurroundingsContext } from './minutes-context.ts';
import type { Surroundings } from './minutes-context.ts';
import { mentioning } from './minutes-mentions.ts';
import { TOOLS } from './minutes-tools.ts';
import { MinutesLinkDialog } from './MinutesLinkDialog.tsx';
import { MinutesMentions } from './MinutesMentions.tsx';
import { MinutesToolbar } from './MinutesToolbar.tsx';
import type { DocumentView } from './open-document.ts';
import { actOn, goTo } from './translation-acts.ts';
import { translationExtensions } from './translation-extensions.ts';
import { rowsIn, settingOf } from './translation-plugin.ts';
import { rowAtCaret } from './translation-rows.ts';
import { useLabel } from './use-label.ts';
import { useRowWords } from './use-row-words.ts';
import styles from './Translation.module.css';

interface TranslationEditorProps {
  readonly copy: DocumentView['copy'];
  /** What is to be translated, in its order. */
  readonly sources: readonly SourceBlock[];
  /** BCP 47 tags. */
  readonly sourceLanguage: string;
  readonly language: string;
  /** Names the text for whoever does not see it. */
  readonly label: string;
  readonly around: Surroundings;
}

/** A translation beside its source, paragraph by paragraph. Heavy: load it lazily. */
export function TranslationEditor(props: TranslationEditorProps) {
  const { sources, sourceLanguage, language, around } = props;
  const t = useTranslations('translation');
  const [linking, setLinking] = useState(false);
  const { editor, menu } = useTranslationEditor(props);
  const mention = useMemo(
    () => (kind: string, id: string) => mentionName(around, kind, id),
    [around],
  );
  const words = useRowWords(sourceLanguage, mention);
  const desk = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!editor.isDestroyed) editor.view.dispatch(settingOf(editor.state, { sources, words }));
  }, [editor, sources, words]);
  const go = (wanted: TranslationState) => goTo(editor, desk.current, wanted);
  usePressed(desk, {
    onGo: go,
    onAct: (button) => actOn(editor, button),
  });
  return (
    <SurroundingsContext value={around}>
      <div ref={desk} className={minutes['editor']}>
        {sources.length === 0 ? (
          <p className={styles['nothing']}>{t('nothing')}</p>
        ) : (
          <>
            <Head editor={editor} language={language} onGo={go} />
            <MinutesToolbar editor={editor} tools={INLINE_TOOLS} onLink={() => setLinking(true)} />
          </>
        )}
        <EditorContent editor={editor} className={styles['sheet']} />
        <CaretRow editor={editor} />
        <MinutesMentions editor={editor} menu={menu} />
        {linking && <MinutesLinkDialog editor={editor} onClose={() => setLinking(false)} />}
      </div>
    </SurroundingsContext>
  );
}

interface Pressed {
  readonly onGo: (wanted: TranslationState) => void;
  readonly onAct: (button: HTMLElement) => void;
}

/** The buttons that the text draws beside its paragraphs, and the keys to the next one. */
function usePressed(within: RefObject<HTMLElement | null>, { onGo, onAct }: Pressed): void {
  useEffect(() => {
    const desk = within.current;
    const pressed = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.key !== 'ArrowDown') return;
      event.preventDefault();
      onGo(event.shiftKey ? 'stale' : 'untranslated');
    };
    const clicked = ({ target }: MouseEvent) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('[data-act]') : null;
      if (button !== null) onAct(button);
    };
    desk?.addEventListener('keydown', pressed);
    desk?.addEventListener('click', clicked);
    return () => {
      desk?.removeEventListener('keydown', pressed);
      desk?.removeEventListener('click', clicked);
    };
  });
}

const INLINE = ['bold', 'italic', 'link', 'undo', 'redo'];
/** Headings, lists and tables are those of the source. */
const INLINE_TOOLS = TOOLS.filter(({ name }) => INLINE.includes(name));

function useTranslationEditor({ copy, label, language, around }: TranslationEditorProps) {
  const [known] = useState(() => createStore(around.mentionable));
  useEffect(() => known.set(around.mentionable), [known, around.mentionable]);
  const { menu, extension } = useMemo(() => mentioning(() => known.get()), [known]);
  const extensions = useMemo(() => translationExtensions(copy, extension), [copy, extension]);
  const attributes = {
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': label,
    lang: language,
    class: styles['rows'] ?? '',
  };
  const editor = useEditor(
    // Lists and headings are the source's, also for whoever types `- `.
    { extensions, injectCSS: false, enableInputRules: false, editorProps: { attributes } },
    [extensions, language],
  );
  useLabel(editor, label);
  return { editor, menu };
}

interface HeadProps {
  readonly editor: Editor;
  /** BCP 47 tag. */
  readonly language: string;
  readonly onGo: (wanted: TranslationState) => void;
}

/** How far it is, and the way to what is left to do. */
function Head({ editor, language, onGo }: HeadProps) {
  const t = useTranslations('translation');
  const nameOf = useLanguageName();
  const progress = useEditorState({
    editor,
    selector: ({ editor: now }) => progressOf(rowsIn(now.state).pairs),
  });
  const { of, translated, stale } = progress;
  return (
    <div className={styles['head']}>
      <p role="status" className={styles['progress']}>
        <strong>{t('into', { language: nameOf(language) })}</strong>
        <span>{t('progress', { translated, of })}</span>
        {stale > 0 && <strong className={styles['count']}>{t('staleCount', { stale })}</strong>}
      </p>
      <div className={styles['steps']}>
        <Button
          size="s"
          keys="Alt+ArrowDown"
          unavailable={translated < of ? null : t('allTranslated')}
          onPress={() => onGo('untranslated')}
          icon={<FilePlus2 aria-hidden size={18} />}
        >
          {t('nextUntranslated')}
        </Button>
        <Button
          size="s"
          keys="Alt+Shift+ArrowDown"
          unavailable={stale > 0 ? null : t('noneStale')}
          onPress={() => onGo('stale')}
          icon={<FilePenLine aria-hidden size={18} />}
        >
          {t('nextStale')}
        </Button>
      </div>
    </div>
  );
}

/** For whoever hears the page: what the paragraph with the caret renders, and whether it still does. */
function CaretRow({ editor }: { readonly editor: Editor }) {
  const t = useTranslations('translation');
  const row = useEditorState({
    editor,
    selector: ({ editor: now }) => {
      const rows = rowsIn(now.state);
      const at = rowAtCaret(now.state, rows);
      const pair = at === null || !now.isFocused ? undefined : rows.pairs[at];
      if (pair === undefined || at === null) return null;
      return { at: at + 1, of: rows.pairs.length, state: pair.state, text: pair.source.text };
    },
  });
  const reading = useReadingLanguage();
  return (
    <p role="status" lang={reading} className={hidden['hidden']}>
      {row !== null && t(`row.${row.state}`, { at: row.at, of: row.of, text: row.text })}
    </p>
  );
}
