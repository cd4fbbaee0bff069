import { Suspense, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { RefusedHere } from '../i18n/RefusedHere.tsx';
import type { MeetingSession, MeetingView } from '../session/meeting-session.ts';
import { Button } from '../ui/Button.tsx';
import { isWaiting } from '../ui/given.ts';
import { Notice } from '../ui/Notice.tsx';
import { lazyPart } from '../ui/part.ts';
import { chairOf, chairOffer, isHandedOver } from './chair-model.ts';
import { meetingActions } from './model.ts';
import styles from './SittingControls.module.css';

interface ChairControlsProps {
  readonly view: MeetingView;
  readonly session: Pick<MeetingSession, 'give' | 'dismiss'>;
}

const GIVEN_HERE = ['HandOverChair', 'TakeChair', 'TakeBackChair'];

const HandOverDialog = lazyPart(async () => (await import('./HandOverDialog.tsx')).HandOverDialog);

/** For whoever chairs: handing the chair over. */
export function ChairControls({ view, session }: ChairControlsProps) {
  return (
    <div className={styles['controls']}>
      <ChairButton view={view} session={session} />
      <RefusedHere refused={view.refused} types={GIVEN_HERE} onSeen={session.dismiss} />
    </div>
  );
}

/** Who chairs where that is not as usual, for those whom it concerns, and what they can do. */
export function ChairNotice({ view, session }: ChairControlsProps) {
  const t = useTranslations('chairing');
  const offer = chairOffer(view);
  const chair = chairOf(view);
  const refused = (
    <RefusedHere refused={view.refused} types={GIVEN_HERE} onSeen={session.dismiss} />
  );
  const notice = (tone: 'heed' | 'plain', words: ReactNode, button: ReactNode) => (
    <>
      <Notice tone={tone} action={button}>
        {words}
      </Notice>
      {refused}
    </>
  );
  const button = <ChairButton view={view} session={session} />;
  if (offer === 'take' || offer === 'name-deputy') return notice('heed', t('absent'), button);
  const elsewhere = isHandedOver(view) && chair !== null && chair.id !== view.you.id;
  if (elsewhere) {
    const words = t('chairs', { name: chair.name });
    return notice('plain', words, offer === 'take-back' ? button : undefined);
  }
  return refused;
}

function ChairButton({ view, session }: ChairControlsProps) {
  const t = useTranslations('chairing');
  const [asking, setAsking] = useState(false);
  const actions = meetingActions(session);
  const offer = chairOffer(view);
  const waiting = isWaiting(view.pending, 'HandOverChair', 'TakeChair', 'TakeBackChair');
  switch (offer) {
    case null:
      return null;
    case 'take':
      return (
        <Button kind="act" onPress={actions.takeChair} waiting={waiting}>
          {t('take')}
        </Button>
      );
    case 'take-back':
      return (
        <Button onPress={actions.takeBackChair} waiting={waiting}>
          {t('takeBack')}
        </Button>
      );
    case 'hand-over':
    case 'name-deputy':
      return (
        <>
          <Button onPress={() => setAsking(true)} waiting={waiting}>
            {offer === 'hand-over' ? t('handOver') : t('nameDeputy')}
          </Button>
          {asking && (
            <Suspense>
              <HandOverDialog view={view} session={session} onClose={() => setAsking(false)} />
            </Suspense>
          )}
        </>
      );
    default:
      return offer satisfies never;
  }
}
