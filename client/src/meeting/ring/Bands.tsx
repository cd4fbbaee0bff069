import { arc, BAND_RADIUS, bands as divide, CENTRE } from './geometry.ts';
import styles from './Bands.module.css';

export interface RingBand {
  readonly tag: string;
  readonly state: 'on' | 'off' | 'vanished' | 'uncovered';
  readonly listeners: number;
}

interface BandsProps {
  readonly bands: readonly RingBand[];
  readonly labelled: boolean;
}

const MIDDLE = { x: CENTRE, y: CENTRE };
const LABEL_HEIGHT = 20;
const LETTER = 7.8;

/** A band a channel along the table's edge, lit while its interpreter is on air. */
export function Bands({ bands, labelled }: BandsProps) {
  if (bands.length === 0) return null;
  const places = divide(bands.length);
  return bands.map((band, index) => {
    const place = places[index];
    if (place === undefined) return null;
    const words = labelOf(band);
    const width = words.length * LETTER + 12;
    return (
      <g key={band.tag} className={styles[band.state]}>
        <path className={styles['band']} d={arc(MIDDLE, BAND_RADIUS, place.from, place.to)} />
        {labelled && (
          <>
            <rect
              className={styles['plate']}
              x={place.label.x - width / 2}
              y={place.label.y - LABEL_HEIGHT / 2}
              width={width}
              height={LABEL_HEIGHT}
              rx={LABEL_HEIGHT / 2}
            />
            <text className={styles['label']} x={place.label.x} y={place.label.y}>
              {words}
            </text>
          </>
        )}
      </g>
    );
  });
}

function labelOf({ tag, listeners }: RingBand): string {
  const code = tag.split('-')[0]?.toUpperCase() ?? tag;
  return listeners === 0 ? code : `${code} ${listeners}`;
}
