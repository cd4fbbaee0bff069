import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { Toolbar } from 'react-aria-components/Toolbar';
import { useTranslations } from 'use-intl';
import { Button } from '../ui/Button.tsx';
import styles from './Minutes.module.css';
import { TOOLS } from './minutes-tools.ts';

/** The tools for the text; arrow keys go from one to the next. */
export function MinutesToolbar({ editor }: { readonly editor: Editor }) {
  const t = useTranslations('documents.tools');
  const states = useEditorState({
    editor,
    selector: ({ editor: current }) => TOOLS.map((tool) => tool.isOn(current)),
  });
  return (
    <Toolbar aria-label={t('label')} className={styles['tools'] ?? ''}>
      {TOOLS.map((tool, at) => (
        <Button
          key={tool.name}
          kind="quiet"
          label={t(tool.name)}
          keys={tool.keys}
          pressed={states[at] ?? undefined}
          onPress={() => tool.use(editor)}
          icon={<tool.Icon aria-hidden size={20} />}
        >
          {null}
        </Button>
      ))}
    </Toolbar>
  );
}
