import type { FoundedBody } from '@koinon/shared/bodies/body';
import { failedInARow, rulesOf } from '@koinon/shared/bodies/standing';
import type { Source } from '@koinon/shared/law/rule-pack';
import { sourceOf } from '@koinon/shared/law/sources';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Segments } from '../../ui/Segments.tsx';
import { Switch } from '../../ui/Switch.tsx';
import styles from './CallForm.module.css';
import type { SittingDraft } from './sitting-draft-model.ts';

interface SittingRepeatProps {
  readonly draft: SittingDraft;
  readonly body: FoundedBody;
  readonly sourceLine: (source: Source | null) => ReactNode;
  readonly onChange: (part: Partial<SittingDraft>) => void;
}

const MOST_FAILED = 4;

/** Where the rules know a lighter quorum for a sitting that is called again: whether this is one. */
export function SittingRepeat({ draft, body, sourceLine, onChange }: SittingRepeatProps) {
  const t = useTranslations('sitting');
  const pack = rulesOf(body);
  const failed = failedInARow(body);
  if (pack.quorum.repeat === null) return null;
  const counts = Array.from({ length: Math.max(failed, MOST_FAILED) }, (_, index) => index + 1);
  return (
    <div className={styles['entry']}>
      <Switch
        label={t('repeat')}
        on={draft.repeats}
        onChange={(repeats) => onChange({ repeats })}
      />
      {failed > 0 && <p>{t('repeatNext', { count: failed })}</p>}
      {draft.repeats && (
        <>
          <Segments
            labelled
            label={t('repeatOf')}
            segments={counts.map((count) => ({ value: String(count), name: String(count) }))}
            chosen={String(draft.repeatOf)}
            onChoose={(value) => onChange({ repeatOf: Number(value) })}
          />
          <Switch
            label={t('announced')}
            on={draft.announced}
            onChange={(announced) => onChange({ announced })}
          />
          {sourceLine(sourceOf(pack, 'quorum.repeat'))}
        </>
      )}
    </div>
  );
}
