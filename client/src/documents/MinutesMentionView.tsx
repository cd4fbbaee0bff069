import { NodeViewWrapper } from '@tiptap/react';
import type { NodeViewProps } from '@tiptap/react';
import { mentionName, useSurroundings } from './minutes-context.ts';
import styles from './MinutesMentions.module.css';

/** A person or a decision by the name that the reader knows. */
export function MinutesMentionView({ node }: NodeViewProps) {
  const around = useSurroundings();
  const { kind, id }: { readonly kind?: unknown; readonly id?: unknown } = node.attrs;
  return (
    <NodeViewWrapper as="span" className={styles['mention']}>
      <bdi>{mentionName(around, kind, id)}</bdi>
    </NodeViewWrapper>
  );
}
