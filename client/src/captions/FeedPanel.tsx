import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { RefusedHere } from '../i18n/RefusedHere.tsx';
import type { MeetingSession, MeetingView } from '../session/meeting-session.ts';
import { Button } from '../ui/Button.tsx';
import { isWaiting } from '../ui/given.ts';
import { feedToken } from './feed-requests.ts';
import styles from './FeedPanel.module.css';

interface FeedPanelProps {
  readonly path: string;
  readonly view: MeetingView;
  readonly session: Pick<MeetingSession, 'give' | 'dismiss'>;
  readonly language: string;
}

const GIVEN_HERE = ['OpenCaptionFeed', 'CloseCaptionFeed'];

/** The way in for a stenographer's program: made, shown and taken back here. */
export function FeedPanel({ path, view, session, language }: FeedPanelProps) {
  const t = useTranslations('captions');
  const [shown, show] = useState<{ readonly feed: string; readonly token: string } | null>(null);
  const [failed, setFailed] = useState(false);
  const feeds = view.state.captions.feeds.filter((feed) => feed.language === language);
  const mine = feeds.find(({ person }) => person === view.you.id);
  const reveal = async (feed: string) => {
    const token = await feedToken(path, feed);
    setFailed(token === null);
    if (token !== null) show({ feed, token });
  };
  const close = (feed: string) => void session.give({ type: 'CloseCaptionFeed', feed });
  return (
    <section className={styles['feed']} aria-label={t('feed')}>
      <h3 className={styles['title']}>{t('feed')}</h3>
      <p className={styles['hint']}>{t('feedHint')}</p>
      <div className={styles['row']}>
        <Button
          size="s"
          onPress={() => void session.give({ type: 'OpenCaptionFeed', language })}
          waiting={isWaiting(view.pending, 'OpenCaptionFeed')}
        >
          {mine === undefined ? t('openFeed') : t('renewFeed')}
        </Button>
        {mine !== undefined && (
          <>
            <Button size="s" onPress={() => void reveal(mine.id)}>
              {t('showToken')}
            </Button>
            <Button size="s" kind="quiet" onPress={() => close(mine.id)}>
              {t('closeFeed')}
            </Button>
          </>
        )}
      </div>
      {failed && <p role="alert">{t('faults.offline')}</p>}
      {mine !== undefined && shown?.feed === mine.id && (
        <dl className={styles['token']}>
          <dt>{t('feedAddress')}</dt>
          <dd>
            <code dir="ltr">{addressOf(view.meeting, language)}</code>
          </dd>
          <dt>{t('token')}</dt>
          <dd>
            <code dir="ltr" data-testid="feed-token">
              {shown.token}
            </code>
          </dd>
        </dl>
      )}
      <RefusedHere refused={view.refused} types={GIVEN_HERE} onSeen={session.dismiss} />
    </section>
  );
}

function addressOf(meeting: string, language: string): string {
  return `${window.location.origin}/api/meetings/${meeting}/captions/${language}`;
}

/** For whoever arranges the meeting: the feeds of a language, to be closed. */
export function OthersFeeds({ view, session, language }: Omit<FeedPanelProps, 'path'>) {
  const t = useTranslations('captions');
  const feeds = view.state.captions.feeds.filter(
    (feed) => feed.language === language && feed.person !== view.you.id,
  );
  return feeds.map(({ id, person }) => (
    <Button
      key={id}
      size="s"
      kind="quiet"
      onPress={() => void session.give({ type: 'CloseCaptionFeed', feed: id })}
    >
      {t('closeFeedOf', {
        name: view.people.get(person)?.name ?? '–',
      })}
    </Button>
  ));
}
