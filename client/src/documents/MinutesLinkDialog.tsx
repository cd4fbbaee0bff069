import type { Editor } from '@tiptap/core';
import { Unlink } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { AskDialog } from '../ui/AskDialog.tsx';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { hrefOf } from './minutes-link.ts';

interface MinutesLinkDialogProps {
  readonly editor: Editor;
  readonly onClose: () => void;
}

/** Where the words under the caret lead to: to be said, changed, or taken away. */
export function MinutesLinkDialog({ editor, onClose }: MinutesLinkDialogProps) {
  const t = useTranslations('documents.link');
  const { empty } = editor.state.selection;
  const before: unknown = editor.getAttributes('link')['href'];
  const known = typeof before === 'string' ? before : '';
  const [typed, setTyped] = useState(known);
  const [words, setWords] = useState('');
  const asksWords = empty && known === '';
  const href = hrefOf(typed);
  const close = (change: () => void) => {
    change();
    onClose();
    // The dialog gives the focus back when it has gone; the text should have it.
    setTimeout(() => editor.commands.focus());
  };
  return (
    <AskDialog
      title={t(known === '' ? 'add' : 'change')}
      confirm={t('confirm')}
      cancel={t('cancel')}
      unavailable={href === null ? t('which') : null}
      onConfirm={() => close(() => href !== null && setLink(editor, href, asksWords, words))}
      onCancel={() => close(() => undefined)}
    >
      <Field
        label={t('address')}
        value={typed}
        onChange={setTyped}
        hint={t('hint')}
        fault={typed.trim() !== '' && href === null ? t('which') : null}
      />
      {asksWords && <Field label={t('words')} value={words} onChange={setWords} />}
      {known !== '' && (
        <Button
          icon={<Unlink aria-hidden size={20} />}
          onPress={() =>
            close(() => editor.chain().focus().extendMarkRange('link').unsetLink().run())
          }
        >
          {t('remove')}
        </Button>
      )}
    </AskDialog>
  );
}

function setLink(editor: Editor, href: string, asksWords: boolean, words: string): boolean {
  const chain = editor.chain().focus();
  if (!asksWords) return chain.extendMarkRange('link').setLink({ href }).run();
  const text = words.trim() === '' ? href.replace(/^(?:https?:\/\/|mailto:)/, '') : words.trim();
  const linked = { type: 'text', text, marks: [{ type: 'link', attrs: { href } }] };
  return chain.insertContent(linked).run();
}
