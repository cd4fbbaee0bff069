import { Camera, CameraOff, Mic, MicOff, MonitorUp } from 'lucide-react';
import { planFor } from '@koinon/shared/record/media-facts';
import { useTranslations } from 'use-intl';
import type { MediaRoom, MediaView, MicrophoneOptions, Outgoing } from '../media/media-room.ts';
import type { MeetingView } from '../session/meeting-session.ts';
import { Button } from '../ui/Button.tsx';
import styles from './OwnDevices.module.css';

interface OwnDevicesProps {
  readonly view: MeetingView;
  readonly room: MediaRoom | null;
  readonly media: MediaView;
  readonly microphone: MicrophoneOptions;
}

/** Microphone, camera and screen: each on or off, and nothing between. */
export function OwnDevices({ room, media, microphone }: OwnDevicesProps) {
  const t = useTranslations('media');
  const open = (outgoing: Outgoing) => outgoing.status === 'on' || outgoing.status === 'starting';
  const toggles = [
    {
      source: 'microphone',
      name: t('microphone'),
      outgoing: media.microphone,
      icon: open(media.microphone) ? <Mic aria-hidden /> : <MicOff aria-hidden />,
      on: () => void room?.openMicrophone(microphone),
      off: () => room?.closeMicrophone(),
    },
    {
      source: 'camera',
      name: t('camera'),
      outgoing: media.camera,
      icon: open(media.camera) ? <Camera aria-hidden /> : <CameraOff aria-hidden />,
      on: () => void room?.openCamera(null),
      off: () => room?.closeCamera(),
    },
    {
      source: 'screen',
      name: t('screen'),
      outgoing: media.screen,
      icon: <MonitorUp aria-hidden />,
      on: () => void room?.openScreen(),
      off: () => room?.closeScreen(),
    },
  ];
  return toggles.map(({ source, name, outgoing, icon, on, off }) => (
    <div key={source} className={styles['device']} data-device={source}>
      <Button
        onPress={open(outgoing) ? off : on}
        pressed={open(outgoing)}
        waiting={outgoing.status === 'starting' || room === null}
        icon={icon}
      >
        {name}
      </Button>
    </div>
  ));
}

/** What my microphone does, said honestly: it is heard only while the record says so. */
export function MicrophoneWords({ view, media }: Pick<OwnDevicesProps, 'view' | 'media'>) {
  const t = useTranslations('media');
  const plan = planFor(view.state, (id) => view.people.get(id)?.role ?? null);
  const mayBeHeard = plan.floor.includes(view.you.id);
  const hasFloor = view.state.floor.turn?.person === view.you.id;
  if (isFailed(media)) return <MicrophoneTrouble media={media} />;
  const on = media.microphone.status === 'on';
  if (on && mayBeHeard) return <Words tone="air">{t('state.heard')}</Words>;
  if (on) return <Words tone="plain">{t('state.ready')}</Words>;
  return hasFloor ? <Words tone="heed">{t('state.offWithFloor')}</Words> : null;
}

function isFailed({ microphone, camera, screen }: MediaView): boolean {
  return [microphone, camera, screen].some(({ status }) => status === 'failed');
}

/** Why a device does not work, and what to do. */
export function MicrophoneTrouble({ media }: Pick<OwnDevicesProps, 'media'>) {
  const t = useTranslations('media');
  const refusal = useTranslations('mediaRefusals');
  const failed = [media.microphone, media.camera, media.screen].find(
    (outgoing) => outgoing.status === 'failed',
  );
  if (failed === undefined) return null;
  const words = failed.why === 'refused' ? refusal(failed.code) : t(`failed.${failed.why}`);
  return <Words tone="heed">{words}</Words>;
}

function Words({ tone, children }: { readonly tone: string; readonly children: string }) {
  return (
    <p className={styles['words']} data-tone={tone} role="status">
      {children}
    </p>
  );
}
