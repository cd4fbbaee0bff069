import { useTranslations } from 'use-intl';
import { OnceSpoken } from '../i18n/OnceSpoken.tsx';
import { Notice } from '../ui/Notice.tsx';

interface RehearsalMarkProps {
  readonly rehearsal: { readonly on: boolean; readonly playing: 'tone' | 'sentence' | null };
}

/** For everybody who is there: what sounds now is a test. */
export function RehearsalMark({ rehearsal }: RehearsalMarkProps) {
  return rehearsal.on ? (
    <OnceSpoken>
      <Said playing={rehearsal.playing} />
    </OnceSpoken>
  ) : null;
}

function Said({ playing }: Pick<RehearsalMarkProps['rehearsal'], 'playing'>) {
  const t = useTranslations('rehearsal');
  return (
    <Notice tone="act">
      <strong>{t('mark')}</strong> {t(playing === null ? 'markRest' : `playing.${playing}`)}
    </Notice>
  );
}
