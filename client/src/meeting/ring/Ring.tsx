import type { ReactNode } from 'react';
import { Bands } from './Bands.tsx';
import type { RingBand } from './Bands.tsx';
import {
  CENTRE,
  MIDDLE_RADIUS,
  seatPlaces,
  seatRadius,
  SIDE,
  TABLE_INNER,
  TABLE_OUTER,
} from './geometry.ts';
import styles from './Ring.module.css';
import { Face, Seat } from './Seat.tsx';
import type { RingSeat } from './Seat.tsx';

export type { RingBand, RingSeat };

export interface RingProps {
  /** Clockwise, the first at the head of the table. */
  readonly seats: readonly RingSeat[];
  readonly bands: readonly RingBand[];
  /** What is left of the timed turn, 1 to 0; null when nobody's turn is timed. */
  readonly left: number | null;
  /** Everything the picture says, in words. */
  readonly summary: string;
  /** What stands in the middle of the table. */
  readonly children: ReactNode;
  /** Seats' names are left out where they would be too small to read. */
  readonly names?: boolean;
}

/** The middle as a share of the drawing, from its edges. */
const MIDDLE = { inset: `${((CENTRE - MIDDLE_RADIUS) / SIDE) * 100}%` };

/**
 * The picture of the meeting that every place shares: people around a table,
 * languages along its edge, and in the middle whoever speaks. It is one figure
 * with a spoken summary; the same stands as a list beside it.
 */
export function Ring({ seats, bands, left, summary, children, names = true }: RingProps) {
  const places = seatPlaces(seats.length);
  const radius = seatRadius(seats.length);
  return (
    <div className={styles['ring']} dir="ltr">
      <svg
        viewBox={`0 0 ${SIDE} ${SIDE}`}
        className={styles['drawing']}
        role="img"
        aria-label={summary}
        tabIndex={0}
      >
        <circle
          className={styles['table']}
          cx={CENTRE}
          cy={CENTRE}
          r={(TABLE_OUTER + TABLE_INNER) / 2}
          strokeWidth={TABLE_OUTER - TABLE_INNER}
        />
        <circle className={styles['edge']} cx={CENTRE} cy={CENTRE} r={TABLE_OUTER} />
        <circle className={styles['edge']} cx={CENTRE} cy={CENTRE} r={TABLE_INNER} />
        <Bands bands={bands} labelled={names} />
        {seats.map((seat, index) => {
          const place = places[index];
          return (
            place && (
              <Seat
                key={seat.id}
                seat={seat}
                place={place}
                radius={radius}
                left={seat.speaking ? left : null}
                named={names}
              />
            )
          );
        })}
      </svg>
      {seats.map((seat, index) => {
        const place = places[index];
        return place && <Face key={seat.id} seat={seat} place={place} radius={radius} />;
      })}
      <div className={styles['middle']} style={MIDDLE}>
        {children}
      </div>
    </div>
  );
}
