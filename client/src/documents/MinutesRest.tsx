import type { Fact } from '@koinon/shared/minutes/fact';
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { ListPlus } from 'lucide-react';
import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../ui/Button.tsx';
import { anchorsIn, placeAnchor } from './minutes-anchors.ts';
import { useSurroundings } from './minutes-context.ts';
import { isTurn, WordsButton } from './MinutesWords.tsx';
import styles from './MinutesFacts.module.css';

/** The facts that nobody has given a place: they stand below the text, in the record's order. */
export function MinutesRest({ editor }: { readonly editor: Editor }) {
  const t = useTranslations('minutes.place');
  const { facts, show } = useSurroundings();
  const place = usePlace(editor);
  const placedOnes = useEditorState({
    editor,
    selector: ({ editor: current }) => anchorsIn(current.state.doc).map(({ n }) => n),
  });
  const rest = facts.filter(({ n }) => !placedOnes.includes(n)).toSorted((a, b) => a.n - b.n);
  if (rest.length === 0) return null;
  return (
    <ol className={styles['rest']} aria-label={t('rest')}>
      {rest.map((fact) => (
        <li key={fact.n} className={styles['fact']} data-sealed={fact.n}>
          {show(fact)}
          {editor.isEditable && (
            <div className={styles['tools']}>
              {isTurn(fact) && <WordsButton editor={editor} fact={fact} />}
              <Button
                size="s"
                kind="quiet"
                label={t('place')}
                icon={<ListPlus aria-hidden size={18} />}
                onPress={() => place(fact)}
              >
                {null}
              </Button>
            </div>
          )}
        </li>
      ))}
    </ol>
  );
}

/** At the caret for whoever has one in the text, else at its end. */
function usePlace(editor: Editor): (fact: Fact) => void {
  const wasIn = useRef(false);
  useEditorState({
    editor,
    selector: ({ editor: current }) => {
      wasIn.current ||= current.isFocused;
      return wasIn.current;
    },
  });
  return ({ n }) => {
    const where = wasIn.current ? 'caret' : 'end';
    editor
      .chain()
      .focus()
      .command(({ tr }) => placeAnchor(tr, n, where))
      .run();
  };
}
