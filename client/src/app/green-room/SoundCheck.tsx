import { useEffect, useRef, useState } from 'react';
import type { ComponentProps } from 'react';
import { useTranslations } from 'use-intl';
import { OnceSpoken } from '../../i18n/OnceSpoken.tsx';
import { SoundVerdict } from '../../media/check/SoundVerdict.tsx';
import { captureMicrophone } from '../../media/capture.ts';
import type { Captured } from '../../media/capture.ts';
import { openDeviceList } from '../../media/devices.ts';
import type { DeviceList } from '../../media/devices.ts';
import { stopTrack } from '../../media/check/fed-track.ts';
import { openMicrophoneChoice } from '../../media/check/microphone-choice.ts';
import type { MicrophoneOptions, Processing } from '../../media/media-room.ts';
import { Button } from '../../ui/Button.tsx';
import { Level } from '../../ui/Level.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Pick } from '../../ui/Pick.tsx';
import { createStore, useStore } from '../../ui/store.ts';
import { Switch } from '../../ui/Switch.tsx';
import { meterShare, useMicrophoneLevel } from '../use-microphone-level.ts';
import styles from './SoundCheck.module.css';

interface SoundCheckProps {
  readonly options: MicrophoneOptions;
  readonly onOptions: (options: MicrophoneOptions) => void;
  /** The microphone worked: it may be ready from the first moment on. */
  readonly onWorks: () => void;
}

const STANDARD = '';
/** Between these levels, in dBFS, a voice arrives well. */
const TOO_QUIET = -48;
const TOO_LOUD = -6;

const noDevices = createStore({ microphones: [], cameras: [] });

/** Device choice, level, hearing oneself: all before anybody else hears anything. */
export function SoundCheck({ options, onOptions, onWorks }: SoundCheckProps) {
  const t = useTranslations('greenRoom');
  const failed = useTranslations('media');
  const [testing, setTesting] = useState(false);
  const { take, process } = useChoice(options, onOptions);
  const list = useDeviceList();
  const captured = useCapture(testing, options, list, onWorks);
  const { microphones } = useStore(list?.devices ?? noDevices);
  const named = microphones.filter(({ id, name }) => id !== '' && name !== '');
  return (
    <Panel title={t('check')} level={2}>
      <p className={styles['hint']}>{t('optional')}</p>
      {captured?.ok === true && (
        <>
          {named.length > 0 && (
            <Pick
              label={t('device')}
              options={[
                { value: STANDARD, name: t('deviceDefault') },
                ...named.map(({ id, name }) => ({ value: id, name })),
              ]}
              chosen={options.device ?? STANDARD}
              onChoose={(id) => take(id === STANDARD ? null : id)}
            />
          )}
          <Heard track={captured.track} />
        </>
      )}
      {captured?.ok === false && (
        <Notice tone="heed" urgent>
          {failed(`failed.${captured.why}`)}
        </Notice>
      )}
      <Button onPress={() => setTesting(!testing)} waiting={testing && captured === null}>
        {testing ? t('stopTest') : t('test')}
      </Button>
      <Switch
        label={t('professional')}
        hint={t('professionalHint')}
        on={options.processing === 'professional'}
        onChange={(on) => process(on ? 'professional' : 'browser')}
      />
      <OnceSpoken>
        <DenoisedSwitch
          on={options.processing === 'denoised'}
          onChange={(on) => process(on ? 'denoised' : 'browser')}
        />
      </OnceSpoken>
    </Panel>
  );
}

/** What was chosen for a microphone comes back with it. */
function useChoice(options: MicrophoneOptions, onOptions: SoundCheckProps['onOptions']) {
  const [choice] = useState(() => openMicrophoneChoice(window.localStorage));
  const [usual] = useState(options.processing);
  const take = (device: string | null) =>
    onOptions({ device, processing: choice.processingOf(device, usual) });
  const process = (processing: Processing) => {
    choice.keep({ ...options, processing });
    onOptions({ ...options, processing });
  };
  const settled = useRef(false);
  useEffect(() => {
    if (settled.current) return;
    // Once: from then on what is chosen here holds.
    settled.current = true;
    const processing = choice.processingOf(options.device, usual);
    if (processing !== options.processing) onOptions({ ...options, processing });
  }, [choice, usual, options, onOptions]);
  return { take, process };
}

function DenoisedSwitch(props: Pick<ComponentProps<typeof Switch>, 'on' | 'onChange'>) {
  const t = useTranslations('sound');
  return <Switch label={t('denoised')} hint={t('denoisedHint')} {...props} />;
}

function Heard({ track }: { readonly track: MediaStreamTrack }) {
  const t = useTranslations('greenRoom');
  const [own, setOwn] = useState(false);
  const { dbfs, check } = useMicrophoneLevel(track);
  useEffect(() => check?.setOwnVoice(own), [check, own]);
  return (
    <>
      <Level label={t('level')} level={meterShare(dbfs)} />
      <p className={styles['words']}>
        {dbfs < TOO_QUIET ? t('quiet') : dbfs > TOO_LOUD ? t('loud') : t('good')}
      </p>
      <OnceSpoken>
        <SoundVerdict track={track} />
      </OnceSpoken>
      <Switch label={t('hearYourself')} hint={t('hearYourselfHint')} on={own} onChange={setOwn} />
    </>
  );
}

function useDeviceList(): DeviceList | null {
  const [list, setList] = useState<DeviceList | null>(null);
  useEffect(() => {
    const opened = openDeviceList();
    setList(opened);
    return () => opened.close();
  }, []);
  return list;
}

/** The microphone while it is tested; released as soon as it is not. */
function useCapture(
  testing: boolean,
  { device, processing }: MicrophoneOptions,
  list: DeviceList | null,
  onWorks: () => void,
): Captured | null {
  const [captured, setCaptured] = useState<Captured | null>(null);
  useEffect(() => {
    if (!testing) return;
    let current = true;
    let track: MediaStreamTrack | null = null;
    void captureMicrophone({ device, processing }).then((found) => {
      if (found.ok) track = found.track;
      if (!current) {
        if (track !== null) stopTrack(track);
        return;
      }
      setCaptured(found);
      if (found.ok) onWorks();
      void list?.refresh();
    });
    return () => {
      current = false;
      if (track !== null) stopTrack(track);
      setCaptured(null);
    };
  }, [testing, device, processing, list, onWorks]);
  return captured;
}
