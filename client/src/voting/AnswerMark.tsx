import { classes } from '../ui/classes.ts';
import styles from './AnswerMark.module.css';
import type { Mark } from './mark.ts';

const CIRCLE = 'M12 1.5a10.5 10.5 0 1 0 0 21a10.5 10.5 0 1 0 0-21z';
const SQUARE =
  'M4.5 2h15a2.5 2.5 0 0 1 2.5 2.5v15a2.5 2.5 0 0 1-2.5 2.5h-15a2.5 2.5 0 0 1-2.5-2.5v-15a2.5 2.5 0 0 1 2.5-2.5z';
const DIAMOND = 'M12 1L23 12L12 23L1 12z';
const TRIANGLE = 'M12 1.5L23 21.5H1z';
const TICK = 'M7 12.5l3.6 3.6L17.3 8.6';
const CROSS = 'M7.5 7.5l9 9M16.5 7.5l-9 9';

/** The body of a mark, and the sign on it. */
const SHAPES: Readonly<Record<Mark, { readonly body: string; readonly sign: string | null }>> = {
  yes: { body: CIRCLE, sign: TICK },
  no: { body: SQUARE, sign: CROSS },
  abstain: { body: DIAMOND, sign: 'M7.5 12h9' },
  blank: { body: SQUARE, sign: null },
  invalid: { body: SQUARE, sign: 'M5 19L19 5' },
  consent: { body: CIRCLE, sign: TICK },
  pass: { body: DIAMOND, sign: 'M7.5 12h8M12.5 8.5l3.5 3.5l-3.5 3.5' },
  objection: { body: TRIANGLE, sign: 'M12 8.5v6M12 17.6v.6' },
  none: { body: CIRCLE, sign: null },
};

interface AnswerMarkProps {
  readonly mark: Mark;
  readonly size?: 's' | 'm' | 'l';
}

/** An answer as a shape: told apart without its colour. Its words stand beside it. */
export function AnswerMark({ mark, size = 'm' }: AnswerMarkProps) {
  const { body, sign } = SHAPES[mark];
  return (
    <svg
      viewBox="0 0 24 24"
      className={classes(styles['mark'], styles[mark], styles[size])}
      aria-hidden="true"
    >
      <path className={styles['body']} d={body} />
      {sign !== null && <path className={styles['sign']} d={sign} />}
    </svg>
  );
}
