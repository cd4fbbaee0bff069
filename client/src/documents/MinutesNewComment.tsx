import type { CommentThread } from '@koinon/shared/documents/comments';
import type { Editor } from '@tiptap/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../ui/Button.tsx';
import { LongField } from '../ui/LongField.tsx';
import { Pick } from '../ui/Pick.tsx';
import { blockQuotes } from './minutes-quotes.ts';
import type { Quote } from './minutes-quotes.ts';
import styles from './MinutesComments.module.css';

interface NewCommentProps {
  readonly editor: Editor;
  readonly kind: CommentThread['kind'];
  /** The words selected; null: a paragraph is chosen here. */
  readonly quote: Quote | null;
  readonly onWrite: (quote: Quote, replacement: string | null, text: string) => void;
  readonly onClose: () => void;
}

const LONGEST_NAME = 60;

/** A comment, or other words for a passage. */
export function NewComment({ editor, kind, quote, onWrite, onClose }: NewCommentProps) {
  const t = useTranslations('minutes.comments');
  const blocks = useState(() => blockQuotes(editor.state.doc))[0];
  const [chosen, setChosen] = useState('0');
  const meant = quote ?? blocks[Number(chosen)] ?? null;
  const [replacement, setReplacement] = useState<string | null>(null);
  const [text, setText] = useState('');
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('select, textarea')?.focus(), []);
  const words = replacement ?? meant?.quote ?? '';
  const missing = missingIn(kind, meant, words, text);
  const write = () => {
    if (meant !== null && missing === null) {
      onWrite(meant, kind === 'suggestion' ? words : null, text);
    }
  };
  if (meant === null) return <p className={styles['hint']}>{t('noText')}</p>;
  return (
    <form
      ref={form}
      className={styles['form']}
      aria-label={t(kind === 'comment' ? 'comment' : 'suggest')}
      onSubmit={(event) => {
        event.preventDefault();
        write();
      }}
    >
      {quote === null ? (
        <Pick
          label={t('passage')}
          options={blocks.map((block, at) => ({ value: String(at), name: shortened(block.quote) }))}
          chosen={chosen}
          onChoose={setChosen}
        />
      ) : (
        <blockquote className={styles['quote']} dir="auto">
          {quote.quote}
        </blockquote>
      )}
      {kind === 'suggestion' && (
        <LongField label={t('instead')} value={words} onChange={setReplacement} rows={2} />
      )}
      <LongField
        label={t(kind === 'comment' ? 'yourComment' : 'why')}
        value={text}
        onChange={setText}
        rows={2}
      />
      <div className={styles['buttons']}>
        <Button
          kind="act"
          size="s"
          onPress={write}
          unavailable={missing === null ? null : t(missing)}
        >
          {t('write')}
        </Button>
        <Button size="s" onPress={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}

function missingIn(
  kind: CommentThread['kind'],
  meant: Quote | null,
  words: string,
  text: string,
): 'empty' | 'same' | null {
  if (kind === 'comment') return text.trim() === '' ? 'empty' : null;
  return words === meant?.quote ? 'same' : null;
}

function shortened(words: string): string {
  return words.length > LONGEST_NAME ? `${words.slice(0, LONGEST_NAME)}…` : words;
}
