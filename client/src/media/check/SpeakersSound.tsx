import type { SpeakerSound } from '@koinon/shared/media/sound-report';
import { useTranslations } from 'use-intl';
import { OnceSpoken } from '../../i18n/OnceSpoken.tsx';
import { nameOf } from '../../i18n/names.ts';
import type { MeetingView } from '../../session/meeting-session.ts';
import { Notice } from '../../ui/Notice.tsx';

const KHZ = 1_000;

interface SpeakersSoundProps {
  readonly view: MeetingView;
  readonly sounds: Readonly<Record<string, SpeakerSound>>;
  /** Of whom it is said; null for everybody. */
  readonly of: readonly string[] | null;
}

/** What is wrong with the sound of others, for those who work with it. */
export function SpeakersSound({ view, sounds, of }: SpeakersSoundProps) {
  const wrong = Object.entries(sounds).filter(
    ([person, { verdicts }]) =>
      verdicts.length > 0 && person !== view.you.id && (of === null || of.includes(person)),
  );
  if (wrong.length === 0) return null;
  return (
    <OnceSpoken>
      <Notice tone="heed">
        {wrong.map(([person, sound]) => (
          <Said key={person} name={nameOf(view.people, person)} sound={sound} />
        ))}
      </Notice>
    </OnceSpoken>
  );
}

function Said({ name, sound }: { readonly name: string; readonly sound: SpeakerSound }) {
  const t = useTranslations('sound');
  const khz = Math.round(sound.bandwidthHz / KHZ);
  return (
    <p>
      {sound.verdicts.map((verdict) => (
        <span key={verdict}>
          <strong>{t(`other.${verdict}`, { name, khz })}</strong>{' '}
        </span>
      ))}
      {t('toldThem')}
    </p>
  );
}
