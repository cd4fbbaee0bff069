import { isSignLanguage } from '@koinon/shared/interpretation/sign-languages';
import { useCallback, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { RefusedHere } from '../i18n/RefusedHere.tsx';
import { channelName } from '../i18n/channel-name.ts';
import type { MeetingSession, MeetingView } from '../session/meeting-session.ts';
import { isWaiting } from '../ui/given.ts';
import { Notice } from '../ui/Notice.tsx';
import { Segments } from '../ui/Segments.tsx';
import { useDeskKey } from './DeskKey.tsx';
import type { DeskKeys } from './DeskKey.tsx';
import { DeskNotice } from './DeskNotice.tsx';
import { DeskTurn } from './DeskTurn.tsx';
import { myOutputs } from './desk-model.ts';
import type { Output } from './desk-model.ts';
import { HandoverPanel } from './HandoverPanel.tsx';
import { HoldKey } from './HoldKeys.tsx';
import { chosenChannel, deskState, headedFor, myChannel } from './model.ts';
import { OnAirSwitch } from './OnAirSwitch.tsx';
import { OutputMark, OutputSwitch } from './OutputSwitch.tsx';
import { useOwnPassage } from './own-passage.ts';
import { useDeskActions } from './use-desk-actions.ts';
import { whileHeld } from './while-held.ts';
import styles from './SpeakDesk.module.css';

/** The interpreter's own voice, as the desk needs it. */
export interface Voice {
  /** Opens the microphone if it is not open yet; resolves to whether it is on. */
  open(): Promise<boolean>;
  setMuted(muted: boolean): void;
  /** Opens the camera, for a channel that is signed; resolves to whether it is on. */
  show(): Promise<boolean>;
}

interface SpeakDeskProps {
  readonly view: MeetingView;
  readonly session: Pick<MeetingSession, 'give' | 'dismiss' | 'now'>;
  readonly voice: Voice;
  readonly listeners: Readonly<Record<string, number>>;
  readonly keys: DeskKeys;
}

const GIVEN_HERE = ['GoOnAir', 'GoOffAir', 'SwitchOutput', 'SpeakToFloor'];

/** What I speak: one language, on or off air, and a cough between. */
export function SpeakDesk(props: SpeakDeskProps) {
  const { view, session } = props;
  const t = useTranslations('booth');
  const outputs = myOutputs(view);
  const { switchTo } = useDeskActions(session);
  const [wanted, setWanted] = useState<string | null>(null);
  const held = myChannel(view);
  const waiting = isWaiting(view.pending, 'GoOnAir', 'GoOffAir', 'SwitchOutput');
  const assigned = outputs.map(({ tag }) => tag);
  const into = chosenChannel({ assigned, held, wanted, waiting, own: view.you.language });
  if (into === undefined) return <p>{t('noAssignment')}</p>;
  const choose = (tag: string) => {
    setWanted(tag);
    const headed = headedFor(held, view.pending);
    if (headed !== null && headed !== tag) switchTo(tag);
  };
  return (
    <div className={styles['desk']}>
      <Segments
        labelled
        label={t('into')}
        segments={outputs.map((output) => ({
          value: output.tag,
          name: channelName(output.tag),
          language: output.tag,
          mark: <OutputMark output={output} single={outputs.length === 1} />,
        }))}
        chosen={into}
        onChoose={choose}
      />
      <OutputSwitch outputs={outputs} into={into} keys={props.keys} onSwitch={choose} />
      <OnAir {...props} into={into} outputs={outputs} waiting={waiting} />
      <RefusedHere refused={view.refused} types={GIVEN_HERE} onSeen={session.dismiss} />
      <HoldKeys {...props} />
    </div>
  );
}

interface OnAirProps extends SpeakDeskProps {
  readonly into: string;
  readonly outputs: readonly Output[];
  readonly waiting: boolean;
}

function OnAir({ view, session, voice, listeners, keys, into, waiting }: OnAirProps) {
  const [coughing, setCoughing] = useState(false);
  const t = useTranslations('booth');
  const interpretation = useTranslations('interpretation');
  const state = deskState(view, into);
  const signed = isSignLanguage(into);
  const ready = signed ? voice.show : voice.open;
  const { goOnAir, goOffAir } = useDeskActions(session);
  const begin = useCallback(
    (takeOver: boolean) => void ready().then((on) => on && goOnAir(into, takeOver)),
    [ready, goOnAir, into],
  );
  useOwnPassage({ view, coughing, setMuted: voice.setMuted });
  const mayTake = state.kind === 'engaged' || state.kind === 'lost';
  useDeskKey(keys, 'take-over', {
    onDown: useCallback(() => begin(true), [begin]),
    enabled: mayTake,
  });
  return (
    <>
      <OnAirSwitch
        state={state}
        language={channelName(into)}
        coughing={coughing}
        listeners={listeners[into] ?? 0}
        keys={keys}
        waiting={waiting}
        onSwitch={(on) => (on ? begin(false) : goOffAir(into))}
      />
      <DeskTurn view={view} clock={session} />
      <DeskNotice state={state} keys={keys} onTakeOver={() => begin(true)} />
      <HandoverPanel view={view} session={session} channel={into} keys={keys} onReady={ready} />
      {!signed && (
        <HoldKey
          keys={keys}
          action="cough"
          words={t('cough')}
          hint={coughing ? interpretation('coughing') : t('coughHint')}
          held={coughing}
          onHold={setCoughing}
        />
      )}
    </>
  );
}

/** To the floor, where everybody hears it. */
function HoldKeys({ view, session, voice, keys }: SpeakDeskProps) {
  const t = useTranslations('booth');
  const { speakToFloor } = useDeskActions(session);
  const speaking = view.state.interpretation.toFloor?.person === view.you.id;
  const hold = useMemo(
    () =>
      whileHeld({
        open: voice.open,
        begin: () => speakToFloor(true),
        end: () => speakToFloor(false),
      }),
    [voice, speakToFloor],
  );
  return (
    <>
      <HoldKey
        keys={keys}
        action="to-floor"
        words={t('speakToFloor')}
        hint={t('speakHint')}
        held={speaking}
        onHold={hold}
        glaring
      />
      {speaking && (
        <Notice tone="air" urgent>
          <strong>{t('speakingToFloor')}</strong>
        </Notice>
      )}
    </>
  );
}
