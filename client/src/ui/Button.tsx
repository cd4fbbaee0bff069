import { useId } from 'react';
import type { ReactNode } from 'react';
import styles from './Button.module.css';
import { classes } from './classes.ts';
import hidden from './hidden.module.css';

export interface ButtonProps {
  readonly children: ReactNode;
  readonly onPress: () => void;
  readonly kind?: 'plain' | 'act' | 'quiet' | 'air' | undefined;
  readonly size?: 's' | 'm' | 'l' | undefined;
  readonly icon?: ReactNode;
  /** What was asked for is on its way. */
  readonly waiting?: boolean | undefined;
  /** Why it cannot be pressed now; it stays reachable, so that the reason can be read. */
  readonly unavailable?: string | null | undefined;
  /** A name that says more than the words on it. */
  readonly label?: string | undefined;
  readonly pressed?: boolean | undefined;
  readonly expanded?: boolean | undefined;
  readonly controls?: string | undefined;
  readonly keys?: string | undefined;
  readonly wide?: boolean | undefined;
  readonly autoFocus?: boolean | undefined;
}

/** A thing to press, in every state that it can have. */
export function Button(props: ButtonProps) {
  const { children, kind = 'plain', size = 'm', waiting = false, unavailable = null } = props;
  const reason = useId();
  const blocked = unavailable !== null || waiting;
  return (
    <>
      <button
        type="button"
        className={classes(
          styles['button'],
          styles[kind],
          styles[size],
          props.wide === true && styles['wide'],
          children === null && styles['iconOnly'],
          waiting && styles['waiting'],
        )}
        // Without the event: what is pressed takes nothing, or something of its own.
        onClick={blocked ? undefined : () => props.onPress()}
        aria-disabled={blocked || undefined}
        aria-busy={waiting || undefined}
        aria-label={props.label}
        title={children === null ? props.label : undefined}
        aria-pressed={props.pressed}
        aria-expanded={props.expanded}
        aria-controls={props.controls}
        aria-keyshortcuts={props.keys}
        aria-describedby={unavailable === null ? undefined : reason}
        autoFocus={props.autoFocus}
      >
        {props.icon}
        <span className={styles['words']}>{children}</span>
      </button>
      {unavailable !== null && (
        <span id={reason} className={hidden['hidden']}>
          {unavailable}
        </span>
      )}
    </>
  );
}
