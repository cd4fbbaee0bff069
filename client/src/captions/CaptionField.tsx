import { LONGEST_LINE } from '@koinon/shared/captions/messages';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { channelName } from '../i18n/channel-name.ts';
import { directionOf } from '../i18n/languages.ts';
import type { MeetingSession } from '../session/meeting-session.ts';
import { expanded } from './abbreviations.ts';
import styles from './CaptionDesk.module.css';
import { CaptionWriter } from './caption-writer.ts';
import type { WriteFault } from './caption-writer.ts';
import { Faults } from './Faults.tsx';
import { split } from './phrases.ts';

interface CaptionFieldProps {
  readonly session: Pick<MeetingSession, 'askCaptions'>;
  readonly language: string;
  readonly abbreviations: ReadonlyMap<string, string>;
  /** The arrow up in the empty field: back into the last line. */
  readonly onBack: () => void;
  /** No line is being corrected: the field has the keys again. */
  readonly isFree: boolean;
}

/** Whole words that wait for the rest of their phrase go out after so long without a key; milliseconds. */
const PAUSE_MS = 1_200;

/** The field: what is typed leaves it phrase by phrase. */
export function CaptionField({
  session,
  language,
  abbreviations,
  onBack,
  isFree,
}: CaptionFieldProps) {
  const t = useTranslations('captions');
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState('');
  const [fault, setFault] = useState<WriteFault | null>(null);
  const writer = useMemo(
    () =>
      new CaptionWriter({
        send: (line, said, final) =>
          session.askCaptions('write', { language, line, text: said, final }),
        failed: (unsaid, code) => {
          setFault(code);
          setText((now) => [unsaid, now].filter((part) => part !== '').join(' '));
        },
      }),
    [session, language],
  );
  useEffect(() => {
    if (isFree) field.current?.focus();
  }, [isFree]);
  useEffect(() => {
    if (!/\s$/u.test(text)) return;
    const timer = setTimeout(() => {
      setText('');
      writer.say([{ text: text.trim(), final: false }]);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text, writer]);

  const type = (typed: string) => {
    setFault(null);
    const { phrases, rest } = split(expanded(typed, abbreviations));
    setText(rest);
    if (phrases.length > 0) writer.say(phrases);
  };
  const enter = () => {
    const rest = expanded(`${text} `, abbreviations).trim();
    setText('');
    setFault(null);
    if (rest === '') writer.end();
    else writer.say([{ text: rest, final: true }]);
  };
  return (
    <div className={styles['write']}>
      <label htmlFor="caption-field" className={styles['label']}>
        {t('writeIn', { language: channelName(language) })}
      </label>
      <textarea
        id="caption-field"
        ref={field}
        className={styles['field']}
        rows={2}
        maxLength={LONGEST_LINE}
        value={text}
        lang={language}
        dir={directionOf(language)}
        autoComplete="off"
        spellCheck
        aria-describedby="caption-keys"
        onChange={(event) => type(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter') {
            event.preventDefault();
            enter();
          } else if (event.key === 'ArrowUp' && text === '') {
            event.preventDefault();
            onBack();
          }
        }}
      />
      <Faults fault={fault} />
      <p id="caption-keys" className={styles['keys']}>
        {t('keys')}
      </p>
    </div>
  );
}
