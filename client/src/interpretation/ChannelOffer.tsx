import { useTranslations } from 'use-intl';
import { ownName } from '../i18n/languages.ts';
import type { MeetingView } from '../session/meeting-session.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import type { Store } from '../ui/store.ts';
import { useStore } from '../ui/store.ts';
import type { Listening } from './listening.ts';
import { offeredChannel } from './model.ts';

interface ChannelOfferProps {
  readonly view: MeetingView;
  readonly listening: Store<Listening>;
}

/** Tells whoever hears only the floor that their own language is on air. */
export function ChannelOffer({ view, listening }: ChannelOfferProps) {
  const t = useTranslations('interpretation');
  const tag = offeredChannel(view, useStore(listening));
  if (tag === null) return null;
  const choose = (channel: string | null) =>
    listening.update((now) => ({ ...now, channel, chosen: true }));
  return (
    <Notice
      tone="act"
      action={
        <>
          <Button kind="act" onPress={() => choose(tag)}>
            {t('listen')}
          </Button>
          <Button kind="quiet" onPress={() => choose(null)}>
            {t('floor')}
          </Button>
        </>
      }
    >
      {t('offer', { language: ownName(tag) })}
    </Notice>
  );
}
