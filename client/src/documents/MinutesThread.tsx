import type { CommentThread } from '@koinon/shared/documents/comments';
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useTimes } from '../i18n/use-times.ts';
import { Button } from '../ui/Button.tsx';
import { LongField } from '../ui/LongField.tsx';
import type { Commenting } from './minutes-beside.ts';
import { placeOf } from './minutes-marks.ts';
import { acceptSuggestion } from './minutes-quotes.ts';
import type { Threads } from './minutes-threads.ts';
import styles from './MinutesComments.module.css';

interface MinutesThreadProps {
  readonly editor: Editor;
  readonly comments: Commenting;
  readonly threads: Threads;
  readonly thread: CommentThread;
  readonly looked: boolean;
  /** Its writer has just sent it from here. */
  readonly fresh: boolean;
  readonly onLook: (thread: string | null) => void;
}

/** One comment or suggestion with what was answered. */
export function MinutesThread(props: MinutesThreadProps) {
  const { editor, comments, thread, looked, fresh, onLook } = props;
  const t = useTranslations('minutes.comments');
  const times = useTimes();
  const stands = useEditorState({
    editor,
    selector: ({ editor: current }) => placeOf(current.state.doc, thread) !== null,
  });
  const isOpen = thread.status === 'open';
  const article = useRef<HTMLElement>(null);
  // The form in which it was written is gone.
  useEffect(() => {
    if (fresh) article.current?.focus();
  }, [fresh]);
  return (
    <article
      ref={article}
      tabIndex={-1}
      className={styles['thread']}
      data-looked={looked || undefined}
      data-thread={thread.status}
    >
      <Passage thread={thread} />
      {thread.entries.map(({ id, person, at, text }) => (
        <div key={id}>
          <p className={styles['by']}>
            <bdi>{comments.nameOf(person)}</bdi> · {times.time(at)}
          </p>
          {text !== '' && (
            <p className={styles['words']} dir="auto">
              {text}
            </p>
          )}
        </div>
      ))}
      {!isOpen && <p className={styles['by']}>{t(`status.${thread.status}`)}</p>}
      {isOpen && !stands && <p className={styles['changed']}>{t('changed')}</p>}
      {isOpen && stands && (
        <Button
          kind="quiet"
          size="s"
          pressed={looked}
          onPress={() => onLook(looked ? null : thread.id)}
        >
          {t('show')}
        </Button>
      )}
      <ThreadTools {...props} stands={stands} />
    </article>
  );
}

/** The words meant, and what they should become. */
function Passage({ thread }: { readonly thread: CommentThread }) {
  const t = useTranslations('minutes.comments');
  if (thread.kind === 'comment') {
    return (
      <blockquote className={styles['quote']} dir="auto">
        {thread.quote}
      </blockquote>
    );
  }
  return (
    <div className={styles['change']}>
      <del dir="auto">{thread.quote}</del>
      {thread.replacement === '' ? (
        <p className={styles['by']}>{t('away')}</p>
      ) : (
        <ins dir="auto">{thread.replacement}</ins>
      )}
    </div>
  );
}

function ThreadTools(props: MinutesThreadProps & { readonly stands: boolean }) {
  const { editor, comments, threads, thread, stands } = props;
  const t = useTranslations('minutes.comments');
  const [answering, setAnswering] = useState(false);
  if (thread.status !== 'open') {
    return (
      <Button kind="quiet" size="s" onPress={() => threads.reopen(thread.id)}>
        {t('reopen')}
      </Button>
    );
  }
  if (answering) return <Answer {...props} onClose={() => setAnswering(false)} />;
  const accept = () => {
    let taken = false;
    editor.commands.command(({ tr }) => (taken = acceptSuggestion(tr, thread)));
    if (taken) threads.end(thread.id, 'accepted');
  };
  const decides = thread.kind === 'suggestion' && comments.keeps;
  return (
    <div className={styles['buttons']}>
      {decides && (
        <>
          <Button kind="act" size="s" onPress={accept} unavailable={stands ? null : t('changed')}>
            {t('accept')}
          </Button>
          <Button size="s" onPress={() => threads.end(thread.id, 'refused')}>
            {t('refuse')}
          </Button>
        </>
      )}
      <Button kind="quiet" size="s" onPress={() => setAnswering(true)}>
        {t('answer')}
      </Button>
      {!decides && mayEnd(comments, thread) && (
        <Button kind="quiet" size="s" onPress={() => threads.end(thread.id, 'resolved')}>
          {t('resolve')}
        </Button>
      )}
    </div>
  );
}

/** Whoever keeps the minutes, or asked. */
function mayEnd({ keeps, person }: Commenting, { entries }: CommentThread): boolean {
  return keeps || entries[0]?.person === person;
}

function Answer(props: MinutesThreadProps & { readonly onClose: () => void }) {
  const { comments, threads, thread, onClose } = props;
  const t = useTranslations('minutes.comments');
  const [text, setText] = useState('');
  const write = () => {
    threads.reply(thread.id, { person: comments.person, at: comments.now(), text: text.trim() });
    onClose();
  };
  return (
    <div className={styles['form']}>
      <LongField label={t('yourAnswer')} value={text} onChange={setText} rows={2} />
      <div className={styles['buttons']}>
        <Button
          kind="act"
          size="s"
          onPress={write}
          unavailable={text.trim() === '' ? t('empty') : null}
        >
          {t('write')}
        </Button>
        <Button size="s" onPress={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </div>
  );
}
