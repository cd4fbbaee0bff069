import { inLanguage } from '@koinon/shared/kernel/localized';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { nameOf } from '../i18n/names.ts';
import { useReadingLanguage } from '../i18n/use-reading-language.ts';
import type { MeetingView } from '../session/meeting-session.ts';
import { useSay } from '../voting/use-say.ts';
import hidden from '../ui/hidden.module.css';
import { announcements } from './announcements.ts';
import type { Announcement } from './announcements.ts';

interface AnnouncerProps {
  readonly view: MeetingView;
  /** The channel that is listened to, or null. */
  readonly channel: string | null;
}

/** Says what changed to whoever reads by ear. */
export function Announcer({ view, channel }: AnnouncerProps) {
  const t = useTranslations('announce');
  const voting = useTranslations('voting');
  const interpreted = useTranslations('interpreted');
  const say = useSay();
  const language = useReadingLanguage();
  const before = useRef(view);
  const [said, setSaid] = useState('');
  useEffect(() => {
    const words = (one: Announcement): string => {
      switch (one.kind) {
        case 'itemOpened':
          return t('itemOpened', { title: inLanguage(one.title, language) });
        case 'floorGiven':
          return t('floorGiven', { name: nameOf(view.people, one.person) });
        case 'lagging':
          return interpreted(`said.${one.what}`, { name: one.name });
        case 'chairs':
          return t('chairs', { name: nameOf(view.people, one.person) });
        case 'quorum':
          return t(`quorum.${one.status}`);
        case 'closedToPublic':
          return t('closedToPublic', { reason: one.reason });
        case 'onList':
          return t('onList', { place: one.place });
        case 'pollAnnounced':
        case 'pollOpened':
        case 'pollOpenedStraw':
          return voting(`news.${one.kind}`, { question: inLanguage(one.question, language) });
        case 'pollLastCall':
        case 'pollCalled':
        case 'pollTurn':
        case 'pollClosed':
          return voting(`news.${one.kind}`);
        case 'pollResult':
          return say(one.sentence);
        default:
          return t(one.kind);
      }
    };
    const news = announcements(before.current, view, channel).map(words);
    before.current = view;
    if (news.length > 0) setSaid(news.join(' '));
  }, [view, channel, language, t, voting, interpreted, say]);
  return (
    <div role="status" aria-live="polite" className={hidden['hidden']}>
      {said}
    </div>
  );
}
