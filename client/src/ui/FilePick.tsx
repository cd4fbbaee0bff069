import { useId } from 'react';
import hidden from './hidden.module.css';
import styles from './FilePick.module.css';

interface FilePickProps {
  readonly label: string;
  /** As browsers take it: `.csv,text/csv`. */
  readonly accept: string;
  readonly onPick: (file: File) => void;
}

/** A file of the reader's own machine; the same one can be picked again after it changed. */
export function FilePick({ label, accept, onPick }: FilePickProps) {
  const id = useId();
  return (
    <div className={styles['pick']}>
      <input
        id={id}
        type="file"
        className={hidden['hidden']}
        accept={accept}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file !== undefined) onPick(file);
        }}
      />
      <label htmlFor={id} className={styles['label']}>
        {label}
      </label>
    </div>
  );
}
