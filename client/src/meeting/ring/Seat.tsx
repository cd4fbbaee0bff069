import { Video } from '../../ui/Video.tsx';
import { classes } from '../../ui/classes.ts';
import { at, labelPlace, opening, remaining, SIDE } from './geometry.ts';
import type { Place } from './geometry.ts';
import styles from './Seat.module.css';

export interface RingSeat {
  readonly id: string;
  /** As people at the table call each other. */
  readonly name: string;
  readonly initials: string;
  readonly state: 'room' | 'online' | 'dropped' | 'absent';
  /** Presides: drawn with a second line. */
  readonly presides: boolean;
  readonly speaking: boolean;
  /** Place on the speaking list, from 1. */
  readonly waits: number | null;
  /** A small picture in the seat. */
  readonly face: MediaStreamTrack | null;
}

interface SeatProps {
  readonly seat: RingSeat;
  readonly place: Place;
  readonly radius: number;
  readonly left: number | null;
  readonly named: boolean;
}

/** Below this size letters in a seat could not be read. */
const SMALLEST_LETTERS = 13;
const RIM = 5;
const BADGE = 10;

export function Seat({ seat, place, radius, left, named }: SeatProps) {
  const run = left === null ? null : remaining(place, radius + RIM, left);
  const badge = at(place.angle + 0.11, 180 - radius * 0.78);
  const label = labelPlace(place, radius);
  return (
    <g className={classes(styles['seat'], styles[seat.state], seat.speaking && styles['speaking'])}>
      {seat.speaking && <path className={styles['opening']} d={opening(place, radius)} />}
      {seat.presides && (
        <circle className={styles['presides']} cx={place.x} cy={place.y} r={radius + RIM - 1} />
      )}
      <circle className={styles['body']} cx={place.x} cy={place.y} r={radius} />
      {radius >= SMALLEST_LETTERS && (
        <text className={styles['initials']} x={place.x} y={place.y} fontSize={radius * 0.66}>
          {seat.initials}
        </text>
      )}
      {seat.state === 'dropped' && (
        <path
          className={styles['broken']}
          d={`M${place.x - radius * 0.8} ${place.y + radius * 0.8} L${place.x + radius * 0.8} ${place.y - radius * 0.8}`}
        />
      )}
      {run !== null && <path className={styles['run']} d={run} />}
      {seat.waits !== null && (
        <g className={styles['badge']}>
          <circle cx={badge.x} cy={badge.y} r={BADGE} />
          <text x={badge.x} y={badge.y}>
            {seat.waits}
          </text>
        </g>
      )}
      {named && radius >= SMALLEST_LETTERS && (
        <text className={styles['name']} x={label.x} y={label.y} textAnchor={label.anchor}>
          {seat.name}
        </text>
      )}
    </g>
  );
}

/** A seat's picture lies over the drawing, which cannot hold a video itself. */
export function Face({ seat, place, radius }: Pick<SeatProps, 'seat' | 'place' | 'radius'>) {
  if (seat.face === null || seat.speaking) return null;
  const share = (value: number) => `${(value / SIDE) * 100}%`;
  return (
    <div
      className={styles['face']}
      style={{
        insetInlineStart: share(place.x - radius + 2),
        insetBlockStart: share(place.y - radius + 2),
        inlineSize: share(2 * radius - 4),
        blockSize: share(2 * radius - 4),
      }}
    >
      <Video track={seat.face} label={seat.name} />
    </div>
  );
}
