import type { MadeRecording, RecordingFile } from '@koinon/shared/recording/view';
import { Pause, Play, RotateCcw, RotateCw } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { channelName } from '../i18n/channel-name.ts';
import { useReadingLanguage } from '../i18n/use-reading-language.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Pick } from '../ui/Pick.tsx';
import {
  channelFile,
  clockOf,
  firstChoice,
  FLOOR,
  floorFile,
  heardAt,
  languagesOf,
  pictureFiles,
} from './player-model.ts';
import styles from './Player.module.css';
import { TimeLine } from './TimeLine.tsx';
import { usePlayer } from './use-player.ts';
import type { Player as Playing } from './use-player.ts';

interface PlayerProps {
  readonly made: MadeRecording;
  /** Where a file is. */
  readonly address: (name: string) => string;
}

const STEP_MS = 15_000;
const NO_PICTURE = '';

/** A recording in the language one chooses, with what is missing on its time line. */
export function Player({ made, address }: PlayerProps) {
  const t = useTranslations('recording.player');
  const language = useReadingLanguage();
  const [chosen, choose] = useState(() => firstChoice(made, language));
  const pictures = pictureFiles(made);
  const [shown, show] = useState(pictures[0]?.name ?? NO_PICTURE);
  const [floorPlays, setFloor] = useState<HTMLAudioElement | null>(null);
  const [channelPlays, setChannel] = useState<HTMLAudioElement | null>(null);
  const [picturePlays, setPicture] = useState<HTMLVideoElement | null>(null);
  const player = usePlayer(made, chosen, {
    floor: floorPlays,
    channel: channelPlays,
    picture: picturePlays,
  });
  const section = useKeys(player);
  const floor = floorFile(made);
  const channel = channelFile(made, chosen);
  const isFloor = chosen !== FLOOR && heardAt(made, chosen, player.at) === 'floor';
  return (
    <section
      ref={section}
      className={styles['player']}
      aria-label={t('label')}
      aria-keyshortcuts="k j l"
      data-testid="player"
      data-at={Math.round(player.at)}
    >
      <Sound file={floor?.name ?? null} address={address} onReady={setFloor} />
      <Sound file={channel?.name ?? null} address={address} onReady={setChannel} />
      {shown !== NO_PICTURE && (
        <video
          key={shown}
          ref={setPicture}
          className={styles['picture']}
          src={address(shown)}
          preload="metadata"
          muted
          playsInline
        />
      )}
      <div className={styles['choices']}>
        <Pick
          label={t('language')}
          chosen={chosen}
          onChoose={choose}
          options={[
            { value: FLOOR, name: t('floor') },
            ...languagesOf(made).map((tag) => ({
              value: tag,
              name: channelName(tag),
              language: tag,
            })),
          ]}
        />
        {pictures.length > 0 && (
          <Pick
            label={t('picture')}
            chosen={shown}
            onChoose={show}
            options={[
              { value: NO_PICTURE, name: t('noPicture') },
              ...pictures.map((file) => ({
                value: file.name,
                name: nameOfPicture(file, t('screen')),
              })),
            ]}
          />
        )}
      </div>
      {player.failed && (
        <Notice tone="heed" urgent>
          {t('failed')}
        </Notice>
      )}
      <Controls made={made} player={player} />
      <p role="status" className={styles['now']}>
        {isFloor && t('floorNow')}
      </p>
      <TimeLine made={made} chosen={chosen} at={player.at} onSeek={player.seek} />
    </section>
  );
}

interface SoundProps {
  readonly file: string | null;
  readonly address: (name: string) => string;
  readonly onReady: (sound: HTMLAudioElement | null) => void;
}

/** A file that is played without anything to see. */
function Sound({ file, address, onReady }: SoundProps) {
  const source = file === null ? null : address(file);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (source === null) return undefined;
    const sound = new Audio(source);
    sound.preload = 'metadata';
    place.current?.append(sound);
    onReady(sound);
    return () => {
      sound.pause();
      sound.remove();
      onReady(null);
    };
  }, [source, onReady]);
  return <div ref={place} hidden />;
}

function nameOfPicture({ kind, channel }: RecordingFile, screen: string): string {
  return kind === 'signer' && channel !== null ? channelName(channel) : screen;
}

interface ControlsProps {
  readonly made: MadeRecording;
  readonly player: Playing;
}

function Controls({ made, player }: ControlsProps) {
  const t = useTranslations('recording.player');
  const id = useId();
  const { at, playing, toggle, seek } = player;
  const place = t('placeNow', { at: clockOf(at), length: clockOf(made.length) });
  return (
    <>
      <div className={styles['controls']}>
        <Button
          label={t('back')}
          kind="quiet"
          icon={<RotateCcw aria-hidden />}
          onPress={() => seek(at - STEP_MS)}
        >
          {null}
        </Button>
        <Button
          kind="act"
          onPress={toggle}
          keys="k"
          icon={playing ? <Pause aria-hidden /> : <Play aria-hidden />}
        >
          {t(playing ? 'pause' : 'play')}
        </Button>
        <Button
          label={t('forward')}
          kind="quiet"
          icon={<RotateCw aria-hidden />}
          onPress={() => seek(at + STEP_MS)}
        >
          {null}
        </Button>
        <span className={styles['clock']} dir="ltr" aria-hidden>
          {clockOf(at)} / {clockOf(made.length)}
        </span>
      </div>
      <label htmlFor={id} className={styles['placeLabel']}>
        {t('place')}
      </label>
      <input
        id={id}
        className={styles['place']}
        type="range"
        min={0}
        max={made.length}
        step={1_000}
        value={Math.min(at, made.length)}
        aria-valuetext={place}
        onChange={(event) => seek(event.currentTarget.valueAsNumber)}
      />
      <p className={styles['keys']}>{t('keys')}</p>
    </>
  );
}

/** Letters only, where they are whatever is written with them: arrows and space belong to what has the focus. */
function useKeys({ at, toggle, seek }: Playing) {
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    const here = section.current;
    const acts: Readonly<Record<string, () => void>> = {
      KeyK: toggle,
      KeyJ: () => seek(at - STEP_MS),
      KeyL: () => seek(at + STEP_MS),
    };
    const byKey = (event: KeyboardEvent) => {
      const act = acts[event.code];
      const isOthers = event.ctrlKey || event.metaKey || event.altKey;
      if (act === undefined || isOthers || event.target instanceof HTMLSelectElement) return;
      event.preventDefault();
      act();
    };
    here?.addEventListener('keydown', byKey);
    return () => here?.removeEventListener('keydown', byKey);
  }, [at, toggle, seek]);
  return section;
}
