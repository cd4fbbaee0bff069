import type { CSSProperties, ReactNode } from 'react';
import { Bands } from './Bands.tsx';
import type { RingBand } from './Bands.tsx';
import { arc, opening } from './geometry.ts';
import type { Circle } from './geometry.ts';
import { layoutFor } from './layouts.ts';
import type { Layout, LayoutChoice } from './layouts.ts';
import { QuorumTrack } from './QuorumTrack.tsx';
import type { RingQuorum } from './QuorumTrack.tsx';
import styles from './Ring.module.css';
import { Face, Seat } from './Seat.tsx';
import type { RingSeat } from './Seat.tsx';

export interface RingProps {
  /** Clockwise, the first at the head of the table; in rows from left to right. */
  readonly seats: readonly RingSeat[];
  readonly layout: LayoutChoice;
  /** Null where there is none to be reached. */
  readonly quorum: RingQuorum | null;
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

/**
 * The picture of the meeting that every place shares: people around a table,
 * or in rows before whoever presides, the quorum and the languages along the
 * table, and in the middle whoever speaks. It is one figure with a spoken
 * summary; the same stands as a list beside it.
 */
export function Ring(props: RingProps) {
  const { seats, quorum, bands, left, summary, children, names = true } = props;
  const layout = layoutFor(seats, props.layout);
  const placed = seats.flatMap((seat, index) => {
    const place = layout.places[index];
    return place === undefined ? [] : [{ seat, place }];
  });
  const shape: CSSProperties & Record<`--${string}`, number> = {
    '--ratio': layout.width / layout.height,
  };
  return (
    <div className={styles['ring']} dir="ltr" style={shape} data-layout={layout.form}>
      <svg
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        className={styles['drawing']}
        role="img"
        aria-label={summary}
        tabIndex={0}
      >
        <TableTop layout={layout} />
        {placed.map(
          ({ seat, place }) =>
            seat.speaking &&
            !isFacing(layout, place) && (
              <path key={seat.id} className={styles['opening']} d={opening(place, layout.middle)} />
            ),
        )}
        {quorum !== null && <QuorumTrack quorum={quorum} layout={layout} />}
        <Bands bands={bands} layout={layout} labelled={names} />
        {placed.map(({ seat, place }) => (
          <Seat
            key={seat.id}
            seat={seat}
            place={place}
            layout={layout}
            left={seat.speaking ? left : null}
            named={names && layout.named}
          />
        ))}
      </svg>
      {placed.map(({ seat, place }) => (
        <Face key={seat.id} seat={seat} place={place} layout={layout} />
      ))}
      <div className={styles['middle']} style={middleOf(layout)}>
        {children}
      </div>
    </div>
  );
}

/** Whoever sits right below the middle needs no way to it. */
function isFacing({ form, centre }: Layout, { y }: Circle): boolean {
  return form === 'rows' && y > centre.y;
}

function TableTop({ layout: { centre, table } }: { readonly layout: Layout }) {
  const { inner, outer, sweep } = table;
  return (
    <>
      <path
        className={styles['table']}
        d={arc(centre, (outer + inner) / 2, sweep)}
        strokeWidth={outer - inner}
      />
      <path className={styles['edge']} d={arc(centre, outer, sweep)} />
      <path className={styles['edge']} d={arc(centre, inner, sweep)} />
    </>
  );
}

/** The middle as shares of the drawing. */
function middleOf({ width, height, middle }: Layout): CSSProperties {
  return {
    insetInlineStart: `${((middle.x - middle.r) / width) * 100}%`,
    insetBlockStart: `${((middle.y - middle.r) / height) * 100}%`,
    inlineSize: `${((2 * middle.r) / width) * 100}%`,
    blockSize: `${((2 * middle.r) / height) * 100}%`,
  };
}
