import { boothLine, TECHNICIAN_LINE } from '@koinon/shared/media/plan';
import type { LineState } from '@koinon/shared/media/messages';
import { boothOf } from '@koinon/shared/interpretation/booths';
import { useCallback, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { MeetingView } from '../session/meeting-session.ts';
import { HoldButton } from '../ui/HoldButton.tsx';
import { DeskKey, useDeskKey } from './DeskKey.tsx';
import type { DeskKeys } from './DeskKey.tsx';
import { shortcut } from './keys.ts';
import styles from './HoldKeys.module.css';
import type { DeskAction } from './keys.ts';

interface HoldKeyProps {
  readonly keys: DeskKeys;
  readonly action: DeskAction;
  readonly words: string;
  readonly hint: string;
  readonly held: boolean;
  readonly onHold: (held: boolean) => void;
  readonly glaring?: boolean;
}

/** Something that lasts as long as a button or its key is held. */
export function HoldKey({ keys, action, words, hint, held, onHold, glaring }: HoldKeyProps) {
  useDeskKey(keys, action, {
    onDown: useCallback(() => onHold(true), [onHold]),
    onUp: useCallback(() => onHold(false), [onHold]),
  });
  return (
    <div className={styles['key']} data-glaring={glaring === true && held}>
      <HoldButton held={held} onHold={onHold} keys={shortcut(keys, action)}>
        <span>
          {words} <DeskKey keys={keys} action={action} />
        </span>
        <span className={styles['hint']} aria-hidden="true">
          {hint}
        </span>
      </HoldButton>
    </div>
  );
}

interface TalkKeysProps {
  readonly view: MeetingView;
  readonly lines: readonly LineState[];
  readonly talkingInto: string | null;
  readonly keys: DeskKeys;
  /** Opens the microphone, then talks into the line; null ends it. */
  readonly onTalk: (line: string | null) => void;
}

/** The private lines of the desk: to the boothmate, and to the technician. */
export function TalkKeys({ view, lines, talkingInto, keys, onTalk }: TalkKeysProps) {
  const t = useTranslations('booth');
  const [held, setHeld] = useState<string | null>(null);
  const hold = useCallback(
    (line: string | null) => {
      setHeld(line);
      onTalk(line);
    },
    [onTalk],
  );
  const booth = boothOf(view.state.interpretation.booths, view.you.id);
  const seated = booth === null ? null : boothLine(booth.id);
  // The key under the finger stays, also where its line has gone: only letting go ends the talk.
  const own = held === null || held === TECHNICIAN_LINE ? seated : held;
  const there = (name: string) => held === name || lines.some(({ line }) => line === name);
  const key = (line: string, action: DeskAction, words: string) => (
    <TalkKey
      keys={keys}
      action={action}
      words={words}
      held={talkingInto === line}
      unheard={held === line && talkingInto !== line}
      onHold={hold}
      line={line}
    />
  );
  return (
    <>
      {own !== null && there(own) && key(own, 'talk-booth', t('talkBooth'))}
      {there(TECHNICIAN_LINE) && key(TECHNICIAN_LINE, 'talk-technician', t('talkTechnician'))}
    </>
  );
}

interface TalkKeyProps {
  readonly keys: DeskKeys;
  readonly action: DeskAction;
  readonly words: string;
  readonly held: boolean;
  /** Held, and the line does not take the voice. */
  readonly unheard: boolean;
  readonly line: string;
  readonly onHold: (line: string | null) => void;
}

function TalkKey({ line, onHold, unheard, ...rest }: TalkKeyProps) {
  const t = useTranslations('booth');
  const hold = useCallback((now: boolean) => onHold(now ? line : null), [onHold, line]);
  return <HoldKey {...rest} hint={t(unheard ? 'talkUnheard' : 'talkHint')} onHold={hold} />;
}
