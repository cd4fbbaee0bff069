import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { RefusedHere } from '../i18n/RefusedHere.tsx';
import { channelName } from '../i18n/channel-name.ts';
import type { MeetingSession, MeetingView } from '../session/meeting-session.ts';
import { Button } from '../ui/Button.tsx';
import { isWaiting } from '../ui/given.ts';
import hidden from '../ui/hidden.module.css';
import { Notice } from '../ui/Notice.tsx';
import { useNow } from '../ui/use-now.ts';
import { DeskKey, useDeskKey } from './DeskKey.tsx';
import type { DeskKeys } from './DeskKey.tsx';
import { myHandover } from './desk-model.ts';
import type { MyHandover } from './desk-model.ts';
import { useDeskActions } from './use-desk-actions.ts';
import { shortcut } from './keys.ts';
import styles from './HandoverPanel.module.css';

interface HandoverPanelProps {
  readonly view: MeetingView;
  readonly session: Pick<MeetingSession, 'give' | 'dismiss' | 'now'>;
  readonly channel: string;
  readonly keys: DeskKeys;
  /**
   * Opens the microphone ahead, so that the new voice is there before the old
   * one ends; resolves to whether it is on.
   */
  readonly onReady: () => Promise<boolean>;
}

const GIVEN_HERE = ['AskHandover', 'AnswerHandover'];
const TICK_MS = 200;
const MS_IN_SECOND = 1_000;

/** From one interpreter to the next: asked, accepted, counted down, and until then taken back. */
export function HandoverPanel({ view, session, channel, keys, onReady }: HandoverPanelProps) {
  const t = useTranslations('booth');
  const handover = myHandover(view, channel);
  const { askHandover, answerHandover } = useDeskActions(session);
  const waiting = isWaiting(view.pending, 'AskHandover', 'AnswerHandover');
  const { kind } = handover;
  const may = kind === 'none' ? handover.may : null;
  const ready = (then: () => void) => void onReady().then((on) => on && then());
  const accept = () => answerHandover(channel, true);
  const answer = (accepts: boolean) => () => {
    if (!accepts) answerHandover(channel, false);
    else if (kind === 'asked' && handover.wants === 'relief') ready(accept);
    else accept();
  };
  const byKey = () => {
    if (may === 'offer-relief') ready(() => askHandover(channel));
    else if (may === 'ask-relief') askHandover(channel);
    else if (kind !== 'none') answer(kind === 'asked')();
  };
  useDeskKey(keys, 'handover', { onDown: byKey, enabled: !waiting });
  const key = <DeskKey keys={keys} action="handover" />;
  const language = channelName(channel);
  const agreed = useAgreed(handover);
  return (
    <div className={styles['handover']}>
      {may !== null && (
        <Button onPress={byKey} waiting={waiting} keys={shortcut(keys, 'handover')}>
          {t(may === 'ask-relief' ? 'askRelief' : 'offerRelief')} {key}
        </Button>
      )}
      {handover.kind === 'asked' && (
        <Notice
          tone="act"
          urgent
          action={
            <>
              <Button
                kind="act"
                onPress={answer(true)}
                waiting={waiting}
                keys={shortcut(keys, 'handover')}
              >
                {t('accept')} {key}
              </Button>
              <Button kind="quiet" onPress={answer(false)}>
                {t('decline')}
              </Button>
            </>
          }
        >
          {t(handover.wants === 'relief' ? 'asksRelief' : 'offersRelief', {
            name: handover.name,
            language,
          })}
        </Notice>
      )}
      {handover.kind === 'waiting' && (
        <Notice
          tone="plain"
          action={
            <TakeBack onPress={answer(false)} waiting={waiting}>
              {key}
            </TakeBack>
          }
        >
          {t('reliefAsked', { name: handover.name ?? t('anyColleague') })}
        </Notice>
      )}
      <p role="status" className={hidden['hidden']}>
        {agreed}
      </p>
      {handover.kind === 'counting' && (
        <Counting handover={handover} clock={session}>
          {handover.mine && (
            <TakeBack onPress={answer(false)} waiting={waiting}>
              {key}
            </TakeBack>
          )}
        </Counting>
      )}
      <RefusedHere refused={view.refused} types={GIVEN_HERE} onSeen={session.dismiss} />
    </div>
  );
}

/** Said once; the seconds are for the eyes. */
function useAgreed(handover: MyHandover): string {
  const t = useTranslations('booth');
  if (handover.kind !== 'counting') return '';
  return handover.to === null ? t('agreedMe') : t('agreedTo', { name: handover.to });
}

interface TakeBackProps {
  readonly onPress: () => void;
  readonly waiting: boolean;
  readonly children: ReactNode;
}

function TakeBack({ onPress, waiting, children }: TakeBackProps) {
  const t = useTranslations('booth');
  return (
    <Button onPress={onPress} waiting={waiting}>
      {t('takeBack')} {children}
    </Button>
  );
}

interface CountingProps {
  readonly handover: Extract<MyHandover, { readonly kind: 'counting' }>;
  readonly clock: { now(): number };
  readonly children: ReactNode;
}

function Counting({ handover, clock, children }: CountingProps) {
  const t = useTranslations('booth');
  const now = useNow(clock, TICK_MS);
  const seconds = Math.max(0, Math.ceil((handover.due - now) / MS_IN_SECOND));
  return (
    <div className={styles['counting']} role="timer" aria-live="off">
      <p className={styles['count']}>
        {handover.to === null
          ? t('countdownMe', { seconds })
          : t('countdownTo', { name: handover.to, seconds })}
      </p>
      {children}
    </div>
  );
}
