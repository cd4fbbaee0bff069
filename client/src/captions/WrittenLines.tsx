import { LONGEST_LINE } from '@koinon/shared/captions/messages';
import type { CaptionLine } from '@koinon/shared/captions/messages';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { directionOf } from '../i18n/languages.ts';
import type { MeetingSession } from '../session/meeting-session.ts';
import styles from './CaptionDesk.module.css';
import type { WriteFault } from './caption-writer.ts';
import { Faults } from './Faults.tsx';

interface WrittenLinesProps {
  readonly lines: readonly CaptionLine[];
  readonly session: Pick<MeetingSession, 'askCaptions'>;
  readonly language: string;
  /** The line that is being corrected. */
  readonly correcting: string | null;
  readonly onCorrect: (line: string | null) => void;
}

/** As many as a captioner looks back to. */
const SHOWN = 6;

/** The last lines as readers have them; each can be put right for a minute. */
export function WrittenLines({ lines, session, language, ...props }: WrittenLinesProps) {
  const t = useTranslations('captions');
  const { correcting, onCorrect } = props;
  const [fault, setFault] = useState<WriteFault | null>(null);
  const last = lines.slice(-SHOWN);
  // Whoever puts a line right keeps it, however many come meanwhile.
  const shown = lines.filter((line) => line.id === correcting || last.includes(line));
  const done = shown.filter(({ final }) => final);
  const step = (from: string, by: number) => {
    const at = done.findIndex(({ id }) => id === from) + by;
    if (at >= done.length) onCorrect(null);
    else onCorrect(done[Math.max(at, 0)]?.id ?? null);
  };
  const send = async (line: CaptionLine, text: string) => {
    onCorrect(null);
    if (text === line.text) return;
    const answer = await session.askCaptions('correct', { language, line: line.id, text });
    setFault(answer.ok ? null : answer.code);
  };
  return (
    <div className={styles['written']}>
      <ol
        className={styles['lines']}
        aria-label={t('lastLines')}
        lang={language}
        dir={directionOf(language)}
      >
        {shown.map((line) => (
          <li key={line.id} data-final={line.final}>
            {line.id === correcting ? (
              <Correction
                key={line.id}
                line={line}
                onSend={(text) => void send(line, text)}
                onStep={(by) => step(line.id, by)}
                onCancel={() => onCorrect(null)}
              />
            ) : (
              <button
                type="button"
                className={styles['line']}
                disabled={!line.final}
                aria-label={line.final ? t('correctLine', { text: line.text }) : undefined}
                onClick={() => onCorrect(line.id)}
              >
                {line.text}
                {line.source === 'feed' && <span className={styles['feed']}> ({t('byFeed')})</span>}
                {line.corrected && <span aria-hidden="true"> ✎</span>}
              </button>
            )}
          </li>
        ))}
      </ol>
      <Faults fault={fault} />
    </div>
  );
}

interface CorrectionProps {
  readonly line: CaptionLine;
  readonly onSend: (text: string) => void;
  readonly onStep: (by: 1 | -1) => void;
  readonly onCancel: () => void;
}

/** Enter sends it, Escape leaves it as it was, the arrows go to the lines before and after. */
function Correction({ line, onSend, onStep, onCancel }: CorrectionProps) {
  const t = useTranslations('captions');
  const [text, setText] = useState(line.text);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <input
      ref={field}
      className={styles['correction']}
      value={text}
      maxLength={LONGEST_LINE}
      aria-label={t('correction')}
      autoComplete="off"
      onChange={(event) => setText(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        const acts: Readonly<Record<string, () => void>> = {
          Enter: () => onSend(text.trim()),
          Escape: onCancel,
          ArrowUp: () => onStep(-1),
          ArrowDown: () => onStep(1),
        };
        const act = acts[event.key];
        if (act === undefined) return;
        event.preventDefault();
        act();
      }}
    />
  );
}
