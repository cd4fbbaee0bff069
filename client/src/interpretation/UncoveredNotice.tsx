import { useTranslations } from 'use-intl';
import { channelName } from '../i18n/channel-name.ts';
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
  const languages = silent.map(({ tag }) => channelName(tag)).join(', ');
  return <Notice tone="heed">{t('gateText', { languages })}</Notice>;
}
