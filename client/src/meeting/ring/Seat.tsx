import { Video } from '../../ui/Video.tsx';
import { classes } from '../../ui/classes.ts';
import { remaining } from './geometry.ts';
import type { Circle } from './geometry.ts';
import { badgePlace, labelPlace } from './layouts.ts';
import type { Layout, Sitter } from './layouts.ts';
import styles from './Seat.module.css';
import { VOTE_MARKS } from './vote-marks.ts';
import type { RingVote } from './vote-marks.ts';

export interface RingSeat extends Sitter {
  readonly id: string;
  /** As people at the table call each other. */
  readonly name: string;
  readonly initials: string;
  readonly state: 'room' | 'online' | 'dropped' | 'absent' | 'excused' | 'vacant';
  /** A substitute sits there: only half of the seat is theirs. */
  readonly bySubstitute: boolean;
  /** Whoever sits there does not take part in the item. */
  readonly conflict: boolean;
  readonly speaking: boolean;
  /** Place on the speaking list, from 1. */
  readonly waits: number | null;
  /** The vote that may be shown. */
  readonly vote: RingVote | null;
  /** Share of the talk time, 0 to 1 of whoever spoke most; null where it is not shown. */
  readonly talk: number | null;
  /** A small picture in the seat. */
  readonly face: MediaStreamTrack | null;
  /** All of it in words, for whoever points at the seat. */
  readonly words: string;
}

interface SeatProps {
  readonly seat: RingSeat;
  readonly place: Circle;
  readonly layout: Layout;
  /** What is left of the timed turn of whoever speaks. */
  readonly left: number | null;
  readonly named: boolean;
}

/** Below this size letters in a seat could not be read. */
const SMALLEST_LETTERS = 13;
const RIM = 5;
const BADGE = 10;
/** What a seat keeps for itself where a rim shows how much was spoken. */
const BESIDE_RIM = 0.74;

export function Seat({ seat, place, layout, left, named }: SeatProps) {
  const { x, y, r } = place;
  const body = seat.talk === null ? place : { ...place, r: r * BESIDE_RIM };
  const run = left === null ? null : remaining(place, r + RIM, left);
  return (
    <g
      className={classes(
        styles['seat'],
        styles[seat.state],
        seat.speaking && styles['speaking'],
        seat.bySubstitute && styles['substitute'],
        seat.conflict && styles['conflict'],
      )}
    >
      <title>{seat.words}</title>
      {seat.talk !== null && seat.talk > 0 && <TalkRim place={place} share={seat.talk} />}
      {seat.presides && <circle className={styles['presides']} cx={x} cy={y} r={r + RIM - 1} />}
      {seat.vote === null || seat.vote === 'voted' ? (
        <Body seat={seat} place={body} />
      ) : (
        <Vote vote={seat.vote} place={body} />
      )}
      {seat.vote === 'voted' && <Ballot place={body} />}
      {seat.conflict && seat.vote === null && <path className={styles['bars']} d={bars(body)} />}
      {run !== null && <path className={styles['run']} d={run} />}
      {seat.waits !== null && <Waits waits={seat.waits} place={place} layout={layout} />}
      {named && seat.state !== 'vacant' && <Name seat={seat} place={place} layout={layout} />}
    </g>
  );
}

type PartProps = Pick<SeatProps, 'seat' | 'place'>;

/** How somebody is here: filled, outlined, half, faint. */
function Body({ seat, place }: PartProps) {
  const { x, y, r } = place;
  const { state } = seat;
  const lettered = r >= SMALLEST_LETTERS && state !== 'vacant' && !seat.conflict;
  return (
    <>
      <circle className={styles['body']} cx={x} cy={y} r={state === 'vacant' ? r * 0.55 : r} />
      {seat.bySubstitute && <path className={styles['lower']} d={lowerHalf(place)} />}
      {lettered && <Initials letters={seat.initials} place={place} upper={seat.bySubstitute} />}
      {state === 'excused' && r < SMALLEST_LETTERS && (
        <circle className={styles['dot']} cx={x} cy={y} r={r * 0.28} />
      )}
      {state === 'excused' && r >= SMALLEST_LETTERS && (
        <circle className={styles['dot']} cx={x} cy={y + r * 0.66} r={r * 0.11} />
      )}
      {state === 'dropped' && (
        <path
          className={styles['broken']}
          d={`M${x - r * 0.8} ${y + r * 0.8} L${x + r * 0.8} ${y - r * 0.8}`}
        />
      )}
    </>
  );
}

