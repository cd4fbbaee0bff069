import { useId, useLayoutEffect, useRef } from 'react';
import { caretAfter, textChange } from './text-change.ts';
import styles from './AgendaEditing.module.css';

interface ProposalFieldProps {
  readonly label: string;
  readonly hint: string;
  /** As it stands in the document. */
  readonly text: string;
  readonly onChange: (text: string) => void;
}

/**
 * Plain text of several lines that several people write at once: what another
 * writes comes in around one's own caret.
 */
export function ProposalField({ label, hint, text, onChange }: ProposalFieldProps) {
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const field = area.current;
    if (field === null || field.value === text) return;
    const change = textChange(field.value, text);
    const { selectionStart, selectionEnd } = field;
    field.value = text;
    if (change === null || document.activeElement !== field) return;
    field.setSelectionRange(caretAfter(change, selectionStart), caretAfter(change, selectionEnd));
  }, [text]);
  return (
    <div className={styles['group']}>
      <label className={styles['label']} htmlFor={id}>
        {label}
      </label>
      <textarea
        ref={area}
        id={id}
        className={styles['area']}
        // Not a field of React's: it would put the caret at the end when another writes.
        defaultValue={text}
        dir="auto"
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => onChange(target.value)}
      />
      <p id={`${id}-hint`} className={styles['hint']}>
        {hint}
      </p>
    </div>
  );
}
