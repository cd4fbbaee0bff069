import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { channelName } from '../../i18n/channel-name.ts';
import { useJoined } from '../../i18n/use-joined.ts';
import { Notice } from '../../ui/Notice.tsx';

/** Languages into which nobody interprets yet. */
export function Gaps({
  gaps,
  children,
}: {
  readonly gaps: readonly string[];
  readonly children?: ReactNode;
}) {
  const t = useTranslations('briefing');
  const joined = useJoined();
  return (
    <div role="status">
      {gaps.length > 0 && (
        <Notice tone="heed">
          <p>{t('gaps', { languages: joined(gaps.map(channelName)) })}</p>
          {children}
        </Notice>
      )}
    </div>
  );
}
