import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { Toolbar } from 'react-aria-components/Toolbar';
import { useTranslations } from 'use-intl';
import { Button } from '../ui/Button.tsx';
import styles from './Minutes.module.css';
import { isInTable, TABLE_TOOLS, TOOLS } from './minutes-tools.ts';
import type { Tool } from './minutes-tools.ts';

interface MinutesToolbarProps {
  readonly editor: Editor;
  /** Which tools there are, where not all. */
  readonly tools?: readonly Tool[];
  readonly onLink: () => void;
}

/** The tools for the text; arrow keys go from one to the next. Those for a table come with it. */
export function MinutesToolbar({ editor, tools = TOOLS, onLink }: MinutesToolbarProps) {
  const t = useTranslations('documents.tools');
  const { states, inTable } = useEditorState({
    editor,
    selector: ({ editor: current }) => ({
      states: tools.map((tool) => ({
        on: tool.isOn(current),
        can: tool.can?.(current) ?? true,
      })),
      inTable: isInTable(current),
    }),
  });
  return (
    <Toolbar aria-label={t('label')} className={styles['tools'] ?? ''}>
      {tools.map((tool, at) => (
        <Button
          key={tool.name}
          kind="quiet"
          label={t(tool.name)}
          keys={tool.keys}
          pressed={states[at]?.on ?? undefined}
          unavailable={states[at]?.can === false ? t(`not.${reasonOf(tool.name)}`) : null}
          onPress={() => tool.use(editor, onLink)}
          icon={<tool.Icon aria-hidden size={20} />}
        >
          {null}
        </Button>
      ))}
      {inTable && (
        <span role="group" aria-label={t('ofTable')} className={styles['tableTools']}>
          {TABLE_TOOLS.map((tool) => (
            <Button
              key={tool.name}
              kind="quiet"
              label={t(tool.name)}
              onPress={() => tool.use(editor, onLink)}
              icon={<tool.Icon aria-hidden size={20} />}
            >
              {null}
            </Button>
          ))}
        </span>
      )}
    </Toolbar>
  );
}

function reasonOf(name: string): 'undo' | 'redo' | 'table' {
  if (name === 'undo' || name === 'redo') return name;
  return 'table';
}
