import { DoorOpen } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { Language } from '../../i18n/languages.ts';
import { TopLine } from '../../meeting/TopLine.tsx';
import type { MeetingView } from '../../session/meeting-session.ts';
import { Button } from '../../ui/Button.tsx';
import { LanguagePick } from '../LanguagePick.tsx';

interface TopBarProps {
  readonly view: MeetingView;
  readonly onLanguage: (language: Language) => void;
  readonly onLeave?: () => void;
}

export function TopBar({ view, onLanguage, onLeave }: TopBarProps) {
  const t = useTranslations('presence');
  return (
    <TopLine view={view}>
      <LanguagePick onChoose={onLanguage} />
      {onLeave !== undefined && (
        <Button kind="quiet" label={t('leave')} onPress={onLeave} icon={<DoorOpen aria-hidden />}>
          {null}
        </Button>
      )}
    </TopLine>
  );
}
