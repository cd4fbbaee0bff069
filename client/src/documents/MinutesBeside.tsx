import type { CommentThread } from '@koinon/shared/documents/comments';
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { useEffect, useState } from 'react';
import { createStore, useStore } from '../ui/store.ts';
import type { Commenting, Finding } from './minutes-beside.ts';
import { foundIn, markingOf } from './minutes-marks.ts';
import { MinutesComments } from './MinutesComments.tsx';
import { openThreads } from './minutes-threads.ts';
import type { Threads } from './minutes-threads.ts';
import type { DocumentView } from './open-document.ts';

interface MinutesBesideProps {
  readonly editor: Editor;
  readonly find: Finding;
  readonly comments: Commenting | null;
}

const noThreads = createStore<readonly CommentThread[]>([]);
const noDocument = createStore<DocumentView | null>(null);

/** What is marked in the text, and the comments that the marks belong to. */
export function MinutesBeside({ editor, find, comments }: MinutesBesideProps) {
  const threads = useThreads(comments);
  const all = useStore(threads?.all ?? noThreads);
  const [looked, setLooked] = useState<string | null>(null);
  const { query, active, onCount } = find;
  useEffect(() => {
    if (editor.isDestroyed) return;
    const marked = { query, active, threads: all, thread: looked };
    editor.view.dispatch(markingOf(editor.state, marked));
    if (active !== null || looked !== null) showMarked(editor);
  }, [editor, query, active, all, looked]);
  const count = useEditorState({ editor, selector: ({ editor: now }) => foundIn(now.state) });
  useEffect(() => onCount?.(count), [onCount, count]);
  if (comments === null || threads === null) return null;
  return <MinutesComments {...{ editor, comments, threads, all, looked }} onLook={setLooked} />;
}

function showMarked(editor: Editor): void {
  const marked = editor.view.dom.querySelector('[data-marked]');
  marked?.scrollIntoView({ block: 'center', behavior: 'instant' });
}

function useThreads(comments: Commenting | null): Threads | null {
  const view = useStore<DocumentView | null>(comments?.document.view ?? noDocument);
  const doc = view?.copy.doc ?? null;
  const [threads, setThreads] = useState<Threads | null>(null);
  useEffect(() => {
    if (doc === null) return;
    const opened = openThreads(doc);
    setThreads(opened);
    return () => {
      opened.close();
      setThreads(null);
    };
  }, [doc]);
  return threads;
}
