import { relayed } from '@koinon/shared/interpretation/relay';
import { isSignLanguage } from '@koinon/shared/interpretation/sign-languages';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { RefusedHere } from '../i18n/RefusedHere.tsx';
import { ownName } from '../i18n/languages.ts';
import type { MeetingSession, MeetingView } from '../session/meeting-session.ts';
import { Button } from '../ui/Button.tsx';
import { Pick } from '../ui/Pick.tsx';
import type { Store } from '../ui/store.ts';
import { DeskKey, useDeskKey } from './DeskKey.tsx';
import type { DeskKeys } from './DeskKey.tsx';
import type { Listening } from './listening.ts';
import { ListenControl } from './ListenControl.tsx';
import { channels, myChannel } from './model.ts';
import { useDeskActions } from './use-desk-actions.ts';
import { shortcut } from './keys.ts';
import styles from './RelayControl.module.css';

interface RelayControlProps {
  readonly view: MeetingView;
  readonly session: Pick<MeetingSession, 'give' | 'dismiss'>;
  readonly listening: Store<Listening>;
  readonly keys: DeskKeys;
}

/** What I work from: the floor, or another booth's words, one key away from each other. */
export function RelayControl({ view, session, listening, keys }: RelayControlProps) {
  const t = useTranslations('booth');
  const held = myChannel(view);
  const pivot = view.state.interpretation.relays[view.you.id] ?? null;
  const offered = channels(view, {}).filter(({ tag }) => tag !== held && !isSignLanguage(tag));
  const [wanted, setWanted] = useState<string | null>(null);
  const preselected = offered.find(({ tag }) => tag === (wanted ?? pivot)) ?? offered[0];
  const { takeRelay } = useDeskActions(session);
  // What the record says is what is heard, also on another of my devices.
  useEffect(() => {
    listening.update((now) => ({ ...now, channel: pivot, chosen: true }));
  }, [listening, pivot]);
  const to = pivot === null ? (preselected?.tag ?? null) : null;
  const toggle = () => takeRelay(to);
  useDeskKey(keys, 'relay', { onDown: toggle, enabled: preselected !== undefined });
  const choose = (tag: string | null) => {
    if (tag !== null) setWanted(tag);
    takeRelay(tag);
  };
  return (
    <div className={styles['relay']}>
      <ListenControl
        view={view}
        listening={listening}
        without={held === null ? [] : [held]}
        onChoose={choose}
      />
      {pivot !== null && relayed(view.state.interpretation, pivot) === null && (
        <p className={styles['off']}>{t('pivotOff', { language: ownName(pivot) })}</p>
      )}
      {preselected !== undefined && (
        <div className={styles['keys']}>
          <Button onPress={toggle} pressed={pivot !== null} keys={shortcut(keys, 'relay')}>
            {pivot === null
              ? t('relayKey', { language: ownName(preselected.tag) })
              : t('toFloorKey')}{' '}
            <DeskKey keys={keys} action="relay" />
          </Button>
          {offered.length > 1 && (
            <Pick
              label={t('preselect')}
              options={offered.map(({ tag, name }) => ({ value: tag, name, language: tag }))}
              chosen={preselected.tag}
              onChoose={(tag) => (pivot === null ? setWanted(tag) : choose(tag))}
            />
          )}
        </div>
      )}
      <RefusedHere refused={view.refused} types={['TakeRelay']} onSeen={session.dismiss} />
    </div>
  );
}
