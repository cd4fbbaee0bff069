import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { cameLate, soFar } from '../../minutes/so-far-model.ts';
import type { MeetingView } from '../../session/meeting-session.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';

interface MinutesLateOfferProps {
  readonly view: MeetingView;
  readonly onShow: () => void;
}

/** Offers whoever comes late, once, to read what was decided without them. */
export function MinutesLateOffer({ view, onShow }: MinutesLateOfferProps) {
  const t = useTranslations('minutes.soFar');
  const { meeting, state, you } = view;
  const [offered, setOffered] = useState(
    () => !wasOffered(meeting) && cameLate(state, you.id, Date.now()),
  );
  const count = soFar(state).length;
  if (!offered || count === 0) return null;
  const done = () => {
    setOffered(false);
    remember(meeting);
  };
  return (
    <Notice
      tone="act"
      action={
        <>
          <Button
            kind="act"
            size="s"
            onPress={() => {
              done();
              onShow();
            }}
          >
            {t('show')}
          </Button>
          <Button size="s" onPress={done}>
            {t('notNow')}
          </Button>
        </>
      }
    >
      {t('late', { count })}
    </Notice>
  );
}

function wasOffered(meeting: string): boolean {
  try {
    return sessionStorage.getItem(keyOf(meeting)) !== null;
  } catch {
    return false;
  }
}

/** Where the browser keeps nothing, it is offered again on the next visit. */
function remember(meeting: string): void {
  try {
    sessionStorage.setItem(keyOf(meeting), '');
  } catch {
    return;
  }
}

function keyOf(meeting: string): string {
  return `koinon:so-far:${meeting}`;
}
