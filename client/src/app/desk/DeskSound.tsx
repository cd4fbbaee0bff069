import { useEffect, useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { MediaRoom } from '../../media/media-room.ts';
import { MOST_TONE_DB } from '../../media/tone.ts';
import { Button } from '../../ui/Button.tsx';
import { Range } from '../../ui/Range.tsx';
import { useStore } from '../../ui/store.ts';
import { openDeskSound, USUAL_SOUND } from './desk-sound.ts';
import type { DeskSound as Sound } from './desk-sound.ts';
import styles from './DeskSound.module.css';

const FULL = 100;
const STEP_DB = 1;
/** Where the sound of the desk is kept in the browser. */
const KEPT = 'koinon-desk-sound';

/** How I hear: loudness, bass and treble, kept in this browser. */
export function DeskSound({ room }: { readonly room: MediaRoom | null }) {
  const t = useTranslations('interpretation');
  const briefing = useTranslations('briefing');
  const [kept] = useState(() => openDeskSound(KEPT, window.localStorage));
  const sound = useStore(kept);
  useEffect(() => {
    room?.setVolume(sound.volume);
    room?.setTone(sound);
  }, [room, sound]);
  const change = (part: Partial<Sound>) => kept.update((now) => ({ ...now, ...part }));
  const [open, setOpen] = useState(sound.bassDb !== 0 || sound.trebleDb !== 0);
  return (
    <div className={styles['sound']}>
      <Range
        label={t('volume')}
        percent={Math.round(sound.volume * FULL)}
        onChange={(percent) => change({ volume: percent / FULL })}
      />
      <details
        className={styles['tone']}
        open={open}
        onToggle={(event) => setOpen(event.currentTarget.open)}
      >
        <summary className={styles['title']}>{briefing('tone')}</summary>
        <Shelf
          label={briefing('bass')}
          db={sound.bassDb}
          onChange={(bassDb) => change({ bassDb })}
        />
        <Shelf
          label={briefing('treble')}
          db={sound.trebleDb}
          onChange={(trebleDb) => change({ trebleDb })}
        />
        <p className={styles['hint']}>{briefing('limiter')}</p>
        <Button
          size="s"
          kind="quiet"
          onPress={() => change({ ...USUAL_SOUND, volume: sound.volume })}
        >
          {briefing('plainTone')}
        </Button>
      </details>
    </div>
  );
}

interface ShelfProps {
  readonly label: string;
  readonly db: number;
  readonly onChange: (db: number) => void;
}

function Shelf({ label, db, onChange }: ShelfProps) {
  const id = useId();
  const words = `${db > 0 ? '+' : ''}${db} dB`;
  return (
    <div className={styles['shelf']}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="range"
        min={-MOST_TONE_DB}
        max={MOST_TONE_DB}
        step={STEP_DB}
        value={db}
        aria-valuetext={words}
        onChange={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
      <output htmlFor={id} className={styles['value']} aria-hidden="true" dir="ltr">
        {words}
      </output>
    </div>
  );
}
