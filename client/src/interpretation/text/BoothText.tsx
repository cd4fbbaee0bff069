import { textLinesOf } from '@koinon/shared/record/text-lines';
import type { BoothTextRefusal, BoothWord } from '@koinon/shared/interpretation/booth-text';
import { LONGEST_WORD } from '@koinon/shared/interpretation/booth-text';
import { TECHNICIAN_LINE } from '@koinon/shared/media/plan';
import { useCallback, useEffect, useId, useRef, useState } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import { useTranslations } from 'use-intl';
import { nameOf } from '../../i18n/names.ts';
import { useTimes } from '../../i18n/use-times.ts';
import { DeskKey, useDeskKey } from '../DeskKey.tsx';
import type { DeskKeys } from '../DeskKey.tsx';
import { shortcut } from '../keys.ts';
import type { MeetingSession, MeetingView } from '../../session/meeting-session.ts';
import { Button } from '../../ui/Button.tsx';
import hidden from '../../ui/hidden.module.css';
import { Segments } from '../../ui/Segments.tsx';
import { useStore } from '../../ui/store.ts';
import { openBoothText } from './booth-text-lines.ts';
import type { BoothTextLines } from './booth-text-lines.ts';
import styles from './BoothText.module.css';

interface BoothTextProps {
  readonly view: MeetingView;
  readonly session: Pick<MeetingSession, 'wire' | 'onWelcome'>;
  /** Keys that lead to the lines; null where there are none. */
  readonly keys: DeskKeys | null;
}

/** Private lines of text: with the booth, and with whoever looks after the technology. */
export function BoothText({ view, session, keys }: BoothTextProps) {
  const { state, you } = view;
  const lines = textLinesOf(state.interpretation, { person: you.id, role: you.role });
  const text = useBoothText(session, you.id);
  if (lines.length === 0 || text === null || state.meeting.status === 'closed') return null;
  return <Lines view={view} lines={lines} text={text} keys={keys} />;
}

function useBoothText(session: BoothTextProps['session'], me: string): BoothTextLines | null {
  const [text, setText] = useState<BoothTextLines | null>(null);
  useEffect(() => {
    const opened = openBoothText(session, me);
    setText(opened);
    return () => opened.close();
  }, [session, me]);
  return text;
}

interface LinesProps {
  readonly view: MeetingView;
  readonly lines: readonly string[];
  readonly text: BoothTextLines;
  readonly keys: DeskKeys | null;
}

function Lines({ view, lines, text, keys }: LinesProps) {
  const t = useTranslations('briefing');
  const { words, unread } = useStore(text.view);
  const [wanted, setWanted] = useState<string | null>(null);
  /** What is being written, by line: nothing written for one goes to the other. */
  const [drafts, setDrafts] = useState<Readonly<Record<string, string>>>({});
  const field = useRef<HTMLInputElement>(null);
  const line = lines.find((one) => one === wanted) ?? lines[0] ?? TECHNICIAN_LINE;
  const nameOfLine = (one: string) =>
    t(
      one === TECHNICIAN_LINE
        ? view.you.role === 'clerk'
          ? 'textInterpreters'
          : 'textTechnician'
        : 'textBooth',
    );
  const choose = (one: string) => {
    setWanted(one);
    text.look(one);
  };
  const go = useCallback(
    (one: string | undefined) => {
      if (one === undefined) return;
      setWanted(one);
      text.look(one);
      field.current?.focus();
    },
    [text],
  );
  const unseen = unread[line] ?? 0;
  useEffect(() => {
    // Whoever is in the line's field sees what comes there.
    const isThere = document.hasFocus() && document.activeElement === field.current;
    if (unseen > 0 && isThere) text.look(line);
  }, [unseen, line, text]);
  const heading = useId();
  const booth = lines.find((one) => one !== TECHNICIAN_LINE);
  const technician = lines.find((one) => one === TECHNICIAN_LINE);
  return (
    <section className={styles['lines']} aria-labelledby={heading}>
      <h3 id={heading} className={styles['heading']}>
        {t('text')}{' '}
        {keys !== null && (
          <DeskKey keys={keys} action={booth === undefined ? 'text-technician' : 'text-booth'} />
        )}
      </h3>
      {keys !== null && <LineKeys keys={keys} booth={booth} technician={technician} onGo={go} />}
      {lines.length > 1 && (
        <Segments
          label={t('textLine')}
          segments={lines.map((one) => ({
            value: one,
            name: nameOfLine(one),
            mark: <Unread count={unread[one] ?? 0} />,
          }))}
          chosen={line}
          onChoose={choose}
        />
      )}
      {lines.length === 1 && (
        <p className={styles['only']}>
          {nameOfLine(line)} <Unread count={unread[line] ?? 0} />
        </p>
      )}
      <Words
        words={words.filter((word) => word.line === line)}
        view={view}
        label={nameOfLine(line)}
      />
      <Write
        field={field}
        draft={drafts[line] ?? ''}
        onDraft={(draft) => setDrafts((now) => ({ ...now, [line]: draft }))}
        label={t('textTo', { line: nameOfLine(line) })}
        keys={
          keys === null
            ? undefined
            : shortcut(keys, line === TECHNICIAN_LINE ? 'text-technician' : 'text-booth')
        }
        onLook={() => text.look(line)}
        onWrite={async (said) => {
          const code = await text.write(line, said);
          // What could not be said stays, to be said again.
          if (code !== null) return code;
          text.look(line);
          setDrafts((now) => (now[line]?.trim() === said ? { ...now, [line]: '' } : now));
          return null;
        }}
      />
    </section>
  );
}

