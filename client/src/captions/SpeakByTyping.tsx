import { LONGEST_LINE } from '@koinon/shared/captions/messages';
import { Keyboard } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { MeetingSession, MeetingView } from '../session/meeting-session.ts';
import { Button } from '../ui/Button.tsx';
import { typedLine } from './typed-line.ts';
import styles from './SpeakByTyping.module.css';

interface SpeakByTypingProps {
  readonly view: MeetingView;
  readonly session: MeetingSession;
}

/** For whoever has the floor: to type beside the voice, or in its place. */
export function SpeakByTyping({ view, session }: SpeakByTypingProps) {
  const { floor, meeting } = view.state;
  const mine = meeting.status === 'open' && floor.turn?.person === view.you.id;
  return mine ? <Typing session={session} /> : null;
}

function Typing({ session }: Pick<SpeakByTypingProps, 'session'>) {
  const t = useTranslations('captions');
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const line = useMemo(
    () =>
      typedLine((id, typed, final) =>
        session.askCaptions('speak', { line: id, text: typed, final }),
      ),
    [session],
  );
  useEffect(() => () => line.end(), [line]);
  useEffect(() => {
    if (open) field.current?.focus();
  }, [open]);
  const type = (typed: string) => {
    setText(typed);
    line.type(typed);
  };
  if (!open) {
    return (
      <div className={styles['offer']}>
        <Button onPress={() => setOpen(true)} icon={<Keyboard aria-hidden size={20} />}>
          {t('speakByTyping')}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles['typing']}>
      <label htmlFor="speak-by-typing">{t('speakByTyping')}</label>
      <input
        id="speak-by-typing"
        ref={field}
        className={styles['field']}
        value={text}
        maxLength={LONGEST_LINE}
        autoComplete="off"
        dir="auto"
        aria-describedby="speak-by-typing-hint"
        onChange={(event) => type(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          line.end();
          setText('');
        }}
      />
      <p id="speak-by-typing-hint" className={styles['hint']}>
        {t('typingHint')}
      </p>
    </div>
  );
}
