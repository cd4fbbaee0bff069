import type { Fact } from '@koinon/shared/minutes/fact';
import type { Editor } from '@tiptap/core';
import { MessageSquareQuote } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Button } from '../ui/Button.tsx';
import { openWords } from './minutes-anchors.ts';
import { useSurroundings } from './minutes-context.ts';

/** Whether it is one turn of minutes that are kept word by word. */
export function isTurn(fact: Fact): boolean {
  return fact.kind === 'spoke' && fact.turn !== undefined;
}

interface WordsButtonProps {
  readonly editor: Editor;
  readonly fact: Fact;
}

/** To the words of a turn: they are prose below it. */
export function WordsButton({ editor, fact: { n } }: WordsButtonProps) {
  const t = useTranslations('minutes.place');
  const { facts } = useSurroundings();
  const before = facts.flatMap((one) => (one.n < n ? one.n : [])).toSorted((a, b) => a - b);
  return (
    <Button
      kind="quiet"
      size="s"
      label={t('words')}
      icon={<MessageSquareQuote aria-hidden size={18} />}
      onPress={() => {
        editor
          .chain()
          .focus()
          .command(({ tr }) => openWords(tr, n, before))
          .run();
      }}
    >
      {null}
    </Button>
  );
}