interface LineKeysProps {
  readonly keys: DeskKeys;
  readonly booth: string | undefined;
  readonly technician: string | undefined;
  readonly onGo: (line: string | undefined) => void;
}

function LineKeys({ keys, booth, technician, onGo }: LineKeysProps) {
  useDeskKey(keys, 'text-booth', {
    onDown: useCallback(() => onGo(booth ?? technician), [onGo, booth, technician]),
  });
  useDeskKey(keys, 'text-technician', {
    onDown: useCallback(() => onGo(technician), [onGo, technician]),
    enabled: technician !== undefined,
  });
  return null;
}

function Unread({ count }: { readonly count: number }) {
  const t = useTranslations('briefing');
  return count === 0 ? null : (
    <strong className={styles['unread']}>{t('textNew', { count })}</strong>
  );
}

interface WordsProps {
  readonly words: readonly BoothWord[];
  readonly view: MeetingView;
  readonly label: string;
}

/** What was said on a line; the last word stays in view. */
function Words({ words, view, label }: WordsProps) {
  const t = useTranslations('briefing');
  const times = useTimes();
  const list = useRef<HTMLDivElement>(null);
  const last = words.at(-1)?.id;
  useEffect(() => {
    if (list.current !== null) list.current.scrollTop = list.current.scrollHeight;
  }, [last]);
  return (
    <div ref={list} className={styles['words']} role="log" aria-label={label} tabIndex={0}>
      {words.length === 0 && <p className={styles['none']}>{t('textNone')}</p>}
      {words.map(({ id, by, at, text }) => (
        <p key={id} className={styles['word']} data-own={by === view.you.id}>
          <span className={styles['by']}>
            <bdi>{nameOf(view.people, by)}</bdi> · <time>{times.time(at)}</time>
          </span>
          <span dir="auto" className={styles['said']}>
            {text}
          </span>
        </p>
      ))}
    </div>
  );
}

interface WriteProps {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly label: string;
  readonly draft: string;
  readonly onDraft: (draft: string) => void;
  readonly keys: string | undefined;
  readonly onLook: () => void;
  readonly onWrite: (text: string) => Promise<BoothTextRefusal | 'offline' | null>;
}

/** Enter says it; Escape gives the keys of the desk back. */
function Write({ field, label, draft, onDraft, keys, onLook, onWrite }: WriteProps) {
  const t = useTranslations('briefing');
  const [refused, setRefused] = useState<BoothTextRefusal | 'offline' | null>(null);
  const [sending, setSending] = useState(false);
  const id = useId();
  const send = async () => {
    const said = draft.trim();
    if (said === '' || sending) return;
    setSending(true);
    const code = await onWrite(said);
    setSending(false);
    setRefused(code);
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      void send();
    }
    if (event.key === 'Escape') field.current?.blur();
  };
  return (
    <div className={styles['write']}>
      <label htmlFor={id} className={hidden['hidden']}>
        {label}
      </label>
      <input
        id={id}
        ref={field}
        className={styles['input']}
        value={draft}
        maxLength={LONGEST_WORD}
        dir="auto"
        autoComplete="off"
        placeholder={label}
        aria-keyshortcuts={keys}
        onChange={(event) => onDraft(event.currentTarget.value)}
        onFocus={onLook}
        onKeyDown={pressed}
      />
      <Button onPress={() => void send()} waiting={sending}>
        {t('textSend')}
      </Button>
      <p role="status" className={styles['refused']}>
        {refused === null ? '' : t(`textRefused.${refused}`)}
      </p>
    </div>
  );
}
