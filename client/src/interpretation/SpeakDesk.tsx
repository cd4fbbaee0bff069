import { useCallback, useState } from 'react';
import { useTranslations } from 'use-intl';
import { RefusedHere } from '../i18n/RefusedHere.tsx';
import { ownName } from '../i18n/languages.ts';
import type { MeetingSession, MeetingView } from '../session/meeting-session.ts';
import { isWaiting } from '../ui/given.ts';
import { HoldButton } from '../ui/HoldButton.tsx';
import { Key } from '../ui/Key.tsx';
import { Segments } from '../ui/Segments.tsx';
import { useHeldKey } from '../ui/use-held-key.ts';
import { DeskNotice } from './DeskNotice.tsx';
import { chosenChannel, deskActions, deskState, myAssignments, myChannel } from './model.ts';
import { OnAirSwitch } from './OnAirSwitch.tsx';
import styles from './SpeakDesk.module.css';

/** The interpreter's own voice, as the desk needs it. */
export interface Voice {
  /** Opens the microphone if it is not open yet. */
  open(): Promise<void>;
  setMuted(muted: boolean): void;
}

interface SpeakDeskProps {
  readonly view: MeetingView;
  readonly session: Pick<MeetingSession, 'give' | 'dismiss'>;
  readonly voice: Voice;
  readonly listeners: Readonly<Record<string, number>>;
  /** Whether single keys work anywhere on the page. */
  readonly keys: boolean;
}

const GIVEN_HERE = ['GoOnAir', 'GoOffAir'];

/** What I speak: one language, on or off air, and a cough between. */
export function SpeakDesk({ view, session, voice, listeners, keys }: SpeakDeskProps) {
  const t = useTranslations('interpretation');
  const assigned = myAssignments(view);
  const [wanted, setWanted] = useState<string | null>(null);
  const [coughing, setCoughing] = useState(false);
  const held = myChannel(view);
  const waiting = isWaiting(view.pending, 'GoOnAir', 'GoOffAir');
  const into = chosenChannel({ assigned, held, wanted, waiting, own: view.you.language });
  const actions = deskActions(session);

  const cough = useCallback(
    (now: boolean) => {
      voice.setMuted(now);
      setCoughing(now);
    },
    [voice],
  );
  useHeldKey({
    code: 'KeyC',
    enabled: keys,
    onDown: useCallback(() => cough(true), [cough]),
    onUp: useCallback(() => cough(false), [cough]),
  });

  if (into === undefined) return <p>{t('noAssignment')}</p>;
  const state = deskState(view, into);
  const goOnAir = (takeOver: boolean) => {
    void voice.open().then(() => actions.goOnAir(into, takeOver));
  };
  const choose = (tag: string) => {
    setWanted(tag);
    if (held !== null && held !== tag) actions.change(held, tag);
  };
  return (
    <div className={styles['desk']}>
      <Segments
        labelled
        label={t('into')}
        segments={assigned.map((tag) => ({ value: tag, name: ownName(tag), language: tag }))}
        chosen={into}
        onChoose={choose}
      />
      <OnAirSwitch
        state={state}
        language={ownName(into)}
        coughing={coughing}
        listeners={listeners[into] ?? 0}
        keys={keys}
        waiting={waiting}
        onSwitch={(on) => (on ? goOnAir(false) : actions.goOffAir(into))}
      />
      <DeskNotice state={state} onTakeOver={() => goOnAir(true)} />
      <RefusedHere refused={view.refused} types={GIVEN_HERE} onSeen={session.dismiss} />
      <HoldButton held={coughing} onHold={cough} keys="c">
        <span>
          {t('cough')} {keys && <Key name="C" />}
        </span>
        <span className={styles['hint']} aria-hidden="true">
          {coughing ? t('coughing') : t('coughHint')}
        </span>
      </HoldButton>
    </div>
  );
}
