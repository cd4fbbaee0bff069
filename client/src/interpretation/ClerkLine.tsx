import { TECHNICIAN_LINE } from '@koinon/shared/media/plan';
import type { LineState } from '@koinon/shared/media/messages';
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
  if (line === undefined) return null;
  const { talking } = line;
  const other = talking === view.you.id ? null : talking;
  return (
    <div className={styles['key']}>
      <HoldButton
        held={talkingInto === TECHNICIAN_LINE}
        onHold={(held) => onTalk(held ? TECHNICIAN_LINE : null)}
      >
        {t('talkInterpreters')}
      </HoldButton>
      <p role="status">{other === null ? '' : t('talks', { name: nameOf(view.people, other) })}</p>
    </div>
  );
}
