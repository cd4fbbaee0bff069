import { useId, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { classes } from '../classes.ts';
import { found } from './palette-model.ts';
import type { PaletteEntry } from './palette-model.ts';
import styles from './Palette.module.css';

interface PaletteProps {
  readonly label: string;
  /** What may be typed, shown until something is. */
  readonly hint: string;
  /** Said when nothing fits. */
  readonly nothing: string;
  /** Said of an entry that was run. */
  readonly done: (entry: PaletteEntry) => string;
  readonly entries: readonly PaletteEntry[];
  readonly onClose: () => void;
}

/**
 * Type a few letters, press Enter: done. It stays open, so that one thing
 * after the other can be done without leaving the keys; Escape closes it.
 */
export function Palette(props: PaletteProps) {
  return (
    <ModalOverlay
      isOpen
      isDismissable
      className={styles['overlay'] ?? ''}
      onOpenChange={(open) => {
        if (!open) props.onClose();
      }}
    >
      <Modal className={styles['modal'] ?? ''}>
        <Dialog aria-label={props.label} className={styles['dialog'] ?? ''}>
          <Search {...props} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Search({ label, hint, nothing, done, entries, onClose }: PaletteProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState(0);
  const [said, setSaid] = useState('');
  const fitting = found(entries, typed);
  const run = (entry: PaletteEntry | undefined) => {
    if (entry === undefined) return;
    entry.run();
    if (entry.opens === true) {
      onClose();
      return;
    }
    setSaid(done(entry));
    setTyped('');
    setChosen(0);
  };
  const onKey = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (event.key === 'Enter') run(fitting[chosen]);
    else if (step === undefined || fitting.length === 0) return;
    else setChosen((chosen + step + fitting.length) % fitting.length);
    event.preventDefault();
  };
  return (
    <>
      <input
        className={styles['input']}
        role="combobox"
        aria-label={label}
        aria-expanded
        aria-controls={`${id}-list`}
        aria-activedescendant={fitting.length === 0 ? undefined : `${id}-${chosen}`}
        aria-autocomplete="list"
        autoComplete="off"
        spellCheck={false}
        dir="auto"
        placeholder={hint}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setChosen(0);
        }}
        onKeyDown={onKey}
        autoFocus
      />
      <Entries id={id} label={label} entries={fitting} chosen={chosen} onRun={run} />
      <p role="status" className={styles['said']}>
        {fitting.length === 0 ? nothing : said}
      </p>
    </>
  );
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

interface EntriesProps {
  readonly id: string;
  readonly label: string;
  readonly entries: readonly PaletteEntry[];
  readonly chosen: number;
  readonly onRun: (entry: PaletteEntry) => void;
}

function Entries({ id, label, entries, chosen, onRun }: EntriesProps) {
  return (
    <div id={`${id}-list`} role="listbox" aria-label={label} className={styles['list']}>
      {entries.map((entry, index) => (
        <button
          key={entry.id}
          type="button"
          tabIndex={-1}
          id={`${id}-${index}`}
          ref={index === chosen ? intoView : undefined}
          role="option"
          aria-selected={index === chosen}
          className={classes(styles['entry'], index === chosen && styles['chosen'])}
          onClick={() => onRun(entry)}
        >
          {entry.subject !== '' && <bdi className={styles['subject']}>{entry.subject}</bdi>}
          <span>{entry.action}</span>
        </button>
      ))}
    </div>
  );
}

function intoView(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}
