import { arc, around, divided } from './geometry.ts';
import type { Layout } from './layouts.ts';
import styles from './Bands.module.css';

export interface RingBand {
  readonly tag: string;
  readonly state: 'on' | 'off' | 'vanished' | 'uncovered';
  readonly listeners: number;
}

interface BandsProps {
  readonly bands: readonly RingBand[];
  readonly layout: Layout;
  readonly labelled: boolean;
}

const LABEL_HEIGHT = 20;
const LETTER = 7.8;

/** A band a channel along the table's edge, lit while its interpreter is on air. */
export function Bands({ bands, layout, labelled }: BandsProps) {
  if (bands.length === 0) return null;
  const { centre } = layout;
  const { radius, sweep } = layout.bands;
  const parts = divided(sweep, bands.length);
  return bands.map((band, index) => {
    const part = parts[index];
    if (part === undefined) return null;
    const label = around(centre, (part.from + part.to) / 2, radius);
    const words = labelOf(band);
    const width = words.length * LETTER + 12;
    return (
      <g key={band.tag} className={styles[band.state]}>
        <path className={styles['band']} d={arc(centre, radius, part)} />
        {labelled && (
          <>
            <rect
              className={styles['plate']}
              x={label.x - width / 2}
              y={label.y - LABEL_HEIGHT / 2}
              width={width}
              height={LABEL_HEIGHT}
              rx={LABEL_HEIGHT / 2}
            />
            <text className={styles['label']} x={label.x} y={label.y}>
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
