import { classes } from '../../ui/classes.ts';
import { arc, around, partOf } from './geometry.ts';
import type { Layout } from './layouts.ts';
import styles from './QuorumTrack.module.css';

/** The quorum as a part of all seats. */
export interface RingQuorum {
  /** 0 to 1. */
  readonly filled: number;
  readonly needed: number;
  readonly stands: boolean;
}

interface QuorumTrackProps {
  readonly quorum: RingQuorum;
  readonly layout: Layout;
}

/** Half the length of the mark across the track, and of its arrow. */
const TICK = 6;
const ARROW = 4.5;

/** An arc along the table that fills with those present, and a mark that it has to reach. */
export function QuorumTrack({ quorum, layout }: QuorumTrackProps) {
  const { centre } = layout;
  const { radius, sweep } = layout.quorum;
  const { filled, needed, stands } = quorum;
  const mark = partOf(sweep, needed).to;
  const inner = around(centre, mark, radius - TICK);
  const outer = around(centre, mark, radius + TICK);
  const arrow = [
    around(centre, mark - ARROW / radius, radius - TICK - ARROW),
    around(centre, mark + ARROW / radius, radius - TICK - ARROW),
    around(centre, mark, radius - TICK + 2),
  ];
  return (
    <g className={classes(styles['quorum'], stands ? styles['stands'] : styles['missing'])}>
      <path className={styles['track']} d={arc(centre, radius, sweep)} />
      {filled > 0 && (
        <path className={styles['filled']} d={arc(centre, radius, partOf(sweep, filled))} />
      )}
      <path className={styles['tick']} d={`M${inner.x} ${inner.y} L${outer.x} ${outer.y}`} />
      <path
        className={styles['arrow']}
        d={`M${arrow.map(({ x, y }) => `${x} ${y}`).join(' L')} Z`}
      />
    </g>
  );
}
