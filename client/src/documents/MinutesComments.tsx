import type { CommentThread } from '@koinon/shared/documents/comments';
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { MessageSquarePlus, PencilLine } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../ui/Button.tsx';
import type { Commenting } from './minutes-beside.ts';
import { selectedQuote } from './minutes-quotes.ts';
import type { Quote } from './minutes-quotes.ts';
import type { Threads } from './minutes-threads.ts';
import styles from './MinutesComments.module.css';
import { NewComment } from './MinutesNewComment.tsx';
import { MinutesThread } from './MinutesThread.tsx';

interface MinutesCommentsProps {
  readonly editor: Editor;
  readonly comments: Commenting;
  readonly threads: Threads;
  readonly all: readonly CommentThread[];
  /** The thread that is looked at. */
  readonly looked: string | null;
  readonly onLook: (thread: string | null) => void;
}

type Writing = { readonly kind: CommentThread['kind']; readonly quote: Quote | null };

/** What is said about the text: beside it, and on a phone below. */
export function MinutesComments(props: MinutesCommentsProps) {
  const { editor, comments, threads, all, looked, onLook } = props;
  const t = useTranslations('minutes.comments');
  const id = useId();
  const [writing, setWriting] = useState<Writing | null>(null);
  const [ended, setEnded] = useState(false);
  const [fresh, setFresh] = useState<string | null>(null);
  const selected = useEditorState({
    editor,
    selector: ({ editor: current }) => selectedQuote(current.state),
  });
  const open = all.filter(({ status }) => status === 'open');
  const over = all.filter(({ status }) => status !== 'open');
  const shown = ended ? [...open, ...over] : open;
  return (
    <div role="group" className={styles['comments']} aria-labelledby={id}>
      <h3 id={id}>{t('title')}</h3>
      <div className={styles['buttons']}>
        <Button
          size="s"
          icon={<MessageSquarePlus aria-hidden size={18} />}
          onPress={() => setWriting({ kind: 'comment', quote: selected })}
        >
          {t('comment')}
        </Button>
        <Button
          size="s"
          icon={<PencilLine aria-hidden size={18} />}
          onPress={() => setWriting({ kind: 'suggestion', quote: selected })}
        >
          {t('suggest')}
        </Button>
      </div>
      {writing !== null && (
        <NewComment
          {...writing}
          editor={editor}
          onWrite={(quote, replacement, text) => {
            setFresh(threads.start(quote, replacement, sayingOf(comments, text)));
            setWriting(null);
          }}
          onClose={() => setWriting(null)}
        />
      )}
      {shown.length === 0 && writing === null && <p className={styles['hint']}>{t('none')}</p>}
      <ol className={styles['threads']}>
        {shown.map((thread) => (
          <li key={thread.id}>
            <MinutesThread
              {...{ editor, comments, threads, thread }}
              looked={looked === thread.id}
              fresh={fresh === thread.id}
              onLook={onLook}
            />
          </li>
        ))}
      </ol>
      {over.length > 0 && (
        <Button kind="quiet" size="s" expanded={ended} onPress={() => setEnded(!ended)}>
          {t('ended', { count: over.length })}
        </Button>
      )}
    </div>
  );
}

function sayingOf({ person, now }: Commenting, text: string) {
  return { person, at: now(), text: text.trim() };
}
