import { useTranslations } from 'use-intl';
import { ownName } from '../i18n/languages.ts';
import type { MeetingView } from '../session/meeting-session.ts';
import { Notice } from '../ui/Notice.tsx';
import { boardOf } from './board-model.ts';

interface UncoveredNoticeProps {
  readonly view: MeetingView;
  readonly listeners: Readonly<Record<string, number>>;
}

/** Tells whoever chairs of those who listen and hear no interpreter. */
export function UncoveredNotice({ view, listeners }: UncoveredNoticeProps) {
  const t = useTranslations('booth');
  const silent = boardOf(view, listeners).filter(({ light }) => light === 'uncovered');
  if (silent.length === 0 || view.state.meeting.status === 'closed') return null;
  const languages = silent.map(({ tag }) => ownName(tag)).join(', ');
  return <Notice tone="heed">{t('gateText', { languages })}</Notice>;
}
