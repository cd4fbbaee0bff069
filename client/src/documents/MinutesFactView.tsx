import type { Fact } from '@koinon/shared/minutes/fact';
import { NodeViewWrapper, useEditorState } from '@tiptap/react';
import type { NodeViewProps } from '@tiptap/react';
import { ArrowDown, ArrowUp, ArrowUpFromLine } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Button } from '../ui/Button.tsx';
import { anchored, anchorsIn, moveAnchor, removeAnchor } from './minutes-anchors.ts';
import { useSurroundings } from './minutes-context.ts';
import styles from './MinutesFacts.module.css';
import { isTurn, WordsButton } from './MinutesWords.tsx';

/**
 * A fact of the record where its anchor stands. What it says comes from the
 * record alone; an anchor that does not count shows nothing.
 */
export function MinutesFactView({ node, editor, getPos, selected }: NodeViewProps) {
  const { facts, show } = useSurroundings();
  const n = anchored(node);
  const counts = useEditorState({
    editor,
    selector: ({ editor: current }) => {
      const at = getPos();
      return anchorsIn(current.state.doc).some((anchor) => anchor.n === n && anchor.at === at);
    },
  });
  const fact = facts.find((one) => one.n === n);
  if (!counts || fact === undefined || n === null) return <NodeViewWrapper hidden />;
  return (
    <NodeViewWrapper
      className={styles['fact']}
      data-sealed={n}
      data-selected={selected || undefined}
      data-drag-handle
      contentEditable={false}
    >
      {show(fact)}
      {editor.isEditable && <PlaceTools {...{ editor, n, fact }} />}
    </NodeViewWrapper>
  );
}

interface PlaceToolsProps extends Pick<NodeViewProps, 'editor'> {
  readonly n: number;
  readonly fact: Fact;
}

function PlaceTools({ editor, n, fact }: PlaceToolsProps) {
  const t = useTranslations('minutes.place');
  const move = (by: -1 | 1) =>
    editor
      .chain()
      .focus()
      .command(({ tr }) => moveAnchor(tr, n, by))
      .run();
  const remove = () =>
    editor
      .chain()
      .focus()
      .command(({ tr }) => removeAnchor(tr, n))
      .run();
  const tools = [
    { label: t('up'), Icon: ArrowUp, keys: 'Alt+ArrowUp', use: () => move(-1) },
    { label: t('down'), Icon: ArrowDown, keys: 'Alt+ArrowDown', use: () => move(1) },
    { label: t('remove'), Icon: ArrowUpFromLine, keys: 'Delete', use: remove },
  ];
  return (
    <div className={styles['tools']}>
      {isTurn(fact) && <WordsButton editor={editor} fact={fact} />}
      {tools.map(({ label, Icon, keys, use }) => (
        <Button
          key={label}
          kind="quiet"
          size="s"
          label={label}
          keys={keys}
          onPress={use}
          icon={<Icon aria-hidden size={18} />}
        >
          {null}
        </Button>
      ))}
    </div>
  );
}
