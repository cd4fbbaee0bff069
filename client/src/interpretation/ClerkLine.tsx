import { TECHNICIAN_LINE } from '@koinon/shared/media/plan';
import type { LineState } from '@koinon/shared/media/messages';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { nameOf } from '../i18n/names.ts';
import type { MeetingView } from '../session/meeting-session.ts';
import { HoldButton } from '../ui/HoldButton.tsx';
import styles from './HoldKeys.module.css';

interface ClerkLineProps {
  readonly view: MeetingView;
  readonly lines: readonly LineState[];
  readonly talkingInto: string | null;
  readonly onTalk: (line: string | null) => void;
}

/** The interpreters' line to whoever looks after the technology, from that side. */
export function ClerkLine({ view, lines, talkingInto, onTalk }: ClerkLineProps) {
  const t = useTranslations('booth');
  const line = lines.find((one) => one.line === TECHNICIAN_LINE);
  const [held, setHeld] = useState(false);
  if (line === undefined && !held) return null;
  const talking = line?.talking ?? null;
  const other = talking === view.you.id ? null : talking;
  return (
    <div className={styles['key']}>
      <HoldButton
        held={talkingInto === TECHNICIAN_LINE}
        onHold={(now) => {
          setHeld(now);
          onTalk(now ? TECHNICIAN_LINE : null);
        }}
      >
        <span>{t('talkInterpreters')}</span>
        {held && talkingInto === null && (
          <span className={styles['hint']} aria-hidden="true">
            {t('talkUnheard')}
          </span>
        )}
      </HoldButton>
      <p role="status">{other === null ? '' : t('talks', { name: nameOf(view.people, other) })}</p>
    </div>
  );
}
