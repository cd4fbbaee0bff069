import { SIGNALS } from '@koinon/shared/media/messages';
import type { SignalKind } from '@koinon/shared/media/messages';
import { useTranslations } from 'use-intl';
import { nameOf } from '../i18n/names.ts';
import type { MeetingView } from '../session/meeting-session.ts';
import { Notice } from '../ui/Notice.tsx';

interface SignalNoticeProps {
  readonly view: MeetingView;
  readonly counts: Readonly<Partial<Record<SignalKind, number>>>;
}

/** What the booths ask of whoever speaks; and that an interpreter speaks to the floor. */
export function SignalNotice({ view, counts }: SignalNoticeProps) {
  const t = useTranslations('booth');
  const given = SIGNALS.filter((kind) => (counts[kind] ?? 0) > 0);
  const { toFloor } = view.state.interpretation;
  const mine = view.state.floor.turn?.person === view.you.id;
  return (
    <>
      {toFloor !== null && toFloor.person !== view.you.id && (
        <Notice tone="air">{t('interposes', { name: nameOf(view.people, toFloor.person) })}</Notice>
      )}
      {given.length > 0 && (
        <Notice tone="heed" urgent={mine}>
          {given.map((kind) => (
            <span key={kind}>
              <strong>{t(`asked.${kind}`)}</strong> ({t('askedBy', { count: counts[kind] ?? 0 })}
              ){' '}
            </span>
          ))}
        </Notice>
      )}
    </>
  );
}