/** In the upper half only, where the lower one says that a substitute sits there. */
function Initials({
  letters,
  place: { x, y, r },
  upper,
}: {
  readonly letters: string;
  readonly place: Circle;
  readonly upper: boolean;
}) {
  return (
    <text
      className={styles['initials']}
      x={x}
      y={upper ? y - r * 0.4 : y}
      fontSize={r * (upper ? 0.56 : 0.66)}
    >
      {letters}
    </text>
  );
}

function lowerHalf({ x, y, r }: Circle): string {
  return `M${x - r} ${y} A${r} ${r} 0 0 0 ${x + r} ${y} Z`;
}

function bars({ x, y, r }: Circle): string {
  const [out, up] = [r * 0.26, r * 0.5];
  return `M${x - out} ${y - up} V${y + up} M${x + out} ${y - up} V${y + up}`;
}

/** A folded paper: has voted; how is not shown. */
function Ballot({ place: { x, y, r } }: { readonly place: Circle }) {
  return (
    <g
      className={styles['ballot']}
      transform={`translate(${x} ${y + r * 0.78}) scale(${Math.max(r * 0.42, 3.4)})`}
      data-vote="voted"
    >
      <path d="M-1 -0.72H1V0.72H-1Z" />
      <path d="M-1 -0.72L0 0.12L1 -0.72" />
    </g>
  );
}

/** The answer takes the seat's place. */
function Vote({
  vote,
  place,
}: {
  readonly vote: Exclude<RingVote, 'voted'>;
  readonly place: Circle;
}) {
  const { body, sign, tone } = VOTE_MARKS[vote];
  const { x, y, r } = place;
  return (
    <g
      className={classes(styles['vote'], styles[tone])}
      transform={`translate(${x} ${y}) scale(${r})`}
      data-vote={vote}
    >
      <path className={styles['answer']} d={body} />
      {sign !== null && <path className={styles['sign']} d={sign} />}
    </g>
  );
}

/** Grows outwards from the seat, which leaves it room. */
function TalkRim({ place, share }: { readonly place: Circle; readonly share: number }) {
  const thickness = Math.max(1, share * place.r * (1 - BESIDE_RIM));
  return (
    <circle
      className={styles['talk']}
      cx={place.x}
      cy={place.y}
      r={place.r * BESIDE_RIM + thickness / 2}
      strokeWidth={thickness}
    />
  );
}

/** A number at the seat, or in it where it is small. */
function Waits({
  waits,
  place,
  layout,
}: { readonly waits: number } & Pick<SeatProps, 'place' | 'layout'>) {
  const small = place.r < SMALLEST_LETTERS;
  const at = small ? place : badgePlace(layout, place);
  return (
    <g className={styles['badge']}>
      <circle cx={at.x} cy={at.y} r={small ? place.r : BADGE} />
      <text x={at.x} y={at.y} fontSize={small ? place.r * 1.15 : undefined}>
        {waits}
      </text>
    </g>
  );
}

function Name({ seat, place, layout }: PartProps & Pick<SeatProps, 'layout'>) {
  const label = labelPlace(layout, place);
  return (
    <text className={styles['name']} x={label.x} y={label.y} textAnchor={label.anchor}>
      {seat.name}
    </text>
  );
}

/** A seat's picture lies over the drawing, which cannot hold a video itself. */
export function Face({ seat, place, layout }: PartProps & Pick<SeatProps, 'layout'>) {
  if (seat.face === null || seat.speaking || seat.vote !== null) return null;
  const across = (value: number) => `${(value / layout.width) * 100}%`;
  const down = (value: number) => `${(value / layout.height) * 100}%`;
  return (
    <div
      className={styles['face']}
      style={{
        insetInlineStart: across(place.x - place.r + 2),
        insetBlockStart: down(place.y - place.r + 2),
        inlineSize: across(2 * place.r - 4),
        blockSize: down(2 * place.r - 4),
      }}
    >
      <Video track={seat.face} label={seat.name} />
    </div>
  );
}
